"""The goals of `explain goals` as problems of their own, in the goal's own unit, and their exact optima.

Every goal is a problem of a copy of the scenario whose weights are units: a minute off contract, a shift,
a head, a wish point, a count above a share, a face, a health point cost one each. All goals of a scenario
allow the same rosters.
"""

import tempfile
from pathlib import Path

import highs
from duties import rank
from evaluate import cost_of_group, cost_of_roster
from formulate import Formulation

UNITS = {"open": 1, "hired": 1, "pool": 1, "over": 1, "hours_over": 60, "hours_under": 60,
         "wishes": 1, "fairness": 1, "continuity": 1, "health": 1, "change": 1}
PARTS = ["hired", "over", "hours", "wishes", "fairness", "continuity", "health", "change"]


class Goals:
    """The goals of a scenario."""

    def __init__(self, folder, command, duties):
        self.duties = duties
        self.total = duties.problem
        with tempfile.TemporaryDirectory() as place:
            units = folder.copy(Path(place) / "units", UNITS)
            self.parts = {part: command.problem(units, [part]) for part in ["open", *PARTS]}

    def problem(self, goal, level=None, domain=None):
        """The problem of a goal by its name in JSON; None for one this tool does not know."""
        if goal == "openFrom":
            return self.open_from(level, domain)
        return self.total if goal == "total" else self.parts.get(goal)

    def open_from(self, level, domain):
        """Open places that need a level or a higher one in a domain: the rows of the need from that level."""
        problem = dict(self.parts["open"])
        problem["cover"] = [
            dict(group, loneCost=0,
                 rows=[row for row in group["rows"] if row["rank"] >= rank(level)])
            for group in problem["cover"] if self.duties.domain(group["slot"]) == domain]
        problem["cover"] = [group for group in problem["cover"] if group["rows"]]
        return problem

    def found(self, goal, rows, level=None, domain=None):
        """What a roster comes to in a goal."""
        problem = self.problem(goal, level, domain)
        return sum(cost_of_group(problem, group, rows) for group in problem["cover"]) \
            if goal in ("open", "openFrom") else cost_of_roster(problem, rows)


def open_places(problem, rows):
    """The open places of a roster: in each group the largest shortage over its rows."""
    return sum(cost_of_group(problem, dict(group, openCost=1, overCost=0, loneCost=0), rows)
               for group in problem["cover"])


class Unsolved(Exception):
    """The exact solver did not end in its time."""


class Exact:
    """Exact optima of goals that allow the same rosters, given the most places they leave open.

    Whoever may not be alone is not: that is law. Only where no roster keeps to it are the others let in.
    """

    def __init__(self, cover, limit=60):
        # The need, which every goal's open places are counted in.
        self.cover, self.limit = cover, limit

    def least(self, problem, most_open=None):
        """The least any roster comes to, and the roster; (None, None) where there is none."""
        for alone in (False, True):
            found = self.solve(problem, most_open, alone)
            if found[0] is not None:
                return found
        return None, None

    def solve(self, problem, most_open, alone):
        need = [group["rows"] for group in self.cover]
        whole = [group["rows"] for group in problem["cover"]] == need
        # The whole need stands in the model, so that it can be counted; what it costs is the goal's.
        counted = [] if whole else [dict(group, openCost=0, overCost=0) for group in self.cover]
        model = Formulation(dict(problem, cover=[
            dict(group, loneCost=1) for group in counted + problem["cover"]]), "flow")
        if model.impossible is not None:
            return None, None
        if most_open is not None:
            places = model.open_heads[:len(need)]
            model.model.row([(variable, 1) for variable in places], most=most_open)
        for variable in model.lone_heads:
            model.model.cost[variable] = 0
            model.model.upper[variable] = 1 if alone else 0
        return self.optimum(model)

    def optimum(self, model):
        told = highs.solve(model, self.limit, 1, 1)
        if told["status"] == "infeasible":
            return None, None
        if told["status"] != "optimal":
            raise Unsolved(f"HiGHS says {told['status']} after {self.limit} s")
        return told["claimed"], model.roster(told["value"])
