"""One person's cheapest row at given prices, exactly but for tallies: dynamic programming over the layered
graph of their rules, with the lane steps beside it, and the first tally too where that is small enough."""

import numpy

from evaluate import FORBIDDEN
from layers import Reducer

# Numbers that a run may touch, above which a tally is left to multipliers.
MOST_CELLS = 40_000_000


class Days:
    """The arcs of a day, by the node they leave."""

    def __init__(self, arcs, kinds):
        origin, self.to, kind, self.cost, self.step = numpy.array(arcs, dtype=numpy.int64).T
        self.kind = numpy.array([kinds[one] for one in kind])
        self.starts = numpy.flatnonzero(numpy.r_[True, origin[1:] != origin[:-1]])


class CheapestRow:
    """Finds one person's cheapest rows."""

    def __init__(self, problem, person, reducer=None, inside=True):
        member = problem["people"][person]
        layers = (reducer or Reducer(problem)).layers(member)
        self.possible = layers.possible
        if not self.possible:
            return
        self.kinds = numpy.array([0] + [duty["dutyClass"] for duty in member["duties"]])
        self.order = sorted(set(self.kinds.tolist()))
        number = {kind: at for at, kind in enumerate(self.order)}
        self.days = [Days(arcs, number) for arcs in layers.arcs]
        costs = member["laneCost"][:layers.most_steps + 1]
        self.ends = numpy.array([cost if cost < FORBIDDEN else numpy.inf for cost in costs], float)
        self.units, self.tally = numpy.zeros(len(self.order), int), None
        arcs = sum(len(day.to) for day in self.days)
        if inside:
            self.count(member, arcs)
        self.cells = numpy.array(member["cellCost"], dtype=float).reshape(problem["days"], -1)
        self.cells[self.cells >= FORBIDDEN] = numpy.inf

    def count(self, member, arcs):
        """Counts the first tally along the path, where it is one of classes and the path stays short."""
        if not member.get("tallies"):
            return
        tally = member["tallies"][0]
        amounts = numpy.array(tally["amounts"])
        unit = int(numpy.gcd.reduce(amounts))
        if tally.get("onDays") or not unit or amounts.min() < 0:
            return
        own = [set(amounts[self.kinds == kind].tolist()) for kind in self.order]
        if any(len(values) > 1 for values in own):
            return
        units = numpy.array([values.pop() // unit for values in own])
        most = len(self.days) * int(units.max())
        if tally.get("most") is not None:
            most = min(most, tally["most"] // unit)
        if most < 0 or arcs * (most + 1) * len(self.ends) > MOST_CELLS:
            return
        self.units, self.tally = units, tally
        self.ends = self.ends[:, None] + amounts_cost(tally, numpy.arange(most + 1) * unit)

    def solve(self, prices):
        """The least cost and a row that has it; prices by day and duty, infinite where closed. (None, None)
        where there is no row."""
        by_kind = numpy.stack([
            numpy.where(self.kinds == kind, prices, numpy.inf).min(axis=1) for kind in self.order], 1)
        values = [self.ends[None]]
        for day, price in zip(reversed(self.days), by_kind[::-1]):
            values.append(self.day_before(day, price, values[-1]))
        values.reverse()
        start = (0,) * self.ends.ndim
        if not numpy.isfinite(values[0][0][start]):
            return None, None
        return float(values[0][0][start]), self.walk(prices, by_kind, values)

    def day_before(self, day, price, after):
        found = numpy.empty((len(day.to), *self.ends.shape))
        for step in (0, 1):
            for kind in range(len(self.order)):
                arcs = numpy.flatnonzero((day.step == step) & (day.kind == kind))
                if not len(arcs):
                    continue
                if not numpy.isfinite(price[kind]):
                    found[arcs] = numpy.inf
                    continue
                ahead = moved(after, step, int(self.units[kind]))[day.to[arcs]]
                found[arcs] = ahead + (price[kind] + day.cost[arcs]).reshape(
                    -1, *[1] * self.ends.ndim)
        return numpy.minimum.reduceat(found, day.starts, axis=0)

    def walk(self, prices, by_kind, values):
        """The duties of a cheapest row."""
        row, node, lane, units = [], 0, 0, 0
        for number, day in enumerate(self.days):
            first = day.starts[node]
            last = day.starts[node + 1] if node + 1 < len(day.starts) else len(day.to)
            best = None
            for arc in range(first, last):
                kind = day.kind[arc]
                then = (lane + int(day.step[arc]), units + int(self.units[kind]))
                if then[0] >= self.ends.shape[0] or (
                        self.ends.ndim > 1 and then[1] >= self.ends.shape[1]):
                    continue
                at = values[number + 1][day.to[arc]][then if self.ends.ndim > 1 else then[0]]
                cost = by_kind[number, kind] + day.cost[arc] + at
                if best is None or cost < best[0]:
                    best = (cost, kind, int(day.to[arc]), then)
            _, kind, node, (lane, units) = best
            own = numpy.where(self.kinds == self.order[kind], prices[number], numpy.inf)
            row.append(int(own.argmin()))
        return row


def moved(values, step, units):
    """Values by node, lane and units as seen from so many lanes and units before; beyond the end infinite."""
    if not step and not units:
        return values
    result = numpy.full(values.shape, numpy.inf)
    lanes = values.shape[1] - step
    if values.ndim == 2:
        result[:, :lanes] = values[:, step:]
    else:
        result[:, :lanes, :max(0, values.shape[2] - units)] = values[:, step:, units:]
    return result


def amounts_cost(tally, amounts):
    """The cost of each amount, infinite where it is forbidden: each slope rounded up by itself."""
    total = numpy.zeros(len(amounts))
    slopes = [(slope, amounts - slope["threshold"]) for slope in tally.get("over") or []]
    if tally.get("under"):
        slopes.append((tally["under"], tally["under"]["threshold"] - amounts))
    for slope, excess in slopes:
        total += -(-numpy.maximum(excess, 0) * slope["points"] // slope.get("units", 1))
    if tally.get("least") is not None:
        total[amounts < tally["least"]] = numpy.inf
    if tally.get("most") is not None:
        total[amounts > tally["most"]] = numpy.inf
    return total
