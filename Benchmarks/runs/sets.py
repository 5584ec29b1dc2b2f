"""The named sets: which instances there are, and what command solves one."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

import growth

ROOT = Path(__file__).resolve().parents[2]
OURS = "zorgrooster"
PEERS = ("cp-sat", "highs", "glpsol")
SCENARIOS = ("small", "heem-team", "heemzorg")
NAMES = ("ours", "shift-scheduling", "inrc2", "growth", "peers")


@dataclass(frozen=True)
class Instance:
    """A name, and how our command is asked for it: `words` before the limits."""

    name: str
    words: tuple
    # The arguments of export-problem.
    export: tuple = ()
    people: int = 0
    weeks: int = 0


class Absent(Exception):
    """A set cannot be run here; says why."""


def instances(name, shared, out, chosen):
    """The instances of a set, of which those chosen where any are."""
    makers = {"ours": ours, "shift-scheduling": shift_scheduling, "inrc2": inrc2,
              "growth": growing, "peers": peers}
    found = makers[name](shared, out, chosen)
    return [one for one in found if not chosen or one.name in chosen]


def ours(shared, out, chosen):
    return [scenario(ROOT / "Scenarios" / name) for name in SCENARIOS]


def scenario(folder, people=0, weeks=0):
    return Instance(folder.name, ("plan", str(folder), "--quiet"), (str(folder),), people, weeks)


def shift_scheduling(shared, out, chosen):
    files = list((shared / "shift-scheduling").glob("Instance*.txt"))
    if not files:
        raise Absent(f"{shared}/shift-scheduling: no instances here")
    files.sort(key=lambda file: int(file.stem.removeprefix("Instance")))
    form = ("--format", "shift-scheduling")
    return [Instance(file.stem, ("solve-instance", str(file), *form), (str(file), *form))
            for file in files]


def inrc2(shared, out, chosen):
    """Those that the README of the shared folder has a best known value for."""
    import known
    found = []
    for name in known.read(shared):
        folder = shared / "inrc2" / name.split("_")[0]
        if folder.is_dir():
            words = (str(folder), "--format", "inrc2", "--instance", name)
            found.append(Instance(name, ("solve-instance", *words), words))
    if not found:
        raise Absent(f"{shared}/inrc2: no instances here")
    return found


def growing(shared, out, chosen):
    made = growth.write_all(out / "growth" / "scenarios")
    return [scenario(folder, people, weeks) for folder, people, weeks in made]


def peers(shared, out, chosen):
    """The two teams, and the shift-scheduling instances named with --instances."""
    # Made before the first run, so that no run is measured with it.
    subprocess.run([ROOT / "Benchmarks" / "peers" / "python"], check=True, stdout=subprocess.DEVNULL)
    found = [scenario(ROOT / "Scenarios" / name) for name in ("heem-team", "heemzorg")]
    if any(name.startswith("Instance") for name in chosen):
        found += shift_scheduling(shared, out, chosen)
    return found


def command(set_name, instance, solver, problem, given, seed):
    """What one process runs. In the set of peers all solvers get the same document."""
    limits = ["--time-limit", f"{given.seconds:g}", "--threads", str(given.threads),
              "--seed", str(seed), "--json"]
    if solver != OURS:
        return [str(ROOT / "tools" / "peers"), str(problem), "--solver", solver, *limits]
    words = instance.words
    if set_name == "peers":
        words = ("solve-instance", str(problem), "--format", "roster-problem")
    return [str(given.command), *words, *limits]
