"""tools/check-bounds: no bound that `explain goals` states exceeds what a roster can do.

Each scenario is drawn from its seed, planned for a moment (`zorgrooster plan --threads 1 --work-limit`),
and `zorgrooster explain goals` asked what is proven of each goal. HiGHS then solves each goal to the end,
among the rosters that leave as few places open as the statement says. Demanded is, goal by goal:

    atLeast <= the optimum <= found,  found = what the roster comes to by definition,
    and the certainty that follows from found and atLeast.

A bound that is too high comes with a roster, judged by evaluate.py, that does better. What breaks this is
kept as a scenario folder and makes the exit code 1. What HiGHS does not solve in time is counted.
"""

import argparse
import shutil
import sys
from pathlib import Path

import bounds_draw
import certainty
from command import ROOT, Command, Refused
from duties import Duties
from folder import Folder
from goals import Exact, Goals, Unsolved, open_places

NO_ROSTER_EXISTS = 4


def arguments():
    parser = argparse.ArgumentParser(prog="tools/check-bounds", description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=100, help="how many scenarios (100)")
    parser.add_argument("--seed", type=int, default=1, help="the seed of the first (1)")
    parser.add_argument("--work-limit", type=int, default=300, help="steps of the plan (300)")
    parser.add_argument("--explain-limit", type=float, default=5, help="seconds of explain (5)")
    parser.add_argument("--exact-limit", type=float, default=60, help="seconds of HiGHS a goal (60)")
    parser.add_argument("--keep", type=Path, default=ROOT / "out" / "check-bounds",
                        help="where what fails is kept (out/check-bounds)")
    parser.add_argument("--odd-pins", action="store_true",
                        help="pins on shifts nobody needs too, and training beside resident groups: there a "
                             "roster's accounts and the problem behind a plan still differ")
    parser.add_argument("--command", type=Path, help="the built command (the last that was built)")
    parser.add_argument("--self-test", action="store_true",
                        help="check this tool on answers made from the optima instead")
    return parser.parse_args()


class Case:
    """A drawn scenario with a plan of it, and its goals."""

    def __init__(self, seed, given, command):
        self.path = given.keep / "work" / f"seed-{seed}"
        shutil.rmtree(self.path, ignore_errors=True)
        bounds_draw.scenario(seed, self.path, given.odd_pins)
        self.folder = Folder(self.path)
        self.roster = self.path / "plan" / "roster.csv"
        self.exact = Exact(command.problem(self.path)["cover"], given.exact_limit)
        self.duties = Duties(self.folder, command, command.problem(self.path))
        self.goals = Goals(self.folder, command, self.duties)
        self.command = command
        command.run("plan", self.path, "--threads", "1", "--work-limit", str(given.work_limit),
                    "--quiet", "--out", self.path / "plan")
        self.rows, self.unfit = self.duties.rows(self.folder.read_roster(self.roster))
        self.known = {}

    def optimum(self, problem, key, most_open):
        """Solved once for each goal and number of open places."""
        if (key, most_open) not in self.known:
            self.known[key, most_open] = self.exact.least(problem, most_open)
        return self.known[key, most_open]

    def consents(self):
        """Findings of consent that the judge has of the plan."""
        told = self.command.json("check", self.path, self.roster)
        return sum(finding["kind"] == "consent" for finding in told["findings"])


def statements(answer):
    """What `explain goals` says: the total as a goal too."""
    return [dict(answer["total"], goal="total", givenOpen=None, level=None, domain=None),
            *answer["goals"]]


