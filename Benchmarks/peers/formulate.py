"""A roster problem as a linear program in whole numbers, rules as a flow or as automata.

Per person and day one duty is chosen. The rules of a person are a path through the layered graph of
layers.py. As a *flow* each arc is a variable, as much enters a node as leaves it. As an *automaton*
each day has a label (class, cost, step) and the words of labels must be accepted.
"""

from math import gcd

from evaluate import cost_of_amount
from layers import FORBIDDEN, Reducer
from model import Model


class Formulation:
    """The model of a problem, and how to read a roster from its solution."""

    def __init__(self, problem, rules="flow"):
        self.problem = problem
        self.rules = rules
        self.model = Model()
        self.model.constant = problem.get("constant", 0)
        self.duty = []
        self.impossible = None
        self.arcs = 0
        # Variables: the open heads of each group, and those who are alone and may not be.
        self.open_heads, self.lone_heads = [], []
        reducer = Reducer(problem)
        for number, member in enumerate(problem["people"]):
            layers = reducer.layers(member)
            if not layers.possible:
                self.impossible = number
                return
            self.arcs += sum(map(len, layers.arcs))
            self.person(member, layers)
        for group in problem["cover"]:
            self.group(group)
        for cap in problem.get("presences", []):
            self.presence(cap)
        for tally in problem.get("shared", []):
            self.shared(tally)

    def roster(self, value):
        """The duties by person and day, from a function that gives a variable's value."""
        return [[max(duties, key=lambda duty: value(duties[duty])) for duties in days]
                for days in self.duty]

    # People

    def person(self, member, layers):
        width = len(member["duties"]) + 1
        days = []
        for day in range(self.problem["days"]):
            cells = member["cellCost"][day * width:(day + 1) * width]
            days.append({duty: self.model.boolean(cell) for duty, cell in enumerate(cells)
                         if cell < FORBIDDEN})
            self.model.one_of(days[-1].values())
        self.duty.append(days)
        labels = self.flow(layers) if self.rules == "flow" else self.automaton(layers)
        kinds = [0] + [duty["dutyClass"] for duty in member["duties"]]
        steps = []
        for day, found in enumerate(labels):
            by_class = {}
            for (kind, _, step), variable in found:
                by_class.setdefault(kind, []).append(variable)
                if step:
                    steps.append((variable, step))
            for kind in sorted({kinds[duty] for duty in days[day]}):
                own = [(variable, 1) for duty, variable in days[day].items() if kinds[duty] == kind]
                self.model.row(own + [(v, -1) for v in by_class.get(kind, [])], 0, 0)
        self.lanes(member, steps, layers.most_steps)
        for tally in member.get("tallies", []):
            self.tally(tally, days)

    def flow(self, layers):
        """By day the arcs as (label, variable)."""
        model, found, arriving = self.model, [], None
        for layer in layers.arcs:
            variables = [model.boolean(cost) for _, _, _, cost, _ in layer]
            leaving = {}
            for (origin, *_), variable in zip(layer, variables):
                leaving.setdefault(origin, []).append((variable, -1))
            if arriving is None:
                model.one_of(variables)
            else:
                for node, terms in leaving.items():
                    model.row(terms + arriving.get(node, []), 0, 0)
            arriving = {}
            for (_, to, *_), variable in zip(layer, variables):
                arriving.setdefault(to, []).append((variable, 1))
            found.append([(arc[2:], variable) for arc, variable in zip(layer, variables)])
        return found

    def automaton(self, layers):
        """By day the labels as (label, variable); the words are left to the automaton."""
        model, found, letters, triples, first = self.model, [], [], [], 0
        for day, layer in enumerate(layers.arcs):
            number = {label: at for at, label in enumerate(sorted({arc[2:] for arc in layer}))}
            variables = [model.boolean(cost) for _, cost, _ in number]
            model.one_of(variables)
            offset = sum(len(variables) for variables in letters)
            letters.append(variables)
            after = first + layers.width[day]
            triples += [(first + origin, offset + number[label], after + to)
                        for origin, to, *label in layer for label in [tuple(label)]]
            first = after
            found.append(list(zip(number, variables)))
        model.automata.append((letters, triples, 0, first))
        return found

    def lanes(self, member, steps, most):
        costs = member["laneCost"][:most + 1]
        if not any(costs):
            return
        chosen = {count: self.model.boolean(cost) for count, cost in enumerate(costs)
                  if cost < FORBIDDEN}
        self.model.one_of(chosen.values())
        self.model.row([(variable, -count) for count, variable in chosen.items()] + steps, 0, 0)

    # Tallies

    def tally(self, tally, days):
        terms, reach = self.terms(tally, tally["amounts"], days)
        least, most = tally.get("least"), tally.get("most")
        if least is not None and least > 0:
            self.model.row(terms, least=least)
        if most is not None and most < reach:
            self.model.row(terms, most=most)
            reach = most
        self.slopes(tally, [(terms, 0)], reach)

    def shared(self, tally):
        """Every part stands for itself where the greatest counts: it costs what the dearest would."""
        parts = [([], tally.get("base", 0))]
        reach = tally.get("base", 0)
        greatest = tally.get("measure") == "greatest"
        for entry in tally["entries"]:
            base, amounts = entry.get("base", 0), entry["amounts"]
            width = len(self.problem["people"][entry["person"]]["duties"]) + 1
            own, most = self.terms(tally, amounts, self.duty[entry["person"]],
                                   width if len(amounts) > width else 0)
            if greatest:
                parts.append((own, base))
                reach = max(reach, most + base)
            else:
                parts = [(parts[0][0] + own, parts[0][1] + base)]
                reach += most + base
        self.slopes(tally, parts, reach)

    def terms(self, tally, amounts, days, width=0):
        """A person's part of an amount, and the most it can be. Amounts by duty, or by cell where a day
        has a width."""
        found = [[(variable, amounts[day * width + duty]) for duty, variable in days[day].items()]
                 for day in tally.get("onDays") or range(len(days))]
        return ([term for terms in found for term in terms if term[1]],
                sum(max((amount for _, amount in terms), default=0) for terms in found))

    def slopes(self, tally, parts, reach):
        """Costs of the dearest part, each (terms, what stands besides)."""
        if under := tally.get("under"):
            (terms, base), = parts
            self.slope(under, [([(v, -a) for v, a in terms], under["threshold"] - base)],
                       cost_of_amount({"under": under}, base))
        for over in tally.get("over") or []:
            self.slope(over, [(terms, base - over["threshold"]) for terms, base in parts],
                       cost_of_amount({"over": [over]}, reach))

    def slope(self, slope, parts, dearest):
        """Adds ceil(points * max(0, terms + shift) / units) of the dearest part, `dearest` at most."""
        points, units = slope["points"], slope.get("units", 1)
        if not dearest:
            return
        common = gcd(points, units)
        excess = (self.model.variable(0, dearest // points, points) if units == 1
                  else self.model.variable(0, dearest, 1))
        factor, per = (1, 1) if units == 1 else (units // common, points // common)
        for terms, shift in parts:
            self.model.row([(excess, factor)] + [(v, -a * per) for v, a in terms],
                           least=shift * per)

    # Cover and presence

    def heads(self, group):
        """Who serves a group: (variable, rank, may be alone)."""
        for member, days in zip(self.problem["people"], self.duty):
            for duty, variable in days[group["day"]].items():
                for serve in member["duties"][duty - 1]["serves"] if duty else []:
                    if serve["slot"] == group["slot"]:
                        yield variable, serve["rank"], serve.get("mayBeAlone", True)

    def group(self, group):
        """open >= heads of each row - those who count; all + open - over = heads of the first."""
        model, heads = self.model, list(self.heads(group))
        first = group["rows"][0]
        open_heads = model.variable(0, max(row["heads"] for row in group["rows"]), group["openCost"])
        self.open_heads.append(open_heads)
        if group["overCost"]:
            over = model.variable(0, len(heads) + first["heads"], group["overCost"])
            model.row([(variable, 1) for variable, _, _ in heads] + [(open_heads, 1), (over, -1)],
                      first["heads"], first["heads"])
        for row in group["rows"]:
            counting = [(variable, 1) for variable, rank, _ in heads if rank >= row["rank"]]
            said = group["overCost"] and row is first and len(counting) == len(heads)
            if row["heads"] > 0 and not said:
                model.row([(open_heads, 1)] + counting, least=row["heads"])
        if group.get("loneCost", 0) and any(not alone for _, _, alone in heads):
            lone = model.boolean(group["loneCost"])
            self.lone_heads.append(lone)
            steady = [(variable, True) for variable, _, alone in heads if alone]
            for variable, _, alone in heads:
                if not alone:
                    model.clause([(variable, False), (lone, True)] + steady)

    def presence(self, cap):
        model = self.model
        if not cap["cost"] or cap["limit"] >= len(cap["people"]):
            return
        present = []
        for person in cap["people"]:
            shows = model.boolean()
            present.append((shows, -1))
            for day in range(cap["firstDay"], cap["endDay"]):
                days = self.duty[person][day]
                if 0 in days:
                    model.clause([(shows, True), (days[0], True)])
                else:
                    model.clause([(shows, True)])
        most = len(cap["people"]) - cap["limit"]
        excess = model.variable(0, most, cap["cost"])
        model.row([(excess, 1)] + present, least=-cap["limit"])
