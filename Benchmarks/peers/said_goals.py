"""Checks of `explain goals`, `explain rules` and `explain person`."""

import certainty
from bounds import statements
from said_prices import load
from said_wishes import rounded


class GoalChecks:
    """Checks what is proven of the goals of one plan."""

    def __init__(self, plan, bound, verdicts):
        self.plan, self.bound, self.verdicts = plan, bound, verdicts

    def check(self, answer):
        for said in statements(answer):
            self.goal(said)

    def goal(self, said):
        goal, level, domain = said["goal"], said.get("level"), said.get("domain")
        name = " ".join(str(word) for word in (goal, level, domain) if word)
        words = certainty.faults(said["certainty"], said["found"], said["atLeast"])
        known = goal == "total" or self.plan.goals.problem(goal, level, domain) is not None
        if known:
            found = self.measure(goal, level, domain)(self.plan.standing)
            if found != said["found"]:
                words.append(f"found {said['found']}, the plan comes to {found}")
        self.verdicts.faults("goal", [f"{name}: {word}" for word in words])
        if known and said["atLeast"] is not None:
            most = said.get("givenOpen")
            self.verdicts.claim(
                "bound of a goal", name, said["atLeast"], self.measure(goal, level, domain),
                lambda roster: most is None or roster.open <= most,
                confirmed=self.is_proven(goal, said["atLeast"]))

    def measure(self, goal, level, domain):
        if goal == "total":
            return lambda roster: roster.cost
        return lambda roster: roster.goal(goal, level, domain)

    def is_proven(self, goal, least):
        if goal == "open":
            return self.plan.proves_open(least)
        return least <= 0 or bool(goal == "total" and self.bound
                                  and rounded(self.bound.value) >= least)


class RuleChecks:
    """Checks what local rules cost and one more person brings."""

    def __init__(self, plan, verdicts):
        self.plan, self.verdicts = plan, verdicts

    def check(self, answer):
        for said in answer["rules"]:
            name = f"{said['kind']} {said['rule'] or said['pack'] or ''}".strip()
            words = fewer_faults(said, said["with"], said["without"])
            if said["kind"] == "consent" and self.plan.kinds.get(said["rule"]) != "consent":
                words.append(f"a rule of kind {self.plan.kinds.get(said['rule'])}")
            if said["kind"] not in ("consent", "soft", "pins"):
                words.append("no local rule")
            self.range(name, said["with"], said["without"], words)
        for said in answer["levels"]:
            self.range(f"{said['weeklyHours']} hours of {said['level']} {said['domain']}",
                       said["with"], said["more"], fewer_faults(said, said["with"], said["more"]))

    def range(self, name, standing, other, words):
        """Every roster that keeps a rule is one without it, and one beside a person more."""
        for which in (standing, other):
            if which["found"] is not None and which["found"] < which["atLeast"]:
                words.append(f"found {which['found']} and at least {which['atLeast']}")
        self.verdicts.faults("price of a rule", [f"{name}: {word}" for word in words])
        for kind, which in (("with", standing), ("without or more", other)):
            proven = which["atLeast"] <= 0 or (
                which is standing and self.plan.proves_open(which["atLeast"]))
            self.verdicts.claim("bound of open places", f"{name}, {kind}", which["atLeast"],
                                lambda roster: roster.open, confirmed=proven)


def fewer_faults(said, standing, other):
    """At least and at most so many fewer open, as far as both are known."""
    least = max(0, standing["atLeast"] - (
        standing["atLeast"] if other["found"] is None else other["found"]))
    most = None if standing["found"] is None else max(0, standing["found"] - other["atLeast"])
    return [f"{key} {said[key]}, which should be {value}" for key, value in
            (("fewerAtLeast", least), ("fewerAtMost", most)) if said[key] != value]


class PersonChecks:
    """Checks what a plan asks of someone."""

    def __init__(self, plan, verdicts):
        self.plan, self.verdicts = plan, verdicts

    def check(self, person, answer):
        own, words = load(self.plan, self.plan.standing, person), []
        words += [f"{key} {answer[key]['own']}, which should be {own[key]}"
                  for key in ("nights", "evenings") if answer[key]["own"] != own[key]]
        wishes = [wish for wish in self.plan.folder.wishes.values()
                  if wish.person == person and any(map(wish.concerns, self.plan.folder.dates))]
        refused = sorted(wish.id for wish in wishes if self.plan.standing.broken_on(wish))
        told = answer["wishes"]
        if told and (told["count"], told["honoured"], sorted(told["refused"])) != (
                len(wishes), len(wishes) - len(refused), refused):
            words.append(f"wishes {told}, which should be {len(wishes)} with {refused} refused")
        hours = answer["hours"]
        if abs(hours["counted"] - hours["contract"] - hours["balance"]) > 0.02:
            words.append(f"hours {hours} do not add up")
        worst = answer["worstOff"]
        if worst:
            words += certainty.faults(worst["certainty"], worst["found"], worst["atLeast"])
            if worst["own"] is not None and worst["own"] > worst["found"]:
                words.append(f"carries {worst['own']}, more than whoever carries most")
        self.verdicts.faults("person", [f"{person}: {word}" for word in words])
