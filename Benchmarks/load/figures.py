"""Counts and percentiles of what was sent, as values and as a table."""

import math

from sending import BROKEN, OK, STATUS, TIMEOUT

PERCENTILES = (50, 90, 99)


def percentile(ordered, percent):
    """The least value that at least this percentage of an ordered list does not exceed."""
    return ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)]


def line(name, requests):
    """Count, errors and milliseconds of some requests. A request that timed out counts with the
    time it was waited for; one whose connection broke does not count in the times."""
    outcomes = [request.outcome for request in requests]
    times = sorted(request.seconds * 1000 for request in requests if request.outcome != BROKEN)
    wrong = [request.status for request in requests if request.outcome == STATUS]
    return {
        "name": name, "count": len(requests), "errors": len(requests) - outcomes.count(OK),
        STATUS: outcomes.count(STATUS), TIMEOUT: outcomes.count(TIMEOUT),
        BROKEN: outcomes.count(BROKEN),
        "statuses": {str(each): wrong.count(each) for each in sorted(set(wrong))},
        **{f"p{each}": round(percentile(times, each), 1) if times else None
           for each in PERCENTILES},
        "max": round(times[-1], 1) if times else None,
    }


def lines(plan, requests):
    """A line for each kind, in the order of the plan, and one for all."""
    of = {id(kind): [] for kind in plan.kinds}
    for request in requests:
        of[id(request.kind)].append(request)
    return [*(line(kind.name, of[id(kind)]) for kind in plan.kinds), line("all", requests)]


COLUMNS = ("name", "count", "errors", STATUS, TIMEOUT, BROKEN, "p50", "p90", "p99", "max")


def table(rows):
    """The lines under each other; times in ms."""
    cells = [COLUMNS, *([row[key] for key in COLUMNS] for row in rows)]
    cells = [["-" if each is None else str(each) for each in row] for row in cells]
    widths = [max(len(row[column]) for row in cells) for column in range(len(COLUMNS))]
    return "\n".join(
        "  ".join([row[0].ljust(widths[0]),
                   *(each.rjust(width) for each, width in zip(row[1:], widths[1:]))])
        for row in cells)
