"""Sends requests at their due times, whatever the answers do.

Request i is due at start + i / rate. It goes out then on a connection that is free, or on a new
one; where all are taken it waits for one, and that wait counts: the time of a request runs
from when it was due until its answer was whole. So a server that stalls is charged for
all who came meanwhile.
"""

import asyncio
import collections
import selectors
import time

from answers import Answer, Broken

OK, STATUS, TIMEOUT, BROKEN = "ok", "status", "timeout", "broken"


class Request:
    """One request underway; `seconds` is what it took from when it was due."""

    __slots__ = ("kind", "data", "due", "outcome", "seconds", "status", "timer")

    def __init__(self, kind, data, due):
        self.kind, self.data, self.due = kind, data, due
        self.outcome = self.seconds = self.status = self.timer = None


class Connection(asyncio.Protocol):
    """A connection kept alive, with at most one request at a time."""

    def __init__(self, sender):
        self.sender, self.transport, self.request, self.answer = sender, None, None, None

    def connection_made(self, transport):
        self.transport = transport

    def send(self, request):
        self.request, self.answer = request, Answer(request.kind.method)
        self.transport.write(request.data)

    def data_received(self, data):
        if self.request is None:
            self.transport.abort()
            return
        try:
            self.answer.feed(data)
        except ValueError:
            self._end(BROKEN)
            return
        if self.answer.done:
            self._answered()

    def connection_lost(self, _):
        request = self.request
        if request is not None:
            try:
                self.answer.end()
                self._answered()
            except Broken:
                self._end(BROKEN)
        self.sender.lost(self)

    def _answered(self):
        request, self.request = self.request, None
        request.status = self.answer.status
        self.sender.ended(request, OK if request.status in request.kind.expect else STATUS)
        if self.answer.keeps_alive:
            self.sender.is_free(self)
        else:
            self.transport.close()

    def _end(self, outcome):
        request, self.request = self.request, None
        self.sender.ended(request, outcome)
        self.transport.abort()

    def time_out(self):
        self._end(TIMEOUT)


class Sender:
    """Carries out a plan at a fixed rate; `requests` are all that were due."""

    def __init__(self, plan, address, rate, seconds, connections, patience):
        self.plan, self.address, self.rate, self.patience = plan, address, rate, patience
        self.count, self.connections = round(rate * seconds), connections
        self.requests, self.waiting, self.free = [], collections.deque(), []
        self.open, self.most_open, self.opening, self.ended_count = set(), 0, 0, 0
        self.latest_send = 0.0

    async def go(self):
        self.loop, self.tasks = asyncio.get_running_loop(), set()
        self.all_ended = self.loop.create_future()
        self.start = self.loop.time() + 0.05
        self.loop.call_at(self.start, self._next)
        await self.all_ended
        for connection in list(self.open):
            connection.transport.abort()
        await asyncio.sleep(0)

    def _next(self):
        """Takes up all requests that are due by now."""
        now = self.loop.time()
        while len(self.requests) < self.count:
            due = self.start + len(self.requests) / self.rate
            if due > now:
                self.loop.call_at(due, self._next)
                return
            request = Request(*self.plan.draw(), due)
            self.latest_send = max(self.latest_send, now - due)
            request.timer = self.loop.call_at(due + self.patience, self._time_out, request)
            self.requests.append(request)
            self.waiting.append(request)
            self._serve()

    def _serve(self):
        """Gives a request that waits a free connection, or asks for a new one."""
        while self.free and self.waiting:
            connection = self.free.pop()
            if not connection.transport.is_closing():
                connection.send(self.waiting.popleft())
        wanted = min(len(self.waiting) - self.opening,
                     self.connections - len(self.open) - self.opening)
        for _ in range(wanted):
            self.opening += 1
            task = self.loop.create_task(self._connect())
            self.tasks.add(task)
            task.add_done_callback(self.tasks.discard)

    async def _connect(self):
        try:
            _, connection = await self.loop.create_connection(
                lambda: Connection(self), *self.address)
        except OSError:
            self.opening -= 1
            if self.waiting:
                self.ended(self.waiting.popleft(), BROKEN)
            return
        self.opening -= 1
        self.open.add(connection)
        self.most_open = max(self.most_open, len(self.open))
        self.is_free(connection)

    def is_free(self, connection):
        self.free.append(connection)
        self._serve()

    def lost(self, connection):
        self.open.discard(connection)
        self._serve()

    def ended(self, request, outcome):
        request.timer.cancel()
        request.outcome, request.seconds = outcome, self.loop.time() - request.due
        request.data = None
        self.ended_count += 1
        if self.ended_count == self.count:
            self.all_ended.set_result(None)

    def _time_out(self, request):
        for connection in self.open:
            if connection.request is request:
                connection.time_out()
                return
        self.waiting.remove(request)
        self.ended(request, TIMEOUT)


def end(loop):
    """Ends what still runs on a loop, and closes it."""
    rest = asyncio.all_tasks(loop)
    for task in rest:
        task.cancel()
    if rest:
        loop.run_until_complete(asyncio.wait(rest))
    loop.close()


def run(sender, beside=None):
    """Sends all; what this process itself took, as a share of one core. `beside` is a coroutine
    that runs on the same loop meanwhile."""
    # Select waits to the microsecond where epoll waits to the millisecond.
    loop = asyncio.SelectorEventLoop(selectors.SelectSelector())
    wall, own = time.monotonic(), time.process_time()
    try:
        if beside:
            loop.create_task(beside)
        loop.run_until_complete(sender.go())
    finally:
        end(loop)
    return (time.process_time() - own) / (time.monotonic() - wall)
