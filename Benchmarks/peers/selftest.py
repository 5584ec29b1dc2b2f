"""Every solver's model against trying every roster, on problems small enough for that."""

import copy
import itertools
import multiprocessing

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


def main(count=24):
    wrong = 0
    # A process for each solver: OR-Tools brings a HiGHS of its own, and the two cannot share one.
    context = multiprocessing.get_context("spawn")
    pools = {name: context.Pool(1) for name in ("cp-sat", "highs", "glpsol")}
    for seed in range(1, count + 1):
        problem = shrunk(seed)
        least = least_by_trying(problem)
        for solver, rules in (("cp-sat", "flow"), ("cp-sat", "automaton"), ("highs", "flow"),
                              ("glpsol", "flow")):
            told, _ = pools[solver].apply(result.run, (problem, solver, rules, 60, 1, seed))
            if (told["objective"], told["bound"]) != (least, least) or told["agrees"] is False:
                wrong += 1
                print(f"seed {seed}: {solver} {rules} says {told['objective']}, bound "
                      f"{told['bound']}, {told['status']}; by trying: {least}")
    for pool in pools.values():
        pool.terminate()
    print(f"{count} problems by every solver and by trying every roster: {wrong} differ")
    return 1 if wrong else 0
