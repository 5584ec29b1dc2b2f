"""Regenerates the generated files under Scenarios/, or checks all scenarios with --check.

    python3 tools/make-scenarios            writes history, counters, leave, wishes, care mix
    python3 tools/make-scenarios --check    reports everything that does not hold, exit 1 if any

Hand-written files (scenario.yaml, shifts, cover, people, contracts, status, availability, roster)
are read, never written. The same seed gives the same files.
"""

import argparse
import random
import shutil
import sys
import tempfile
from datetime import timedelta
from pathlib import Path

import checks
from caremix import scaled
from files import Folder, matches, rows, write
from history import Drafter
from people_lines import Calendar, Leave, Wishes, counters
from teams import HEEM_TEAM, HEEMZORG, START, heem_team_need, heemzorg_need

SCENARIOS = Path(__file__).resolve().parents[2] / "Scenarios"


def make_team(root, team, need_of):
    """Writes history, counters, leave and wishes of one scenario."""
    folder = Folder(root / team.name, START, 13)
    draw = random.Random(team.seed)
    agreed = {person for person, first, _ in team.sick if first == START}
    agreed |= {row["person"] for row in folder.pins if row["date"] == str(START)}
    entries = Drafter(folder, need_of(folder), team.starts, agreed, draw).entries()
    save(folder, team, "history", "date,person,shift", entries)
    save(folder, team, "counters", "person,counter,from,value",
         counters(folder, entries, team.starts, draw))
    calendar = Calendar(folder)
    hold_agreed_days(folder, calendar, team)
    lines = Leave(folder, calendar, draw).draw(team.sick, team.starts)
    lines += [(person, on, on, "lesson", "5.5") for person, on in lesson_days(team)]
    lines += team.elsewhere
    save(folder, team, "leave", "person,from,to,kind,hours_per_day",
         sorted(lines, key=lambda line: (line[0], line[1])))
    wishes = Wishes(folder, calendar, draw).draw(*team.wishes, team.standing, team.silent)
    save(folder, team, "wishes", "id,person,from,to,days,shift,strength,weight,joker", wishes)


def lesson_days(team):
    """Ten lesson weeks, none in the spring break nor the week before Easter Monday."""
    for person, weekday in team.lessons:
        for week in (1, 2, 3, 4, 5, 6, 8, 9, 10, 11):
            yield person, START + timedelta(days=7 * week + weekday)


def hold_agreed_days(folder, calendar, team):
    """Lesson days, and the days of a standing wish for work, are not given away as leave."""
    for person, on in lesson_days(team):
        calendar.take(person, on, on)
    for person, (days, _, strength) in team.standing.items():
        for on in folder.dates():
            if strength == "desired" and matches(days, on):
                calendar.take(person, on, on)


def save(folder, team, name, header, lines):
    write(folder.path / f"{name}.csv", header, lines, team.seed)


def make_care_mix(root):
    """The team's care mix: December 2024 of 't Heem, scaled to 32 residents."""
    source = rows(root / "heem-2024" / "care-mix.csv")
    mix = scaled(source, "2024-12", {"4VV", "5VV", "6VV", "7VV"}, 32)
    lines = [
        (f"2027-{month:02}", r["profile"], r["form"], r["treatment"], r["daycare"], value)
        for month in (1, 2, 3, 4) for r, value in mix]
    write(root / "heem-team" / "care-mix.csv",
          "month,profile,form,treatment,daycare,residents", lines, HEEM_TEAM.seed)


def make_all(root):
    make_care_mix(root)
    make_team(root, HEEMZORG, heemzorg_need)
    make_team(root, HEEM_TEAM, heem_team_need)


def stale():
    """Generated files that differ from what a fresh run writes."""
    with tempfile.TemporaryDirectory() as copy:
        fresh = Path(shutil.copytree(SCENARIOS, Path(copy) / "Scenarios"))
        make_all(fresh)
        for path in sorted(fresh.rglob("*.csv")):
            name = path.relative_to(fresh)
            if path.read_bytes() != (SCENARIOS / name).read_bytes():
                yield f"{name}: differs from a fresh run"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="check the scenarios, write nothing")
    if parser.parse_args().check:
        problems = [*stale(), *checks.problems(SCENARIOS)]
        print("\n".join(problems) or "all scenarios hold")
        return 1 if problems else 0
    make_all(SCENARIOS)
    return 0


sys.exit(main())
