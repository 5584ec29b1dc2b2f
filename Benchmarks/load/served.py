"""tools/web-load and tools/web-busy: the web application under the load of an organisation."""

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlencode

import figures
import organisation
import process
import sending
from plan import Plan

sys.path.append(str(organisation.ROOT / "tools" / "web"))
import sessions  # noqa: E402

MOST_MEMORY = 500 * 1_000_000 / (1 << 20)
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
DAYS = [f"2027-{month:02}-{day:02}" for month in (2, 3) for day in range(1, 29)]
# How often each is asked, in percent. Assets are no pages, and a feed is asked by no one who waits.
MIX = (("/me", 30), ("/wishes", 20), ("/team", 15), ("/swaps", 10), ("/mine", 5))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", type=Path, metavar="BINARY",
                        default=organisation.ROOT / ".build" / "release" / "zorgrooster")
    parser.add_argument("--busy", action="store_true", help="while two rosters are worked out")
    parser.add_argument("--rate", type=float, help="requests a second (200; busy 50)")
    parser.add_argument("--seconds", type=float, help="how long (60; busy 30)")
    given = parser.parse_args()
    given.rate = given.rate or (50 if given.busy else 200)
    given.seconds = given.seconds or (30 if given.busy else 60)
    if not given.binary.is_file():
        parser.error(f"{given.binary} is not there: build it, or name it with --binary")
    if not 1 <= given.rate * given.seconds or given.seconds > 120:
        parser.error("--seconds goes to 120, and there must be one request or more")
    return given


class Served:
    """A server on a copy of the organisation's file; its log goes to a file of its own."""

    def __init__(self, binary, store, folder):
        copy = Path(folder) / "organisation.sqlite"
        shutil.copy(store, copy)
        self.log = open(Path(folder) / "log", "w+")
        self.process = subprocess.Popen(
            [binary.resolve(), "serve", "--demo", "--store", copy, "--port", "0",
             "--now", organisation.NOW],
            cwd=organisation.ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=self.log, text=True)
        found = re.search(r"http://127\.0\.0\.1:(\d+)", self.process.stdout.readline())
        if not found:
            self.process.wait()
            self.log.seek(0)
            raise SystemExit(f"The server did not start.\n{self.log.read()[-2000:]}")
        self.address = ("127.0.0.1", int(found[1]))

    def stop(self):
        self.process.terminate()
        try:
            code = self.process.wait(25)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise SystemExit("The server still ran 25 s after SIGTERM.") from None
        if code != 0:
            raise SystemExit(f"The server ended with exit code {code}.")

    def get(self, path, person=None):
        answer, text = sessions.ask(
            self.address, "GET", path, {"Cookie": person["cookie"]} if person else {})
        if answer.status != 200:
            raise SystemExit(f"{path.rpartition('/')[0] or path}: status {answer.status}")
        return text

    def post(self, path, person, **form):
        return sessions.ask(
            self.address, "POST", path, {**FORM, "Cookie": person["cookie"]},
            urlencode({"token": person["token"], **form}))

    def counted(self, name):
        """A count that the server keeps of itself."""
        return float(re.search(rf"^{name} (\S+)$", self.get("/metrics"), re.M)[1])


def plan(served, people, with_feed):
    """The mix of requests, and what it asks for that only the server knows."""
    sheets = re.findall(r'(?:href|src)="(/assets/[^"]+)"', served.get("/wishes", people[0]))
    requests = [{"path": path, "people": "members", "weight": weight} for path, weight in MIX]
    requests += [{"name": "asset", "path": path, "weight": 5 / len(sheets)} for path in sheets]
    requests += [
        {"name": "feed", "path": "/feed/{feed}", "people": "feeds", "weight": 5},
        {"name": "wish handed in", "method": "POST", "path": "/wishes", "people": "wishing",
         "weight": 5, "expect": [303],
         "form": {"token": "{token}", "do": "wish", "kind": "undesired", "weight": "1",
                  "about": "", "day": DAYS}},
        {"name": "language", "method": "POST", "path": "/language", "people": "members",
         "weight": 2, "expect": [303],
         "form": {"token": "{token}", "language": ["nl", "en"], "back": "/me"}},
        {"name": "sign of life", "path": "/healthz", "weight": 3}]
    wishing = [each for each in people if each["team"] not in organisation.PUBLISHED]
    return json.dumps({"people": {
        "members": people, "wishing": wishing, "feeds": with_feed}, "requests": requests})


def signed_in(served):
    """All members with a session, and some of them with a calendar feed."""
    names = organisation.members()
    with ThreadPoolExecutor(4) as pool:
        people = [{**each, "team": name[:3]} for name, each in zip(
            names, pool.map(lambda name: sessions.sign_in(served.address, name), names))]
        feeds = pool.map(lambda each: feed(served, each), people[::16])
    return people, [{"feed": each} for each in feeds]


def feed(served, person):
    _, text = served.post("/mine/feed", person)
    return re.search(r"/feed/([\w~.-]+)", text)[1]


def begin_solves(served):
    """Two leaders ask for a proposal."""
    for team in organisation.TOGETHER:
        leader = sessions.sign_in(served.address, f"leider-{team}")
        answer, text = served.post("/proposals/ask", leader)
        if answer.status != 303:
            raise SystemExit(f"No proposal for {team}: status {answer.status}\n"
                             + " ".join(re.sub("<[^>]*>", " ", text).split())[:500])


def measure(served, given):
    """What went wrong, after the table of what was measured."""
    people, feeds = signed_in(served)
    text = plan(served, people, feeds)
    if given.busy:
        begin_solves(served)
    host, port = served.address
    sender = sending.Sender(Plan(text, f"{host}:{port}"), served.address, given.rate,
                            given.seconds, 256, 10)
    own = sending.run(sender)
    rows = figures.lines(sender.plan, sender.requests)
    paths = {path for path, _ in MIX}
    pages = figures.line("pages", [each for each in sender.requests if each.kind.path in paths])
    print(figures.table([*rows, pages]))
    for row in rows[:-1]:
        if row["statuses"]:
            print(f"{row['name']}: not expected: {row['statuses']}")
    memory = process.memory(served.process.pid)
    print(f"{len(people)} people signed in. {given.rate:g} a second, sent at most "
          f"{sender.latest_send * 1000:.1f} ms late; this took {own:.1%} of a core. "
          f"Server: {memory['VmRSS']} MiB, {memory['VmHWM']} MiB at most.")
    return faults(served, given, rows[-1]["errors"], pages["p99"], memory["VmHWM"])


def faults(served, given, errors, p99, memory):
    most = 100 if given.busy else 50
    found = []
    if errors:
        found.append(f"{errors} requests failed")
    if p99 is not None and p99 > most:
        found.append(f"the p99 of pages is {p99} ms, over {most} ms")
    if memory > MOST_MEMORY:
        found.append(f"the server took {memory} MiB, over {MOST_MEMORY:.0f} MiB")
    if given.busy and served.counted("zorgrooster_solves_running") < 2:
        found.append("the rosters were not being worked out all the while")
    return found


def main():
    given = arguments()
    store = organisation.make(given.binary.resolve())
    with tempfile.TemporaryDirectory() as folder:
        served = Served(given.binary, store, folder)
        try:
            found = measure(served, given)
        except BaseException:
            served.process.kill()
            served.process.wait()
            raise
        served.stop()
    for each in found:
        print(f"Not well: {each}.")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
