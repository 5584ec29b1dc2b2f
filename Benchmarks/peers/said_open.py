"""Checks of `explain open`: counts, contradictions, conflicts and ways out."""

import alone
import certainty
from duties import rank
from verdicts import CONFIRMED, FALSE, LOOSE, OPEN

STEPS = {"borrow": "borrow", "hire": "hire", "dropPins": "dropPin", "askConsents": "ask",
         "lowerCover": "lowerCover"}
EACH_FILLS_ONE = {"borrow", "lowerCover"}


class OpenChecks:
    """Checks the answer on open places of one plan."""

    def __init__(self, plan, verdicts, random, most_people):
        self.plan, self.verdicts = plan, verdicts
        self.random, self.most_people = random, most_people

    def check(self, answer):
        told = answer["open"]
        words = [] if told["found"] == self.plan.standing.open else [
            f"open {told['found']}, which should be {self.plan.standing.open}"]
        self.verdicts.faults("open places", words + certainty.faults(
            told["certainty"], told["found"], told["atLeast"]))
        if told["atLeast"] is not None:
            self.verdicts.claim("bound of open places", "open", told["atLeast"],
                                lambda roster: roster.open,
                                confirmed=self.plan.proves_open(told["atLeast"]))
        for number, shortage in enumerate(answer["shortages"], 1):
            self.shortage(f"shortage {number}", shortage)
        for number, way in enumerate(answer["relaxations"], 1):
            self.verdicts.faults("relaxation", [f"relaxation {number} ({way['kind']}): {word}"
                                                for word in self.relaxation_faults(way)])

    # Shortages

    def shortage(self, name, told):
        reasons = told["reasons"] + [because for person in told["people"]
                                     for because in person["because"]]
        self.verdicts.faults("reasons", [f"{name}: no rule {reason['rule']}" for reason in reasons
                                         if reason["rule"] and reason["rule"] not in self.plan.kinds])
        if told["kind"] == "count":
            self.count(name, told)
        elif told["kind"] == "contradiction":
            person = self.plan.folder.people.index(told["person"])
            self.verdicts.hold("contradiction", alone.most(self.plan.problem, person, {})[0] is None,
                               f"{name}: {told['person']} has a lawful row")
        elif told["short"]:
            cells = [cell for reason in told["reasons"] if reason["need"]
                     for cell in self.cells(reason["need"])[0]]
            self.verdicts.claim("conflict", name, told["short"], lambda roster: roster.short(cells))

    def cells(self, need):
        """The rows of the need that are counted as (day, slot, rank, heads), and what is odd."""
        cells, odd = [], []
        for cell in need["cells"]:
            day, slot = self.plan.day(cell["date"]), self.plan.duties.slot(cell["shift"])
            group = next((group for group in self.plan.problem["cover"]
                          if (group["day"], group["slot"]) == (day, slot)), None)
            heads = {row["rank"]: row["heads"] for row in group["rows"]} if group else {}
            if heads.get(rank(cell["level"])) != cell["heads"]:
                odd.append(f"{cell['heads']} heads of {cell['level']} on {cell['shift']} of "
                           f"{cell['date']}, where the need is {heads}")
            cells.append((day, slot, rank(cell["level"]), cell["heads"]))
        if len({cell[:2] for cell in cells}) < len(cells):
            odd.append("a shift is counted twice")
        return cells, odd

    def count(self, name, told):
        cells, odd = self.cells(told["need"])
        needed = sum(heads for *_, heads in cells)
        possible = sum(person["most"] for person in told["people"])
        expect = {"needed": needed, "possible": possible, "short": max(0, needed - possible)}
        odd += [f"{key} {told[key]}, which should be {value}" for key, value in expect.items()
                if told[key] != value]
        if told["need"]["heads"] != needed:
            odd.append(f"need of {told['need']['heads']} heads, which should be {needed}")
        self.verdicts.faults("count adds up", [f"{name}: {word}" for word in odd])
        said = {person["person"]: person["most"] for person in told["people"]}
        # Who is not told of could fill none.
        asked = [(person, said.get(person, 0)) for person in self.plan.folder.people]
        if len(asked) > self.most_people:
            asked = self.random.sample(asked, self.most_people)
        verdicts = [self.person(name, cells, person, most) for person, most in asked]
        whole = len(asked) == len(self.plan.folder.people) and not {OPEN, FALSE} & set(verdicts)
        self.verdicts.claim("places that stay open", name, expect["short"],
                            lambda roster: roster.short(cells), confirmed=whole and not odd)

    def person(self, name, cells, person, said):
        """The most of these places that one lawful row of a person fills."""
        number = self.plan.folder.people.index(person)
        worth = {}
        for day, slot, level, _ in cells:
            for duty, one in enumerate(self.plan.problem["people"][number]["duties"], 1):
                fills = sum(serve["slot"] == slot and serve["rank"] >= level for serve in one["serves"])
                if fills:
                    worth[day, duty] = worth.get((day, duty), 0) + fills
        try:
            most, _ = alone.most(self.plan.problem, number, worth)
        except alone.Undecided:
            self.verdicts.give("most of a person", OPEN)
            return OPEN
        most = most or 0
        verdict = FALSE if most > said else LOOSE if most < said else CONFIRMED
        self.verdicts.give("most of a person", verdict,
                           f"{name}: {person} can fill {most}, not only {said}")
        return verdict

    # Ways out

    def relaxation_faults(self, way):
        kind, steps = way["kind"], way["steps"]
        words = [f"a step {step['kind']}" for step in steps if step["kind"] != STEPS.get(kind)]
        words += [f"{step['rule']} is {self.plan.kinds.get(step['rule'])}, not consent"
                  for step in steps if step["rule"] and self.plan.kinds.get(step["rule"]) != "consent"]
        mended = way["openBefore"] - way["openAfter"]
        if mended <= 0 or not steps:
            words.append(f"{way['openBefore']} open before and {way['openAfter']} after "
                         f"{len(steps)} steps")
        if kind in EACH_FILLS_ONE and mended > len(steps):
            words.append(f"{len(steps)} steps that fill one place each fill {mended}")
        if kind in EACH_FILLS_ONE and way["isSmallest"] and len(steps) > mended:
            words.append(f"said to be smallest with {len(steps)} steps for {mended} places")
        if abs(way["paidHours"] - self.paid(way)) > 0.01:
            words.append(f"{way['paidHours']} paid hours, which should be {self.paid(way):g}")
        for step in steps:
            words += self.step_faults(step)
        return words

    def paid(self, way):
        """Hours of what is hired or borrowed."""
        if way["kind"] == "borrow":
            return sum(int(self.plan.folder.shifts[step["shift"]]["paid_minutes"])
                       for step in way["steps"]) / 60
        if way["kind"] == "hire":
            return sum(step["weeklyHours"] for step in way["steps"]) * self.plan.folder.weeks
        return 0

    def step_faults(self, step):
        """What a step speaks of is there."""
        if step["kind"] == "dropPin":
            pinned = any((pin["person"], pin["date"], pin["shift"]) == (
                step["person"], step["date"], step["shift"]) for pin in self.plan.folder.pins)
            return [] if pinned else [f"no pin of {step['person']} on {step['date']}"]
        if step["kind"] in EACH_FILLS_ONE:
            slot, day = self.plan.duties.slot(step["shift"]), self.plan.day(step["date"])
            there = any((group["day"], group["slot"]) == (day, slot)
                        for group in self.plan.problem["cover"])
            return [] if there or slot is None else [f"no need of {step['shift']} on {step['date']}"]
        return []
