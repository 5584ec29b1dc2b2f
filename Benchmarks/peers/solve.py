"""tools/peers PROBLEM.json --solver cp-sat|highs|glpsol: what another solver makes of a problem.

Reads a document of `zorgrooster export-problem` and prints one JSON document. The solver runs in a
process of its own, so that a solver out of memory is a result and not a crash.
"""

import argparse
import json
import os
import resource
import subprocess
import sys

import result

OUT_OF_MEMORY = 70


def arguments():
    parser = argparse.ArgumentParser(prog="tools/peers", description=__doc__.splitlines()[0])
    parser.add_argument("problem", help="a roster-problem document")
    parser.add_argument("--solver", choices=["cp-sat", "highs", "glpsol"], default="cp-sat")
    parser.add_argument("--model", choices=["flow", "automaton"],
                        help="rules as automata (default for cp-sat, which alone knows them: it "
                             "does better with them) or as a flow")
    parser.add_argument("--time-limit", type=float, default=60, help="seconds; 0 for none")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--memory-limit", type=float, default=12, help="GB")
    parser.add_argument("--solution", help="write the roster to this file: person,day,duty")
    parser.add_argument("--json", action="store_true", help="print one JSON document (the default)")
    parser.add_argument("--log", action="store_true", help="the solver's own log, on standard error")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    given.model = given.model or ("automaton" if given.solver == "cp-sat" else "flow")
    if given.model == "automaton" and given.solver != "cp-sat":
        parser.error("only cp-sat knows automata. Maybe --model flow.")
    return given


def inside(given):
    """The solving itself, under the memory limit. Solvers talk to standard error."""
    out = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    cap = int(given.memory_limit * 2**30)
    resource.setrlimit(resource.RLIMIT_AS, (cap, cap))
    problem = result.read(given.problem)
    try:
        told, roster = result.run(problem, given.solver, given.model, given.time_limit,
                                  given.threads, given.seed, given.log)
    except MemoryError:
        return OUT_OF_MEMORY
    if given.solution and roster:
        with open(given.solution, "w", encoding="utf-8") as file:
            file.write(result.csv(roster))
    out.write(json.dumps(told, indent=2) + "\n")
    out.close()
    return 1 if told["agrees"] is False else 0


def outside(given):
    """Runs the solving in a process of its own; tells of its end where it could not."""
    result.read(given.problem)
    command = [sys.executable, __file__, *sys.argv[1:], "--inside"]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if done.stdout:
        sys.stdout.write(done.stdout)
        return done.returncode
    told = dict.fromkeys(result.KEYS) | {
        "solver": given.solver, "model": given.model, "threads": given.threads, "seed": given.seed,
        "status": "noRoster", "incumbents": [], "peakMemoryMB": result.peak_memory(),
        "reason": f"ended without an answer, exit {done.returncode}, under a memory limit of "
                  f"{given.memory_limit:g} GB"}
    print(json.dumps(told, indent=2))
    return 0


if __name__ == "__main__":
    options = arguments()
    sys.exit(inside(options) if options.inside else outside(options))
