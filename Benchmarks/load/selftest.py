"""tools/load --self-test: known delays come out as known times, and a stall shows in full."""

import asyncio
import json
import socket
import unittest

import __main__ as tool
import figures
import sending
from answers import Answer, Broken
from plan import Plan, PlanFault


class Tiny:
    """A server with known faults, on the loop of the load itself. Paths: /D waits D ms, /wrong is a
    404, /chunked comes in pieces, /cut breaks off, /close ends the connection, /end has no length.
    `stall`: from and until when nothing is answered, in seconds from the first request."""

    def __init__(self, stall=(0, 0)):
        self.stall, self.first, self.seen = stall, None, []

    async def serve(self, port):
        server = await asyncio.start_server(self.talk, "127.0.0.1", port)
        try:
            await server.serve_forever()
        except asyncio.CancelledError:
            pass

    async def talk(self, reader, writer):
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                length = [line.split(": ")[1] for line in head.split("\r\n")
                          if line.startswith("Content-Length")]
                body = await reader.readexactly(int(length[0])) if length else b""
                self.seen.append((head, body))
                await self.wait()
                if not await self.answer(head.split()[1], writer):
                    break
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        writer.close()

    async def wait(self):
        now = asyncio.get_running_loop().time()
        self.first = self.first or now
        start, end = (self.first + each for each in self.stall)
        if start <= now < end:
            await asyncio.sleep(end - now)

    async def answer(self, path, writer):
        """Answers; whether the connection stays."""
        if path[1:].isdigit():
            await asyncio.sleep(int(path[1:]) / 1000)
        status = "404 Not Found" if path == "/wrong" else "200 OK"
        kind = {"/chunked": "Transfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n",
                "/cut": "Content-Length: 9\r\n\r\nhe", "/end": "\r\nhello",
                "/close": "Connection: close\r\nContent-Length: 5\r\n\r\nhello"}
        default = "Content-Length: 5\r\n\r\nhello"
        writer.write(f"HTTP/1.1 {status}\r\n{kind.get(path, default)}".encode())
        await writer.drain()
        return path not in ("/cut", "/end", "/close")


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


class Runs(unittest.TestCase):
    def load(self, requests, rate=100, seconds=0.5, connections=50, patience=5, server=None):
        """The lines of a run against the tiny server, by name, and its sender."""
        port = free_port()
        plan = Plan(json.dumps({"requests": requests}), f"127.0.0.1:{port}")
        sender = sending.Sender(plan, ("127.0.0.1", port), rate, seconds, connections, patience)
        beside = (server or Tiny()).serve(port) if server is not False else None
        self.own = sending.run(sender, beside)
        return {row["name"]: row for row in figures.lines(plan, sender.requests)}, sender

    def test_known_delays_are_known_times(self):
        rows, sender = self.load([{"name": "slow", "path": "/60"}, {"name": "fast", "path": "/20"}])
        self.assertEqual((rows["all"]["count"], rows["all"]["errors"]), (50, 0))
        for name, least in (("slow", 60), ("fast", 20)):
            self.assertGreaterEqual(rows[name]["p50"], least)
            self.assertLess(rows[name]["p50"], least + 35)
        self.assertGreater(sender.most_open, 1)

    def test_a_stall_is_charged_for_all_who_came_meanwhile(self):
        for connections in (2, 200):
            rows, _ = self.load([{"path": "/0"}], rate=100, seconds=1.5,
                                connections=connections, server=Tiny(stall=(0.25, 1.25)))
            row = rows["all"]
            # Of 150, 100 came in the stall: they waited 0 to 1 s.
            self.assertEqual((row["count"], row["errors"]), (150, 0))
            self.assertGreaterEqual(row["p99"], 950)
            self.assertGreaterEqual(row["p90"], 750)

    def test_one_connection_makes_others_wait(self):
        rows, sender = self.load([{"path": "/50"}], rate=100, seconds=0.1, connections=1)
        self.assertEqual(sender.most_open, 1)
        # The tenth was due at 90 ms and answered after ten times 50 ms.
        self.assertGreaterEqual(rows["all"]["max"], 10 * 50 - 90)

    def test_each_kind_of_error_is_told_apart(self):
        rows, _ = self.load(
            [{"path": "/wrong"}, {"path": "/cut"}, {"name": "late", "path": "/3000"},
             {"name": "right", "path": "/wrong", "expect": [404]}, {"path": "/chunked"},
             {"path": "/end"}, {"path": "/close"}], patience=0.5)
        self.assertEqual(rows["GET /wrong"]["statuses"], {"404": rows["GET /wrong"]["count"]})
        self.assertEqual(rows["GET /wrong"]["status"], rows["GET /wrong"]["errors"])
        self.assertEqual(rows["GET /cut"]["broken"], rows["GET /cut"]["count"])
        self.assertEqual(rows["late"]["timeout"], rows["late"]["count"])
        self.assertGreaterEqual(rows["late"]["p50"], 500)
        for name in ("right", "GET /chunked", "GET /end", "GET /close"):
            self.assertEqual(rows[name]["errors"], 0, name)
        for row in rows.values():
            self.assertGreater(row["count"], 0)

    def test_a_server_that_is_not_there_is_broken(self):
        rows, _ = self.load([{"path": "/"}], seconds=0.1, server=False)
        self.assertEqual(rows["all"]["broken"], 10)

    def test_people_and_forms_are_sent(self):
        tiny, port = Tiny(), free_port()
        plan = Plan(json.dumps({
            "headers": {"Accept-Language": "nl"},
            "people": {"m": [{"cookie": "s=1", "csrf": "x&y"}]},
            "requests": [{"method": "POST", "path": "/0", "people": "m",
                          "form": {"csrf": "{csrf}", "day": ["3"]}}]}), "h")
        sending.run(sending.Sender(plan, ("127.0.0.1", port), 100, 0.01, 1, 5), tiny.serve(port))
        head, body = tiny.seen[0]
        self.assertEqual(body, b"csrf=x%26y&day=3")
        for line in ("POST /0 HTTP/1.1", "Cookie: s=1", "Accept-Language: nl", "Host: h"):
            self.assertIn(line + "\r\n", head)


