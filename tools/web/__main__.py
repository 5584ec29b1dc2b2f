"""tools/browser: goes through the web application as people do, in a headless Chromium."""

import argparse
import signal
import sys
from pathlib import Path

import story
from runner import FAILED_SHOTS, ROOT, Runner


def arguments():
    parser = argparse.ArgumentParser(prog="tools/browser", description=__doc__)
    parser.add_argument("--server", type=Path, metavar="BINARY", help="the built zorgrooster")
    parser.add_argument("--only", metavar="NAME", help="the stories whose name holds this")
    parser.add_argument("--part", metavar="N/OF", default="1/1", type=part,
                        help="every OF-th story from the N-th on, to run parts side by side")
    parser.add_argument("--shots", type=Path, nargs="?", const=FAILED_SHOTS, metavar="DIR",
                        help="keep pictures here (.build/browser-shots)")
    parser.add_argument("--lang", choices=["nl", "en"], default="nl", help="of the browser (nl)")
    parser.add_argument("--record", type=Path, metavar="FILE",
                        help="write the requests that were made, for tools/mutate")
    parser.add_argument("--self-test", action="store_true", help="check the checks")
    given = parser.parse_args()
    if given.shots and not may_hold_shots(given.shots.resolve()):
        parser.error("pictures stay out of the repository: choose .build, out or elsewhere")
    if not given.self_test and (given.server is None or not given.server.is_file()):
        parser.error("name the built command with --server, or --self-test")
    return given


def part(text):
    """The slice of the stories that "1/2" means."""
    number, of = (int(each) for each in text.split("/"))
    if not 1 <= number <= of:
        raise ValueError(text)
    return slice(number - 1, None, of)


def may_hold_shots(folder):
    """Whether a folder is outside the repository, or is one that is never in it."""
    inside = ROOT in folder.parents or folder == ROOT
    return not inside or any(each in (folder, *folder.parents)
                             for each in (ROOT / ".build", ROOT / "out"))


def main():
    given = arguments()
    if given.self_test:
        import selftest
        sys.exit(selftest.run())
    stories = story.find(given.only)[given.part]
    if not stories:
        sys.exit(f"No story has {given.only} in its name.")
    # Whoever ends this ends the server and the browser with it.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    runner = Runner(str(given.server.resolve()), given.lang, given.shots)
    well = runner.run(stories)
    if given.record:
        runner.write_requests(given.record)
    sys.exit(0 if well else 1)


if __name__ == "__main__":
    main()
