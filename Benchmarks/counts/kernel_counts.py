"""tools/kernel-counts: instructions of each kernel, by callgrind, against those checked in.

Unlike time, a count hardly depends on what else the machine does, so that 5 % more is a change of
the code (or of the compiler: then look, and write the counts anew with --update).
"""

import argparse
import csv
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CHECKED_IN = ROOT / "Benchmarks" / "kernel-counts.csv"
# How Swift names the functions in KernelCounts/main.swift; thunks name them further on.
MEASURED = "$s12KernelCounts11zrMeasured"
COLUMNS = ["kernel", "instructions", "allowed"]
ALLOWED = 5


def inclusive(text):
    """Instructions of each measured function and all it calls, by its number.

    A call stands in callgrind's file as three lines: `cfn=(id) name` (the name only the first time),
    `calls=...`, and `line instructions`.
    """
    names, found, called = {}, {}, None
    for line in text.splitlines():
        if told := re.match(r"c?fn=\((\d+)\)(?: (.*))?$", line):
            if told[2]:
                names[told[1]] = told[2]
            if line.startswith("cfn"):
                called = names.get(told[1], "")
        elif line.startswith("calls="):
            pass
        elif called is not None:
            measured = re.match(re.escape(MEASURED) + r"(\d)", called)
            if measured:
                number = int(measured[1])
                found[number] = found.get(number, 0) + int(line.split()[1])
            called = None
    return [found[number] for number in sorted(found)]


def count(command):
    """(kernel, instructions) in the order in which the command runs and prints them."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "counts"
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--toggle-collect={MEASURED}*",
             f"--callgrind-out-file={out}", *command],
            capture_output=True, text=True, check=False,
            # The order in sets and dictionaries, and so the work, would differ from run to run.
            env=os.environ | {"SWIFT_DETERMINISTIC_HASHING": "1"})
        names = [line.split()[0] for line in done.stdout.splitlines()]
        counts = inclusive(out.read_text(errors="replace")) if out.exists() else []
    if done.returncode or not names or len(names) != len(counts):
        raise SystemExit(f"{len(names)} kernels ran and {len(counts)} were counted, exit "
                         f"{done.returncode}: {done.stderr[-500:]}")
    return list(zip(names, counts))


def known():
    """What is checked in: kernel to (instructions, allowed per cent more)."""
    if not CHECKED_IN.exists():
        return {}
    with CHECKED_IN.open(encoding="utf-8", newline="") as file:
        return {row["kernel"]: (int(row["instructions"]), float(row["allowed"].strip("+%")))
                for row in csv.DictReader(file)}


def exceeded(before, counted, allowed):
    """Whether a count is more than allowed."""
    return counted > before * (1 + allowed / 100)


def write(counted):
    before = known()
    with CHECKED_IN.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(COLUMNS)
        out.writerows((name, number, f"+{before.get(name, (0, ALLOWED))[1]:g}%")
                      for name, number in counted)


def main():
    parser = argparse.ArgumentParser(prog="tools/kernel-counts", description=__doc__.splitlines()[0])
    parser.add_argument("--update", action="store_true", help="write the counts anew")
    parser.add_argument("--scenario", default=str(ROOT / "Scenarios" / "heem-team"))
    parser.add_argument("--command", required=True, help=argparse.SUPPRESS)
    given = parser.parse_args()
    counted, before, wrong = count([given.command, given.scenario]), known(), 0
    print(f"{'kernel':<20}{'instructions':>15}{'checked in':>15}{'change':>9}")
    for name, number in counted:
        if name not in before:
            print(f"{name:<20}{number:>15,}{'none':>15}")
            wrong += not given.update
            continue
        least, allowed = before[name]
        far = exceeded(least, number, allowed)
        wrong += far and not given.update
        print(f"{name:<20}{number:>15,}{least:>15,}{100 * (number / least - 1):>+8.1f}%"
              f"{'  more than allowed' if far else ''}")
    for name in before.keys() - {name for name, _ in counted}:
        print(f"{name:<20}{'not run':>15}")
        wrong += not given.update
    if given.update:
        write(counted)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
