"""An organisation of 40 teams, made once by the command from Scenarios/heem-team.

Half of the teams have a roster: one is planned for a short while and taken in by each. A quarter
has published it; their phases are over before the others hand in wishes.
"""

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".build" / "web-load"
STORE = FOLDER / "organisation.sqlite"
SCENARIO = ROOT / "Scenarios" / "heem-team"
TEAMS = [f"T{number:02}" for number in range(1, 41)]
WITH_ROSTER, PUBLISHED = TEAMS[:20], TEAMS[:10]
# Two teams that work on their roster together: their leaders may ask for a proposal.
TOGETHER = TEAMS[10:12]
PEOPLE = [line.partition(",")[0] for line in
          (SCENARIO / "people.csv").read_text().splitlines()[1:] if not line.startswith("#")]
# In the phase of wishes of the others.
NOW = "2026-10-26T10:00"
PHASES = (("fixed", "2026-09-01"), ("own", "2026-09-02"), ("team", "2026-09-14"),
          ("open-own", "2026-10-05"), ("open-pool", "2026-10-06"), ("open-hired", "2026-10-07"),
          ("final", "2026-10-08"))


def run(binary, *arguments):
    """One command of the planning office."""
    done = subprocess.run(
        [binary, *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True,
        env={**os.environ, "ZORGROOSTER_NOW": NOW, "ZORGROOSTER_STORE": str(STORE) + ".new",
             "ZORGROOSTER_ACCOUNT": "bureau"})
    if done.returncode != 0:
        raise SystemExit(f"zorgrooster {' '.join(map(str, arguments))}: exit code "
                         f"{done.returncode}\n{done.stdout}{done.stderr}")


def members():
    """The accounts of all members."""
    return [f"{team}-{person}" for team in TEAMS for person in PEOPLE]


def make(binary):
    """The file of the organisation, made where it is not there yet."""
    if STORE.exists():
        return STORE
    print(f"Making {len(TEAMS)} teams with {len(members())} members (once, about a minute)")
    shutil.rmtree(FOLDER, ignore_errors=True)
    shutil.copytree(SCENARIO, FOLDER / "planned")
    run(binary, "plan", SCENARIO, "--time-limit", "15", "--quiet", "--out", FOLDER / "plan")
    shutil.copy(FOLDER / "plan" / "roster.csv", FOLDER / "planned" / "roster.csv")
    for team in TEAMS:
        source = FOLDER / "planned" if team in WITH_ROSTER else SCENARIO
        run(binary, "import", source, "--team", team, "--prefix", f"{team}-")
        run(binary, "account", "add", f"leider-{team}", "--role", "team-leader", "--team", team)
    for team in PUBLISHED:
        for phase, moment in PHASES:
            run(binary, "period", "begin", phase, moment, "--team", team)
        run(binary, "publish", "--with-open", "--team", team)
    for team in TOGETHER:
        for phase, moment in PHASES[:3]:
            run(binary, "period", "begin", phase, moment, "--team", team)
    Path(str(STORE) + ".new").rename(STORE)
    return STORE
