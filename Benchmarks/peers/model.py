"""A linear program in whole numbers, as any of the solvers can be given it."""

import math


class Model:
    """Variables by number; rows as (terms, least, most) with terms a list of (variable, factor)."""

    def __init__(self):
        self.lower, self.upper, self.cost = [], [], []
        self.rows = []
        # Clauses: lists of (variable of 0 or 1, wanted value) of which one must hold.
        self.clauses = []
        # Automata, only where asked for: see formulate.py.
        self.automata = []
        self.constant = 0

    def variable(self, lower, upper, cost=0):
        self.lower.append(lower)
        self.upper.append(upper)
        self.cost.append(cost)
        return len(self.lower) - 1

    def boolean(self, cost=0):
        return self.variable(0, 1, cost)

    def row(self, terms, least=-math.inf, most=math.inf):
        self.rows.append((merged(terms), least, most))

    def one_of(self, variables):
        self.row([(variable, 1) for variable in variables], 1, 1)

    def clause(self, literals):
        self.clauses.append(literals)

    def clause_rows(self):
        """The clauses as rows, for solvers that know no clauses."""
        for literals in self.clauses:
            negative = sum(not wanted for _, wanted in literals)
            yield merged([(v, 1 if wanted else -1) for v, wanted in literals]), 1 - negative, math.inf

    @property
    def size(self):
        entries = sum(len(terms) for terms, _, _ in self.rows) + sum(map(len, self.clauses))
        return {"variables": len(self.lower), "rows": len(self.rows) + len(self.clauses),
                "entries": entries, "automata": len(self.automata)}


def merged(terms):
    """Each variable once, none with factor 0."""
    total = {}
    for variable, factor in terms:
        total[variable] = total.get(variable, 0) + factor
    return [(variable, factor) for variable, factor in total.items() if factor]
