"""Checks of a price: a lawful roster beside the one that stands, and what is said of the difference."""

import certainty
from folder import block
from goals import open_places


def witness(plan, verdicts, name, price, honours):
    """Checks a price's roster; gives the roster where it is lawful. `honours` says whether a roster does
    what was asked for."""
    difference = price["difference"]
    roster, findings, odd = plan.changed(name, difference["days"])
    words = list(odd)
    words += [f"new finding {rule} for {person} from {first}"
              for rule, person, first, _ in sorted(findings, key=str)]
    words += [f"a rule forbids the row of {person}" for person in roster.forbidden]
    if not honours(roster):
        words.append("does not do what was asked for")
    verdicts.faults("witness lawful and honouring", [f"{name}: {'; '.join(words)}"] if words else [])
    if words:
        return None
    verdicts.know(roster)
    verdicts.faults("price", [f"{name}: {word}" for word in price_faults(plan, roster, price)])
    verdicts.faults("difference", [f"{name}: {word}"
                                   for word in difference_faults(plan, roster, difference)])
    return roster


def price_faults(plan, roster, price):
    """Points, and what follows from them."""
    words = []
    expect = {"total": roster.cost, "extra": roster.cost - plan.standing.cost,
              "extraAtLeast": None if price["atLeast"] is None
              else price["atLeast"] - plan.standing.cost}
    words += [f"{key} {price[key]}, which should be {value}" for key, value in expect.items()
              if price[key] != value]
    words += certainty.faults(price["certainty"], roster.cost, price["atLeast"])
    window = price["window"]
    words += [f"{day['person']} changes on {day['date']}, outside the window"
              for day in price["difference"]["days"]
              if not window["from"] <= day["date"] <= window["to"]]
    return words


def difference_faults(plan, roster, told):
    """Total, places, parts and people, counted again from both rosters."""
    before, words = plan.standing, []
    if told["total"] != {"before": before.cost, "after": roster.cost}:
        words.append(f"total {told['total']}, which should be {before.cost} and {roster.cost}")
    places = {}
    for place in told["places"]:
        key = (place["date"], place["shift"], place["domain"])
        places[key] = places.get(key, 0) + place["more"]
    own = places_between(plan, before, roster)
    words += [f"{places.get(key, 0)} more open on {key}, which should be {own.get(key, 0)}"
              for key in sorted(places.keys() | own.keys()) if places.get(key, 0) != own.get(key, 0)]
    for part in told["parts"]:
        words += part_faults(part, before, roster)
    for person in told["people"]:
        words += person_faults(plan, person, before, roster)
    return words


def places_between(plan, before, after):
    """How many more are open, by date, shift and domain."""
    found = {}
    for group in plan.problem["cover"]:
        one = dict(plan.problem, cover=[group])
        more = open_places(one, after.rows) - open_places(one, before.rows)
        shift = plan.duties.shift_of_slot.get(group["slot"])
        if more and shift:
            date = plan.folder.dates[group["day"]].isoformat()
            found[date, shift, plan.duties.domain(group["slot"])] = more
    return found


def part_faults(part, before, after):
    """What a part counts: hours in hours, health as findings, which only the judge counts."""
    if part["name"] not in before.plan.goals.parts or part["name"] == "health":
        return []
    scale = 60 if part["name"] == "hours" else 1
    return [f"{part['name']} {key} {part[key]}, which should be {roster.goal(part['name']) / scale:g}"
            for key, roster in (("amountBefore", before), ("amountAfter", after))
            if abs(part[key] - roster.goal(part["name"]) / scale) > 1e-3]


def person_faults(plan, told, before, after):
    """Nights, evenings, weekend days, minutes and wishes of one person."""
    words, person = [], told["person"]
    own = [load(plan, roster, person) for roster in (before, after)]
    for key in ("nights", "evenings", "weekendDays"):
        pair = {"before": own[0][key], "after": own[1][key]}
        if told[key] != pair:
            words.append(f"{person} {key} {told[key]}, which should be {pair}")
    balance = told["balanceMinutes"]
    counts = person not in plan.folder.ranged
    if counts and balance["after"] - balance["before"] != own[1]["paid"] - own[0]["paid"]:
        words.append(f"{person} balance {balance}, which should differ by "
                     f"{own[1]['paid'] - own[0]['paid']}")
    broken = [{wish.id for wish in plan.folder.wishes.values()
               if wish.person == person and roster.broken_on(wish)} for roster in (before, after)]
    for key, expect in (("wishesGained", broken[0] - broken[1]), ("wishesLost", broken[1] - broken[0])):
        if set(told[key]) != expect:
            words.append(f"{person} {key} {told[key]}, which should be {sorted(expect)}")
    return words


def load(plan, roster, person):
    """What someone works: days by the class of their first shift, days in weekends, paid minutes."""
    found = {"nights": 0, "evenings": 0, "weekendDays": 0, "paid": 0}
    for number, date in enumerate(plan.folder.dates):
        shifts = sorted(plan.folder.worked(roster.work, person, number), key=lambda one: one["begin"])
        if not shifts:
            continue
        kind = block(shifts[0])
        found["nights"] += kind == "N"
        found["evenings"] += kind == "A"
        found["weekendDays"] += date.weekday() >= 5
        found["paid"] += sum(int(shift["paid_minutes"]) for shift in shifts)
    return found
