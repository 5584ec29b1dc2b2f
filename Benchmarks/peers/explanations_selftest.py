"""tools/check-explanations --self-test: answers made from exact optima on a scenario made by hand.

Scenarios/small with a pin, a wish against it, and five heads where three people have the level. All right
answers must pass; each of them made wrong in one place must be caught.
"""

import copy
import json
import shutil
from types import SimpleNamespace

import certainty
from command import ROOT
from duties import closing
from explanations import Round
from folder import Folder, table, write
from goals import PARTS, Exact
from plan import COLUMNS, Plan, Roster
from said_goals import PersonChecks
from said_prices import load, places_between
from said_wishes import WishChecks
from verdicts import FALSE, Verdicts

REFUSED, IMPOSSIBLE, HONOURED = "W002", "W003", "W001"


def scenario(path):
    """Scenarios/small with a shortage, a pin and a wish against the pin."""
    shutil.rmtree(path, ignore_errors=True)
    folder = Folder(ROOT / "Scenarios" / "small")
    wishes = table(folder.path / "wishes.csv") + [
        {"id": IMPOSSIBLE, "person": "VIG-01", "from": "2027-01-07", "to": "2027-01-07",
         "strength": "undesired", "weight": 3, "joker": "no"}]
    folder.copy(path, wishes=wishes)
    write(path / "cover.csv", table(path / "cover.csv") + [
        {"days": "2027-01-06", "shift": "V", "domain": "care", "min_level": 3, "heads": 5}],
        ["days", "shift", "domain", "min_level", "heads"])
    write(path / "roster.csv", [{"date": "2027-01-07", "person": "VIG-01", "shift": "V",
                                 "domain": "care", "source": "manual", "pinned": "yes"}], COLUMNS)
    return path


def planned(given, command):
    """A plan of it, with its prices as duals: none for people and limits, of cover by exact rank."""
    folder = given.keep / "scenario"
    command.run("plan", scenario(folder), "--threads", "1", "--work-limit", "2000", "--quiet",
                "--out", given.keep / "plan")
    file = given.keep / "plan" / "bound.json"
    proof = json.loads(file.read_text(encoding="utf-8"))
    plan = Plan(folder, given.keep / "plan", command)
    if not proof.get("duals"):
        told, proof["duals"] = iter(proof["prices"]), [0] * len(plan.problem["people"])
        for group in plan.problem["cover"]:
            price = 0
            for _ in group["rows"]:
                price += next(told)["price"]
                proof["duals"].append(price)
        file.write_text(json.dumps(proof), encoding="utf-8")
    return plan


