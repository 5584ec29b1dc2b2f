"""What must hold of the scenarios that ship: references, lawful history and pins, and the sums."""

from collections import Counter
from datetime import date, timedelta

import law
import sums
from files import LEVELS, Folder, day, differs, matches

START = date(2027, 1, 4)


def problems(root):
    """Everything that does not hold, one sentence each."""
    heemzorg = Folder(root / "heemzorg", START, 13)
    team = Folder(root / "heem-team", START, 13)
    small = Folder(root / "small", START, 2)
    for folder in (heemzorg, team, small):
        for check in (shifts, references, pins, absences, wishes, lawful_history):
            yield from (f"{folder.path.name}: {text}" for text in check(folder))
    yield from (f"heemzorg: {text}" for text in sums.heemzorg(heemzorg))
    yield from (f"heem-team: {text}" for text in sums.heem_team(team))
    yield from (f"small: {text}" for text in sums.small(small))
    yield from (f"heem-2024: {text}" for text in sums.heem_2024(root / "heem-2024"))


def shifts(folder):
    """Paid time is presence less break, breaks as the law asks, combinations fit a day."""
    for shift in folder.shifts.values():
        work = shift.end - shift.begin - shift.pause
        yield from differs(f"{shift.code} paid minutes", shift.paid, work)
        if work > 330 and shift.pause < 30:
            yield f"{shift.code}: {work} minutes of work with {shift.pause} of break"
        for code in shift.follows:
            yield from combination(shift, folder.shifts[code])


def combination(first, then):
    gap = then.begin - first.end
    if not 0 <= gap < 120:
        yield f"{first.code} then {then.code}: {gap} minutes between"
    if then.end - first.begin > 13 * 60:
        yield f"{first.code} then {then.code}: over 13 hours"
    if first.paid + then.paid > 330 and first.pause + then.pause < 30:
        yield f"{first.code} then {then.code}: no break of 30 minutes in one of them"


def references(folder):
    """Every person, shift and level is known, nothing stands twice, dates lie where they must."""
    people = set(folder.people)
    yield from differs("people named twice", len(people), len(folder.people))
    named = {r["person"] for r in folder.contracts}
    yield from differs("people without contract", people - named, set())
    for name in ("contracts", "status", "availability", "leave", "wishes", "history", "counters",
                 "roster"):
        lines = [tuple(r.items()) for r in folder.rows(name)]
        yield from differs(f"{name} lines twice", len(set(lines)), len(lines))
        for row in folder.rows(name):
            yield from reference(folder, name, row)
    for row in folder.rows("cover"):
        if row["shift"] not in folder.shifts or row["min_level"] not in LEVELS:
            yield f"cover: {row}"


def reference(folder, name, row):
    if row["person"] not in folder.people:
        yield f"{name}: unknown person {row['person']}"
    if row.get("shift") and row["shift"] not in folder.shifts:
        yield f"{name}: unknown shift {row['shift']}"
    if name in ("leave", "wishes", "roster"):
        for column in {"from", "to", "date"} & row.keys():
            if not folder.start <= day(row[column]) <= folder.end:
                yield f"{name}: {row[column]} outside the period"
    if name == "history" and day(row["date"]) >= folder.start:
        yield f"history: {row['date']} not before the period"


def leave_of(folder, person):
    """(first, last) of what blocks days."""
    return [(day(r["from"]), day(r["to"])) for r in folder.rows("leave")
            if r["person"] == person and r["kind"] != "employer"]


def away(folder, person, on):
    return any(first <= on <= last for first, last in leave_of(folder, person))


def pins(folder):
    """Pins lie in force and in availability, not on leave, once a day."""
    yield from differs("pins on one day", max(
        Counter((r["date"], r["person"]) for r in folder.pins).values(), default=1), 1)
    for row in folder.pins:
        person, on, shift = row["person"], day(row["date"]), folder.shifts[row["shift"]]
        if away(folder, person, on):
            yield f"{person} has a pin on leave, {on}"
        if row["domain"] != shift.domain or not folder.qualifies(person, shift, on):
            yield f"{person} has no contract for {shift.code} on {on}"
        if not folder.available(person, shift, on):
            yield f"{person} is not available for {shift.code} on {on}"


def absences(folder):
    """Nobody is away twice on one day, and at most a fifth of all hours is away."""
    lost = sum((last - first).days for p in folder.people for first, last in leave_of(folder, p))
    if lost > 0.2 * len(folder.people) * folder.weeks * 7:
        yield f"{lost} days away"
    for person in folder.people:
        spans = sorted(leave_of(folder, person))
        for (_, last), (first, _) in zip(spans, spans[1:]):
            if first <= last:
                yield f"{person} is away twice on {first}"


def wishes(folder):
    """A wish names a shift the person may work, and two of a person never speak of one date."""
    lines = folder.rows("wishes")
    spoken = Counter()
    for row in lines:
        person, on, last = row["person"], day(row["from"]), day(row["to"])
        shift = folder.shifts.get(row["shift"])
        span = [on + timedelta(days=n) for n in range((last - on).days + 1)]
        if shift and not any(folder.qualifies(person, shift, each) for each in span):
            yield f"wish {row['id']}: {person} never works {shift.code}"
        if row["strength"] == "desired" and any(
                matches(row["days"], each) and away(folder, person, each) for each in span):
            yield f"wish {row['id']}: {person} wants work on a day away"
        spoken.update((person, each) for each in span if matches(row["days"], each))
    yield from (f"two wishes of {p} on {on}" for (p, on), n in spoken.items() if n > 1)


def lawful_history(folder):
    """History, with the pins after it, keeps the Arbeidstijdenwet for each person."""
    work = {person: [] for person in folder.people}
    for row in folder.rows("history") + folder.pins:
        work[row["person"]].append((day(row["date"]), row["shift"]))
    for row in folder.rows("history"):
        shift = folder.shifts[row["shift"]]
        if not folder.qualifies(row["person"], shift, folder.start):
            yield f"{row['person']} may not work {shift.code} on {row['date']}"
    for person, entries in work.items():
        for text in law.findings(law.worked(folder.shifts, entries)):
            yield f"{person} {text}"
