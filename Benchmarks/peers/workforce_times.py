"""tools/workforce-growth: how the time of the workforce program grows, and how long HiGHS takes for the same cases.

For one team over more and more months: the seconds of the whole command (reading, solving, prices confirmed by solving
again, writing), median of three, beside those of HiGHS for the optimum alone, in the formulation that
tools/check-workforce uses, its model built beforehand.
"""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from transport import Goals
from workforce import ROOT, built

YEARS = (1, 2, 5, 10)


def ours(years):
    """Seconds of the command, and its case."""
    seconds = []
    with tempfile.TemporaryDirectory() as folder:
        command = [str(built()), "whatif", str(ROOT / "Scenarios" / "heem-team"), "--months",
                   f"2027-01..{2026 + years}-12", "--program", folder, "--json"]
        for _ in range(3):
            start = time.perf_counter()
            subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
            seconds.append(time.perf_counter() - start)
        document = json.loads((Path(folder) / "0.json").read_text(encoding="utf-8"))
    return statistics.median(seconds), document


def theirs(document):
    """Seconds of HiGHS, and the cost it finds."""
    goals = Goals(document["case"])
    start = time.perf_counter()
    _, euro = goals.optimum()
    return time.perf_counter() - start, euro


def main():
    print("| months | ours, s | HiGHS, s | HiGHS / ours | same cost |")
    print("|---:|---:|---:|---:|---|")
    for years in YEARS:
        seconds, document = ours(years)
        peer, euro = theirs(document)
        cost = document["plan"]["cost"]
        same = "yes" if abs(cost - euro) <= 1e-6 * max(1.0, abs(cost)) else f"{cost} {euro}"
        print(f"| {12 * years} | {seconds:.2f} | {peer:.2f} | {peer / seconds:.1f} | {same} |",
              flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
