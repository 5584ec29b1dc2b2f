"""tools/benchmark: our solver, and others, over named sets, instances and seeds.

Every run is one process of the release build and is kept as one JSON file; a second call runs only
what is not there yet. Then a table of each set is printed, and with --write added to
Benchmarks/RESULTS.md under the date.
"""

import argparse
import functools
import sys
from pathlib import Path

import growth
import known
import measure
import plot
import report
import sets
import tables

ROOT = sets.ROOT


def arguments():
    parser = argparse.ArgumentParser(prog="tools/benchmark", description=__doc__.splitlines()[0])
    parser.add_argument("--set", choices=[*sets.NAMES, "all"], default="ours",
                        help="which instances (ours)")
    parser.add_argument("--instances", nargs="+", default=[], metavar="NAME",
                        help="only these; for peers also names of shift-scheduling instances")
    parser.add_argument("--solvers", nargs="+", choices=[sets.OURS, *sets.PEERS],
                        default=[sets.OURS, *sets.PEERS], help="for the set of peers (all)")
    parser.add_argument("--seconds", type=float, default=60, help="limit of a run (60)")
    parser.add_argument("--seeds", type=int, default=3, help="seeds 1 to N (3)")
    parser.add_argument("--threads", type=int, choices=(1, 2), default=2)
    parser.add_argument("--shared", type=Path, default=ROOT / ".." / "shared" / "benchmarks",
                        help="the folder of public instances (../shared/benchmarks)")
    parser.add_argument("--out", type=Path, default=ROOT / ".build" / "benchmark",
                        help="where runs are kept (.build/benchmark)")
    parser.add_argument("--command", type=Path,
                        default=ROOT / ".build" / "release" / "zorgrooster",
                        help="the built command (.build/release/zorgrooster)")
    parser.add_argument("--write", action="store_true", help="add the tables to RESULTS.md")
    parser.add_argument("--self-test", action="store_true", help="check the arithmetic of tables")
    given = parser.parse_args()
    given.shared, given.out = given.shared.resolve(), given.out.resolve()
    return given


def solvers(name, given):
    return given.solvers if name == "peers" else [sets.OURS]


@functools.cache
def problem_of(instance, command, out):
    """The instance as a document, exported once in a call."""
    file = out / "problems" / f"{instance.name}.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    measure.run([str(command), "export-problem", *instance.export, "-o", str(file)], 600)
    return file


@functools.cache
def stamp(file):
    return measure.stamp(file)


def run_set(name, instances, given):
    """All results of a set, and how many runs failed."""
    results, failed = [], 0
    runs = [(instance, solver, seed) for instance in instances for solver in solvers(name, given)
            for seed in range(1, given.seeds + 1)]
    for number, (instance, solver, seed) in enumerate(runs, 1):
        file = measure.path(given.out, name, instance.name, solver, seed, given.seconds,
                            given.threads)
        what = f"[{number}/{len(runs)}] {name} {instance.name} {solver} seed {seed}"
        about = {"set": name, "instance": instance.name, "solver": solver, "seed": seed,
                 "seconds": given.seconds, "threads": given.threads, "people": instance.people,
                 "weeks": instance.weeks}
        try:
            problem = (problem_of(instance, given.command, given.out) if name == "peers" else None)
            about["madeWith"] = stamp(given.command if solver == sets.OURS else problem)
            command = sets.command(name, instance, solver, problem, given, seed)
            result, is_new = measure.kept(file, command, given.seconds, about)
        except measure.Failed as failure:
            failed += 1
            print(f"{what}: FAILED, nothing kept: {failure}", flush=True)
            continue
        results.append(result)
        print(f"{what}: objective {result['objective']}, bound {result['bound']}, "
              f"{result['memoryMB']} MB{whence(result, about, is_new)}", flush=True)
    return results, failed


def whence(result, about, is_new):
    """A remark where a result is not of this call; more so where it is not of this build."""
    if is_new:
        return ""
    if result["madeWith"] == about["madeWith"]:
        return " (kept from before)"
    return " (kept from before, of ANOTHER build or document; to measure anew: another --out)"


def draw_growth(rows, results, given):
    """Plots of the 13-week teams; gives lines on the fitted exponents."""
    people = {one["instance"]: one["people"] for one in results if one["weeks"] == 13}
    lines = []
    for key, label, file in (("first", "seconds to the first roster", "growth-first.svg"),
                             ("memory", "peak memory, MB", "growth-memory.svg")):
        points = [(people[row["instance"]], row[key]) for row in rows
                  if row["instance"] in people and row[key]]
        fit = growth.exponent(points)
        if fit is None:
            lines.append(f"{label}: too few points to fit")
            continue
        target = (ROOT / "Benchmarks" if given.write else given.out / "growth") / file
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(plot.svg(
            f"Teams of 13 weeks: {label}", "people", label, [("measured", points, fit)]),
            encoding="utf-8")
        lines.append(f"{label} grows with people to the power {fit[0]:.2f} "
                     f"({len(points)} sizes, 13 weeks): [{file}]({file})")
        print(f"{lines[-1]} in {target.parent}")
    return lines


def main():
    given = arguments()
    if given.self_test:
        import selftest
        return selftest.main()
    if not given.command.exists():
        print(f"{given.command}: not built. Maybe swift build -c release --product zorgrooster.",
              file=sys.stderr)
        return 2
    best, sections, failed, unknown = known.read(given.shared), [], 0, set(given.instances)
    if not best:
        print(f"{given.shared}: no public instances here; no best known values.")
    for name in sets.NAMES if given.set == "all" else [given.set]:
        try:
            instances = sets.instances(name, given.shared, given.out, given.instances)
        except sets.Absent as absent:
            print(f"{name}: skipped. {absent}")
            continue
        unknown -= {one.name for one in instances}
        results, wrong = run_set(name, instances, given)
        failed += wrong
        if not results:
            continue
        rows = tables.rows(results, best, [one.name for one in instances])
        notes = draw_growth(rows, results, given) if name == "growth" else []
        sections.append(report.section(name, rows, notes, given))
        print(f"\n{sections[-1]}\n")
    if unknown:
        print(f"not in this set: {', '.join(sorted(unknown))}")
    if given.write and sections:
        report.write(ROOT / "Benchmarks" / "RESULTS.md", sections)
        print("added to Benchmarks/RESULTS.md")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