class Right:
    """Answers that hold, from exact optima."""

    def __init__(self, plan):
        self.plan, self.bound = plan, plan.bound
        self.exact = Exact(plan.problem["cover"])
        self.standing = plan.standing

    def answers(self):
        return {"open": self.open(), "goals": self.goals(), "rules": self.rules(),
                "person": self.person("VIG-02"), **{f"wish {name}": self.wish(name) for name in
                                                    (REFUSED, IMPOSSIBLE, HONOURED)}}

    def least(self, problem, most_open=None):
        return self.exact.least(problem, most_open)[0]

    # Wishes

    def wish(self, name):
        plan, wish = self.plan, self.plan.folder.wishes[name]
        number = plan.folder.people.index(wish.person)
        closed = plan.duties.closed_by(wish)
        broken = self.standing.broken_on(wish)
        proven = self.bound.closing(number, closed)
        least, rows = self.exact.least(closing(plan.problem, number, closed))
        first = {"bound": int(self.bound.value + 1 - 1e-6), "rise": 0,
                 "boundHonoured": None if least is None else int(proven + 1 - 1e-6)}
        confirmed = None
        if broken:
            confirmed = {"status": "impossible", "reasons": [], "price": None} if least is None else {
                "status": "found", "reasons": [], "price": self.price(rows, least)}
        alternatives = [] if confirmed is None or least is None else [
            {"daysLater": 0, "from": wish.first.isoformat(), "to": wish.last.isoformat(),
             "price": confirmed["price"]}]
        return {"wish": {"id": name, "person": wish.person, "from": wish.first.isoformat(),
                         "to": wish.last.isoformat(), "shift": wish.shift or None,
                         "strength": wish.strength, "weight": 2, "joker": False},
                "honoured": not broken, "brokenOn": broken, "first": first, "confirmed": confirmed,
                "alternatives": alternatives, "seconds": {"first": 0, "confirmed": None}}

    def price(self, rows, least):
        plan, after = self.plan, self.roster(rows)
        cost = self.standing.cost
        return {"extra": after.cost - cost, "extraAtLeast": least - cost, "total": after.cost,
                "atLeast": least, "certainty": certainty.of(after.cost, least),
                "window": {"from": plan.folder.dates[0].isoformat(),
                           "to": plan.folder.dates[-1].isoformat()},
                "difference": self.difference(after)}

    def roster(self, rows):
        codes = self.plan.duties.codes
        return Roster("made here", self.plan, {
            (person, day): codes[number][duty]
            for number, person in enumerate(self.plan.folder.people)
            for day, duty in enumerate(rows[number]) if duty})

    def difference(self, after):
        plan, before = self.plan, self.standing
        dates = [date.isoformat() for date in plan.folder.dates]
        days = [{"date": dates[day], "person": person, "before": before.work.get((person, day), []),
                 "after": after.work.get((person, day), [])}
                for person in plan.folder.people for day in range(len(dates))
                if before.work.get((person, day), []) != after.work.get((person, day), [])]
        return {
            "total": {"before": before.cost, "after": after.cost}, "days": days,
            "places": [{"date": date, "shift": shift, "domain": domain, "level": "3", "more": more}
                       for (date, shift, domain), more in places_between(plan, before, after).items()],
            "parts": [{"name": part, "amountBefore": before.goal(part), "amountAfter": after.goal(part),
                       "costBefore": 0, "costAfter": 0} for part in ("open", "over", "wishes")],
            "people": [self.person_between(person, after)
                       for person in sorted({day["person"] for day in days})]}

    def person_between(self, person, after):
        own = [load(self.plan, roster, person) for roster in (self.standing, after)]
        broken = [{wish.id for wish in self.plan.folder.wishes.values()
                   if wish.person == person and roster.broken_on(wish)}
                  for roster in (self.standing, after)]
        told = {key: {"before": own[0][key], "after": own[1][key]}
                for key in ("nights", "evenings", "weekendDays")}
        return told | {"person": person, "wishesGained": sorted(broken[0] - broken[1]),
                       "wishesLost": sorted(broken[1] - broken[0]),
                       "balanceMinutes": {"before": 0, "after": own[1]["paid"] - own[0]["paid"]}}

    # Open places

    def open(self):
        found, least = self.standing.open, self.least(self.plan.goals.parts["open"])
        need = {"heads": 5, "cells": [{"date": "2027-01-06", "shift": "V", "domain": "care",
                                       "level": "3", "heads": 5}]}
        people = [{"person": person, "most": 1, "because": [reason("oneDutyADay", person=person)]}
                  for person in ("VIG-01", "VIG-02", "VIG-03")]
        return {"open": {"found": found, "atLeast": least, "certainty": certainty.of(found, least)},
                "shortages": [{"kind": "count", "needed": 5, "possible": 3, "short": 2, "need": need,
                               "person": None, "people": people, "reasons": []}],
                "relaxations": [
                    {"kind": "borrow", "steps": [step("borrow")], "paidHours": 8, "openBefore": found,
                     "openAfter": found - 1, "isSmallest": True},
                    {"kind": "dropPins", "steps": [step("dropPin", person="VIG-01", date="2027-01-07")],
                     "paidHours": 0, "openBefore": found, "openAfter": found - 1, "isSmallest": True}]}

    # Goals, rules, people

    def goals(self):
        left = self.standing.open
        goals = [self.goal("open"), self.goal("openFrom", "3", "care")]
        goals += [self.goal(part, most_open=left) for part in PARTS if part != "change"]
        return {"total": self.goal("total"), "goals": goals, "values": []}

    def goal(self, goal, level=None, domain=None, most_open=None):
        problem = self.plan.goals.problem(goal, level, domain)
        found = self.standing.cost if goal == "total" else self.standing.goal(goal, level, domain)
        least = self.least(problem, most_open)
        return {"goal": goal, "level": level, "domain": domain, "unit": "", "found": found,
                "atLeast": least, "givenOpen": most_open, "certainty": certainty.of(found, least)}

    def rules(self):
        found, least = self.standing.open, self.least(self.plan.goals.parts["open"])
        both = {"with": {"found": found, "atLeast": least}, "fewerAtLeast": 0,
                "fewerAtMost": found - least + 1}
        other = {"found": found, "atLeast": least - 1}
        return {"rules": [both | {"kind": "consent", "rule": "HOUSE-LEAVE", "pack": None,
                                  "without": other}],
                "levels": [both | {"domain": "care", "level": "3", "weeklyHours": 16, "more": other}]}

    def person(self, person):
        own = load(self.plan, self.standing, person)
        wishes = [wish for wish in self.plan.folder.wishes.values() if wish.person == person]
        refused = [wish.id for wish in wishes if self.standing.broken_on(wish)]
        return {"person": person, "nights": {"own": own["nights"], "share": 0},
                "evenings": {"own": own["evenings"], "share": 0},
                "hours": {"contract": 40, "counted": own["paid"] / 60,
                          "balance": own["paid"] / 60 - 40},
                "wishes": {"count": len(wishes), "honoured": len(wishes) - len(refused),
                           "refused": refused}, "teamHonoured": 0.5,
                "worstOff": {"person": person, "found": 10, "own": 10, "atLeast": 10, "givenOpen": 2,
                             "certainty": certainty.of(10, 10)}}