def faults(case, said):
    """What must not be in one statement, in words; None where it cannot be checked."""
    goal, level, domain = said["goal"], said.get("level"), said.get("domain")
    name = " ".join(str(word) for word in (goal, level, domain) if word)
    if goal == "consents":
        found = [] if said["found"] == case.consents() else [
            f"consents: found {said['found']}, the judge has {case.consents()}"]
        # The plan has only rosters that ask no consent, or none that could do with fewer.
        return found + ([f"consents: at least {said['atLeast']}, not known here"]
                        if said["atLeast"] and case.consents() == 0 else [])
    problem = case.goals.problem(goal, level, domain)
    if problem is None:
        return None
    words = [f"{name}: {word}" for word in
             certainty.faults(said["certainty"], said["found"], said["atLeast"])]
    own = case.goals.found(goal, case.rows, level, domain)
    if own != said["found"]:
        words.append(f"{name}: found {said['found']}, the roster comes to {own}")
    most_open = said.get("givenOpen")
    least, roster = case.optimum(problem, (goal, level, domain), most_open)
    if said["atLeast"] is None or least is None:
        return words
    better = case.goals.found(goal, roster, level, domain)
    if better < said["atLeast"]:
        left = open_places(case.duties.problem, roster)
        words.append(f"{name}: at least {said['atLeast']} with {most_open} open, "
                     f"a roster comes to {better} with {left} open")
    elif better != least:
        words.append(f"{name}: HiGHS says {least}, its roster comes to {better}")
    return words


class Counts:
    """How it went, for people."""

    def __init__(self):
        self.scenarios = self.none = self.failed = 0
        self.said = self.tight = self.unsolved = self.unknown = self.unproven = 0

    def take(self, case, said):
        """Checks a statement and counts it; what is wrong with it."""
        self.said += 1
        try:
            found = faults(case, said)
        except Unsolved:
            self.unsolved += 1
            return []
        if found is None:
            self.unknown += 1
            return []
        key = (said["goal"], said.get("level"), said.get("domain"))
        least = case.known.get((key, said.get("givenOpen")), (None,))[0]
        self.unproven += said["atLeast"] is None
        self.tight += least is not None and said["atLeast"] == least
        self.failed += bool(found)
        return found

    def text(self):
        return (f"{self.scenarios} scenarios, {self.none} of them without any roster: {self.said} "
                f"goals, {self.failed} false, {self.tight} with a bound that is the optimum, "
                f"{self.unproven} with nothing proven; {self.unsolved} not solved in time, "
                f"{self.unknown} of a kind not known here")


def is_impossible(seed, given, command):
    """Whether a scenario has no roster indeed."""
    problem = command.problem(given.keep / "work" / f"seed-{seed}")
    return Exact(problem["cover"], given.exact_limit).least(problem)[0] is None


def check(seed, given, command, counts, explain):
    """One scenario; whether it is to be kept."""
    counts.scenarios += 1
    try:
        case = Case(seed, given, command)
    except Refused as refused:
        if refused.code == NO_ROSTER_EXISTS and is_impossible(seed, given, command):
            counts.none += 1
            return False
        print(f"FAILED seed {seed}: plan: {refused}", flush=True)
        counts.failed += 1
        return True
    failed = [f"the plan has days no duty fits: {case.unfit}"] if case.unfit else []
    try:
        answer = explain(case)
        failed += [fault for said in statements(answer) for fault in counts.take(case, said)]
    except Refused as refused:
        counts.failed += 1
        failed.append(f"explain goals: {refused}")
    for fault in failed:
        print(f"FAILED seed {seed}: {fault}", flush=True)
    return bool(failed)


def main():
    given = arguments()
    command = Command(given.command)
    if given.self_test:
        import bounds_selftest
        return bounds_selftest.main(given, command)
    counts = Counts()

    def explain(case):
        return command.explain("goals", case.path, case.roster, limit=given.explain_limit)

    kept = 0
    for number in range(given.count):
        seed = given.seed + number
        work = given.keep / "work" / f"seed-{seed}"
        if check(seed, given, command, counts, explain):
            kept += 1
            shutil.copytree(work, given.keep / work.name, dirs_exist_ok=True)
            print(f"  kept as {given.keep / work.name}", flush=True)
        shutil.rmtree(work, ignore_errors=True)
        if number % 10 == 9 or number + 1 == given.count:
            print(f"seeds {given.seed} to {seed}: {counts.text()}", flush=True)
    return 1 if kept or counts.failed else 0


if __name__ == "__main__":
    sys.exit(main())
