"""tools/web-mutations: spoiled requests of a member and of a leader, and what they leave behind."""

import argparse
import collections
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import quote, urlsplit

import sessions
from server import Server

HERE = Path(__file__).resolve().parent
PEOPLE = ("HLP-01", "leider-heem-team")
# These end a session, begin one as someone else, or move the clock past the end of one.
LEFT_OUT = ("/account/out", "/assets/", "/demo", "/events", "/in/", "/mine/out", "/out",
            "/people/out")


def arguments():
    parser = argparse.ArgumentParser(prog="tools/web-mutations", description=__doc__)
    parser.add_argument("binary", metavar="BINARY", help="the built zorgrooster")
    parser.add_argument("--count", default="10000", help="requests of each of the two (10000)")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--requests", type=Path, default=HERE / "requests.json", metavar="FILE")
    return parser.parse_args()


def kept(text):
    """The requests of a recorded file that leave sessions as they are."""
    return [each for each in json.loads(text)["requests"]
            if not each["path"].startswith(LEFT_OUT)]


def mutate(base, person, requests, given):
    """Whether all spoiled requests of someone were answered properly."""
    address = urlsplit(base)
    session = sessions.sign_in((address.hostname, address.port), person)
    print(f"{person}: {given.count} spoiled requests", flush=True)
    # In the body of a form a token is written as forms are.
    return subprocess.run(
        [sys.executable, "-B", HERE / "mutate", "--base", base, "--requests", requests,
         "--cookie", session["cookie"], "--fill", f"token={quote(session['token'], safe='')}",
         "--count", given.count, "--seed", given.seed]).returncode == 0


def entries(binary, store):
    """The log of a file."""
    told = subprocess.run(
        [binary, "log", "--store", store, "--as", "bureau", "--last", "1000000", "--json"],
        check=True, stdout=subprocess.PIPE)
    return json.loads(told.stdout)["entries"]


def check_log(binary, store, before):
    """Whether something was changed, and only by those who were signed in."""
    new = [each for each in entries(binary, store) if each["number"] > before]
    who = collections.Counter(each["account"] for each in new)
    print(f"{len(new)} changes in the log: {dict(who)}, "
          f"{dict(collections.Counter(each['action'] for each in new))}")
    return bool(who) and set(who) <= set(PEOPLE)


def run(given, folder):
    """What was wrong, in words."""
    requests = folder / "requests.json"
    requests.write_text(json.dumps({"requests": kept(given.requests.read_text())}))
    server = Server(given.binary, options=("--solve-seconds", "1"))
    store, wrong = server.store, []
    try:
        before = max(each["number"] for each in entries(given.binary, store))
        wrong += [f"not all requests of {each} were answered properly" for each in PEOPLE
                  if not mutate(server.base, each, requests, given)]
    finally:
        server.stop()
    if not check_log(given.binary, store, before):
        wrong.append("the log holds no change, or one of an account that was not signed in")
    if subprocess.run([given.binary, "doctor", "--store", store]).returncode != 0:
        wrong.append("doctor finds something")
    return wrong


def main():
    given = arguments()
    with tempfile.TemporaryDirectory() as folder:
        wrong = run(given, Path(folder))
    if wrong:
        sys.exit("tools/web-mutations: " + "; ".join(wrong))


if __name__ == "__main__":
    main()
