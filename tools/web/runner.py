"""Goes through stories one by one and tells of each how it went."""

import os
import time
import traceback
from pathlib import Path

from playwright.sync_api import sync_playwright

import record
from faults import Failed, Skipped
from issuer import Issuer
from server import Server, ServerFault
from world import World

ROOT = Path(__file__).resolve().parents[2]
FAILED_SHOTS = ROOT / ".build" / "browser-shots"
# Names lead nowhere: a request to another host never leaves this machine.
NOWHERE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"


def launch(playwright):
    """Chromium without a screen; without its sandbox, which root cannot have."""
    return playwright.chromium.launch(
        executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"),
        args=["--no-sandbox", NOWHERE])


def reason(error):
    """What went wrong and where in the story, in lines."""
    places = [frame for frame in traceback.extract_tb(error.__traceback__)
              if "stories" in Path(frame.filename).parts]
    at = f"{Path(places[-1].filename).name}:{places[-1].lineno}: " if places else ""
    said = str(error).strip() or (places[-1].line if places else "")
    kind = "" if type(error).__name__ == "Fault" else f"{type(error).__name__}: "
    return f"{at}{kind}{said}".splitlines()


class Runner:
    """Stories on one browser and one server, save those with a server of their own."""

    def __init__(self, binary, language="nl", shots=None, say=print):
        self.binary, self.language, self.shots, self.say = binary, language, shots, say
        self.counts = {"passed": 0, "failed": 0, "skipped": 0}
        self.server, self.requests = None, []

    def run(self, stories):
        """Goes through them all; True where none failed."""
        with sync_playwright() as playwright:
            browser = launch(playwright)
            try:
                for story in stories:
                    self._tell(story, browser)
            finally:
                self._stop_shared()
                browser.close()
        passed, failed, skipped = self.counts.values()
        self.say(f"{passed} passed, {failed} failed, {skipped} skipped")
        return failed == 0

    def _tell(self, story, browser):
        start = time.monotonic()
        try:
            self._go(story, browser)
            self._count("passed", "ok", story.name, start)
        except Skipped as why:
            self._count("skipped", "skip", story.name, start, [str(why)])
        except Failed as failed:
            self._count("failed", "FAIL", story.name, start, failed.lines)
        except Exception as error:
            self._count("failed", "FAIL", story.name, start, reason(error))

    def _go(self, story, browser):
        issuer = Issuer() if story.issuer else None
        server = self._server(story, issuer)
        try:
            world = World(browser, server, self.language, self.shots, story.name)
            try:
                story.go(world)
                world.finish()
            except Skipped:
                raise
            except Exception as error:
                raise Failed([*reason(error), *self._shoot(world)]) from error
            finally:
                self.requests += world.requests()
                world.close()
        finally:
            if story.fresh:
                server.stop()
            if issuer:
                issuer.stop()

    def _shoot(self, world):
        """Where pictures of a failure are; a picture that fails hides no failure."""
        try:
            paths = world.shoot_all(self.shots or FAILED_SHOTS)
        except Exception as fault:
            return [f"no screenshot: {fault}"]
        return [f"screenshot: {path}" for path in paths]

    def _server(self, story, issuer):
        if story.fresh:
            return Server(self.binary, options=story.options, issuer=issuer)
        if self.server is None:
            self.server = Server(self.binary)
        return self.server

    def _stop_shared(self):
        start = time.monotonic()
        if self.server:
            try:
                self.server.stop()
            except ServerFault as fault:
                self._count("failed", "FAIL", "server-stops", start, reason(fault))

    def _count(self, outcome, word, name, start, lines=()):
        self.counts[outcome] += 1
        self.say(f"{word} {name} {time.monotonic() - start:.1f} s", *lines, sep="\n  ")

    def write_requests(self, path):
        record.write(self.requests, path)
