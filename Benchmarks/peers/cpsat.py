"""CP-SAT of OR-Tools."""

import math
import time

import ortools
from ortools.sat.python import cp_model

from evaluate import cost_of_roster

STATUS = {cp_model.OPTIMAL: "optimal", cp_model.FEASIBLE: "feasible",
          cp_model.INFEASIBLE: "infeasible"}


def solve(formulation, limit, threads, seed, log=False):
    """Solves; returns what result.py asks of every solver."""
    program, variables = build(formulation.model)
    solver = cp_model.CpSolver()
    if limit:
        solver.parameters.max_time_in_seconds = limit
    solver.parameters.num_workers = threads
    solver.parameters.random_seed = seed
    solver.parameters.log_search_progress = log
    if threads == 1:
        # One worker alone would keep to one strategy; this takes turns over those of many workers,
        # neighbourhood search among them.
        solver.parameters.interleave_search = True
    watch = Watch(formulation, variables)
    status = solver.solve(program, watch)
    found = {"version": ortools.__version__, "status": STATUS.get(status, "noRoster"),
             "incumbents": watch.incumbents, "bound": None, "value": None}
    if status != cp_model.INFEASIBLE and math.isfinite(solver.best_objective_bound):
        found["bound"] = math.ceil(solver.best_objective_bound - 1e-6)
    if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        found["claimed"] = round(solver.objective_value)
        found["value"] = lambda variable: solver.value(variables[variable])
    return found


class Watch(cp_model.CpSolverSolutionCallback):
    """Notes when a better roster was found, and what it costs by definition: CP-SAT may not have
    made its slack as small as it can be."""

    def __init__(self, formulation, variables):
        super().__init__()
        self.start = time.perf_counter()
        self.formulation, self.variables = formulation, variables
        self.incumbents = []

    def on_solution_callback(self):
        seconds = time.perf_counter() - self.start
        roster = self.formulation.roster(lambda variable: self.value(self.variables[variable]))
        cost = cost_of_roster(self.formulation.problem, roster)
        if not self.incumbents or cost < self.incumbents[-1]["cost"]:
            self.incumbents.append({"seconds": round(seconds, 3), "cost": cost})


def build(model):
    """The model as CP-SAT takes it: what is 'exactly one' or a clause is said so."""
    program = cp_model.CpModel()
    variables = [program.new_bool_var("") if (low, high) == (0, 1)
                 else program.new_int_var(low, high, "")
                 for low, high in zip(model.lower, model.upper)]
    for terms, least, most in model.rows:
        if (least, most) == (1, 1) and all(
                factor == 1 and model.upper[variable] == 1 for variable, factor in terms):
            program.add_exactly_one(variables[variable] for variable, _ in terms)
            continue
        low = cp_model.INT32_MIN * 1024 if least == -math.inf else least
        high = cp_model.INT32_MAX * 1024 if most == math.inf else most
        total = cp_model.LinearExpr.weighted_sum(
            [variables[variable] for variable, _ in terms], [factor for _, factor in terms])
        program.add_linear_constraint(total, low, high)
    for literals in model.clauses:
        program.add_bool_or(variables[variable] if wanted else ~variables[variable]
                            for variable, wanted in literals)
    for letters, triples, start, end in model.automata:
        program.add_automaton(word(program, variables, letters), start, [end], triples)
    program.minimize(cp_model.LinearExpr.weighted_sum(variables, model.cost) + model.constant)
    return program, variables


def word(program, variables, letters):
    """A label by day, tied to the variables that choose it."""
    labels, offset = [], 0
    for choices in letters:
        label = program.new_int_var(offset, offset + len(choices) - 1, "")
        for number, choice in enumerate(choices):
            program.add(label == offset + number).only_enforce_if(variables[choice])
            program.add(label != offset + number).only_enforce_if(~variables[choice])
        labels.append(label)
        offset += len(choices)
    return labels
