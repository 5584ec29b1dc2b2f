"""One request over a socket of its own, and what came back."""

import re
import select
import socket
import time

PATIENCE = 10
PAUSE = 0.02
STATUS_LINE = re.compile(rb"HTTP/1\.[01] ([1-5]\d\d)(?: [\t -~\x80-\xff]*)?\Z")
HEADER = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t -~\x80-\xff]*\Z")

NOTHING, HANG, MALFORMED, REFUSED = "closed", "hang", "malformed", "refused"


class Malformed(ValueError):
    """What came back is no HTTP, and what is wrong with it."""


class Unfinished(Exception):
    """More has to come."""


def exchange(address, request, patience=PATIENCE):
    """The statuses that came back, or one of the words above, and why."""
    try:
        connection = socket.create_connection(address, patience)
    except OSError as error:
        return REFUSED, str(error)
    with connection:
        connection.setblocking(False)
        deadline = time.monotonic() + patience
        try:
            send(connection, request, deadline)
        except OSError:
            # It closed early; an answer may be there all the same.
            pass
        return receive(connection, request.method, deadline)


def send(connection, request, deadline):
    """Sends it, or as much as goes before an answer comes: nobody need read the rest."""
    data = request.wire()
    step = max(1, -(-len(data) // request.pieces))
    for start in range(0, len(data), step):
        if start:
            time.sleep(PAUSE)
        piece = memoryview(data)[start:start + step]
        while piece:
            reads, writes, _ = select.select(
                [connection], [connection], [], max(0, deadline - time.monotonic()))
            if not (reads or writes) or reads and is_answered(connection):
                return
            if writes:
                piece = piece[connection.send(piece):]
    if request.half:
        connection.shutdown(socket.SHUT_WR)


def is_answered(connection):
    """Whether what came is more than leave to go on."""
    return not connection.recv(12, socket.MSG_PEEK).startswith(b"HTTP/1.1 100")


def receive(connection, method, deadline):
    """Reads until the answers are whole, the server closes, or time is up."""
    data, closed = b"", False
    while True:
        try:
            return answers(data, method, closed), ""
        except Malformed as error:
            return MALFORMED, str(error)
        except Unfinished:
            if closed:
                return NOTHING, ""
        connection.settimeout(max(0.01, deadline - time.monotonic()))
        try:
            piece = connection.recv(1 << 16)
        except socket.timeout:
            return HANG, f"{len(data)} bytes of an answer"
        except OSError:
            piece = b""
        closed = not piece
        data += piece


def answers(data, method, closed):
    """The statuses of all that came, where it is whole."""
    found = []
    while True:
        status, data = answer(data, method, closed)
        if status >= 200:
            found.append(status)
        if not data and found:
            return found


def answer(data, method, closed):
    """The status of the first answer, and what comes after it."""
    if not data:
        raise Unfinished
    if not data.startswith(b"HTTP/"[:len(data)]):
        raise Malformed(f"starts with {data[:40]!r}")
    head, mark, rest = data.partition(b"\r\n\r\n")
    if not mark:
        if closed:
            raise Malformed("closed in the middle of the head")
        raise Unfinished
    first, *lines = head.split(b"\r\n")
    status = STATUS_LINE.match(first)
    wrong = [line for line in lines if not HEADER.match(line)]
    if not status or wrong:
        raise Malformed(f"in its head: {(wrong or [first])[0][:80]!r}")
    headers = [(name.lower(), value.strip())
               for name, _, value in (line.partition(b":") for line in lines)]
    return int(status[1]), after_body(rest, int(status[1]), headers, method, closed)


def after_body(rest, status, headers, method, closed):
    """What comes after the body of an answer."""
    lengths = {value for name, value in headers if name == b"content-length"}
    values = dict(headers)
    if status < 200 or status in (204, 304) or method == b"HEAD":
        return rest
    if values.get(b"content-type", b"").startswith(b"text/event-stream"):
        return b""
    if values.get(b"transfer-encoding", b"").lower() == b"chunked":
        if lengths:
            raise Malformed("both chunked and with a length")
        return after_chunks(rest, closed)
    if lengths:
        if len(lengths) > 1 or not min(lengths).isdigit():
            raise Malformed(f"content-length {sorted(lengths)}")
        return after(rest, int(min(lengths)), closed)
    if not closed:
        raise Unfinished
    return b""


def after(rest, count, closed):
    if len(rest) < count:
        if closed:
            raise Malformed(f"closed after {len(rest)} of {count} bytes")
        raise Unfinished
    return rest[count:]


def after_chunks(rest, closed):
    while True:
        line, mark, rest = rest.partition(b"\r\n")
        size = re.match(rb"([0-9a-fA-F]{1,8})(;.*)?\Z", line)
        if mark and not size:
            raise Malformed(f"a chunk of {line[:20]!r}")
        if not mark:
            return after(b"", 1, closed)
        count = int(size[1], 16)
        end = rest[count:count + 2]
        rest = after(rest, count + 2, closed)
        if end != b"\r\n":
            raise Malformed("a chunk that does not end")
        if count == 0:
            return rest
