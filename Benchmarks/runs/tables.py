"""From results to the numbers and lines of a table; Benchmarks/RESULTS.md says what they mean."""

import math
from statistics import median

WITHIN = 1.01


def rows(results, known, order):
    """A row per instance and solver, instances in order."""
    grouped = {}
    for one in results:
        grouped.setdefault(one["instance"], {}).setdefault(one["solver"], []).append(one)
    return [row(name, solver, runs, reference(name, by_solver, known))
            for name in order if (by_solver := grouped.get(name))
            for solver, runs in by_solver.items()]


def reference(name, by_solver, known):
    """(best known value, True), or the best that any of these runs found and False."""
    if name in known:
        return known[name], True
    found = [one["objective"] for runs in by_solver.values() for one in runs
             if one["objective"] is not None]
    return (min(found) if found else None), False


def row(name, solver, runs, best):
    """What several seeds give together."""
    objectives = [one["objective"] for one in runs if one["objective"] is not None]
    bounds = [one["bound"] for one in runs if one["bound"] is not None]
    value, is_known = best
    objective = median_of(objectives) if len(objectives) == len(runs) else None
    bound = median_of(bounds)
    return {
        "instance": name, "solver": solver, "runs": len(runs), "solved": len(objectives),
        "best": value, "known": is_known, "objective": objective,
        "spread": (min(objectives), max(objectives)) if objectives else None,
        "distance": percent(objective, value, value),
        "bound": bound, "boundDistance": percent(value, bound, value),
        "first": slowest_median([one["firstSeconds"] for one in runs]),
        "within": slowest_median([time_within(one["incumbents"], value) for one in runs]),
        "memory": median_of([one["memoryMB"] for one in runs]),
    }


def median_of(values):
    return median(values) if values else None


def slowest_median(values):
    """The median where a run that never got there counts as the slowest; None where that is it."""
    found = median(math.inf if one is None else one for one in values) if values else math.inf
    return None if math.isinf(found) else found


def percent(more, less, of):
    """How much `more` is above `less`, in per cent of `of`; None where that has no meaning."""
    if more is None or less is None or not of:
        return None if more is None or more != less else 0.0
    return 100 * (more - less) / of


def time_within(incumbents, best):
    """Seconds to the first roster within 1 % of the best; None where there was none."""
    if best is None:
        return None
    return next((one["seconds"] for one in incumbents
                 if one["objective"] <= best * WITHIN), None)


# Writing

HEAD = ("instance", "solver", "best", "objective", "spread", "from best", "bound", "best from bound",
        "first roster", "within 1 %", "memory", "runs")


def markdown(rows_of_set):
    """The table. A best that is not published but found by these runs is marked."""
    lines = ["| " + " | ".join(HEAD) + " |", "|---|---|" + "---:|" * (len(HEAD) - 2)]
    for one in rows_of_set:
        best = number(one["best"]) + ("" if one["known"] or one["best"] is None else "*")
        spread = "-" if one["spread"] is None else "-".join(map(number, one["spread"]))
        runs = str(one["runs"])
        if one["solved"] < one["runs"]:
            runs = f"{one['solved']} of {runs}"
        cells = [one["instance"], one["solver"], best, number(one["objective"]), spread,
                 share(one["distance"]), number(one["bound"]), share(one["boundDistance"]),
                 seconds(one["first"]), seconds(one["within"]),
                 "-" if one["memory"] is None else f"{one['memory']:,.0f} MB", runs]
        lines.append("| " + " | ".join(cells) + " |")
    if any(not one["known"] for one in rows_of_set):
        lines += ["", "\\* no value is published: the best that these runs found."]
    return "\n".join(lines)


def number(value):
    return "-" if value is None else f"{value:,.1f}".removesuffix(".0")


def share(value):
    return "-" if value is None else f"{value:.2f} %"


def seconds(value):
    return "-" if value is None else f"{value:.2f} s" if value < 10 else f"{value:.0f} s"
