"""Valid requests, and what goes over the wire for one."""

import dataclasses
import json


class RequestsFault(ValueError):
    """The file of requests cannot be used, and why."""


@dataclasses.dataclass
class Request:
    """A request in its parts, as bytes: each may be spoiled. `version` is what ends the first line.
    `sound`: still proper HTTP, so that it must be answered; else the server may just close.
    `length`: says how long the body is; `twice`: two at once; `cut`: the part that is sent at all;
    `pieces`: sent in so many, with a pause between; `half`: then the sending side is closed."""

    method: bytes
    target: bytes
    headers: list
    body: bytes
    version: bytes = b"HTTP/1.1"
    length: bool = True
    sound: bool = True
    twice: bool = False
    cut: float = 1.0
    pieces: int = 1
    half: bool = False

    def set(self, name, value):
        """Replaces a header, or adds it."""
        self.headers = [each for each in self.headers if each[0].lower() != name.lower()]
        self.headers.append((name, value))

    def value(self, name):
        """The value of a header, or nothing."""
        return next((value for each, value in self.headers if each.lower() == name.lower()), b"")

    def wire(self):
        """Its bytes, up to where it is cut."""
        headers = list(self.headers)
        if self.length and (self.body or self.method not in (b"GET", b"HEAD")):
            headers.append((b"Content-Length", str(len(self.body)).encode()))
        lines = [b" ".join([self.method, self.target, self.version]),
                 *(name + b": " + value for name, value in headers)]
        whole = b"\r\n".join([*lines, b"", b""]) + self.body
        return whole * 2 if self.twice else whole[:int(len(whole) * self.cut)]


def read(text, host, cookie, fills):
    """The requests of a file, with `{name}` filled in; RequestsFault where it holds none."""
    for name, value in fills.items():
        text = text.replace(f"{{{name}}}", json.dumps(value)[1:-1])
    try:
        value = json.loads(text)
        entries = value["requests"] if isinstance(value, dict) else value
        found = [as_request(entry, host, cookie) for entry in entries]
    except (json.JSONDecodeError, KeyError, TypeError, AttributeError) as error:
        raise RequestsFault(f"not a file of requests: {error!r}") from None
    if not found:
        raise RequestsFault("the file holds no requests")
    return found


def as_request(entry, host, cookie):
    given = {name.lower(): value for name, value in entry.get("headers", {}).items()}
    ours = {"host": host, "connection": "close", **({"cookie": cookie} if cookie else {})}
    headers = {**given, **ours}
    headers.pop("content-length", None)
    return Request(entry["method"].encode(), entry["path"].encode(),
                   [(name.encode(), value.encode()) for name, value in headers.items()],
                   entry.get("body", "").encode())
