"""tools/check-workforce --self-test: documents made by hand, whose answers are worked out beside them.

The right answer must pass; a wrong cost, bound, price or number of hours must each be caught.
"""

import copy

from compare import Answer

WAGE = 20.0
ALLOWANCE = {"D": 0.0, "A": 0.25, "N": 0.5}


def line(level, **rest):
    return {"domain": "care", "level": level, **rest}


def need(level, block, hours):
    return line(level, block=block, hours=hours)


def team(level, hours, euro, nights=None):
    return line(level, hours=hours, nightHours=hours if nights is None else nights, wage=WAGE,
                euro=euro, paidHours=hours)


def hired(level, euro, hours=None):
    return line(level, shell="hired", hours=hours, euro=dict.fromkeys("DAN", euro))


def job(level, hours, euro):
    return line(level, hours=hours, euro=euro, wage=WAGE)


def month(number, needs, teams=(), offers=(), jobs=()):
    return {"month": f"2027-{number:02}", "need": list(needs), "team": list(teams),
            "offers": list(offers), "allowance": ALLOWANCE, "job": list(jobs)}


def price(index, level, block, short, euro, confirmed=None):
    return line(level, month=index, block=block, short=short, euro=euro,
                confirmed=confirmed and {"short": confirmed[0], "euro": confirmed[1]})


def document(months, short, cost, prices, budget=None, **over):
    case = {"months": months, "recruitments": [], "trainings": [], "caps": [],
            "formationIsFree": False}
    goal = {"kind": "cost" if budget is None else "gap", "budget": budget}
    return {"format": "workforce-case", "version": 1, "name": "by hand", "case": case | over,
            "plan": {"goal": goal, "hoursShort": short, "hoursShortAtLeast": short, "cost": cost,
                     "costAtLeast": cost, "prices": prices}}


def cap(base, share):
    return {"base": base, "share": share, "firstMonth": 0, "endMonth": 1}


def short_of_one():
    """16 hours by a team of 12 and 3 hired: one is short. 400 contracts + 3 x 50."""
    return document(
        [month(1, [need("2", "D", 6), need("3", "D", 10)], [team("3", 12, 400)],
               [hired("2", 50, 3)])], 1, 550,
        [price(0, "2", "D", 1, 0, (1, 0)), price(0, "3", "D", 1, 0, (1, 0))])


def just_enough(euro=42):
    """A team with 12 hours for 12 in the evening: an hour less saves 5 of allowance, one more takes
    80 of a hired hour. Any price between them is a dual."""
    return document(
        [month(1, [need("3", "A", 12)], [team("3", 12, 400)], [hired("3", 80)])], 0, 460,
        [price(0, "3", "A", 0, euro, (0, 80))])


def exempt():
    """Of a team of 10 hours 2 can be at night; 4 are needed: two hired of 60, two allowances of 10."""
    return document(
        [month(1, [need("1", "N", 4)], [team("2", 10, 300, nights=2)], [hired("5", 60)])], 0, 440,
        [price(0, "1", "N", 0, 60, (0, 60))])


def recruited():
    """100 hours in two months: hired for 5000, then by who starts after a month, for 3000."""
    parts = [need("3", "D", 100)], [], [hired("3", 50)], [job("3", 100, 3000)]
    return document(
        [month(1, *parts), month(2, *parts)], 0, 8000,
        [price(0, "3", "D", 0, 50), price(1, "3", "D", 0, 30, (0, 30))],
        recruitments=[line("3", ftePerMonth=None, leadMonths=1)])


def carried():
    """100 hours and then 20, at 50 hired; a job of 100 hours costs 3000 a month and stays. So 0.2 jobs:
    600 + 600 + 80 x 50. An hour more in the second month takes 0.01 job more: 60, less the 50 it saves
    in the first. A free formation may shrink again: 100 x 30 + 20 x 30."""
    parts = [], [hired("3", 50)], [job("3", 100, 3000)]
    months = [month(1, [need("3", "D", 100)], *parts), month(2, [need("3", "D", 20)], *parts)]
    recruitments = [line("3", ftePerMonth=None, leadMonths=0)]
    return [
        document(months, 0, 5200, [price(0, "3", "D", 0, 50, (0, 50)),
                                   price(1, "3", "D", 0, 10, (0, 10))],
                 recruitments=recruitments),
        document(months, 0, 3600, [price(0, "3", "D", 0, 30, (0, 30)),
                                   price(1, "3", "D", 0, 30, (0, 30))],
                 recruitments=recruitments, formationIsFree=True)]


