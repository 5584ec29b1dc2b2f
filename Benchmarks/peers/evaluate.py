"""What a roster costs by definition: written from the definition alone, for judging any solver.

A roster is a list per person of a duty per day; duty 0 is a day off. Nothing here is shared with
the models that are given to the solvers.
"""

FORBIDDEN = 1 << 30


def cost_of_roster(problem, roster):
    """The total cost, or None where a rule forbids the roster."""
    total = problem.get("constant", 0)
    for member, row in zip(problem["people"], roster, strict=True):
        own = cost_of_row(problem, member, row)
        if own is None:
            return None
        total += own
    total += sum(cost_of_group(problem, group, roster) for group in problem["cover"])
    for cap in problem.get("presences", []):
        span = range(cap["firstDay"], cap["endDay"])
        present = sum(any(roster[person][day] for day in span) for person in cap["people"])
        total += max(0, present - cap["limit"]) * cap["cost"]
    for tally in problem.get("shared", []):
        total += cost_of_amount(tally, amount_of_all(problem, tally, roster))
    return total


def amount_of_all(problem, tally, roster):
    """What a roster adds up to in a count over several people: the sum, or the greatest of theirs."""
    own = [tally.get("base", 0)]
    for entry in tally["entries"]:
        amounts, row = entry["amounts"], roster[entry["person"]]
        width = len(problem["people"][entry["person"]]["duties"]) + 1
        by_cell = len(amounts) > width
        days = tally.get("onDays") or range(len(row))
        own.append(entry.get("base", 0)
                   + sum(amounts[day * width + row[day] if by_cell else row[day]] for day in days))
    return max(own) if tally.get("measure") == "greatest" else sum(own)


def cost_of_row(problem, member, row):
    """The cost of one person's row without cover and presence, or None."""
    machine = problem["machines"][member["machine"]]
    duties = member["duties"]
    state, steps, total = member["initialState"], 0, 0
    for day in range(problem["days"]):
        duty = row[day]
        cell = member["cellCost"][day * (len(duties) + 1) + duty]
        kind = duties[duty - 1]["dutyClass"] if duty else 0
        at = (machine["variantOfDay"][day] * machine["states"] + state) * machine["classes"] + kind
        if cell >= FORBIDDEN or machine["next"][at] < 0:
            return None
        total += cell + machine["cost"][at]
        steps += machine["step"][at]
        state = machine["next"][at]
    if member.get("finalState") not in (None, state):
        return None
    if member["laneCost"][steps] >= FORBIDDEN:
        return None
    total += member["laneCost"][steps]
    for tally in member.get("tallies", []):
        own = cost_of_amount(tally, amount_of(tally, row))
        if own is None:
            return None
        total += own
    return total


def amount_of(tally, row):
    """What a row adds up to in a tally."""
    days = tally.get("onDays") or range(len(row))
    return sum(tally["amounts"][row[day]] for day in days)


def cost_of_amount(tally, amount):
    """The cost of an amount: each slope rounded up by itself. None below the least and above the most."""
    least, most = tally.get("least"), tally.get("most")
    if least is not None and amount < least:
        return None
    if most is not None and amount > most:
        return None
    total = 0
    if tally.get("under"):
        total += slope_cost(tally["under"], tally["under"]["threshold"] - amount)
    for slope in tally.get("over") or []:
        total += slope_cost(slope, amount - slope["threshold"])
    return total


def slope_cost(slope, excess):
    """ceil(excess * points / units), nothing for no excess."""
    return -(-excess * slope["points"] // slope.get("units", 1)) if excess > 0 else 0


def cost_of_group(problem, group, roster):
    """The cost of the open heads, the heads above need, and of a head that may not be alone."""
    heads = []
    for member, row in zip(problem["people"], roster):
        if duty := row[group["day"]]:
            serves = member["duties"][duty - 1]["serves"]
            heads += [serve for serve in serves if serve["slot"] == group["slot"]]
    short = 0
    for row in group["rows"]:
        short = max(short, row["heads"] - sum(head["rank"] >= row["rank"] for head in heads))
    first = group["rows"][0]["heads"] if group["rows"] else 0
    over = len(heads) - (first - short)
    alone = bool(heads) and not any(head.get("mayBeAlone", True) for head in heads)
    return (short * group["openCost"] + over * group["overCost"]
            + (group.get("loneCost", 0) if alone else 0))
