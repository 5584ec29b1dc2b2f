"""Goals in order on small random problems: ours against CP-SAT on a weighted sum it solves to the end."""

import copy
import json
import random
import subprocess

import draw
import result
from evaluate import FORBIDDEN, cost_of_roster


def goals(problem, seed):
    """The problem and a second goal: the same rosters under other costs."""
    chance = random.Random(f"goals {seed}")
    first, second = copy.deepcopy(problem), copy.deepcopy(problem)
    if chance.random() < 0.5:
        first = draw.with_shared(first, seed)
    # A sum in which every slope is rounded up by itself is only then exact.
    for slope in slopes(first):
        slope["units"] = 1
    second["constant"] = 0
    second["presences"], second["shared"] = [], []
    for machine in second["machines"]:
        machine["cost"] = [chance.choice([0, 0, chance.randint(1, 5)]) for _ in machine["cost"]]
    for person in second["people"]:
        for costs in (person["cellCost"], person["laneCost"]):
            costs[:] = [FORBIDDEN if cost >= FORBIDDEN else chance.choice([0, chance.randint(1, 9)])
                        for cost in costs]
        for tally in person["tallies"]:
            tally.pop("under", None)
            tally["over"] = [{"threshold": chance.randint(0, 4), "points": chance.randint(1, 5)}]
    for group in second["cover"]:
        group["openCost"], group["overCost"] = chance.randint(0, 20), chance.randint(0, 5)
        group["loneCost"] = 0
    return [first, second]


def slopes(problem):
    """All slopes of a problem."""
    own = [tally for person in problem["people"] for tally in person["tallies"]]
    for tally in own + problem.get("shared", []):
        yield from slopes_of(tally)


def slopes_of(tally):
    """The slopes of a tally."""
    return ([tally["under"]] if tally.get("under") else []) + (tally.get("over") or [])


def weighed(first, factor, second):
    """`factor` times the cost of the first goal, and that of the second."""
    both = copy.deepcopy(second)
    both["constant"] += factor * first.get("constant", 0)
    for own, other in zip(both["machines"], first["machines"]):
        own["cost"] = [a + factor * b for a, b in zip(own["cost"], other["cost"])]
    for own, other in zip(both["people"], first["people"]):
        for key in ("cellCost", "laneCost"):
            own[key] = [a if a >= FORBIDDEN else a + factor * b for a, b in zip(own[key], other[key])]
        own["tallies"] += [dearer(tally, factor) for tally in other["tallies"]]
    for own, other in zip(both["cover"], first["cover"]):
        for key in ("openCost", "overCost", "loneCost"):
            own[key] = own.get(key, 0) + factor * other.get(key, 0)
    both["presences"] += [cap | {"cost": cap["cost"] * factor} for cap in first["presences"]]
    both["shared"] += [dearer(tally, factor) for tally in first.get("shared", [])]
    return both


def dearer(tally, factor):
    tally = copy.deepcopy(tally)
    for slope in slopes_of(tally):
        slope["points"] *= factor
    return tally


def optimum(first, second, seed):
    """The costs of the best roster, goal by goal, or None where there is no roster."""
    told, roster = result.run(first, "cp-sat", "flow", None, 1, seed)
    if roster is None:
        return None
    factor = cost_of_roster(second, roster) + 1
    told, roster = result.run(weighed(first, factor, second), "cp-sat", "flow", None, 1, seed)
    assert told["status"] == "optimal" and told["agrees"] is not False
    return [cost_of_roster(first, roster), cost_of_roster(second, roster)]


def solve(given, problems, folder, name):
    """Our costs and bounds, goal by goal; None where it found no roster, words where it failed."""
    files = []
    for number, problem in enumerate(problems, 1):
        files.append(folder / f"{name}-{number}.json")
        result.write(files[-1], problem)
    command = [given.command, "solve-instance", *files, "--format", "roster-problem", "--in-order",
               "--threads", "1", "--work-limit", str(given.work_limit), "--json", "--lang", "en"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == 5:
        return None
    if done.returncode:
        return f"exit {done.returncode}: {done.stderr.strip()[-300:]}"
    return [(goal["objective"], goal["lowerBound"]) for goal in json.loads(done.stdout)]


def faults(own, best):
    """What must not be, in words."""
    if isinstance(own, str):
        return [own]
    if own is None:
        return []
    if best is None:
        return ["a roster where none exists"]
    costs, bounds = [cost for cost, _ in own], [bound for _, bound in own]
    found = [] if costs >= best else [f"costs {costs} below the best {best}"]
    found += [f"bound {bound} of goal {number} above {least}"
              for number, (bound, least) in enumerate(zip(bounds, best), 1) if bound > least]
    if costs == bounds != best:
        found.append(f"called optimal at {costs}, the best is {best}")
    return found


def main(given, drawn):
    folder = given.keep / "ordered"
    folder.mkdir(parents=True, exist_ok=True)
    count = {"failures": 0, "without any roster": 0, "not found": 0, "to the best": 0, "proven": 0}
    for seed in range(given.seed, given.seed + given.count):
        problems = goals(drawn(given, seed), seed)
        name = f"random-{seed}"
        best = optimum(*problems, seed)
        own = solve(given, problems, folder, name)
        found = faults(own, best)
        for fault in found:
            print(f"FAILED {name}: {fault}; kept in {folder}", flush=True)
        if found:
            count["failures"] += 1
            continue
        for file in folder.glob(f"{name}-*.json"):
            file.unlink()
        if best is None:
            count["without any roster"] += 1
        elif own is None:
            count["not found"] += 1
        else:
            count["to the best"] += [cost for cost, _ in own] == best
            count["proven"] += all(cost == bound for cost, bound in own)
    told = ", ".join(f"{number} {what}" for what, number in count.items())
    print(f"{given.count} problems with two goals in order: {told}")
    return 1 if count["failures"] else 0
