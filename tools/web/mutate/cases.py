"""Cases: requests spoiled by seed, sent, and judged."""

import collections
import copy
import dataclasses
import random
import threading

import exchange
from mutations import WAYS

SLOW_SHARE = 0.02
MOST_LOST = 20


@dataclasses.dataclass
class Case:
    """One spoiled request: the same seed and number make the same."""

    seed: int
    number: int
    ways: list
    request: object


@dataclasses.dataclass
class Failure:
    case: Case
    why: str


def make(seed, number, requests):
    """The case of a number."""
    chance = random.Random(f"{seed} {number}")
    request = copy.deepcopy(chance.choice(requests))
    ways = [each for each in WAYS if each.__name__ != "slow"]
    chosen = chance.sample(ways, chance.choice((1, 1, 1, 2, 3)))
    if chance.random() < SLOW_SHARE:
        chosen += [each for each in WAYS if each.__name__ == "slow"]
    for spoil in chosen:
        spoil(chance, request)
    return Case(seed, number, [each.__name__ for each in chosen], request)


def is_right(status):
    return 200 <= status < 500 or status == 503


def judge(case, outcome, why):
    """Why this is a failure, or nothing."""
    if outcome == exchange.NOTHING:
        return "closed without an answer" if case.request.sound else None
    if isinstance(outcome, str):
        return f"{outcome}: {why}"
    wrong = [status for status in outcome if not is_right(status)]
    return f"status {wrong[0]}" if wrong else None


class Run:
    """All cases against one server, some at a time; `counts` by status or word, and `failures`."""

    def __init__(self, address, requests, seed, patience=exchange.PATIENCE):
        self.address, self.requests, self.seed = address, requests, seed
        self.patience = patience
        self.counts, self.failures = collections.Counter(), []
        self.lock = threading.Lock()

    def go(self, numbers, threads=8):
        todo = iter(numbers)
        workers = [threading.Thread(target=self._work, args=(todo,)) for _ in range(threads)]
        for each in workers:
            each.start()
        for each in workers:
            each.join()
        self.failures.sort(key=lambda failure: failure.case.number)

    def _work(self, todo):
        while True:
            with self.lock:
                number = next(todo, None)
                if number is None or self.lost() >= MOST_LOST:
                    return
            case = make(self.seed, number, self.requests)
            outcome, why = exchange.exchange(self.address, case.request, self.patience)
            with self.lock:
                self._keep(case, outcome, why)

    def _keep(self, case, outcome, why):
        self.counts.update([outcome] if isinstance(outcome, str) else outcome)
        if fault := judge(case, outcome, why):
            self.failures.append(Failure(case, fault))

    def lost(self):
        """How many were refused or hung; after many there is no point in going on."""
        return self.counts[exchange.REFUSED] + self.counts[exchange.HANG]

    def statuses(self):
        """What valid requests that change nothing are answered with: statuses or a word each."""
        reading = [each for each in self.requests if each.method == b"GET"]
        if not reading:
            reading = [dataclasses.replace(self.requests[0], method=b"GET", body=b"")]
        return [exchange.exchange(self.address, each, self.patience)[0] for each in reading]