def trained():
    """Half of a helper's job becomes one of level 3: 2000 - 1000 + 1500. An hour more of level 2 is
    had by 0.01 step less, 10 saved, and an hour hired at level 3 for 100; one less saves nothing."""
    return document(
        [month(1, [need("2", "D", 50), need("3", "D", 50)], [team("2", 100, 2000)],
               [hired("3", 100)], [job("2", 100, 2000), job("3", 100, 3000)])], 0, 2500,
        [price(0, "2", "D", 0, 90, (0, 90)), price(0, "3", "D", 0, 100, (0, 100))],
        trainings=[line("2", to="3", fte=0.5, months=0)])


def capped():
    """Hours: 5 of 8 by the team; h + g = 3 and h <= (8 - g) / 4, so g = 4/3 short. Cost: H <= (100 + H)
    / 2, so 2 of 3 hours hired at 50. One more hour is short in both, or more: with g = 7/3."""
    parts = [need("3", "D", 8)], [team("3", 5, 100)], [hired("3", 50)]
    return [document([month(1, *parts)], 4 / 3, 100 + 50 * 5 / 3,
                     [price(0, "3", "D", 1, 0, (1, 0))], caps=[cap("hours", 0.25)]),
            document([month(1, *parts)], 1, 200, [price(0, "3", "D", 1, 0, (1, 0))],
                     caps=[cap("cost", 0.5)])]


def budgeted():
    """3 hours above the team of 5; 75 euro buy one and a half at 50."""
    return document([month(1, [need("3", "D", 8)], [team("3", 5, 100)], [hired("3", 50)])],
                    1.5, 175, [price(0, "3", "D", 1, 0, (1, 0))], budget=175)


def changed(right, path, value):
    """A document with one number of the answer changed."""
    wrong = copy.deepcopy(right)
    at = wrong["plan"]
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = value
    return wrong


def wrongs():
    """Answers that are wrong in one thing."""
    short, enough = short_of_one(), just_enough()
    return {
        "cost": changed(short, ["cost"], 550.01),
        "hours short": changed(short, ["hoursShort"], 1.001),
        "bound of the cost, too high": changed(short, ["costAtLeast"], 550.01),
        "bound of the cost, too low": changed(short, ["costAtLeast"], 549.99),
        "no bound of the cost": changed(short, ["costAtLeast"], None),
        "bound of the hours": changed(short, ["hoursShortAtLeast"], 0.999),
        "price below all": just_enough(4.9),
        "price above all": just_enough(80.1),
        "price of hours": changed(short, ["prices", 0, "short"], 0),
        "price beside hours short": changed(short, ["prices", 0, "euro"], 50),
        "confirmed price": changed(enough, ["prices", 0, "confirmed", "euro"], 79.9),
        "confirmed hours": changed(short, ["prices", 1, "confirmed", "short"], 0),
        "no price": changed(enough, ["prices"], []),
    }


def rights():
    return [short_of_one(), just_enough(5), just_enough(), just_enough(80), exempt(), recruited(),
            *carried(), trained(), *capped(), budgeted()]


def main():
    failed = 0
    for number, right in enumerate(rights(), 1):
        found = Answer(right).differences()
        failed += bool(found)
        if found:
            print(f"right answer {number}: {'; '.join(found)}")
    for name, wrong in wrongs().items():
        if len(Answer(wrong).differences()) != 1:
            failed += 1
            print(f"wrong {name}: not caught, or not alone")
    print(f"{len(rights())} right answers and {len(wrongs())} wrong ones: {failed} judged otherwise")
    return 1 if failed else 0
