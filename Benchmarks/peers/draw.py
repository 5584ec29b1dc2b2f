"""Small random roster problems with all a problem can hold: the same seed gives the same problem."""

import random

FORBIDDEN = 1 << 30


class Traits:
    """What a problem has: each by a coin, so that problems with little of it are drawn too."""

    def __init__(self, draw):
        self.apart = draw.random() < 0.6  # the duties of a person are of different classes
        self.tallies = draw.random() < 0.75
        self.lanes = draw.random() < 0.75
        self.presences = draw.random() < 0.6
        self.lone = draw.random() < 0.6


def problem(seed):
    """2 to 5 people, 5 to 14 days. Most have a roster, not all."""
    draw = random.Random(seed)
    traits = Traits(draw)
    days, count, slots = draw.randint(5, 14), draw.randint(2, 5), draw.randint(1, 3)
    machines = [machine(draw, days) for _ in range(draw.randint(1, 3))]
    people = [member(draw, traits, days, slots, machines) for _ in range(count)]
    return {"days": days, "machines": machines, "people": people,
            "cover": [group(draw, traits, day, slot) for day in range(days)
                      for slot in range(slots) if draw.random() < 0.8],
            "presences": [presence(draw, days, count)
                          for _ in range(draw.randint(1, 2) if traits.presences else 0)],
            "constant": draw.randint(0, 9)}


