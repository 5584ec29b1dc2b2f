"""One run is one process; what came of it is one JSON file, so that no run is done twice."""

import hashlib
import json
import math
import os
import signal
import subprocess
import tempfile
import threading
import time

# Exit codes that are results: done, no roster within the limit.
RESULTS = (0, 5)


class Failed(Exception):
    """A run that is no result: nothing is kept of it."""


def path(out, set_name, instance, solver, seed, seconds, threads):
    """Where a run is kept."""
    name = f"{instance}--{solver}--seed{seed}--{seconds:g}s--{threads}t.json"
    return out / set_name / name


def stamp(file):
    """What a run was made with, in short: the command that was built, or the document."""
    return hashlib.sha256(file.read_bytes()).hexdigest()[:12]


def run(command, seconds):
    """Runs a command, its output read; gives output, seconds, peak memory in MB and how it ended.

    A process far beyond its limit is ended, with those it started: then `ended` says so.
    """
    patience = seconds * 3 + 120
    start = time.perf_counter()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(command, stdout=out, stderr=err, start_new_session=True)
        late = threading.Event()

        def end():
            late.set()
            os.killpg(process.pid, signal.SIGKILL)

        timer = threading.Timer(patience, end)
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        spent = time.perf_counter() - start
        out.seek(0)
        err.seek(0)
        told = {"exit": process.returncode, "processSeconds": round(spent, 3),
                # Of the process and of the largest of those it started.
                "memoryMB": math.ceil(usage.ru_maxrss / 1024)}
        if late.is_set():
            told["ended"] = f"ended after {patience:g} s"
            return told, ""
        if process.returncode not in RESULTS:
            raise Failed(f"exit {process.returncode}: "
                         f"{err.read().decode(errors='replace').strip()[-300:]}")
        return told, out.read().decode()


def normal(document):
    """The same few keys from `plan`, `solve-instance` and a peer."""
    if "timing" in document:
        timing, objective = document["timing"], document["objective"]
        return {"objective": objective["total"], "bound": objective["lowerBound"],
                "firstSeconds": timing["firstRosterSeconds"],
                "incumbents": timing["incumbents"], "wallSeconds": timing["wallSeconds"]}
    if "solver" in document:
        return {"objective": document["objective"], "bound": document["bound"],
                "firstSeconds": document["firstSeconds"],
                "incumbents": [{"seconds": one["seconds"], "objective": one["cost"]}
                               for one in document["incumbents"]],
                "wallSeconds": document["wallSeconds"], "buildSeconds": document["buildSeconds"],
                "status": document["status"], "reason": document["reason"],
                "version": document["version"], "model": document["model"]}
    return {"objective": document["objective"], "bound": document["lowerBound"],
            "firstSeconds": document["firstFeasibleSeconds"],
            "incumbents": document["incumbents"], "wallSeconds": document["wallSeconds"]}


EMPTY = {"objective": None, "bound": None, "firstSeconds": None, "incumbents": [],
         "wallSeconds": None}


def kept(file, command, seconds, about):
    """The result of a run: read where it is there, else run and kept."""
    if file.exists():
        return json.loads(file.read_text(encoding="utf-8")), False
    told, text = run(command, seconds)
    result = about | told | (normal(json.loads(text)) if text else EMPTY)
    file.parent.mkdir(parents=True, exist_ok=True)
    # Whole or not at all: a run broken off leaves no half file to be taken for a result.
    part = file.with_suffix(".part")
    part.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    part.rename(file)
    return result, True
