"""Small random scenarios: three to five people, a week or two, two or three shifts. The same seed gives the
same folder. Most have a lawful roster; pins may contradict each other."""

import datetime
import random

from folder import holds, write

# Mondays: a plain week, one with a public holiday, one in which the clock changes.
STARTS = [datetime.date(2027, 1, 4), datetime.date(2027, 3, 29), datetime.date(2027, 3, 22),
          datetime.date(2027, 10, 25)]
SHIFTS = {
    "V": ("07:00", "15:30", 30, 480), "L": ("14:30", "23:00", 30, 480),
    "N": ("22:45", "07:15", 30, 480), "VK": ("07:00", "11:00", 0, 240),
    "LK": ("17:00", "21:00", 0, 240)}
LEVELS = [("2", "3"), ("1", "2+"), ("3", "4")]


def scenario(seed, path, odd=False):
    """Writes a scenario folder.

    With `odd` pins may ask for a shift that nobody needs that day, and training may stand beside resident
    groups: there the accounts of a roster and the problem behind a plan count differently (heads over, faces).
    """
    draw = random.Random(f"bounds {seed}")
    path.mkdir(parents=True, exist_ok=True)
    start, weeks = draw.choice(STARTS), draw.choice([1, 1, 2])
    dates = [start + datetime.timedelta(days=day) for day in range(7 * weeks)]
    shifts = sorted(draw.sample(list(SHIFTS), draw.randint(2, 3)))
    low, high = draw.choice(LEVELS)
    people = [f"P-{number}" for number in range(1, draw.randint(3, 5) + 1)]
    settings(path, start, weeks)
    shift_lines(draw, path, shifts)
    needed = cover(draw, path, shifts, low, high)
    trains = draw.random() < 0.4
    staff(draw, path, people, low, high, groups=odd or not trains)
    away = leave(draw, path, people, dates)
    wishes(draw, path, people, dates, shifts)
    agreed = [(day, code) for day in dates for code in shifts
              if odd or any(holds(days, day) for days in needed[code])]
    agreed += [(day, "SCH") for day in dates if odd or trains]
    pins(draw, path, people, agreed, away)
    status(draw, path, people)
    history(draw, path, people, start, shifts)


def settings(path, start, weeks):
    (path / "scenario.yaml").write_text(
        f"location: Klein\nperiod: {{start: {start}, weeks: {weeks}}}\nnorms: zzp-2013\n"
        "rule_packs: [atw, contract, healthy-rostering]\nweights: {}\nday_profile: standard\n",
        encoding="utf-8")


def shift_lines(draw, path, shifts):
    lines = []
    for code in shifts:
        begin, end, rest, paid = SHIFTS[code]
        lines.append({"code": code, "name": code, "begin": begin, "end": end, "break_minutes": rest,
                      "paid_minutes": paid, "domain": "care", "counts_for": "cover",
                      "combines_with": "LK" if code == "VK" and "LK" in shifts else ""})
    lines.append({"code": "SCH", "name": "SCH", "begin": "09:00", "end": "13:00", "break_minutes": 0,
                  "paid_minutes": 240, "domain": "care", "counts_for": "none"})
    write(path / "shifts.csv", lines,
          ["code", "name", "begin", "end", "break_minutes", "paid_minutes", "domain", "min_level",
           "role", "counts_for", "class", "combines_with"])


def cover(draw, path, shifts, low, high):
    """One or two heads a shift; at times one of them of the high level, at times other days apart. The days
    of each shift."""
    lines, needed = [], {code: [] for code in shifts}
    for code in shifts:
        for days in draw.choice([["all"], ["mon-fri", "sat|sun"], ["mon-thu", "sat"], ["mon|wed|fri"]]):
            heads = draw.choice([1, 1, 1, 2])
            needed[code].append(days)
            first = draw.choice([low, low, high])
            lines.append({"days": days, "shift": code, "min_level": first, "heads": heads})
            if first == low and draw.random() < 0.4:
                lines.append({"days": days, "shift": code, "min_level": high, "heads": 1})
    write(path / "cover.csv", [dict(line, domain="care") for line in lines],
          ["days", "shift", "domain", "min_level", "heads"])
    return needed


