"""Open places that a count proves: of the places of some slots from a rank up, those stay open that all who
could serve them cannot fill, each alone. Mixtures of rows may seem to fill more, so it sharpens a bound made
of prices. Which slots are counted together is free: here those that the same people serve, and all."""

import collections

import alone
from evaluate import FORBIDDEN

# A rough count so much above the places is hardly ever below them exactly.
HOPELESS = 1.2


class Shortfall:
    """At least `heads` places of some groups stay open."""

    def __init__(self, groups, worth, most, heads):
        # By group number; by person what each (day, duty) fills, and the most that a row does.
        self.groups, self.worth, self.most, self.heads = groups, worth, most, heads

    def more(self, problem, person, closed):
        """How many more stay open where some duties of a person are closed."""
        if not self.most.get(person):
            return 0
        try:
            most, _ = alone.most(problem, person, self.worth[person], closed)
        except alone.Undecided:
            return 0
        return 0 if most is None else max(0, self.most[person] - most)


def shortfalls(problem):
    """What counting proves of a problem."""
    found = []
    ranks = sorted({row["rank"] for group in problem["cover"] for row in group["rows"]})
    for rank in ranks:
        together = collections.defaultdict(set)
        slots = {group["slot"] for group in problem["cover"]
                 if any(row["rank"] >= rank for row in group["rows"])}
        for slot in slots:
            together[servers(problem, slot, rank)].add(slot)
        for own in {frozenset(one) for one in [*together.values(), slots]}:
            if one := shortfall(problem, own, rank):
                found.append(one)
    return found


def servers(problem, slot, rank):
    return frozenset(
        number for number, member in enumerate(problem["people"])
        if any(serve["slot"] == slot and serve["rank"] >= rank
               for duty in member["duties"] for serve in duty["serves"]))


def shortfall(problem, slots, rank):
    """What stays open of some slots' places from a rank up; None where nothing has to."""
    rows = {}
    for number, group in enumerate(problem["cover"]):
        counted = [row for row in group["rows"] if row["rank"] >= rank]
        if group["slot"] in slots and counted and counted[0]["heads"] > 0:
            rows[number] = counted[0]
    at = {(problem["cover"][number]["day"], problem["cover"][number]["slot"]): row
          for number, row in rows.items()}
    heads = sum(row["heads"] for row in rows.values())
    worth = {person: fills for person, member in enumerate(problem["people"])
             if (fills := filled(problem, member, at))}
    if sum(roughly(problem["people"][person], fills) for person, fills in worth.items()) \
            > heads * HOPELESS:
        return None
    most = {}
    for person, fills in worth.items():
        try:
            most[person] = alone.most(problem, person, fills)[0] or 0
        except alone.Undecided:
            return None
        if sum(most.values()) >= heads:
            return None
    return Shortfall(set(rows), worth, most, heads - sum(most.values()))


def filled(problem, member, at):
    """How many of the places each (day, duty) of a person fills."""
    width, found = len(member["duties"]) + 1, {}
    for number, duty in enumerate(member["duties"], 1):
        for day in range(problem["days"]):
            if member["cellCost"][day * width + number] >= FORBIDDEN:
                continue
            fills = sum((day, serve["slot"]) in at
                        and serve["rank"] >= at[day, serve["slot"]]["rank"]
                        for serve in duty["serves"])
            if fills:
                found[day, number] = fills
    return found


def roughly(member, fills):
    """No less than the most: the best of each day, as far as limits on all days leave room."""
    best = collections.defaultdict(int)
    for (day, _), number in fills.items():
        best[day] = max(best[day], number)
    most = sum(best.values())
    useful = {duty for _, duty in fills}
    for tally in member.get("tallies", []):
        least = min(tally["amounts"][duty] for duty in useful)
        if not tally.get("onDays") and tally.get("most") is not None and least > 0:
            most = min(most, tally["most"] // least * max(fills.values()))
    return most
