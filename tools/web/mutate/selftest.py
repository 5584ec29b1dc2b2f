"""tools/mutate --self-test: a proper server passes, and each planted fault is found."""

import json
import random
import unittest

import __main__ as tool
import cases
import exchange
import mutations
import requests
from tiny import Tiny

FILE = json.dumps({"requests": [
    {"method": "GET", "path": "/month?at=1", "headers": {"accept": "text/html"}},
    {"method": "POST", "path": "/wish",
     "headers": {"content-type": "application/x-www-form-urlencoded"},
     "body": "csrf={csrf}&day=3&kind=N"}]})


def valid(host="127.0.0.1"):
    return requests.read(FILE, host, "session=abcdef", {"csrf": "0123"})


class Runs(unittest.TestCase):
    def run_against(self, fault, count=600):
        server = Tiny(fault)
        self.addCleanup(server.close)
        run = cases.Run(server.address, valid(), seed=1, patience=0.5)
        run.go(range(count))
        return run

    def test_a_proper_server_passes(self):
        run = self.run_against(None)
        self.assertEqual([(failure.why, failure.case.ways) for failure in run.failures], [])
        self.assertGreaterEqual(sum(run.counts.values()), 600)
        self.assertGreater(run.counts[200], 100)
        self.assertGreater(run.counts[400], 20)
        self.assertEqual(run.statuses(), [[200]])

    def test_each_planted_fault_is_found(self):
        for fault, why in (("500", "status 500"), ("hang", "hang: 0 bytes"),
                           ("silent", "closed without an answer"),
                           ("injected", "malformed: in its head"),
                           ("short", "malformed: closed after 5 of 6 bytes")):
            with self.subTest(fault):
                run = self.run_against(fault)
                self.assertTrue(run.failures)
                for failure in run.failures:
                    self.assertIn(why, failure.why)

    def test_the_body_is_sent_after_leave_to_go_on(self):
        server = Tiny()
        self.addCleanup(server.close)
        request = valid()[1]
        request.set(b"expect", b"100-continue")
        request.pieces = 20
        self.assertEqual(exchange.exchange(server.address, request, 1), ([200], ""))

    def test_a_server_that_dies_is_found_and_left_alone(self):
        run = self.run_against("dies", count=5000)
        self.assertTrue(all(exchange.REFUSED == each for each in run.statuses()))
        self.assertIn("refused", [failure.why.partition(":")[0] for failure in run.failures])
        self.assertLess(sum(run.counts.values()), 1000)

    def test_a_failure_can_be_sent_again(self):
        failure = self.run_against("500").failures[0]
        again = tool.described(cases.Failure(
            cases.make(1, failure.case.number, valid()), failure.why))
        self.assertEqual(again["ways"], failure.case.ways)
        self.assertIn(b"day=", bytes.fromhex(again["bytes"]))


class Cases(unittest.TestCase):
    def test_the_same_seed_makes_the_same_bytes(self):
        for number in range(300):
            one, other = (cases.make(5, number, valid()) for _ in range(2))
            self.assertEqual((one.ways, one.request.wire()), (other.ways, other.request.wire()))

    def test_every_way_changes_something(self):
        for spoil in mutations.WAYS:
            for base in valid():
                changed = 0
                for seed in range(30):
                    request = requests.Request(**{**vars(base), "headers": list(base.headers)})
                    spoil(random.Random(seed), request)
                    changed += vars(request) != vars(base)
                has_fields = base.body or spoil.__name__ not in ("field_less", "other_token")
                self.assertEqual(changed > 0, bool(has_fields), spoil.__name__)

    def test_sound_requests_stay_proper(self):
        for number in range(2000):
            case = cases.make(3, number, valid())
            if case.request.sound:
                head = case.request.wire().partition(b"\r\n\r\n")[0]
                first, *lines = head.split(b"\r\n")
                self.assertRegex(first, rb"^[A-Z]+ /[!-~]* HTTP/1\.1$")
                for line in lines:
                    self.assertRegex(line, rb"^[\w-]+: [ -~]*$")

    def test_what_is_filled_in_is_sent(self):
        self.assertEqual(valid()[1].body, b"csrf=0123&day=3&kind=N")
        self.assertIn(b"\r\ncookie: session=abcdef\r\n", valid()[0].wire())

    def test_files_without_requests_are_refused(self):
        for text in ("", "{}", "[]", '{"requests": [{"method": "GET"}]}'):
            with self.subTest(text), self.assertRaises(requests.RequestsFault):
                requests.read(text, "h", None, {})

    def test_other_machines_are_refused(self):
        self.assertEqual(tool.address("http://127.0.0.1:80"), ("127.0.0.1", 80))
        for base in ("http://example.org:80", "https://127.0.0.1:80", "http://10.0.0.1:80"):
            with self.subTest(base), self.assertRaises(ValueError):
                tool.address(base)


class Answers(unittest.TestCase):
    def test_proper_answers_are_read(self):
        for data, method, closed, expected in (
                (b"HTTP/1.1 204 No Content\r\n\r\n", b"GET", False, [204]),
                (b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", b"HEAD", False, [200]),
                (b"HTTP/1.1 100 Continue\r\n\r\n"
                 b"HTTP/1.1 303 See Other\r\ncontent-length: 0\r\n\r\n",
                 b"POST", False, [303]),
                (b"HTTP/1.1 200 OK\r\n\r\nhello", b"GET", True, [200]),
                (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"
                 b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n",
                 b"GET", False, [200, 400]),
                (b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: 1",
                 b"GET", False, [200])):
            with self.subTest(data):
                self.assertEqual(exchange.answers(data, method, closed), expected)
                for size in range(len(data) if len(expected) == 1 and not closed else 0):
                    if b"event-stream" not in data:
                        with self.assertRaises(exchange.Unfinished):
                            exchange.answers(data[:size], method, False)

    def test_what_is_no_answer_is_malformed(self):
        for data in (b"hello", b"HTTP/1.1 2000 OK\r\n\r\n", b"HTTP/1.1 200 OK\r\nX Y: z\r\n\r\n",
                     b"HTTP/1.1 200 OK\r\nX: a\x00\r\n\r\n", b"HTTP/1.1 200 O\nK\r\n\r\n",
                     b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
                     b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                     b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhello",
                     b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxy\r\n",
                     b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhell",
                     b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\nmore"):
            with self.subTest(data), self.assertRaises(exchange.Malformed):
                exchange.answers(data, b"GET", True)


def run():
    """Exit code 0 where all is well."""
    suite = unittest.TestSuite()
    for case in (Runs, Cases, Answers):
        suite.addTests(unittest.defaultTestLoader.loadTestsFromTestCase(case))
    return 0 if unittest.TextTestRunner().run(suite).wasSuccessful() else 1
