"""HiGHS."""

import math
import time

import highspy
import numpy


def solve(formulation, limit, threads, seed, log=False):
    """Solves; returns what result.py asks of every solver."""
    highs = highspy.Highs()
    highs.setOptionValue("output_flag", log)
    highs.setOptionValue("log_to_console", log)
    highs.setOptionValue("threads", threads)
    highs.setOptionValue("random_seed", seed)
    highs.setOptionValue("mip_rel_gap", 0.0)
    highs.setOptionValue("mip_abs_gap", 0.99)
    if limit:
        highs.setOptionValue("time_limit", float(limit))
    highs.passModel(build(formulation.model))
    incumbents, start = [], time.perf_counter()
    highs.cbMipImprovingSolution.subscribe(lambda event: incumbents.append(
        {"seconds": round(time.perf_counter() - start, 3),
         "cost": round(event.data_out.objective_function_value)}))
    highs.run()
    info, status = highs.getInfo(), highs.getModelStatus()
    found = {"version": highs.version(), "incumbents": incumbents, "bound": None, "value": None}
    found["status"] = {highspy.HighsModelStatus.kOptimal: "optimal",
                       highspy.HighsModelStatus.kInfeasible: "infeasible"}.get(status, "noRoster")
    if found["status"] != "infeasible" and math.isfinite(info.mip_dual_bound):
        found["bound"] = math.ceil(info.mip_dual_bound - 1e-6)
    if info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible:
        if found["status"] == "noRoster":
            found["status"] = "feasible"
        values = highs.getSolution().col_value
        found["claimed"] = round(info.objective_function_value)
        found["value"] = lambda variable: values[variable]
        if not incumbents:
            incumbents.append({"seconds": round(time.perf_counter() - start, 3),
                               "cost": found["claimed"]})
    return found


def build(model):
    """The model as HiGHS takes it, all variables whole."""
    rows = model.rows + list(model.clause_rows())
    program = highspy.HighsLp()
    program.num_col_, program.num_row_ = len(model.lower), len(rows)
    program.col_cost_ = numpy.array(model.cost, dtype=float)
    program.col_lower_ = numpy.array(model.lower, dtype=float)
    program.col_upper_ = numpy.array(model.upper, dtype=float)
    program.row_lower_ = numpy.array([least for _, least, _ in rows], dtype=float)
    program.row_upper_ = numpy.array([most for _, _, most in rows], dtype=float)
    program.offset_ = float(model.constant)
    program.integrality_ = [highspy.HighsVarType.kInteger] * len(model.lower)
    program.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    program.a_matrix_.start_ = numpy.cumsum([0] + [len(terms) for terms, _, _ in rows])
    program.a_matrix_.index_ = numpy.array([v for terms, _, _ in rows for v, _ in terms], dtype=int)
    program.a_matrix_.value_ = numpy.array([f for terms, _, _ in rows for _, f in terms], dtype=float)
    return program
