"""tools/check-random: our solver against CP-SAT on small random problems.

Each problem is drawn from its seed and solved by `zorgrooster solve-instance` on one thread with a
work limit, and by CP-SAT until it has proved its answer. Demanded is, with the cost of our roster
computed anew by evaluate.py:

    our bound <= optimum <= our cost, no roster where none exists, and optimum = our cost where our
    bound says so.

What breaks this is kept as a JSON document and makes the exit code 1. Where a roster exists and ours
finds none, or none of least cost, is counted: it claims nothing.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

import draw
import result
from evaluate import cost_of_roster

ROOT = Path(__file__).resolve().parents[2]


def arguments():
    parser = argparse.ArgumentParser(prog="tools/check-random", description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=100, help="how many problems (100)")
    parser.add_argument("--seed", type=int, default=1, help="the seed of the first (1)")
    parser.add_argument("--ends", action="store_true",
                        help="with least amounts and states to end in")
    parser.add_argument("--shared", action="store_true",
                        help="with counts over several people")
    parser.add_argument("--in-order", action="store_true",
                        help="two goals in order, one after the other")
    parser.add_argument("--work-limit", type=int, default=10_000, help="steps of ours (10000)")
    parser.add_argument("--batch", type=int, default=50, help="problems per run of ours (50)")
    parser.add_argument("--keep", type=Path, default=ROOT / "out" / "check-random",
                        help="where what fails is kept (out/check-random)")
    parser.add_argument("--command", default=ROOT / ".build" / "release" / "zorgrooster",
                        help="the built command")
    parser.add_argument("--self-test", action="store_true",
                        help="check the models of all solvers by trying every roster instead")
    return parser.parse_args()


def drawn(given, seed):
    problem = draw.problem(seed)
    if given.ends:
        problem = draw.with_ends(problem, seed)
    return draw.with_shared(problem, seed) if given.shared else problem


def ours(given, files, folder):
    """Our results by name. A run that ends before its last problem is repeated one by one."""
    command = [given.command, "solve-instance", *files, "--format", "roster-problem", "--threads",
               "1", "--work-limit", str(given.work_limit), "--json", "--lang", "en", "--solution",
               folder if len(files) > 1 else folder / f"{files[0].stem}.csv"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        told = json.loads(done.stdout or "[]")
    except json.JSONDecodeError:
        told = []
    told = told if isinstance(told, list) else [told]
    found = {one["instance"]: one for one in told}
    if len(found) == len(files):
        return found
    if len(files) > 1:
        return {name: one for file in files for name, one in ours(given, [file], folder).items()}
    return {files[0].stem: {"failed": f"exit {done.returncode}: {done.stderr.strip()[-300:]}"}}


def faults(problem, own, peer, folder):
    """What must not be, in words."""
    if "failed" in own:
        return [own["failed"]]
    if peer["status"] not in ("optimal", "infeasible") or peer["agrees"] is False:
        return [f"CP-SAT: {peer['status']}, agrees {peer['agrees']}"]
    least, found = peer["objective"], []
    if own["feasible"]:
        roster = result.read_csv(problem, folder / f"{own['instance']}.csv")
        cost = cost_of_roster(problem, roster)
        if cost != own["objective"]:
            found.append(f"the roster costs {cost}, not {own['objective']}")
        if least is None:
            return found + ["a roster where none exists"]
        if own["objective"] < least:
            found.append(f"cost {own['objective']} below the optimum {least}")
        if own["lowerBound"] == own["objective"] != least:
            found.append(f"called optimal at {own['objective']}, the optimum is {least}")
    if least is not None and own["lowerBound"] > least:
        found.append(f"bound {own['lowerBound']} above the optimum {least}")
    return found


class Counts:
    """How it went, for people."""

    def __init__(self):
        self.total = self.none = self.missed = self.best = self.proven = self.failed = 0
        self.gap = self.bound_gap = 0.0
        self.apart = []

    def take(self, name, own, peer, found):
        self.total += 1
        least = peer["objective"]
        if found:
            self.failed += 1
        elif least is None:
            self.none += 1
        elif not own["feasible"]:
            self.missed += 1
            self.apart.append((name, "no roster found"))
        else:
            self.best += own["objective"] == least
            self.proven += own["objective"] == own["lowerBound"]
            self.gap += (own["objective"] - least) / max(1, least)
            self.bound_gap += (least - own["lowerBound"]) / max(1, least)
            if own["objective"] > least:
                self.apart.append((name, f"{own['objective']}, optimum {least}"))

    def text(self):
        solved = self.total - self.none - self.missed - self.failed
        return (f"{self.total} problems: {self.failed} failures; {self.none} without any roster; "
                f"{self.missed} where ours found none; {solved} solved, of which {self.best} to the "
                f"optimum and {self.proven} proven; mean distance of cost "
                f"{100 * self.gap / max(1, solved):.3f}%, of bound "
                f"{100 * self.bound_gap / max(1, solved):.3f}%")


def main():
    given = arguments()
    if given.self_test:
        import selftest
        return selftest.main()
    if given.in_order:
        import ordered
        return ordered.main(given, drawn)
    folder = given.keep / "work"
    folder.mkdir(parents=True, exist_ok=True)
    counts = Counts()
    seeds = range(given.seed, given.seed + given.count)
    for start in range(0, given.count, given.batch):
        batch = seeds[start:start + given.batch]
        problems = {f"random-{seed}": drawn(given, seed) for seed in batch}
        files = []
        for name, problem in problems.items():
            files.append(folder / f"{name}.json")
            result.write(files[-1], problem)
        results = ours(given, files, folder)
        for seed, file in zip(batch, files):
            judge(counts, problems[file.stem], seed, file, results[file.stem], given.keep)
        print(f"seeds {batch[0]} to {batch[-1]}: {counts.text()}", flush=True)
    for name, what in counts.apart[:40]:
        print(f"not best: {name}: {what}")
    return 1 if counts.failed else 0


def judge(counts, problem, seed, file, own, keep):
    """Solves with CP-SAT, both of its models in turn, compares, and keeps what fails."""
    rules = ("flow", "automaton")[seed % 2]
    peer, _ = result.run(problem, "cp-sat", rules, None, 1, seed)
    found = faults(problem, own, peer, file.parent)
    counts.take(file.stem, own, peer, found)
    for fault in found:
        print(f"FAILED {file.stem}: {fault}", flush=True)
    if found:
        (keep / file.name).write_text(file.read_text())
        print(f"  kept as {keep / file.name}", flush=True)
    file.unlink()
    file.with_suffix(".csv").unlink(missing_ok=True)


if __name__ == "__main__":
    sys.exit(main())
