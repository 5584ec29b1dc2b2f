"""GLPK's own command `glpsol` (Debian: glpk-utils), through a file in its LP format."""

import math
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path


def solve(formulation, limit, threads, seed, log=False):
    """Solves; returns what result.py asks of every solver. GLPK knows one thread."""
    command = shutil.which("glpsol")
    if not command:
        raise SystemExit("glpsol is not installed (Debian: apt-get install glpk-utils).")
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "model.lp", Path(folder) / "solution"
        with source.open("w") as file:
            write(formulation.model, file)
        # Cuts and the pump cost little and help; the rest of the options are GLPK's defaults.
        arguments = [command, "--lp", source, "-w", target, "--seed", str(seed), "--cuts", "--fpump"]
        if limit:
            arguments += ["--tmlim", str(max(1, math.ceil(limit)))]
        incumbents, bound, version = follow(arguments, log)
        found = {"version": version, "incumbents": incumbents, "bound": None, "value": None,
                 "status": "noRoster"}
        if bound is not None:
            found["bound"] = math.ceil(bound + formulation.model.constant - 1e-6)
        for cost in incumbents:
            cost["cost"] = round(cost["cost"] + formulation.model.constant)
        read(target, formulation, found)
    return found


def follow(arguments, log):
    """Runs glpsol; its incumbents and its last bound from what it says, as it says it."""
    incumbents, bound, version, start = [], None, "", time.perf_counter()
    number = r"([-+]?\d\.\d+e[-+]\d+)"
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True) as process:
        for line in process.stdout:
            if log:
                print(line, end="", flush=True)
            version = version or "".join(re.findall(r"Solver (\d[\d.]*)", line))
            if told := re.search(
                    rf"(?:mip =|>>>>>)\s+(?:{number}|not found yet) >=\s+(?:{number}|-inf)", line):
                mip, least = told.groups()
                bound = float(least) if least else bound
                if mip and (not incumbents or float(mip) < incumbents[-1]["cost"]):
                    incumbents.append({"seconds": round(time.perf_counter() - start, 3),
                                       "cost": float(mip)})
    return incumbents, bound, version


def read(target, formulation, found):
    """The solution file: a line 's mip rows columns status objective', then 'j column value'."""
    if not target.exists():
        return
    values = {}
    for line in target.read_text().splitlines():
        fields = line.split()
        if fields[:2] == ["s", "mip"]:
            found["status"] = {"o": "optimal", "f": "feasible", "n": "infeasible"}.get(
                fields[4], "noRoster")
            objective = float(fields[5])
        elif fields[:1] == ["j"]:
            values[int(fields[1])] = float(fields[2])
    if found["status"] in ("optimal", "feasible"):
        # glpsol numbers columns as the objective names them: all, in order.
        found["claimed"] = round(objective + formulation.model.constant)
        found["value"] = lambda variable: values[variable + 1]
        if found["status"] == "optimal":
            found["bound"] = found["claimed"]


def write(model, file):
    """CPLEX LP format, a term a line: lines may not be long. The constant is left out."""
    file.write("Minimize\n cost:\n")
    for variable, cost in enumerate(model.cost):
        file.write(f" {cost:+d} v{variable}\n")
    file.write("Subject To\n")
    count = 0
    for terms, least, most in model.rows + list(model.clause_rows()):
        for sign, side in sides(least, most):
            if not terms:
                # A row without terms holds or the whole has no solution.
                terms = [(0, 0)]
            file.write(f" r{count}:\n")
            file.writelines(f" {factor:+d} v{variable}\n" for variable, factor in terms)
            file.write(f" {sign} {side}\n")
            count += 1
    file.write("Bounds\n")
    file.writelines(f" {low} <= v{variable} <= {high}\n"
                    for variable, (low, high) in enumerate(zip(model.lower, model.upper)))
    file.write("Generals\n")
    file.writelines(f" v{variable}\n" for variable in range(len(model.lower)))
    file.write("End\n")


def sides(least, most):
    """A row's bounds as comparisons."""
    if least == most:
        return [("=", least)]
    return ([(">=", least)] if least > -math.inf else []) + (
        [("<=", most)] if most < math.inf else [])
