"""One person alone in the world: whether they have a lawful row, and the most of something that one holds.

First the cheapest row that counts no tallies: where it keeps all limits it is the answer. Else HiGHS finds
the most exactly.
"""

import numpy

import highs
from cheapest import CheapestRow
from evaluate import FORBIDDEN, cost_of_row
from formulate import Formulation


class Undecided(Exception):
    """HiGHS did not end in its time."""


def only(problem, person, closed=()):
    """The person's own problem without costs: limits alone are left."""
    member = dict(problem["people"][person])
    width = len(member["duties"]) + 1
    cells = [cost if cost >= FORBIDDEN else 0 for cost in member["cellCost"]]
    for day, duty in closed:
        cells[day * width + duty] = FORBIDDEN
    machine = dict(problem["machines"][member["machine"]])
    machine["cost"] = [0] * len(machine["cost"])
    member |= {"machine": 0, "cellCost": cells, "tallies": limits(member),
               "laneCost": [cost if cost >= FORBIDDEN else 0 for cost in member["laneCost"]]}
    return {"days": problem["days"], "machines": [machine], "people": [member], "cover": []}


def limits(member):
    """What a person's counts forbid, without what they cost."""
    return [{key: tally[key] for key in ("amounts", "onDays", "least", "most")
             if tally.get(key) is not None}
            for tally in member.get("tallies", [])
            if tally.get("least") is not None or tally.get("most") is not None]


def most(problem, person, worth, closed=(), limit=60):
    """The most that one lawful row is worth, by day and duty, and such a row; (None, None) where there is
    no lawful row at all."""
    own = only(problem, person, closed)
    member, days = own["people"][0], own["days"]
    width = len(member["duties"]) + 1
    table = numpy.zeros((days, width))
    for (day, duty), points in worth.items():
        table[day, duty] = points
    rows = CheapestRow(own, 0, inside=False)
    if not rows.possible:
        return None, None
    # Among those of most worth the one with the least work: it breaks no limit where it can be helped.
    work = numpy.array([0.0] + [1 / (days * 2)] * (width - 1))
    _, row = rows.solve(numpy.where(numpy.isinf(rows.cells), numpy.inf, work - table))
    if row is None:
        return None, None
    if cost_of_row(own, member, row) is not None:
        return int(sum(table[day, duty] for day, duty in enumerate(row))), row
    return by_highs(own, table, limit)


def by_highs(own, table, limit):
    member, days = own["people"][0], own["days"]
    width = len(member["duties"]) + 1
    top = table.max(axis=1).astype(int)
    cells = [cost if cost >= FORBIDDEN else int(top[at // width] - table[at // width, at % width])
             for at, cost in enumerate(member["cellCost"])]
    asked = dict(own, people=[dict(member, cellCost=cells)])
    model = Formulation(asked, "flow")
    if model.impossible is not None:
        return None, None
    told = highs.solve(model, limit, 1, 1)
    if told["status"] == "infeasible":
        return None, None
    if told["status"] != "optimal":
        raise Undecided(f"HiGHS says {told['status']} after {limit} s")
    return int(top.sum()) - told["claimed"], model.roster(told["value"])[0]
