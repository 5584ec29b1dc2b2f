"""One person's rules as a layered graph with as few nodes and arcs as keep the same rows.

The machine is unrolled over the days. Kept are the (day, state) that the start reaches and from
which the last day can be reached; then, from the last day back, those from which the same labels
lead to the same nodes are merged. A label is the class of the duty, the cost of the transition and
its lane step, so the graph has exactly the rows of the machine at exactly their cost.
"""

import numpy

FORBIDDEN = 1 << 30


class Layers:
    """arcs[day] holds (from, to, class, cost, step); layer 0 has one node, the last layer one."""

    def __init__(self, arcs, width):
        self.arcs = arcs
        self.width = width
        self.most_steps = most_steps(arcs)

    @property
    def possible(self):
        return all(self.arcs)


def classes_by_day(problem, member):
    """The classes of the duties that are not forbidden, by day."""
    duties = [0] + [duty["dutyClass"] for duty in member["duties"]]
    cells = member["cellCost"]
    return tuple(
        tuple(sorted({kind for duty, kind in enumerate(duties)
                      if cells[day * len(duties) + duty] < FORBIDDEN}))
        for day in range(problem["days"]))


class Reducer:
    """Makes the graphs of a problem; people with the same rules share one."""

    def __init__(self, problem):
        self.problem = problem
        self.tables = [tables(machine) for machine in problem["machines"]]
        self.known = {}

    def layers(self, member):
        classes = classes_by_day(self.problem, member)
        key = (member["machine"], member["initialState"], member.get("finalState"), classes)
        if key not in self.known:
            machine = self.problem["machines"][member["machine"]]
            self.known[key] = reduce(machine, self.tables[member["machine"]],
                                     member["initialState"], member.get("finalState"), classes)
        return self.known[key]


def tables(machine):
    """next, cost and step by variant, state and class."""
    shape = (-1, machine["states"], machine["classes"])
    return [numpy.array(machine[name], dtype=numpy.int64).reshape(shape)
            for name in ("next", "cost", "step")]


def reduce(machine, flat, start, end, classes):
    """The layered graph of a machine from a state to one, or any where None, with these classes."""
    follow, cost, step = flat
    days = len(classes)
    variant = machine["variantOfDay"]
    reached = [numpy.zeros(machine["states"], dtype=bool)]
    reached[0][start] = True
    for day in range(days):
        after = follow[variant[day]][reached[day]][:, list(classes[day])].ravel()
        layer = numpy.zeros(machine["states"], dtype=bool)
        layer[after[after >= 0]] = True
        reached.append(layer)
    if end is not None:
        reached[days] &= numpy.arange(machine["states"]) == end
    # The number of each state's node in the layer after, -1 where it leads nowhere.
    number = numpy.where(reached[days], 0, -1)
    arcs, width = [None] * days, [0] * days + [1]
    for day in reversed(range(days)):
        states = numpy.flatnonzero(reached[day])
        pick = numpy.ix_(states, classes[day])
        to = follow[variant[day]][pick]
        node = numpy.where(to >= 0, number[to], -1)
        alive = node >= 0
        label = numpy.stack([node, numpy.where(alive, cost[variant[day]][pick], 0),
                             numpy.where(alive, step[variant[day]][pick], 0)], axis=2)
        living = alive.any(axis=1)
        number = numpy.full(machine["states"], -1)
        if not living.any():
            return Layers([[] for _ in range(days)], [0] * (days + 1))
        kinds, own = numpy.unique(label[living].reshape(living.sum(), -1), axis=0,
                                  return_inverse=True)
        number[states[living]] = own.ravel()
        width[day] = len(kinds)
        rows = kinds.reshape(len(kinds), len(classes[day]), 3)
        arcs[day] = [(int(one), int(rows[one, at, 0]), kind, int(rows[one, at, 1]),
                      int(rows[one, at, 2]))
                     for one in range(len(kinds)) for at, kind in enumerate(classes[day])
                     if rows[one, at, 0] >= 0]
    return Layers(arcs, width)


def most_steps(arcs):
    """The most lane steps of any row."""
    most = {0: 0}
    for layer in arcs:
        after = {}
        for origin, to, _, _, step in layer:
            if origin in most:
                after[to] = max(after.get(to, 0), most[origin] + step)
        most = after
    return max(most.values(), default=0)
