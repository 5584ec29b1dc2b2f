"""Which shifts the duties of an exported problem stand for: the document has no names.

A copy of the scenario whose wishes are probes is exported with the part `wishes` alone: everyone would
rather not work shift number i, at 2^i points. What a duty costs then says which shifts it is made of.
"""

import tempfile
from pathlib import Path

from evaluate import FORBIDDEN
from folder import LEVELS, table

# Wishes that together count 1, 2, 4 and 8 points: (weight, joker).
PROBES = [[(1, "no")], [(2, "no")], [(3, "no"), (1, "no")], [(1, "yes"), (3, "no")]]


class Duties:
    """The shifts behind the duties and the slots of a scenario's problem."""

    def __init__(self, folder, command, problem):
        self.folder, self.problem = folder, problem
        # By person, then duty: codes.
        self.codes = [[[] for _ in range(len(member["duties"]) + 1)] for member in problem["people"]]
        shifts = list(folder.shifts)
        for first in range(0, len(shifts), len(PROBES)):
            self.probe(command, shifts[first:first + len(PROBES)])
        self.numbers = [{} for _ in problem["people"]]
        for number, codes in zip(self.numbers, self.codes):
            for duty, own in enumerate(codes):
                number.setdefault(tuple(sorted(own)), []).append(duty)
        self.shift_of_slot = self.slots()

    def probe(self, command, shifts):
        """Adds to each duty those of these shifts that it holds."""
        kept = [row for row in table(self.folder.path / "wishes.csv")
                if row["strength"] == "unavailable"]
        probes = [
            {"id": f"probe-{person}-{number}-{at}", "person": person, "shift": shift,
             "from": self.folder.dates[0].isoformat(), "to": self.folder.dates[-1].isoformat(),
             "strength": "undesired", "weight": weight, "joker": joker}
            for person in self.folder.people
            for number, (shift, parts) in enumerate(zip(shifts, PROBES))
            for at, (weight, joker) in enumerate(parts)]
        with tempfile.TemporaryDirectory() as place:
            copy = self.folder.copy(Path(place) / "copy", {"wishes": 1}, kept + probes)
            told = command.problem(copy, ["wishes"])
        for member, own, codes in zip(told["people"], self.problem["people"], self.codes, strict=True):
            assert member["duties"] == own["duties"], "the probes changed the duties"
            width = len(codes)
            for duty in range(1, width):
                points = {cost for cost in member["cellCost"][duty::width] if cost < FORBIDDEN}
                assert len(points) == 1, f"a duty that costs {points}"
                bits = points.pop()
                codes[duty] += [shift for at, shift in enumerate(shifts) if bits >> at & 1]

    def slots(self):
        """The shift of each slot, from duties that serve as many slots as they have covering shifts."""
        found = {}
        for member, codes in zip(self.problem["people"], self.codes):
            for duty, own in zip(member["duties"], codes[1:]):
                if len(own) == 1 and len(duty["serves"]) == 1:
                    found[duty["serves"][0]["slot"]] = own[0]
        return found

    def slot(self, shift):
        """The slot of a shift; None where nobody fills it alone."""
        return next((slot for slot, code in self.shift_of_slot.items() if code == shift), None)

    def domain(self, slot):
        """The domain of a slot; None where nobody serves it."""
        shift = self.shift_of_slot.get(slot)
        return shift and self.folder.shifts[shift]["domain"]

    def rows(self, work):
        """A roster as duties by person and day, and the (person, day) that no duty fits."""
        rows, unfit = [], []
        for number, person in enumerate(self.folder.people):
            member, width = self.problem["people"][number], len(self.codes[number])
            row = []
            for day in range(self.problem["days"]):
                codes = tuple(sorted(work.get((person, day), [])))
                duty = next((duty for duty in self.numbers[number].get(codes, [])
                             if member["cellCost"][day * width + duty] < FORBIDDEN), None)
                if duty is None:
                    unfit.append((person, day))
                row.append(duty or 0)
            rows.append(row)
        return rows, unfit

    def closed_by(self, wish):
        """The (day, duty) that break a wish, of its person."""
        person = self.folder.people.index(wish.person)
        return [(day, duty) for day in self.folder.asked_days(wish)
                for duty, codes in enumerate(self.codes[person])
                if wish.is_broken_by([self.folder.shifts[code] for code in codes])]


def rank(level):
    """How a problem writes a level."""
    return LEVELS.index(level)


def closing(problem, person, duties):
    """The problem in which some (day, duty) of a person are closed."""
    people = list(problem["people"])
    member = dict(people[person], cellCost=list(people[person]["cellCost"]))
    width = len(member["duties"]) + 1
    for day, duty in duties:
        member["cellCost"][day * width + duty] = FORBIDDEN
    people[person] = member
    return dict(problem, people=people)
