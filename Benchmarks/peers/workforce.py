"""tools/check-workforce: the workforce program against HiGHS on random what-ifs.

Each what-if is drawn from its seed, worked out by `zorgrooster whatif` and written down with
`--program`; some a second time as the fewest hours short at a budget. Every case is solved again in a
transport formulation. Demanded is that hours short, cost and the bounds of both are the optimum, that
each price lies between what an hour less saves and what an hour more takes, and that each confirmed
price is what one hour more takes.

What breaks this is printed with the command that repeats it, its documents are kept, and the exit code
is 1. A what-if the command refuses (more residents go than live there) is counted.
"""

import argparse
import json
import math
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from compare import Answer
from whatifs import SCENARIOS, Draw

ROOT = Path(__file__).resolve().parents[2]
FORMAT, VERSION = "workforce-case", 1
INVALID_INPUT = 3


def built():
    """The command that was built last."""
    found = [ROOT / ".build" / folder / "zorgrooster" for folder in ("tests/release", "release")]
    return max((file for file in found if file.exists()), default=found[-1],
               key=lambda file: file.stat().st_mtime)


def arguments():
    parser = argparse.ArgumentParser(prog="tools/check-workforce",
                                     description=__doc__.splitlines()[0])
    parser.add_argument("documents", nargs="*", type=Path, metavar="DOCUMENT",
                        help="check these documents of --program instead")
    parser.add_argument("--count", type=int, default=20, help="how many what-ifs (20)")
    parser.add_argument("--seed", type=int, default=1, help="the seed of the first (1)")
    parser.add_argument("--scenarios", type=Path, default=ROOT / "Scenarios",
                        help="where " + " and ".join(SCENARIOS) + " are (Scenarios)")
    parser.add_argument("--keep", type=Path, default=ROOT / "out" / "check-workforce",
                        help="where what fails is kept (out/check-workforce)")
    parser.add_argument("--command", type=Path, help="the built command (the last that was built)")
    parser.add_argument("--self-test", action="store_true",
                        help="check this tool on documents made by hand instead")
    return parser.parse_args()


def read(path):
    """A document; None where it is none."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        if (document["format"], document["version"]) == (FORMAT, VERSION):
            return document
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return None


class Refused(Exception):
    """The command says that the what-if cannot be."""


class Check:
    """Checks documents, each once, and counts."""

    def __init__(self, given):
        self.given = given
        self.seen = set()
        self.whatifs = self.refused = self.failed = 0
        self.documents = self.short = self.prices = self.confirmed = 0

    # What-ifs

    def run(self, seed):
        """One what-if, and sometimes the same at a budget."""
        draw = Draw(seed)
        options = [f"--{option}={sentence}" for option, sentence in draw.options()]
        try:
            documents = self.whatif(seed, draw.name, options)
            if documents and draw.random.random() < 0.5:
                least = max(contracts(document) for document in documents)
                most = max(document["plan"]["cost"] for document in documents)
                budget = draw.budget(least, max(least, most))
                # Rounded up, and above 0: less than the contracts is refused.
                budget = max(1.0, math.ceil(100 * budget) / 100)
                self.whatif(seed, draw.name, options + [f"--budget={budget:.2f}"])
        except Refused as reason:
            self.refused += 1
            print(f"refused, seed {seed}: {reason}", flush=True)

    def whatif(self, seed, scenario, options):
        """Runs the command and checks what it wrote; returns the documents."""
        command = [str(self.given.command), "whatif", str(self.given.scenarios / scenario), *options]
        self.whatifs += 1
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run([*command, "--program", folder], capture_output=True, text=True,
                                  check=False)
            if done.returncode == INVALID_INPUT:
                raise Refused(said(done))
            files = sorted(Path(folder).glob("*.json"))
            found = []
            if done.returncode != 0:
                found.append(f"exit {done.returncode}: {said(done)}")
            elif len(files) < 2:
                found.append(f"{len(files)} documents, not the scenario and the what-if")
            documents = {file: read(file) for file in files}
            for file, document in documents.items():
                found += self.kept(file, document, f"{seed}-{self.whatifs}")
        if found:
            repeat = shlex.join([*command, "--program", "DIR"])
            self.fail(f"seed {seed}: {repeat}: {'; '.join(found)}")
        return [document for document in documents.values() if document]

    def kept(self, file, document, stem):
        """What is wrong with a document, which is kept if something is."""
        found = self.differences(document)
        if not found:
            return []
        self.given.keep.mkdir(parents=True, exist_ok=True)
        kept = self.given.keep / f"{stem}-{file.name}"
        kept.write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
        return [f"{file.name}, kept as {kept}: {few(found)}"]

    # Documents

    def differences(self, document):
        if document is None:
            return [f"not a {FORMAT} document of version {VERSION}"]
        text = json.dumps(document)
        if text in self.seen:
            return []
        self.seen.add(text)
        answer = Answer(document)
        found = answer.differences()
        self.documents += 1
        self.short += document["plan"]["hoursShort"] > 1e-6
        self.prices += len(document["plan"]["prices"])
        self.confirmed += answer.confirmed
        return found

    def file(self, path):
        found = self.differences(read(path))
        if found:
            self.fail(f"{path}: {few(found)}")

    def fail(self, text):
        self.failed += 1
        print(f"FAILED {text}", flush=True)

    def text(self):
        runs = f"{self.whatifs} runs ({self.refused} refused), " if self.whatifs else ""
        return (f"{runs}{self.documents} cases, {self.short} of them short of hours; {self.prices} "
                f"prices, {self.confirmed} of them confirmed: {self.failed} failures")


def said(done):
    """What a run told on standard error, on one line."""
    return " ".join(done.stderr.split())[-300:]


def few(found, most=4):
    """Differences on one line that does not grow endless."""
    more = [f"and {len(found) - most} more"] if len(found) > most else []
    return "; ".join(found[:most] + more)


def contracts(document):
    """Euro that are paid whatever is decided."""
    return sum(line["euro"] for month in document["case"]["months"] for line in month["team"])


def main():
    given = arguments()
    if given.self_test:
        import workforce_selftest
        return workforce_selftest.main()
    given.command = given.command or built()
    check = Check(given)
    if given.documents:
        for path in given.documents:
            check.file(path)
    else:
        if not given.command.exists():
            print(f"There is no {given.command}. Maybe build first: "
                  "swift build -c release --product zorgrooster", file=sys.stderr)
            return 3
        for number, seed in enumerate(range(given.seed, given.seed + given.count), 1):
            check.run(seed)
            if number % 10 == 0:
                print(f"seeds {given.seed} to {seed}: {check.text()}", flush=True)
    print(check.text())
    return 1 if check.failed or not check.documents else 0


if __name__ == "__main__":
    sys.exit(main())
