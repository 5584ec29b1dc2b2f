"""What prices of cover prove: a Lagrangian bound, worked out from the problem's definition.

At any price per head of each exact rank in each group,

    constant + sum over groups of (least of its cost and the price of its heads, over all numbers of heads)
             + sum over people of (least of a row's cost less the price of the heads it gives)

is no more than any roster costs: heads are bought and sold at the same price. Presences cost nothing or
more and are left out, and so is what someone alone costs; a count over several people counts with its least.
A person's limits and counts are bound by multipliers of their own, the best that cutting planes find, so
that prices of cover are all that is taken from elsewhere. What a count proves of open places (shortfalls.py)
is priced too: an open place among them costs so much less, and those that must be there cost it again.
"""

import highspy
import numpy

from cheapest import CheapestRow, amounts_cost
from layers import Reducer

INFINITE = float("inf")


def group_least(group, supply, prices):
    """The least of a group's cost and the price of its heads, by ranks; `supply` heads there are of each."""
    rows = group["rows"]
    if not rows:
        return 0.0
    axes = [numpy.arange(heads + 1) for heads in supply]
    heads = numpy.stack([axis.ravel() for axis in numpy.meshgrid(*axes, indexing="ij")])
    counting = heads[::-1].cumsum(axis=0)[::-1]
    need = numpy.array([row["heads"] for row in rows])[:, None]
    short = numpy.maximum(0, (need - counting).max(axis=0))
    over = heads.sum(axis=0) - (rows[0]["heads"] - short)
    cost = short * group["openCost"] + over * group["overCost"]
    return float((cost + numpy.array(prices) @ heads).min())


class Tallies:
    """A person's counts that are bound by multipliers."""

    def __init__(self, member, days, inside):
        self.amounts, self.costs, self.parts = [], [], []
        for tally in member.get("tallies", []):
            if tally is inside:
                continue
            table = numpy.zeros((days, len(tally["amounts"])))
            on = list(tally.get("onDays") or range(days))
            table[on] = tally["amounts"]
            reach = int(table.max(axis=1).sum())
            self.amounts.append(table)
            self.costs.append(amounts_cost(tally, numpy.arange(reach + 1)))
            self.parts.append(tally)

    def least(self, multipliers):
        """The sum over counts of the least of cost less multiplier times amount."""
        return sum(float((cost - y * numpy.arange(len(cost))).min())
                   for cost, y in zip(self.costs, multipliers))

    def prices(self, multipliers):
        """What each duty on each day adds."""
        return sum(y * table for y, table in zip(multipliers, self.amounts) if y)

    def of(self, row):
        days = numpy.arange(len(row))
        return [float(table[days, row].sum()) for table in self.amounts]

    def cost(self, row):
        """What the row's counts cost; infinite where one breaks a limit."""
        return sum(cost[int(amount)] for cost, amount in zip(self.costs, self.of(row)))


class PersonBound:
    """The least that one person's rows cost at given prices, bound from below."""

    def __init__(self, problem, person, prices, reducer):
        """`prices` by day and duty: what the heads of the duty are worth, to be taken off its cost."""
        self.rows = CheapestRow(problem, person, reducer)
        if not self.rows.possible:
            self.value = INFINITE
            return
        self.prices = self.rows.cells - prices
        self.tallies = Tallies(problem["people"][person], problem["days"], self.rows.tally)
        self.columns = []
        self.multipliers = [0.0] * len(self.tallies.parts)
        self.value, self.best, self.multipliers, _ = self.bound()

    def bound(self, closed=(), enough=INFINITE, rounds=60):
        """(no row costs less, the cheapest lawful row seen with its cost or None, multipliers, whether a
        row is left at all); with some (day, duty) closed. Ends where the bound is `enough`."""
        prices = self.prices.copy()
        for day, duty in closed:
            prices[day, duty] = numpy.inf
        shut = set(closed)
        columns = [column for column in self.columns if not shut & set(enumerate(column[0]))]
        least, best, kept, multipliers = -INFINITE, None, self.multipliers, self.multipliers
        for _ in range(rounds):
            value, row = self.rows.solve(prices + self.tallies.prices(multipliers))
            if row is None:
                return INFINITE, None, kept, False
            value += self.tallies.least(multipliers)
            if value > least:
                least, kept = value, multipliers
            own = self.cost(prices, row, multipliers, value)
            columns.append((row, own, self.tallies.of(row)))
            self.columns.append(columns[-1])
            whole = own + self.tallies.cost(row)
            if best is None or whole < best[1]:
                best = (row, whole)
            if least >= enough or least >= best[1] - 1e-7 or not multipliers:
                break
            goal, multipliers = relaxed(columns, self.tallies)
            if goal <= least + 1e-6:
                break
        return least, best if best and best[1] < INFINITE else None, kept, True

    def cost(self, prices, row, multipliers, value):
        """The row's cost at prices, without the counts that have multipliers."""
        return (value - self.tallies.least(multipliers)
                - sum(y * amount for y, amount in zip(multipliers, self.tallies.of(row))))


