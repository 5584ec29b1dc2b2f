"""What is asked of the server: weighted kinds of requests, and people to ask them as.

{"seed": 1,
 "headers": {"Accept-Language": "nl"},
 "people": {"members": [{"cookie": "session=...", "token": "..."}, ...]},
 "requests": [
   {"name": "month", "path": "/month", "people": "members", "weight": 9},
   {"name": "wish", "method": "POST", "path": "/wish", "people": "members",
    "form": {"token": "{token}", "day": ["3", "4", "5"]}, "expect": [303]}]}

A list as a value of a form means one of these, drawn each time; {name} is a value of the person.
"""

import json
import random
import re
from urllib.parse import urlencode

METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE")
KEYS = {"name", "method", "path", "people", "weight", "form", "expect"}


class PlanFault(ValueError):
    """The plan cannot be carried out, and why."""


class Kind:
    """One kind of request; `expect` lists the statuses that are right."""

    def __init__(self, entry, people, headers, host):
        if unknown := set(entry) - KEYS:
            raise PlanFault(f"unknown in a request: {', '.join(sorted(unknown))}")
        self.path = entry.get("path", "")
        self.method, self.form = entry.get("method", "GET"), entry.get("form")
        self.name = entry.get("name", f"{self.method} {self.path}")
        self.weight, self.expect = entry.get("weight", 1), frozenset(entry.get("expect", [200]))
        if self.method not in METHODS or not re.fullmatch(r"/[!-~]*", self.path):
            raise PlanFault(f"{self.name}: wants a method of {METHODS} and a path from /")
        if not self.weight > 0:
            raise PlanFault(f"{self.name}: the weight must be above 0")
        named = entry.get("people")
        if named is not None and not people.get(named):
            raise PlanFault(f"{self.name}: no people called {named}")
        self.people = people[named] if named is not None else [{}]
        self.headers = {"Host": host, **headers}

    def draw(self, random):
        """The bytes of one request."""
        person = random.choice(self.people)
        body = self._body(person, random)
        headers = dict(self.headers)
        if "cookie" in person:
            headers["Cookie"] = person["cookie"]
        if self.form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        if self.form is not None or self.method in ("POST", "PUT"):
            headers["Content-Length"] = str(len(body))
        lines = [f"{self.method} {filled(self.path, person)} HTTP/1.1",
                 *(f"{key}: {value}" for key, value in headers.items())]
        return "\r\n".join([*lines, "", ""]).encode() + body

    def _body(self, person, random):
        if self.form is None:
            return b""
        drawn = {key: random.choice(value) if isinstance(value, list) else value
                 for key, value in self.form.items()}
        return urlencode({key: filled(str(value), person) for key, value in drawn.items()}).encode()


def filled(text, person):
    """The text with each {name} replaced by the person's value of it."""
    for key, value in person.items():
        text = text.replace(f"{{{key}}}", value)
    return text


class Plan:
    """Kinds of requests, drawn by weight; the same seed draws the same requests. `people` go before
    those of the text."""

    def __init__(self, text, host, people=None):
        try:
            value = json.loads(text)
            people = {**value.get("people", {}), **(people or {})}
            headers = value.get("headers", {})
            self.kinds = [Kind(entry, people, headers, host) for entry in value["requests"]]
        except (json.JSONDecodeError, KeyError, AttributeError, TypeError) as error:
            raise PlanFault(f"not a plan: {error!r}") from None
        if not self.kinds:
            raise PlanFault("the plan holds no requests")
        self.random = random.Random(value.get("seed", 1))
        self.weights = [kind.weight for kind in self.kinds]

    def draw(self):
        """A kind, and the bytes of a request of it."""
        kind = self.random.choices(self.kinds, self.weights)[0]
        return kind, kind.draw(self.random)