class Values(unittest.TestCase):
    def test_percentiles_are_values_that_occur(self):
        hundred = list(range(1, 101))
        self.assertEqual([figures.percentile(hundred, each) for each in (50, 90, 99, 100)],
                         [50, 90, 99, 100])
        self.assertEqual([figures.percentile([7], each) for each in (1, 99)], [7, 7])

    def test_answers_are_read_in_any_pieces(self):
        whole = (b"HTTP/1.1 100 Continue\r\n\r\n"
                 b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                 b"5;x=1\r\nhello\r\n0\r\n\r\n")
        for size in range(1, len(whole) + 1):
            answer = Answer("GET")
            for start in range(0, len(whole), size):
                self.assertFalse(answer.done)
                answer.feed(whole[start:start + size])
            self.assertTrue(answer.done)
            self.assertEqual(answer.status, 200)

    def test_what_is_no_answer_is_broken(self):
        with self.assertRaises(Broken):
            Answer("GET").feed(b"hello\r\n\r\n")
        answer = Answer("GET")
        answer.feed(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nhe")
        with self.assertRaises(Broken):
            answer.end()

    def test_a_seed_draws_the_same_by_weight(self):
        text = json.dumps({"seed": 7, "requests": [{"path": "/a", "weight": 9}, {"path": "/b"}]})
        drawn = [[plan.draw()[0].path for _ in range(1000)] for plan in (Plan(text, "h"),
                                                                         Plan(text, "h"))]
        self.assertEqual(*drawn)
        self.assertTrue(850 < drawn[0].count("/a") < 950)

    def test_plans_that_cannot_be_are_refused(self):
        for text in ("", "{}", "[]", '{"requests": []}', '{"requests": [{"path": "x"}]}',
                     '{"requests": [{"path": "/", "people": "nobody"}]}',
                     '{"requests": [{"path": "/", "weight": 0}]}',
                     '{"requests": [{"path": "/", "cookies": 1}]}'):
            with self.subTest(text), self.assertRaises(PlanFault):
                Plan(text, "h")

    def test_people_may_come_apart(self):
        text = '{"requests": [{"path": "/", "people": "m"}]}'
        _, data = Plan(text, "h", {"m": [{"cookie": "s=2"}]}).draw()
        self.assertIn(b"Cookie: s=2\r\n", data)

    def test_other_machines_are_refused(self):
        self.assertEqual(tool.address("http://127.0.0.1:80"), ("127.0.0.1", 80))
        for base in ("http://example.org:80", "https://127.0.0.1:80", "http://127.0.0.1",
                     "http://127.0.0.1:80@example.org:80", "http://10.0.0.1:80",
                     "http://127.0.0.1.example.org:80"):
            with self.subTest(base), self.assertRaises(ValueError):
                tool.address(base)


def run():
    """Exit code 0 where all is well."""
    suite = unittest.TestSuite()
    for case in (Runs, Values):
        suite.addTests(unittest.defaultTestLoader.loadTestsFromTestCase(case))
    return 0 if unittest.TextTestRunner().run(suite).wasSuccessful() else 1
