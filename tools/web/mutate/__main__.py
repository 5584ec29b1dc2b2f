"""tools/mutate: valid requests, spoiled in many ways, to a server on this machine."""

import argparse
import json
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

import cases
import requests

MOST = 100_000
SHOWN = 20
SHOWN_BYTES = 4_000


def arguments():
    parser = argparse.ArgumentParser(prog="tools/mutate", description=__doc__)
    parser.add_argument("--base", metavar="http://127.0.0.1:PORT")
    parser.add_argument("--requests", type=Path, metavar="FILE", help="as --record writes them")
    parser.add_argument("--cookie", help="of a session, sent with every request")
    parser.add_argument("--fill", action="append", default=[], metavar="NAME=VALUE",
                        help="what {NAME} in the file stands for, such as token")
    parser.add_argument("--count", type=int, default=10_000, help="how many (10000)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--case", type=int, metavar="N", help="only this one, with its bytes")
    parser.add_argument("--json", action="store_true", help="JSON rather than text")
    parser.add_argument("--self-test", action="store_true", help="check the judging")
    given = parser.parse_args()
    if not given.self_test:
        if given.base is None or given.requests is None:
            parser.error("name the server with --base and a file with --requests, or --self-test")
        if not 0 < given.count <= MOST:
            parser.error(f"--count goes from 1 to {MOST}")
        if not all("=" in each for each in given.fill):
            parser.error("--fill wants NAME=VALUE")
        try:
            address(given.base)
        except ValueError as error:
            parser.error(str(error))
    return given


def address(base):
    """Host and port; ValueError where it is not 127.0.0.1 over http."""
    parts = urlsplit(base)
    if (parts.scheme, parts.hostname) != ("http", "127.0.0.1") or not parts.port:
        raise ValueError("--base must be http://127.0.0.1:PORT: this goes to this machine only")
    return parts.hostname, parts.port


def described(failure):
    case = failure.case
    return {"seed": case.seed, "case": case.number, "ways": case.ways, "why": failure.why,
            "bytes": case.request.wire().hex()}


def mutate(given):
    """All that there is to tell of a run, as a dictionary."""
    host, port = address(given.base)
    fills = dict(each.split("=", 1) for each in given.fill)
    valid = requests.read(given.requests.read_text(), f"{host}:{port}", given.cookie, fills)
    run = cases.Run((host, port), valid, given.seed)
    start, before = time.monotonic(), run.statuses()
    run.go([given.case] if given.case is not None else range(given.count))
    after = run.statuses()
    return {"seconds": round(time.monotonic() - start, 1),
            "counts": {str(key): count for key, count in sorted(
                run.counts.items(), key=lambda item: str(item[0]))},
            "failures": [described(each) for each in run.failures],
            "validBefore": before, "validAfter": after,
            "alive": not any(isinstance(each, str) for each in after)}


def tell(found, whole):
    for failure in found["failures"][:SHOWN]:
        print("FAIL case {case} of seed {seed}, {ways}: {why}".format(**failure))
        text = failure["bytes"]
        print("  " + (text if whole else text[:SHOWN_BYTES]))
        if not whole and len(text) > SHOWN_BYTES:
            print(f"  ... {len(text) // 2} bytes; --case {failure['case']} tells all")
    if len(found["failures"]) > SHOWN:
        print(f"and {len(found['failures']) - SHOWN} failures more")
    print(", ".join(f"{key}: {count}" for key, count in found["counts"].items()))
    print(f"Valid requests to read were answered with {found['validBefore']} before and "
          f"{found['validAfter']} after.")
    print(f"{len(found['failures'])} failures in {found['seconds']} s; "
          f"the server {'answers' if found['alive'] else 'DOES NOT ANSWER'} afterwards.")


def main():
    given = arguments()
    if given.self_test:
        import selftest
        sys.exit(selftest.run())
    try:
        found = mutate(given)
    except (requests.RequestsFault, OSError) as error:
        sys.exit(f"tools/mutate: {error}")
    if given.json:
        print(json.dumps(found, indent=1))
    else:
        tell(found, whole=given.case is not None)
    sys.exit(1 if found["failures"] or not found["alive"] else 0)


if __name__ == "__main__":
    main()