def staff(draw, path, people, low, high, groups):
    """People with their contracts; the last may be hired or of the pool."""
    level = {person: draw.choice([low, high]) for person in people}
    level[people[0]] = high
    lines, contracts = [], []
    for person in people:
        other = draw.random() if person == people[-1] else 1
        lines.append({"id": person, "birth_date": f"{draw.randint(1966, 2003)}-05-17",
                      "form": "agency" if other < 0.25 else "employed",
                      "pool": "flexpool" if 0.25 <= other < 0.4 else "",
                      "home_group": draw.choice(["", "Linde", "Beuk"]) if groups else ""})
        hours = draw.choice([12, 16, 24, 28, 32, 36])
        contracts.append({"person": person, "domain": "care", "level": level[person],
                          "hours_min": 0 if other < 0.25 else hours, "hours_max": hours})
    write(path / "people.csv", lines,
          ["id", "birth_date", "form", "pool", "certificates", "home_group"])
    write(path / "contracts.csv", contracts,
          ["person", "domain", "level", "hours_min", "hours_max", "from", "to"])


def leave(draw, path, people, dates):
    """Some days away; the (person, date) they block."""
    lines, away = [], set()
    for person in people:
        if draw.random() < 0.35:
            first = draw.randrange(len(dates))
            last = min(len(dates) - 1, first + draw.choice([0, 0, 1, 3]))
            lines.append({"person": person, "from": dates[first], "to": dates[last],
                          "kind": draw.choice(["leave", "sick", "training"]),
                          "hours_per_day": draw.choice([4, 4.8, 7.2])})
            away |= {(person, day) for day in dates[first:last + 1]}
    write(path / "leave.csv", lines, ["person", "from", "to", "kind", "hours_per_day"])
    return away


def wishes(draw, path, people, dates, shifts):
    lines = []
    for person in people:
        for _ in range(draw.choice([0, 1, 2, 2, 3])):
            first = draw.randrange(len(dates))
            last = min(len(dates) - 1, first + draw.choice([0, 0, 1, 2]))
            strength = draw.choice(["undesired", "undesired", "desired", "desired", "unavailable"])
            shift = draw.choice(shifts) if strength == "desired" else draw.choice(["", *shifts])
            lines.append({"id": f"W{len(lines) + 1:03}", "person": person, "from": dates[first],
                          "to": dates[last], "days": "all", "shift": shift, "strength": strength,
                          "weight": draw.randint(1, 3), "joker": draw.choice(["no", "no", "no", "yes"])})
    write(path / "wishes.csv", lines,
          ["id", "person", "from", "to", "days", "shift", "strength", "weight", "joker"])


def pins(draw, path, people, agreed, away):
    """A few days agreed beforehand, of some days and shifts."""
    lines, days = [], set()
    for _ in range(draw.choice([0, 0, 1, 2, 3])):
        person, (day, shift) = draw.choice(people), draw.choice(agreed)
        near = {(person, day + datetime.timedelta(days=step)) for step in (-1, 0, 1)}
        if near & days or (person, day) in away:
            continue
        days.add((person, day))
        lines.append({"date": day, "person": person, "shift": shift, "domain": "care",
                      "source": "manual", "pinned": "yes"})
    write(path / "roster.csv", lines,
          ["date", "person", "shift", "domain", "level", "role", "group", "source", "pinned"])


def status(draw, path, people):
    lines = []
    if draw.random() < 0.3:
        lines.append({"person": people[-1], "kind": "not-alone"})
    if draw.random() < 0.3:
        lines.append({"person": people[1], "kind": "exempt",
                      "rule": draw.choice(["night", "evening", "weekend"])})
    write(path / "status.csv", lines, ["person", "kind", "rule", "from", "to"])


def history(draw, path, people, start, shifts):
    """What some worked on the last days before."""
    lines = [{"date": start - datetime.timedelta(days=ago), "person": person,
              "shift": draw.choice(shifts)}
             for person in people if draw.random() < 0.4
             for ago in draw.choice([(1,), (2,), (3, 2), (2, 1)])]
    for person in people:
        # The same shift on days that follow each other: lawful beside each other.
        own = [line for line in lines if line["person"] == person]
        for line in own:
            line["shift"] = own[0]["shift"]
    write(path / "history.csv", lines, ["date", "person", "shift"])
