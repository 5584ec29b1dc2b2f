"""tools/load: requests at a fixed rate to a server on this machine, and how long each took from
when it was due."""

import argparse
import json
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

import figures
import process
import sending
from plan import Plan, PlanFault

MOST_SECONDS, MOST_RATE, MOST_CONNECTIONS = 120, 5000, 500


def arguments():
    parser = argparse.ArgumentParser(prog="tools/load", description=__doc__)
    parser.add_argument("--base", metavar="http://127.0.0.1:PORT")
    parser.add_argument("--plan", type=Path, metavar="FILE", help="see Benchmarks/load/plan.py")
    parser.add_argument("--people", type=Path, metavar="FILE",
                        help="people of the plan, as tools/web/sessions.py prints them")
    parser.add_argument("--rate", type=float, default=200, help="requests a second (200)")
    parser.add_argument("--seconds", type=float, default=60, help="how long (60; at most 120)")
    parser.add_argument("--connections", type=int, default=256, help="at most (256)")
    parser.add_argument("--timeout", type=float, default=10, help="seconds for an answer (10)")
    parser.add_argument("--pid", type=int, help="the server's process: tells its memory too")
    parser.add_argument("--json", action="store_true", help="JSON rather than a table")
    parser.add_argument("--self-test", action="store_true", help="check the measuring")
    given = parser.parse_args()
    if not given.self_test:
        check(given, parser.error)
    return given


def check(given, refuse):
    """Refuses what is not on this machine, or knows no end."""
    if given.base is None or given.plan is None:
        refuse("name the server with --base and a plan with --plan, or --self-test")
    for value, most, name in ((given.seconds, MOST_SECONDS, "seconds"),
                              (given.rate, MOST_RATE, "rate"),
                              (given.connections, MOST_CONNECTIONS, "connections"),
                              (given.timeout, MOST_SECONDS, "timeout")):
        if not 0 < value <= most:
            refuse(f"--{name} goes from above 0 to {most}")
    if given.rate * given.seconds < 1:
        refuse("that is less than one request")
    try:
        address(given.base)
    except ValueError as error:
        refuse(str(error))


def address(base):
    """Host and port; ValueError where it is not 127.0.0.1 over http."""
    parts = urlsplit(base)
    if (parts.scheme, parts.hostname) != ("http", "127.0.0.1") or not parts.port:
        raise ValueError("--base must be http://127.0.0.1:PORT: load goes to this machine only")
    if parts.path not in ("", "/") or parts.query or parts.username:
        raise ValueError("--base is scheme, host and port only")
    return parts.hostname, parts.port


def measure(given):
    """All that there is to tell of a run, as a dictionary."""
    host, port = address(given.base)
    people = json.loads(given.people.read_text()) if given.people else None
    plan = Plan(given.plan.read_text(), f"{host}:{port}", people)
    sender = sending.Sender(plan, (host, port), given.rate, given.seconds, given.connections,
                            given.timeout)
    before = given.pid and (process.memory(given.pid), process.processor_seconds(given.pid))
    start = time.monotonic()
    own = sending.run(sender)
    seconds = time.monotonic() - start
    found = {"rate": given.rate, "seconds": round(seconds, 1),
             "connections": sender.most_open, "latestSend": round(sender.latest_send * 1000, 1),
             "ownProcessor": round(own, 3), "requests": figures.lines(plan, sender.requests)}
    if given.pid:
        used = process.processor_seconds(given.pid) - before[1]
        found["server"] = {"before": before[0], "after": process.memory(given.pid),
                           "processor": round(used / seconds, 3)}
    return found


def tell(found):
    print(figures.table(found["requests"]))
    for row in found["requests"][:-1]:
        if row["statuses"]:
            print(f"{row['name']}: not expected: {row['statuses']}")
    print(f"Times in ms from when a request was due. At most {found['connections']} connections; "
          f"sent at most {found['latestSend']} ms late; "
          f"this took {found['ownProcessor']:.1%} of a core.")
    if server := found.get("server"):
        before, after = server["before"], server["after"]
        print(f"Server: {server['processor']:.1%} of a core; memory {before['VmRSS']} MiB before, "
              f"{after['VmRSS']} MiB after, {after['VmHWM']} MiB at most.")


def main():
    given = arguments()
    if given.self_test:
        import selftest
        sys.exit(selftest.run())
    try:
        found = measure(given)
    except (PlanFault, OSError, json.JSONDecodeError) as error:
        sys.exit(f"tools/load: {error}")
    if given.json:
        print(json.dumps(found, indent=1))
    else:
        tell(found)
    sys.exit(1 if found["requests"][-1]["errors"] else 0)


if __name__ == "__main__":
    main()
