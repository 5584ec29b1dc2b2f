"""A plan as the checks of explanations see it: the scenario, its problem, the roster, what prices prove."""

import csv
import functools
import io
import itertools
import json
import tempfile
from pathlib import Path

from ascent import Ascent
from duties import Duties
from evaluate import cost_of_roster, cost_of_row
from folder import Folder, table
from goals import Goals, open_places
from lagrange import TeamBound
from shortfalls import shortfalls

COLUMNS = ["date", "person", "shift", "domain", "level", "role", "group", "source", "pinned"]


class Plan:
    """A scenario folder and what `zorgrooster plan --out` wrote of it."""

    def __init__(self, scenario, place, command):
        self.folder, self.place, self.command = Folder(scenario), place, command
        self.problem = command.problem(scenario)
        self.duties = Duties(self.folder, command, self.problem)
        self.goals = Goals(self.folder, command, self.duties)
        self.lines = table(place / "roster.csv")
        self.open_ascent, self.proven_open = None, {}
        self.standing = Roster("the plan", self, self.folder.read_roster(place / "roster.csv"))
        self.findings = self.judged(self.lines)
        self.kinds = {rule["id"]: rule["kind"] for rule in
                      command.json("rules", "--scenario", scenario)["rules"]}

    @functools.cached_property
    def bound(self):
        """What the prices of bound.json prove; None where it holds none."""
        duals = json.loads((self.place / "bound.json").read_text(encoding="utf-8")).get("duals")
        if not duals:
            return None
        return TeamBound(self.problem, cover_prices(self.problem, duals), self.shortfalls)

    @functools.cached_property
    def shortfalls(self):
        """What counting proves of open places, whatever they cost."""
        return shortfalls(self.problem)

    def proves_open(self, least, seconds=60):
        """Whether prices prove that every roster leaves so many places open: those of the whole, as far as an
        open place goes, and better ones found from there."""
        if self.bound is None:
            return False
        if self.open_ascent is None:
            points = max(group["openCost"] for group in self.problem["cover"]) or 1
            prices = [[price / points for price in own] for own in self.bound.prices]
            self.open_ascent = Ascent(TeamBound(self.goals.parts["open"], prices, self.shortfalls))
        if least not in self.proven_open:
            self.proven_open[least] = self.open_ascent.run(least - 1 + 1e-6, seconds) > least - 1 + 5e-7
        return self.proven_open[least]

    def proves(self, problem, least, seconds):
        """Whether prices near the known ones prove that every roster of a problem costs so much."""
        return Ascent(TeamBound(problem, self.bound.prices, self.shortfalls)).run(
            least - 1 + 1e-6, seconds) > least - 1 + 5e-7

    def judged(self, lines):
        """The findings of law and consent of a roster, as the judge names them."""
        with tempfile.TemporaryDirectory() as place:
            file = Path(place) / "roster.csv"
            text = io.StringIO()
            writer = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\n",
                                    extrasaction="ignore")
            writer.writeheader()
            writer.writerows(lines)
            file.write_text(text.getvalue(), encoding="utf-8")
            told = self.command.json("check", self.folder.path, file)
        return {(finding["rule"], finding["person"], finding["from"], finding["to"])
                for finding in told["findings"] if finding["kind"] in ("law", "consent")}

    def changed(self, name, days):
        """The roster with some days changed: (roster, findings that are new, what does not fit)."""
        odd, work, lines = [], dict(self.standing.work), list(self.lines)
        for day in days:
            person, number = day["person"], self.day(day["date"])
            if sorted(work.get((person, number), [])) != sorted(day["before"]):
                odd.append(f"{person} on {day['date']} works {work.get((person, number), [])}, "
                           f"not {day['before']}")
            work[person, number] = list(day["after"])
            own = {line["shift"]: line for line in lines
                   if (line["person"], line["date"]) == (person, day["date"])}
            lines = [line for line in lines
                     if (line["person"], line["date"]) != (person, day["date"])]
            lines += [own.get(code) or {
                "date": day["date"], "person": person, "shift": code, "source": "solver",
                "domain": self.folder.shifts[code]["domain"], "pinned": "no"}
                for code in day["after"]]
        roster = Roster(name, self, work)
        odd += [f"{person} on {self.folder.dates[number]} works what no duty is"
                for person, number in roster.unfit]
        return roster, self.judged(lines) - self.findings, odd

    def day(self, date):
        """The number of a date in the period."""
        return [day.isoformat() for day in self.folder.dates].index(date)


class Roster:
    """A roster, with what it comes to, each counted once."""

    def __init__(self, name, plan, work):
        self.name, self.plan, self.work = name, plan, work
        self.rows, self.unfit = plan.duties.rows(work)
        self.known = {}

    def once(self, key, count):
        if key not in self.known:
            self.known[key] = count()
        return self.known[key]

    @property
    def cost(self):
        """Points by definition; None where a rule forbids it."""
        return self.once("cost", lambda: cost_of_roster(self.plan.problem, self.rows))

    @property
    def forbidden(self):
        """The people whose rows a rule forbids."""
        return [person for person, member, row in
                zip(self.plan.folder.people, self.plan.problem["people"], self.rows)
                if cost_of_row(self.plan.problem, member, row) is None]

    @property
    def open(self):
        return self.once("open", lambda: open_places(self.plan.problem, self.rows))

    def goal(self, goal, level=None, domain=None):
        return self.once((goal, level, domain),
                         lambda: self.plan.goals.found(goal, self.rows, level, domain))

    def honours(self, wish):
        return not self.broken_on(wish)

    def broken_on(self, wish):
        """The dates on which it breaks a wish."""
        folder = self.plan.folder
        return [folder.dates[day].isoformat() for day in folder.broken_days(wish, self.work)]

    def heads(self, day, slot, rank):
        """Heads of at least a rank in a slot on a day."""
        return sum(serve["slot"] == slot and serve["rank"] >= rank
                   for member, row in zip(self.plan.problem["people"], self.rows) if row[day]
                   for serve in member["duties"][row[day] - 1]["serves"])

    def short(self, cells):
        """Places that stay open among some rows of the need."""
        return sum(max(0, heads - self.heads(day, slot, rank)) for day, slot, rank, heads in cells)


def cover_prices(problem, duals):
    """The prices of cover among the duals of the master's rows: after a row for each person, one for each
    row of each group."""
    own = iter(duals[len(problem["people"]):])
    return [list(itertools.islice(own, len(group["rows"]))) for group in problem["cover"]]
