"""A server for the self-test that answers properly, save for one planted fault."""

import re
import socket
import threading
import time

MOST_HEAD, MOST_BODY = 20_000, 100_000
REASONS = {200: "OK", 400: "Bad Request", 404: "Not Found", 413: "Content Too Large",
           431: "Request Header Fields Too Large", 500: "Internal Server Error"}


class Wrong(Exception):
    """A request that is no good, with the status that says so."""


class Tiny:
    """`fault` is the name of one below, or nothing."""

    def __init__(self, fault=None):
        self.fault, self.seen = fault, 0
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=100)
        self.address = self.listener.getsockname()
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self):
        # Closing alone does not wake the thread that accepts.
        try:
            self.listener.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        self.listener.close()

    def _accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection):
        connection.settimeout(2)
        with connection, connection.makefile("rb") as stream:
            try:
                self._answer(connection, self._read(connection, stream))
            except Wrong as wrong:
                self._send(connection, wrong.args[0], b"no")
            except OSError:
                pass

    def _read(self, connection, stream):
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            line = stream.readline(MOST_HEAD)
            head += line
            if len(head) > MOST_HEAD:
                raise Wrong(431)
            if not line.endswith(b"\r\n"):
                raise Wrong(400)
        first, *lines = head[:-4].split(b"\r\n")
        good = re.fullmatch(rb"[A-Z]{1,10} /[!-\x7e]* HTTP/1\.[01]", first)
        if not good or not all(re.fullmatch(rb"[\w-]+:[\t -~]*", line) for line in lines):
            raise Wrong(400)
        headers = {name.lower(): value.strip()
                   for name, _, value in (line.partition(b":") for line in lines)}
        if headers.get(b"expect") == b"100-continue":
            connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        return first.split(b" ")[:2], headers, self._body(stream, headers)

    def _body(self, stream, headers):
        length = headers.get(b"content-length", b"0")
        if b"transfer-encoding" in headers or not length.isdigit():
            raise Wrong(400)
        if int(length) > MOST_BODY:
            raise Wrong(413)
        return stream.read(int(length))

    def _answer(self, connection, request):
        (method, target), headers, body = request
        self.seen += 1
        if self.fault == "dies" and self.seen > 50:
            self.close()
            return
        if self.fault == "silent" and b"lang=xx" in target:
            return
        if self.fault == "hang" and headers.get(b"origin") == b"null":
            time.sleep(2)
        if self.fault == "500" and body.count(b"day=") > 1:
            raise Wrong(500)
        more = b""
        if self.fault == "injected":
            name, _, value = headers.get(b"cookie", b"").partition(b"=")
            more = b"X-Cookie: " + value.replace(b"=", b"\n") + b"\r\n"
        self._send(connection, 200, b"hello", more, head_only=method == b"HEAD",
                   short=self.fault == "short" and method == b"DELETE")

    def _send(self, connection, status, text, more=b"", head_only=False, short=False):
        head = b"HTTP/1.1 %d %b\r\nContent-Length: %d\r\nConnection: close\r\n%b\r\n" % (
            status, REASONS[status].encode(), len(text) + short, more)
        connection.sendall(head if head_only else head + text)