def reason(kind, **told):
    return dict.fromkeys(["rule", "person", "from", "to", "wish", "status", "shift", "need"]) | {
        "kind": kind} | told


def step(kind, **told):
    return {"kind": kind, "date": "2027-01-06", "shift": "V", "domain": "care", "level": "3",
            "person": None, "rule": None, "from": None, "to": None, "weeklyHours": None} | told


def wrongs(answers):
    """(question, what is wrong, the answer made wrong) for each statement."""
    def by(question, *path, add=None, to=None):
        wrong = copy.deepcopy(answers[question])
        place = wrong
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = to if add is None else place[path[-1]] + add
        return question, f"{'.'.join(map(str, path))} {'to' if add is None else 'by'} "\
                         f"{to if add is None else add}", wrong

    wish, price = f"wish {REFUSED}", ("confirmed", "price")
    honours = answers[wish]["confirmed"]["price"]["total"]
    difference = answers[wish]["confirmed"]["price"]["difference"]
    yield by(wish, "honoured", to=True)
    yield by(wish, "brokenOn", to=[])
    yield by(wish, "first", "bound", to=10**6)
    yield by(wish, "first", "boundHonoured", to=honours + 1)
    yield by(wish, "first", "boundHonoured", to=None)
    yield by(wish, "confirmed", to={"status": "impossible", "reasons": [], "price": None})
    for key in ("extra", "extraAtLeast", "total"):
        yield by(wish, *price, key, add=1)
    yield by(wish, *price, "atLeast", to=honours + 1)
    yield by(wish, *price, "certainty", to={"word": "unknown", "within": None})
    yield by(wish, *price, "window", "to", to="2027-01-04")
    yield by(wish, *price, "difference", "total", "after", add=-1)
    yield by(wish, *price, "difference", "days", to=difference["days"][1:])
    yield by(wish, *price, "difference", "places", to=[{"date": "2027-01-04", "shift": "V",
                                                        "domain": "care", "level": "3", "more": 9}])
    yield by(wish, *price, "difference", "parts", 0, "amountAfter", add=1)
    yield by(wish, *price, "difference", "people", 0, "wishesGained", to=["W999"])
    yield by(wish, *price, "difference", "people", 0, "evenings", "after", add=1)
    yield by(wish, *price, "difference", "people", 0, "balanceMinutes", "after", add=60)
    yield by(wish, "alternatives", 0, "from", to="2027-01-06")
    yield by(f"wish {HONOURED}", "first", "bound", to=10**6)
    yield by(f"wish {IMPOSSIBLE}", "honoured", to=True)
    yield by("open", "open", "found", add=1)
    yield by("open", "open", "atLeast", add=1)
    for key in ("needed", "possible", "short"):
        yield by("open", "shortages", 0, key, add=1)
    yield by("open", "shortages", 0, "people", 0, "most", add=-1)
    yield by("open", "shortages", 0, "need", "cells", 0, "heads", add=-1)
    yield by("open", "shortages", 0, "people", 0, "because",
             to=[reason("rule", rule="NO-SUCH-RULE")])
    yield by("open", "shortages", 0, to={
        "kind": "contradiction", "needed": 0, "possible": 0, "short": 0, "need": None,
        "person": "HLP-01", "people": [], "reasons": []})
    yield by("open", "relaxations", 0, "steps", 0, "rule", to="ATW-WREST")
    yield by("open", "relaxations", 0, "openAfter", add=-1)
    yield by("open", "relaxations", 0, "openAfter", add=1)
    yield by("open", "relaxations", 0, "paidHours", add=1)
    yield by("open", "relaxations", 1, "steps", 0, "person", to="VIG-02")
    yield by("goals", "total", "atLeast", to=10**6)
    yield by("goals", "total", "found", add=1)
    for number, goal in enumerate(answers["goals"]["goals"]):
        yield by("goals", "goals", number, "found", add=1)
        yield by("goals", "goals", number, "atLeast", to=goal["found"] + 1)
    for key in ("fewerAtLeast", "fewerAtMost"):
        yield by("rules", "rules", 0, key, add=1)
    yield by("rules", "rules", 0, "rule", to="ATW-WREST")
    yield by("rules", "rules", 0, "without", "atLeast", to=10**6)
    yield by("rules", "levels", 0, "fewerAtMost", add=1)
    yield by("rules", "levels", 0, "with", "atLeast", to=10**6)
    yield by("person", "evenings", "own", add=1)
    yield by("person", "wishes", "honoured", add=1)
    yield by("person", "hours", "balance", add=1)
    yield by("person", "worstOff", "own", add=1)


