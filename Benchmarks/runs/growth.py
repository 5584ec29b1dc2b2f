"""Made-up teams that differ in size only: how time and memory grow with people and weeks."""

import math
import random
from pathlib import Path

# (people, weeks)
SIZES = ((10, 13), (20, 13), (40, 13), (80, 13), (160, 13), (40, 26), (40, 52))
SEED = 20270104

SCENARIO = """\
# Made by tools/benchmark: {people} people, {weeks} weeks, seed {seed}.
location: Groei
period: {{start: 2027-01-04, weeks: {weeks}}}
norms: zzp-2013
rule_packs: [atw, contract, healthy-rostering]
weights: {{}}
day_profile: standard
"""

SHIFTS = """\
code,name,begin,end,break_minutes,paid_minutes,domain,min_level,role,counts_for,class,combines_with
V,Vroege dienst,07:00,15:30,30,480,care,2,,cover,,
L,Late dienst,14:30,23:00,30,480,care,2,,cover,,
N,Nachtdienst,23:00,07:00,30,450,care,2,,cover,,
"""

# Heads per ten people on every day, by shift and level: about nine tenths of their hours.
NEED = (("V", 3, 1), ("V", 2, 1), ("L", 3, 1), ("N", 3, 0.5), ("N", 2, 0.5))


def write_all(folder):
    """Writes every team; gives (folder, people, weeks) of each. The same seed gives the same files."""
    return [(write(folder / f"team-{people}x{weeks}", people, weeks), people, weeks)
            for people, weeks in SIZES]


def write(folder, people, weeks):
    folder.mkdir(parents=True, exist_ok=True)
    draw = random.Random(f"{SEED} {people} {weeks}")
    staff, contracts, wishes = [], [], []
    for number in range(1, people + 1):
        name, level = (f"VIG-{number:03}", 3) if number % 5 < 3 else (f"HLP-{number:03}", 2)
        hours = draw.choice((16, 20, 24, 24, 28, 32))
        staff.append(f"{name},{draw.randint(1965, 2003)}-01-01,employed,,,")
        contracts.append(f"{name},care,{level},{hours},{hours},,")
        for _ in range(weeks // 4):
            day = date_of(draw.randrange(weeks * 7))
            wishes.append(f"W{len(wishes) + 1:04},{name},{day},{day},all,,undesired,"
                          f"{draw.randint(1, 3)},no")
    need = [f"all,{shift},care,{level},{math.ceil(heads * people / 10)}"
            for shift, level, heads in NEED]
    for name, head, lines in (
            ("people", "id,birth_date,form,pool,certificates,home_group", staff),
            ("contracts", "person,domain,level,hours_min,hours_max,from,to", contracts),
            ("wishes", "id,person,from,to,days,shift,strength,weight,joker", wishes),
            ("cover", "days,shift,domain,min_level,heads", need)):
        (folder / f"{name}.csv").write_text("\n".join([head, *lines]) + "\n", encoding="utf-8")
    (folder / "shifts.csv").write_text(SHIFTS, encoding="utf-8")
    (folder / "scenario.yaml").write_text(
        SCENARIO.format(people=people, weeks=weeks, seed=SEED), encoding="utf-8")
    return Path(folder)


def date_of(day):
    from datetime import date, timedelta
    return date(2027, 1, 4) + timedelta(days=day)


def exponent(points):
    """(b, a) of y = a * x^b through positive points: least squares of the logarithms."""
    logs = [(math.log(x), math.log(y)) for x, y in points if x > 0 and y > 0]
    if len({x for x, _ in logs}) < 2:
        return None
    mean_x = sum(x for x, _ in logs) / len(logs)
    mean_y = sum(y for _, y in logs) / len(logs)
    slope = (sum((x - mean_x) * (y - mean_y) for x, y in logs)
             / sum((x - mean_x) ** 2 for x, _ in logs))
    return slope, math.exp(mean_y - slope * mean_x)
