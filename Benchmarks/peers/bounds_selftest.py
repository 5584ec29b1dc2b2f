"""tools/check-bounds --self-test: answers made from the optima themselves.

The right answer must pass; a bound raised by one, a wrong amount and a wrong certainty must each be caught.
"""

import copy
import shutil

import bounds
import certainty
from folder import LEVELS
from goals import PARTS


def right_answer(case):
    """What `explain goals` would say if it knew everything."""
    left = case.goals.found("open", case.rows)
    total = said(case, "total")
    goals = [said(case, "open"), *(said(case, "openFrom", level, "care") for level in levels(case)),
             *(said(case, part, most_open=left) for part in PARTS if part != "change")]
    return {"total": total, "goals": goals, "values": []}


def levels(case):
    """The levels that are asked for."""
    return sorted({LEVELS[row["rank"]] for group in case.exact.cover for row in group["rows"]})


def said(case, goal, level=None, domain=None, most_open=None):
    problem = case.goals.problem(goal, level, domain)
    least, _ = case.optimum(problem, (goal, level, domain), most_open)
    found = case.goals.found(goal, case.rows, level, domain)
    return {"goal": goal, "level": level, "domain": domain, "unit": "", "found": found,
            "atLeast": least, "givenOpen": most_open, "certainty": certainty.of(found, least)}


def wrong_answers(case, answer):
    """(what is wrong, statement) for each goal: each must be caught."""
    for right in bounds.statements(answer):
        high, found, sure = (copy.deepcopy(right) for _ in range(3))
        high["atLeast"] += 1
        high["certainty"] = certainty.of(high["found"], high["atLeast"])
        yield "a bound raised by one", high
        found["found"] += 1
        found["certainty"] = certainty.of(found["found"], found["atLeast"])
        yield "an amount one too many", found
        sure["certainty"] = {"word": "unknown", "within": None}
        yield "a certainty that does not follow", sure


def main(given, command, count=6):
    given.keep = given.keep / "self-test"
    wrong = checked = 0
    for seed in range(given.seed, given.seed + count):
        try:
            case = bounds.Case(seed, given, command)
        except bounds.Refused as refused:
            if refused.code != bounds.NO_ROSTER_EXISTS:
                raise
            continue
        answer = right_answer(case)
        for right in bounds.statements(answer):
            checked += 1
            for fault in bounds.faults(case, right) or []:
                wrong += 1
                print(f"seed {seed}: right, and refused: {fault}")
        for what, statement in wrong_answers(case, answer):
            checked += 1
            if not bounds.faults(case, statement):
                wrong += 1
                print(f"seed {seed}: not caught: {what}: {statement}")
    shutil.rmtree(given.keep, ignore_errors=True)
    print(f"{checked} right and wrong statements: {wrong} judged wrongly")
    return 1 if wrong or not checked else 0
