"""Runs one solver on one problem and says what came of it."""

import json
import math
import os
import resource
import sys
import time

from evaluate import cost_of_roster
from formulate import Formulation

FORMAT, VERSION = "roster-problem", 1

# What is told of a solver's run, in this order.
KEYS = ("solver", "version", "model", "threads", "seed", "status", "reason", "objective", "bound",
        "agrees", "modelSize", "incumbents", "firstSeconds", "buildSeconds", "wallSeconds",
        "cpuSeconds", "peakMemoryMB")


def read(path):
    """The problem of a JSON document."""
    try:
        with open(path, encoding="utf-8") as file:
            document = json.load(file)
        if (document["format"], document["version"]) == (FORMAT, VERSION):
            return document["problem"]
    except (OSError, ValueError, KeyError, TypeError):
        pass
    print(f"{path}: not a {FORMAT} document of version {VERSION}. Maybe make it with "
          "zorgrooster export-problem.", file=sys.stderr)
    raise SystemExit(3)


def write(path, problem):
    """Writes a problem as a JSON document."""
    path.write_text(json.dumps({"format": FORMAT, "version": VERSION, "problem": problem}))


def backend(name):
    """The module of a solver: imported late, since each is large."""
    if name == "cp-sat":
        import cpsat as module
    elif name == "highs":
        import highs as module
    else:
        import glpsol as module
    return module


def run(problem, solver, rules, limit, threads, seed, log=False):
    """Solves, and judges by the definition: `objective` is never the solver's own word.

    Seconds but `buildSeconds` count from when the solver is started, the writing of its model in.
    """
    start, used = time.perf_counter(), cpu_seconds()
    formulation = Formulation(problem, rules)
    built = time.perf_counter()
    result = dict.fromkeys(KEYS) | {
        "solver": solver, "model": rules, "threads": threads, "seed": seed, "status": "infeasible",
        "modelSize": formulation.model.size, "incumbents": []}
    roster = None
    if formulation.impossible is not None:
        result["reason"] = f"person {formulation.impossible} has no lawful row"
    else:
        found = backend(solver).solve(formulation, limit, threads, seed, log)
        if found["value"]:
            roster = formulation.roster(found["value"])
            result["objective"] = cost_of_roster(problem, roster)
            result["agrees"] = agrees(result["objective"], found)
        for key in ("version", "status", "bound", "incumbents"):
            result[key] = found[key]
        if result["incumbents"] and result["objective"] is not None:
            last = result["incumbents"][-1]
            last["cost"] = min(last["cost"], result["objective"])
        if found["status"] == "noRoster":
            result["reason"] = "time limit"
    result["firstSeconds"] = result["incumbents"][0]["seconds"] if result["incumbents"] else None
    result["buildSeconds"] = round(built - start, 3)
    result["wallSeconds"] = round(time.perf_counter() - built, 3)
    result["cpuSeconds"] = round(cpu_seconds() - used, 3)
    result["peakMemoryMB"] = peak_memory()
    return result, roster


def agrees(cost, found):
    """Whether the solver's word fits the definition. Before it is optimal its slack may be larger
    than needed, so that it says more than the roster costs, never less."""
    if cost is None:
        return False
    return cost == found["claimed"] if found["status"] == "optimal" else cost <= found["claimed"]


def cpu_seconds():
    """Seconds of work so far, on all threads, of this process and those it started."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def peak_memory():
    """Of this process and of the largest it started, in MB."""
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return math.ceil(max(resource.getrusage(kind).ru_maxrss for kind in kinds) / 1024)


def csv(roster):
    """A roster as `solve-instance --solution` writes it: person,day,duty, work only."""
    return "".join(f"{person},{day},{duty}\n" for person, row in enumerate(roster)
                   for day, duty in enumerate(row) if duty)


def read_csv(problem, path):
    """A roster from such a file."""
    roster = [[0] * problem["days"] for _ in problem["people"]]
    with open(path, encoding="utf-8") as file:
        for line in file:
            person, day, duty = map(int, line.split(","))
            roster[person][day] = duty
    return roster