def judged(plan, question, answer):
    """The verdicts on one answer."""
    kind, *words = question.split()
    verdicts = Verdicts()
    whole = [] if kind in ("wish", "person") else [kind]
    given = SimpleNamespace(seed=1, sample=10**6, kinds=whole, deep=0)
    checks = Round(given, plan, lambda *_: answer, verdicts)
    if kind == "wish":
        checks.try_to("wish", WishChecks(plan, plan.bound, verdicts).check, *words)
    if kind == "person":
        checks.try_to("person", lambda told: PersonChecks(plan, verdicts).check(told["person"], told))
    checks.run()
    return verdicts


def main(given, command):
    given.keep = ROOT / "out" / "check-explanations" / "self-test"
    plan = planned(given, command)
    answers = Right(plan).answers()
    checked = wrong = 0
    for question, answer in answers.items():
        verdicts = judged(plan, question, answer)
        checked += verdicts.total
        for words in verdicts.words:
            wrong += 1
            print(f"right, and called false: {question}: {words}")
        for line in verdicts.text():
            print(f"{question:12} {line}")
    for question, what, answer in wrongs(answers):
        checked += 1
        # An answer that cannot be read at all is no proof that the wrong was seen.
        counts = judged(plan, question, answer).counts
        if not any(count[FALSE] for kind, count in counts.items() if kind != "answered"):
            wrong += 1
            print(f"not caught: {question}: {what}")
    shutil.rmtree(given.keep, ignore_errors=True)
    print(f"{checked} right and wrong statements: {wrong} judged wrongly")
    return 1 if wrong else 0