def relaxed(columns, tallies):
    """The linear program over a person's known rows: its value, and the multipliers of the counts."""
    program = highspy.Highs()
    program.setOptionValue("output_flag", False)
    # As many as elsewhere in the process: HiGHS takes no other number once it has run.
    program.setOptionValue("threads", 1)
    for _, cost, _ in columns:
        program.addCol(cost, 0, INFINITE, 0, [], [])
    each = numpy.arange(len(columns), dtype=numpy.int32)
    program.addRow(1, 1, len(columns), each, numpy.ones(len(columns)))
    first = program.getNumRow()
    for number, (tally, costs) in enumerate(zip(tallies.parts, tallies.costs)):
        amounts = numpy.array([column[2][number] for column in columns])
        scale = max(1.0, float(max(tally["amounts"])))
        at = program.getNumCol()
        # The amount, in largest amounts; a limit may be passed at a price that no bound rests on.
        program.addCol(0, 0, (len(costs) - 1) / scale, 0, [], [])
        program.addRow(0, 0, len(columns) + 1, numpy.append(each, at).astype(numpy.int32),
                       numpy.append(-amounts / scale, 1.0))
    for number, (tally, costs) in enumerate(zip(tallies.parts, tallies.costs)):
        scale = max(1.0, float(max(tally["amounts"])))
        at = len(columns) + number
        for slope in tally.get("over") or []:
            row(program, at, 1, slope["threshold"] / scale,
                slope["points"] / slope.get("units", 1) * scale)
        if tally.get("under"):
            slope = tally["under"]
            row(program, at, -1, -slope["threshold"] / scale,
                slope["points"] / slope.get("units", 1) * scale)
        if tally.get("most") is not None:
            row(program, at, 1, tally["most"] / scale, 1e4)
        if tally.get("least") is not None:
            row(program, at, -1, -tally["least"] / scale, 1e4)
    program.run()
    duals = program.getSolution().row_dual
    scales = [max(1.0, float(max(tally["amounts"]))) for tally in tallies.parts]
    return (program.getInfo().objective_function_value,
            [duals[first + number] / scale for number, scale in enumerate(scales)])


def row(program, amount, sign, most, cost):
    """sign * amount <= most, passed at a cost each."""
    slack = program.getNumCol()
    program.addCol(cost, 0, INFINITE, 0, [], [])
    program.addRow(-INFINITE, most, 2, numpy.array([amount, slack], dtype=numpy.int32),
                   numpy.array([float(sign), -1.0]))


