"""tools/many-absences: someone away for two weeks, person by person, in the roster of the story.

The page "A period" is run up to its first absence. Then each member of the team is away for each of some fortnights,
each time in a copy of the published roster, and what can be done about it is counted: how many proposals there are, of
how many the smallest number of changes is proven, and how long it took from the command's start to its end.
"""

import argparse
import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "Sources/RosterDesk/RosterDesk.docc/A-period.md"
FORTNIGHTS = [("2027-01-25", "2027-02-07"), ("2027-02-15", "2027-02-28"),
              ("2027-03-08", "2027-03-21")]
NOW = "2027-01-10T09:00"


def story_until_absence():
    """The commands of the page up to its first absence."""
    blocks = PAGE.read_text(encoding="utf-8").split("```")[1::2]
    lines = [line for block in blocks for line in block.splitlines()[1:]]
    first = next(i for i, line in enumerate(lines) if line.startswith("zorgrooster absent"))
    return "\n".join(lines[:first])


def members():
    """The team's own people."""
    with open(ROOT / "Scenarios/heem-team/people.csv", newline="", encoding="utf-8") as file:
        return [row["id"] for row in csv.DictReader(file)
                if row["form"] != "agency" and not row["pool"]]


def is_proven(proposal):
    return proposal["isProven"]


def shown(proposal):
    """Kind, changes and places left open; with what is proven where that is less."""
    text = f'{proposal["kind"]} {proposal["changeCount"]} ({proposal["open"]} open)'
    if is_proven(proposal):
        return text
    return text + f', not under {proposal["changesAtLeast"]} ({proposal["openAtLeast"]})'


def away(command, folder, person, dates):
    """Proposals, and seconds from start to end."""
    store = folder / "away.sqlite"
    for old in folder.glob("away.sqlite*"):
        old.unlink()
    shutil.copy(folder / "story.sqlite", store)
    env = os.environ | {"ZORGROOSTER_STORE": str(store), "ZORGROOSTER_NOW": NOW}
    started = time.monotonic()
    run = subprocess.run([command, "absent", person, *dates, "--as", "leider", "--json"], env=env,
                         capture_output=True, text=True, check=False)
    seconds = time.monotonic() - started
    if run.returncode != 0:
        sys.exit(f"absent {person} {dates[0]}: exit code {run.returncode}: {run.stderr}")
    return json.loads(run.stdout)["proposals"], seconds


def main():
    parser = argparse.ArgumentParser(prog="tools/many-absences",
                                     description=__doc__.split("\n\n")[1])
    parser.add_argument("--command", required=True, help="the built command")
    parser.add_argument("--people", nargs="+", default=members(), help="only these")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "Scenarios").symlink_to(ROOT / "Scenarios")
        path = f"{Path(given.command).resolve().parent}:{os.environ['PATH']}"
        subprocess.run(["bash", "-c", story_until_absence()], cwd=folder, check=False,
                       env=os.environ | {"PATH": path}, capture_output=True)
        rows = []
        for person in given.people:
            for dates in FORTNIGHTS:
                proposals, seconds = away(given.command, folder, person, dates)
                rows.append((proposals, seconds))
                proven = sum(map(is_proven, proposals))
                print(f"{person} {dates[0]}  {seconds:4.1f} s  {proven} of {len(proposals)} proven: "
                      + "; ".join(map(shown, proposals)), flush=True)
    times = sorted(seconds for _, seconds in rows)
    print(f"\n{len(rows)} absences: in {sum(all(map(is_proven, p)) for p, _ in rows)} every "
          f"proposal is proven, {sum(len(p) >= 5 for p, _ in rows)} have five or more; median "
          f"{times[len(times) // 2]:.1f} s, longest {times[-1]:.1f} s, "
          f"{sum(t > 5 for t in times)} over 5 s")


main()
