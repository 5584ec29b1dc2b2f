"""tools/explain-wishes: every wish a plan refuses, explained, and timed as whole commands from start to end.

A plan is made first (or given as a folder). For each of its refused wishes the first answer is asked for alone
(--first), then the whole answer. A wish counts as confirmed when solving again found a lawful roster that honours it, or
when it is proven that none does.
"""

import argparse
import csv
import json
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FIRST, CONFIRMED = 1.0, 10.0


def run(command, *words):
    """The document of a command, and the seconds it took."""
    started = time.monotonic()
    told = subprocess.run([command, "explain", *words, "--json"], capture_output=True, text=True)
    seconds = time.monotonic() - started
    if told.returncode not in (0, 3):
        raise SystemExit(f"explain {' '.join(words)}: exit {told.returncode}\n{told.stderr}")
    return (json.loads(told.stdout) if told.returncode == 0 else None), seconds


def wishes(scenario):
    """Ids of the wishes that may be refused."""
    with open(scenario / "wishes.csv", newline="", encoding="utf-8") as file:
        lines = [line for line in file if not line.startswith("#")]
    return [row["id"] for row in csv.DictReader(lines) if row["strength"] != "unavailable"]


def word(answer):
    """What became of a wish."""
    confirmed = answer["confirmed"] or {"status": "unknown"}
    price = confirmed.get("price")
    return confirmed["status"] if price is None else f"{price['extra']:+d} points"


def main():
    """Plans, asks, tells."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--command", required=True)
    words.add_argument("--scenario", default="heem-team")
    words.add_argument("--plan")
    words.add_argument("--seconds", type=float, default=60)
    words.add_argument("--wishes", type=int, help="so many, spread over all; default all")
    asked = words.parse_args()
    scenario = ROOT / "Scenarios" / asked.scenario
    with tempfile.TemporaryDirectory() as folder:
        plan = asked.plan or folder
        if asked.plan is None:
            subprocess.run([asked.command, "plan", scenario, "--time-limit", str(asked.seconds),
                            "--out", folder, "--quiet"], check=True, stdout=subprocess.DEVNULL)
        told = []
        refused = []
        for wish in wishes(scenario):
            answer, seconds = run(asked.command, "wish", wish, str(scenario), str(plan), "--first")
            if answer is None:
                continue
            told.append(seconds)
            if not answer["honoured"]:
                refused.append(wish)
        step = max(1, len(refused) // asked.wishes) if asked.wishes else 1
        rows = []
        for wish in refused[::step][:asked.wishes]:
            answer, seconds = run(asked.command, "wish", wish, str(scenario), str(plan))
            status = (answer["confirmed"] or {}).get("status", "unknown")
            rows.append((wish, seconds, status, word(answer), len(answer["alternatives"])))
            print(f"{wish:8} {seconds:5.1f} s  {word(answer):14} {rows[-1][4]} other days", flush=True)
    good = [row for row in rows if row[1] <= CONFIRMED and row[2] != "unknown"]
    print(f"first answers: {len(told)}, median {statistics.median(told):.2f} s, "
          f"largest {max(told):.2f} s, within {FIRST:.0f} s: {sum(s <= FIRST for s in told)}")
    print(f"refused: {len(refused)}; asked: {len(rows)}; confirmed within {CONFIRMED:.0f} s: "
          f"{len(good)} of {len(rows)}; median {statistics.median(r[1] for r in rows):.1f} s, "
          f"largest {max(r[1] for r in rows):.1f} s")
    for status in ("found", "impossible", "unknown"):
        print(f"  {status}: {sum(row[2] == status for row in rows)}")
    print(f"  with a way on other days: {sum(row[4] > 0 for row in rows)}")


if __name__ == "__main__":
    main()