def with_ends(problem, seed):
    """The problem with least amounts and states to end in, each with some of its people."""
    draw = random.Random(f"ends {seed}")
    for person in problem["people"]:
        if draw.random() < 0.5:
            person["finalState"] = draw.randrange(problem["machines"][person["machine"]]["states"])
        for tally in person["tallies"]:
            if draw.random() < 0.5:
                reach = max(tally["amounts"]) * len(tally.get("onDays") or range(problem["days"]))
                tally["least"] = draw.randint(0, reach // 2)
    return problem


def with_shared(problem, seed):
    """The problem with one or two counts over some of its people."""
    draw = random.Random(f"shared {seed}")
    days = problem["days"]
    problem["shared"] = [shared(draw, problem["people"], days) for _ in range(draw.randint(1, 2))]
    return problem


def shared(draw, people, days):
    unit = draw.choice([1, 4])
    greatest, by_cell = draw.random() < 0.4, draw.random() < 0.4
    entries = []
    for number, person in enumerate(people):
        if draw.random() < 0.3:
            continue
        duties = len(person["duties"])
        amounts = ([unit * draw.choice([0, 0, 1, 2]) for _ in range(days * (duties + 1))] if by_cell
                   else [0] + [unit * draw.randint(0, 2) for _ in range(duties)])
        entries.append({"person": number, "amounts": amounts, "base": draw.choice([0, 0, unit])})
    reach = max(2, (1 if greatest else len(entries)) * unit * days)
    tally = {"measure": "greatest" if greatest else "sum", "entries": entries,
             "base": draw.choice([0, 0, unit]),
             "onDays": sorted(draw.sample(range(days), draw.randint(1, days - 1)))
             if draw.random() < 0.4 else []}
    if not greatest and draw.random() < 0.6:
        tally["under"] = slope(draw, reach, unit)
    if draw.random() < (1 if greatest else 0.7):
        tally["over"] = [slope(draw, reach, unit) for _ in range(draw.randint(1, 2))]
    return tally


def slope(draw, reach, unit):
    return {"threshold": draw.randint(0, max(1, reach // 2)), "points": draw.randint(1, 9),
            "units": draw.choice([1, unit])}


def machine(draw, days):
    """Tables by variant, state and class: a transition in six is forbidden, a day off in forty."""
    states, classes, variants = draw.randint(1, 6), draw.randint(2, 4), draw.randint(1, 3)
    after, cost, step = [], [], []
    for _ in range(variants * states):
        for kind in range(classes):
            forbidden = draw.random() < (1 / 6 if kind else 1 / 40)
            after.append(-1 if forbidden else draw.randrange(states))
            cost.append(draw.choice([0, 0, draw.randint(1, 8)]))
            step.append(int(kind > 0 and draw.random() < 0.25))
    return {"states": states, "classes": classes,
            "variantOfDay": [draw.randrange(variants) for _ in range(days)],
            "next": after, "cost": cost, "step": step}


def member(draw, traits, days, slots, machines):
    number = draw.randrange(len(machines))
    own = machines[number]
    count = draw.randint(1, 3)
    kinds = [draw.randint(1, own["classes"] - 1) for _ in range(count)]
    if traits.apart:
        kinds = draw.sample(range(1, own["classes"]), min(count, own["classes"] - 1))
    duties = [{"dutyClass": kind, "serves": serves(draw, slots)} for kind in kinds]
    width = len(duties) + 1
    rare = draw.choice([0.05, 0.2])
    cells = [FORBIDDEN if draw.random() < (rare if at % width else rare / 20)
             else draw.choice([0, 0, draw.randint(1, 15)]) for at in range(days * width)]
    tallies = []
    if traits.tallies:
        tallies = [hours(draw, width, days)] if draw.random() < 0.8 else []
        tallies += [times(draw, width, days) for _ in range(draw.randint(0, 2))]
    return {"machine": number, "initialState": draw.randrange(own["states"]), "duties": duties,
            "cellCost": cells, "tallies": tallies,
            "laneCost": lanes(draw, days) if traits.lanes else [0] * (days + 1)}


def serves(draw, slots):
    """One slot, now and then none or two."""
    count = min(slots, draw.choice([0, 1, 1, 1, 1, 2]))
    return [{"slot": slot, "rank": draw.randint(1, 4), "mayBeAlone": draw.random() < 0.75}
            for slot in draw.sample(range(slots), count)]


def lanes(draw, days):
    """By lane steps: free, rising or any cost; now and then forbidden from some count on."""
    free = draw.randint(0, 3)
    rate = draw.choice([0, draw.randint(1, 9)])
    costs = [max(0, count - free) * rate for count in range(days + 1)]
    if draw.random() < 0.2:
        costs = [draw.randint(0, 12) for _ in costs]
    if draw.random() < 0.4:
        first = draw.randint(2, 5)
        costs[first:] = [FORBIDDEN] * len(costs[first:])
    return costs


def hours(draw, width, days):
    """Minutes: a cost on both sides, slopes per hour, and mostly a limit."""
    lengths = draw.choice([[4, 8], [240, 480], [450, 480, 510], [3, 5, 7]])
    amounts = [0] + [draw.choice(lengths) for _ in range(width - 1)]
    unit = max(1, max(amounts))
    middle = draw.randint(1, max(1, days - 3)) * unit
    tally = {"amounts": amounts}
    if draw.random() < 0.7:
        tally["under"] = slope(draw, middle, unit)
    if draw.random() < 0.7:
        tally["over"] = [slope(draw, middle + draw.randint(0, 2) * unit // 2, unit)
                         for _ in range(draw.randint(1, 3))]
    if draw.random() < 0.6:
        tally["most"] = middle + draw.randint(0, 3 * unit)
    return tally


def slope(draw, threshold, unit):
    points = draw.randint(1, 12)
    return {"threshold": threshold, "points": points,
            "units": draw.choice([1, max(1, unit // 8)]) if unit > 8 else draw.choice([1, 1, 2, 3])}


def times(draw, width, days):
    """How often some duties are worked, on all days or some."""
    amounts = [0] + [draw.choice([0, 1, 1, 2]) for _ in range(width - 1)]
    tally = {"amounts": amounts}
    if draw.random() < 0.5:
        tally["onDays"] = sorted(draw.sample(range(days), draw.randint(1, days)))
    tally["over"] = [{"threshold": draw.randint(0, 3), "points": draw.randint(1, 9)}
                     for _ in range(draw.randint(0, 2))]
    if draw.random() < 0.3:
        tally["most"] = draw.randint(1, days)
    if draw.random() < 0.3:
        tally["under"] = {"threshold": draw.randint(1, 4), "points": draw.randint(1, 9)}
    return tally


def group(draw, traits, day, slot):
    """One to three nested rows."""
    ranks = sorted(draw.sample(range(1, 5), draw.choice([1, 1, 2, 3])))
    heads, rows = draw.randint(0, 3), []
    for rank in ranks:
        rows.append({"rank": rank, "heads": heads})
        heads = draw.randint(0, heads)
    return {"day": day, "slot": slot, "rows": rows, "openCost": draw.choice([0, 7, 30, 100]),
            "overCost": draw.choice([0, 1, 5]),
            "loneCost": draw.choice([0, 0, 11, 500]) if traits.lone else 0}


def presence(draw, days, count):
    first = draw.randrange(days)
    return {"people": sorted(draw.sample(range(count), draw.randint(1, count))),
            "firstDay": first, "endDay": draw.randint(first, days),
            "limit": draw.randint(0, count), "cost": draw.randint(0, 12)}
