"""Better prices of cover: the bound of lagrange.py raised by column generation, near the prices it has.

The linear program mixes the known rows of each person; the duals of its cover rows are new prices, and those
of its counts new multipliers, which price a new row for everyone. Both may leave the best known ones by so
much only, less after a step that was none: the first programs know too few rows to be trusted further away.
"""

import time

import highspy
import numpy

from lagrange import INFINITE, add, filled, short_prices


def sound(group, prices):
    """The nearest prices that the program allows: a higher rank's is no lower, none is above what an open
    head costs or below what one head over costs."""
    return numpy.maximum.accumulate(numpy.clip(prices, -group["overCost"], group["openCost"]))


class Ascent:
    """Raises the bound of a TeamBound."""

    def __init__(self, team):
        self.team, self.people = team, team.people
        self.first = numpy.cumsum([0] + [len(group["rows"]) for group in team.problem["cover"]])
        self.supplies = team.supplies()
        self.heads = [self.served(person) for person in range(len(self.people))]
        prices = numpy.concatenate([sound(group, own) for group, own in
                                    zip(team.problem["cover"], team.prices)])
        known = [price for own in team.prices for price in own]
        self.build(len(prices))
        multipliers = [-y * scale for person, counts in zip(self.people, self.counts)
                       for y, (_, scale) in zip(person.multipliers, counts)]
        # Duals of the boxed rows: prices of cover, then those of counts.
        self.duals = numpy.concatenate([prices, multipliers])
        for person in range(len(self.people)):
            for row, own, _ in self.people[person].columns:
                self.add(person, row, own + self.worth(person, row, known))
        self.best = max(team.value, self.bound(self.duals))

    def served(self, person):
        """(day, duty, row) for each head that a person may give."""
        found = []
        for number, duty in enumerate(self.team.problem["people"][person]["duties"], 1):
            for serve in duty["serves"]:
                for day in range(self.team.problem["days"]):
                    group = self.team.at.get((day, serve["slot"]))
                    if group is None:
                        continue
                    row = filled(self.team.problem["cover"][group], serve["rank"])
                    if row >= 0:
                        found.append((day, number, self.first[group] + row))
        return numpy.array(found, dtype=int).reshape(-1, 3)

    # The program

    def build(self, prices):
        self.program = program = highspy.Highs()
        program.setOptionValue("output_flag", False)
        program.setOptionValue("threads", 1)
        for _ in self.people:
            program.addRow(1, 1, 0, [], [])
        self.cover = program.getNumRow()
        for group in self.team.problem["cover"]:
            need = [row["heads"] for row in group["rows"]] + [0]
            for here, above in zip(need, need[1:]):
                program.addRow(here - above, here - above, 0, [], [])
        short = program.getNumRow()
        for one in self.team.known:
            program.addRow(one.heads, INFINITE, 0, [], [])
        for number, group in enumerate(self.team.problem["cover"]):
            self.group(group, self.cover + int(self.first[number]),
                       [short + at for at, one in enumerate(self.team.known) if number in one.groups])
        self.counts = [self.count(person) for person in self.people]
        self.boxed = [*range(self.cover, self.cover + prices),
                      *(row for counts in self.counts for row, _ in counts)]
        self.box = program.getNumCol()
        for row in self.boxed:
            self.column(0, INFINITE, {row: 1})
            self.column(0, INFINITE, {row: -1})

    def column(self, cost, most, entries):
        add(self.program, cost, most, entries)

    def group(self, group, first, counted):
        """Open heads at the highest rank, heads over at the lowest, heads to spare from one to the next."""
        last = first + len(group["rows"]) - 1
        self.column(group["openCost"], max(row["heads"] for row in group["rows"]),
                    {last: 1} | dict.fromkeys(counted, 1))
        self.column(group["overCost"], INFINITE, {first: -1})
        for row in range(first, last):
            self.column(0, INFINITE, {row: 1, row + 1: -1})

    def count(self, person):
        """(row, scale) of each count that has a multiplier."""
        found, program = [], self.program
        for tally, costs in zip(person.tallies.parts, person.tallies.costs):
            scale = max(1.0, float(max(tally["amounts"])))
            row = program.getNumRow()
            program.addRow(0, 0, 0, [], [])
            amount = program.getNumCol()
            self.column(0, (len(costs) - 1) / scale, {row: -1})
            sides = [(1, slope) for slope in tally.get("over") or []]
            sides += [(-1, tally["under"])] if tally.get("under") else []
            # A limit may be passed at a price that no bound rests on.
            sides += [(sign, {"threshold": tally[key], "points": 1e4})
                      for sign, key in ((1, "most"), (-1, "least")) if tally.get(key) is not None]
            for sign, slope in sides:
                limit = program.getNumRow()
                program.addRow(-INFINITE, sign * slope["threshold"] / scale, 1,
                               numpy.array([amount], dtype=numpy.int32), numpy.array([float(sign)]))
                self.column(slope["points"] / slope.get("units", 1) * scale, INFINITE, {limit: -1})
            found.append((row, scale))
        return found

    def add(self, person, row, cost):
        """A row of a person, at its cost without prices and counts."""
        entries = {person: 1.0}
        for day, duty, at in self.heads[person]:
            if row[day] == duty:
                entries[self.cover + int(at)] = entries.get(self.cover + int(at), 0) + 1
        for (at, scale), amount in zip(self.counts[person], self.people[person].tallies.of(row)):
            if amount:
                entries[at] = amount / scale
        self.column(cost, INFINITE, entries)

    # Prices

    def worth(self, person, row, prices):
        return sum(prices[at] for day, duty, at in self.heads[person] if row[day] == duty)

    def step(self, width):
        """The duals of the program within a box, and what it makes of them."""
        costs = numpy.stack([self.duals + width, width - self.duals], 1).ravel()
        self.program.changeColsCost(len(costs), numpy.arange(self.box, self.box + len(costs),
                                                             dtype=numpy.int32), costs)
        self.program.run()
        duals = numpy.array(self.program.getSolution().row_dual)
        return duals[self.boxed], self.program.getInfo().objective_function_value

    def bound(self, duals):
        """What they prove; each person's cheapest row is known from then on."""
        prices, own = duals[:self.first[-1]], iter(duals[self.first[-1]:])
        multipliers = [[-next(own) / scale for _, scale in counts] for counts in self.counts]
        by_group = [prices[first:last] for first, last in zip(self.first, self.first[1:])]
        total = self.team.static_at(by_group, self.supplies, short_prices(
            self.team.problem, by_group, self.supplies, self.team.known))
        for number, (person, own) in enumerate(zip(self.people, multipliers)):
            worth = numpy.zeros(person.rows.cells.shape)
            numpy.add.at(worth, tuple(self.heads[number][:, :2].T), prices[self.heads[number][:, 2]])
            costs = person.rows.cells - worth
            value, row = person.rows.solve(costs + person.tallies.prices(own))
            least = person.tallies.least(own)
            total += value + least
            counts = sum(y * amount for y, amount in zip(own, person.tallies.of(row)))
            self.add(number, row, value - counts + self.worth(number, row, prices))
        return total

    def run(self, enough, seconds):
        """Raises the bound until it is enough, or no more can be had, or the time is over."""
        end, width = time.monotonic() + seconds, 0.001 * max(1.0, numpy.abs(self.duals).max())
        while self.best < enough and time.monotonic() < end and width > 1e-6:
            duals, goal = self.step(width)
            found = self.bound(duals)
            if found > self.best + 1e-9:
                self.best, self.duals = found, duals
            else:
                width /= 2
            if goal + self.team.problem.get("constant", 0) <= self.best + 1e-6:
                break
        return self.best