class TeamBound:
    """The bound at prices of cover, and what it becomes where some duties of one person are closed."""

    def __init__(self, problem, prices, known=()):
        """`prices` by group and row: what a head of exactly that row's rank is worth. `known`: shortfalls."""
        self.problem, self.known = problem, known
        self.prices = prices
        self.reducer = Reducer(problem)
        self.at = {(group["day"], group["slot"]): number
                   for number, group in enumerate(problem["cover"])}
        supplies = self.supplies()
        self.shadow = short_prices(problem, prices, supplies, known)
        self.static = self.static_at(prices, supplies, self.shadow)
        self.people = [PersonBound(problem, person, self.worth(person), self.reducer)
                       for person in range(len(problem["people"]))]
        self.value = self.static + sum(person.value for person in self.people)

    def static_at(self, prices, supplies, shadow):
        """The part of the bound that is not people's; `shadow`: what a place of each shortfall is worth."""
        less = [sum(price for price, one in zip(shadow, self.known) if number in one.groups)
                for number in range(len(self.problem["cover"]))]
        cover = [dict(group, openCost=group["openCost"] - off) if off else group
                 for group, off in zip(self.problem["cover"], less)]
        shared = sum(shared_least(tally, self.problem) for tally in self.problem.get("shared", []))
        counted = sum(price * one.heads for price, one in zip(shadow, self.known))
        return shared + counted + self.problem.get("constant", 0) + sum(
            group_least(*group) for group in zip(cover, supplies, prices))

    def supplies(self):
        """How many heads of each row's rank there are for a group at most."""
        found = [[0] * len(group["rows"]) for group in self.problem["cover"]]
        for member in self.problem["people"]:
            offers = {}
            for serve in (serve for duty in member["duties"] for serve in duty["serves"]):
                offers.setdefault(serve["slot"], set()).add(serve["rank"])
            for number, group in enumerate(self.problem["cover"]):
                for row in {filled(group, rank) for rank in offers.get(group["slot"], ())} - {-1}:
                    found[number][row] += 1
        return found

    def worth(self, person):
        """What each duty of a person is worth on each day."""
        duties = self.problem["people"][person]["duties"]
        worth = numpy.zeros((self.problem["days"], len(duties) + 1))
        for (day, slot), number in self.at.items():
            group, prices = self.problem["cover"][number], self.prices[number]
            for duty, serves in enumerate(duties, 1):
                for serve in serves["serves"]:
                    if serve["slot"] == slot and (row := filled(group, serve["rank"])) >= 0:
                        worth[day, duty] += prices[row]
        return worth

    def closing(self, person, closed, enough=INFINITE):
        """The bound with some (day, duty) of a person closed; infinite where no row is left."""
        own = self.people[person]
        rest = self.value - own.value
        rest += sum(price * one.more(self.problem, person, closed)
                    for price, one in zip(self.shadow, self.known) if price > 0)
        return rest + own.bound(closed, enough - rest)[0]


def short_prices(problem, prices, supplies, known):
    """What an open place of each shortfall is worth at best: duals of the linear program of what is not
    people's, in which heads can be had at their price."""
    if not known:
        return []
    program = highspy.Highs()
    program.setOptionValue("output_flag", False)
    program.setOptionValue("threads", 1)
    for one in known:
        program.addRow(one.heads, INFINITE, 0, [], [])
    for number, group in enumerate(problem["cover"]):
        need = [row["heads"] for row in group["rows"]] + [0]
        first = program.getNumRow()
        for here, above in zip(need, need[1:]):
            program.addRow(here - above, here - above, 0, [], [])
        last = program.getNumRow() - 1
        among = [at for at, one in enumerate(known) if number in one.groups]
        add(program, group["openCost"], max(need), {last: 1} | dict.fromkeys(among, 1))
        add(program, group["overCost"], INFINITE, {first: -1})
        for at, (heads, price) in enumerate(zip(supplies[number], prices[number])):
            add(program, price, heads, {first + at: 1})
            if at:
                add(program, 0, INFINITE, {first + at - 1: 1, first + at: -1})
    program.run()
    return [max(0.0, dual) for dual in program.getSolution().row_dual[:len(known)]]


def add(program, cost, most, entries):
    """A column of a program."""
    program.addCol(float(cost), 0.0, most, len(entries), numpy.array(list(entries), dtype=numpy.int32),
                   numpy.array(list(entries.values()), dtype=float))


def filled(group, rank):
    """The highest row that a head of a rank fills, -1 where it fills none."""
    return sum(row["rank"] <= rank for row in group["rows"]) - 1


def shared_least(tally, problem):
    """The least that a count over several people could cost, whatever they do."""
    reach = tally.get("base", 0)
    for entry in tally["entries"]:
        reach += entry.get("base", 0) + problem["days"] * max(entry["amounts"])
    return float(amounts_cost(tally, numpy.arange(reach + 1)).min())
