"""tools/browser --self-test: a good page passes every check, and each fault is caught."""

import contextlib
import stat
import tempfile
import unittest
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

import axe
import record
import runner
import samplepages
import sessions
from faults import Fault
from server import Server, ServerFault
from story import Story
from world import World

SAMPLE = str(Path(__file__).with_name("sampleserver.py"))


class Checks(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server(SAMPLE)
        cls.playwright = sync_playwright().start()
        cls.browser = runner.launch(cls.playwright)

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.playwright.stop()
        cls.server.stop()

    @contextlib.contextmanager
    def world(self):
        world = World(self.browser, self.server)
        yield world
        world.close()

    def test_a_good_page_stands_everywhere(self):
        expected = [("link", "Naar de inhoud"), ("textbox", "Dag"), ("radio", "Dag"),
                    ("button", "Bewaren")]
        with self.world() as world:
            for page in (world.phone(js=False), world.laptop()):
                page.goto("/good")
                self.assertEqual(world.stands(page), expected)
            world.finish()

    def test_each_fault_is_caught_by_its_check(self):
        with self.world() as world:
            page = world.laptop()
            for name, (_, _, check, words) in samplepages.FAULTS.items():
                with self.subTest(name):
                    # What the page did before is not its fault.
                    world.watches[page].forget()
                    page.goto(f"/{name}")
                    with self.assertRaises(Fault) as caught:
                        getattr(world, check)(page)
                    self.assertIn(words, str(caught.exception))

    def test_faults_are_caught_without_scripts_too(self):
        with self.world() as world:
            page = world.phone(js=False)
            for name in ("contrast", "overflow", "unmarked", "policy"):
                _, _, check, words = samplepages.FAULTS[name]
                with self.subTest(name):
                    page.goto(f"/{name}")
                    with self.assertRaisesRegex(Fault, words):
                        getattr(world, check)(page)

    def test_no_story_may_break_the_policy_ask_others_or_raise(self):
        with self.world() as world:
            page = world.phone()
            for name in ("policy", "outside", "raise"):
                with self.subTest(name):
                    world.watches[page].forget()
                    page.goto(f"/{name}")
                    with self.assertRaises(Fault):
                        world.finish()

    def test_errors_that_belong_there_are_passed_over(self):
        with self.world() as world:
            page = world.phone()
            page.goto("/missing")
            world.no_console_errors(page, but=("404",))

    def test_signing_in_takes_the_whole_code(self):
        with self.world() as world:
            page = world.sign_in(world.phone(js=False), "VIG-03")
            self.assertEqual(page.title(), "Je bent VIG-03")
            self.assertIn("account=VIG-03", [each["body"] for each in world.requests()])

    def test_the_clock_is_set_by_part_of_a_name(self):
        with self.world() as world:
            self.assertEqual(world.set_clock(world.phone(), "wensen").title(), "Je bent niemand")

    def test_sessions_come_with_cookie_and_token(self):
        address = urlsplit(self.server.base)
        self.assertEqual(sessions.sign_in((address.hostname, address.port), "VIG-03"),
                         {"cookie": "session=VIG-03", "token": "0123456789"})

    def test_the_version_of_axe_is_recent(self):
        version = axe.script()[:40].split("axe v")[1].split()[0]
        self.assertGreaterEqual([int(part) for part in version.split(".")], [4, 8])


class Stories(unittest.TestCase):
    def told(self, *stories, binary=SAMPLE):
        """What a run of these stories says, and the runner."""
        said = []
        with tempfile.TemporaryDirectory() as folder:
            run = runner.Runner(binary, shots=Path(folder),
                                say=lambda *lines, sep=" ": said.extend(lines))
            run.run(stories)
            self.pictures = len(list(Path(folder).iterdir()))
        return said, run

    def test_each_story_is_told_and_all_are_counted(self):
        def good(world):
            world.phone().goto("/good")

        def bad(world):
            page = world.phone()
            page.goto("/overflow")
            world.fits(page)

        def unsaid(world):
            world.skip("no printer")

        said, run = self.told(Story("good", good, False), Story("bad", bad, False),
                              Story("unsaid", unsaid, True))
        self.assertRegex(said[0], r"^ok good \d+\.\d s$")
        self.assertRegex(said[1], r"^FAIL bad \d+\.\d s$")
        self.assertIn("does not fit a phone", said[2])
        self.assertRegex(said[3], r"^screenshot: .*bad--failed-1\.png$")
        self.assertEqual(said[-2:], ["no printer", "1 passed, 1 failed, 1 skipped"])
        self.assertEqual((self.pictures, run.counts["failed"]), (1, 1))
        self.assertIn("/good", [each["path"] for each in run.requests])

    def test_a_server_that_ends_badly_is_a_failure(self):
        script = f"trap 'kill $!; exit 4' TERM\n{SAMPLE} \"$@\" &\nwait"
        with self.binary(script) as binary:
            said, _ = self.told(Story("alone", lambda world: None, True),
                                Story("shared", lambda world: None, False), binary=binary)
        self.assertIn("exit code 4 after SIGTERM", said[1])
        self.assertEqual([line.split()[:2] for line in said if line.startswith(("ok ", "FAIL "))],
                         [["FAIL", "alone"], ["ok", "shared"], ["FAIL", "server-stops"]])
        self.assertEqual(said[-1], "1 passed, 2 failed, 0 skipped")

    def test_a_server_that_does_not_start_is_a_failure(self):
        for script, words in (("echo no >&2; exit 3", "exit code 3\nno"),
                              ("sleep 5", "printed no")):
            with self.subTest(words), self.binary(script) as binary:
                with self.assertRaisesRegex(ServerFault, words):
                    Server(binary, ready_within=0.3)

    @contextlib.contextmanager
    def binary(self, script):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "binary"
            path.write_text(f"#!/usr/bin/env bash\n{script}\n")
            path.chmod(path.stat().st_mode | stat.S_IXUSR)
            yield str(path)


class Recorded(unittest.TestCase):
    def test_tokens_are_left_open(self):
        self.assertEqual(record.TOKEN.sub(r"\1{token}", "day=3&token=abc&kind=N"),
                         "day=3&token={token}&kind=N")


def run():
    """Exit code 0 where all is well."""
    suite = unittest.TestSuite()
    for case in (Checks, Stories, Recorded):
        suite.addTests(unittest.defaultTestLoader.loadTestsFromTestCase(case))
    return 0 if unittest.TextTestRunner().run(suite).wasSuccessful() else 1
