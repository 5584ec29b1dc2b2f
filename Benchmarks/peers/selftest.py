"""Every solver's model against trying every roster, on problems small enough for that.

glpsol is left out, and said so, where it is not installed.
"""

import copy
import itertools
import multiprocessing
import shutil

import draw
import result
from evaluate import cost_of_roster, cost_of_row


def shrunk(seed):
    """A drawn problem cut down to two people and four days; some with ends, some with counts over
    several people."""
    problem = copy.deepcopy(draw.problem(seed))
    days = problem["days"] = min(4, problem["days"])
    for machine in problem["machines"]:
        machine["variantOfDay"] = machine["variantOfDay"][:days]
    problem["people"] = problem["people"][:2]
    for member in problem["people"]:
        member["cellCost"] = member["cellCost"][:days * (len(member["duties"]) + 1)]
        for tally in member["tallies"]:
            # All days where none is left: an empty list says so.
            tally["onDays"] = [day for day in tally.get("onDays", []) if day < days]
    problem["cover"] = [group for group in problem["cover"] if group["day"] < days]
    problem["presences"] = [cap for cap in problem["presences"] if cap["firstDay"] < days]
    for cap in problem["presences"]:
        cap["endDay"] = min(days, cap["endDay"])
        cap["people"] = [person for person in cap["people"] if person < 2]
    if seed % 2:
        problem = draw.with_ends(problem, seed)
    return draw.with_shared(problem, seed) if seed % 3 else problem


def least_by_trying(problem):
    """The least cost over all rosters, or None."""
    rows = []
    for member in problem["people"]:
        choices = itertools.product(range(len(member["duties"]) + 1), repeat=problem["days"])
        rows.append([row for row in choices if cost_of_row(problem, member, row) is not None])
    return min((cost_of_roster(problem, roster) for roster in itertools.product(*rows)),
               default=None)


def models():
    """The solvers there are, each with the models it knows."""
    found = [("cp-sat", "flow"), ("cp-sat", "automaton"), ("highs", "flow")]
    if shutil.which("glpsol"):
        return found + [("glpsol", "flow")]
    # Asked in a process of a pool it would end that process, and the pool would wait for ever.
    print("glpsol is not installed (Debian: apt-get install glpk-utils): left out", flush=True)
    return found


def main(count=24):
    wrong, asked = 0, models()
    # A process for each solver: OR-Tools brings a HiGHS of its own, and the two cannot share one.
    context = multiprocessing.get_context("spawn")
    pools = {name: context.Pool(1) for name, _ in asked}
    for seed in range(1, count + 1):
        problem = shrunk(seed)
        least = least_by_trying(problem)
        for solver, rules in asked:
            told, _ = pools[solver].apply(result.run, (problem, solver, rules, 60, 1, seed))
            if (told["objective"], told["bound"]) != (least, least) or told["agrees"] is False:
                wrong += 1
                print(f"seed {seed}: {solver} {rules} says {told['objective']}, bound "
                      f"{told['bound']}, {told['status']}; by trying: {least}")
    for pool in pools.values():
        pool.terminate()
    print(f"{count} problems by {' and '.join(pools)} and by trying every roster: {wrong} differ")
    return 1 if wrong else 0
