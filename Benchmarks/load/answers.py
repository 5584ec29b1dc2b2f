"""Reads HTTP/1.1 answers as their bytes come in."""


class Broken(ValueError):
    """Not an answer in HTTP/1.1."""


class Answer:
    """One answer: `feed` it bytes until it is `done`. `status` is known once the head is."""

    def __init__(self, method):
        self.method, self.status, self.done, self.keeps_alive = method, None, False, True
        self.buffer, self.left, self.step = bytearray(), 0, self._head

    def feed(self, data):
        self.buffer += data
        while not self.done and self.step():
            pass

    def end(self):
        """The server closed: right only where the body runs to the end."""
        if self.step == self._to_the_end:
            self.done = True
        if not self.done:
            raise Broken("the server closed in the middle of an answer")

    def _head(self):
        end = self.buffer.find(b"\r\n\r\n")
        if end < 0:
            return False
        first, *lines = bytes(self.buffer[:end]).split(b"\r\n")
        del self.buffer[:end + 4]
        version, _, rest = first.partition(b" ")
        if not version.startswith(b"HTTP/1.") or not rest[:3].isdigit():
            raise Broken(f"starts with {first[:40]!r}")
        self.status = int(rest[:3])
        if self.status == 100:
            return True
        headers = {name.strip().lower(): value.strip().lower()
                   for name, _, value in (line.partition(b":") for line in lines)}
        self.keeps_alive = version == b"HTTP/1.1" and headers.get(b"connection") != b"close"
        self._choose_body(headers)
        return True

    def _choose_body(self, headers):
        if self.method == "HEAD" or self.status in (204, 304):
            self.done = True
        elif headers.get(b"transfer-encoding") == b"chunked":
            self.step = self._chunk
        elif b"content-length" in headers:
            self.left, self.step = int(headers[b"content-length"]), self._counted
        else:
            self.keeps_alive, self.step = False, self._to_the_end

    def _counted(self):
        taken = min(self.left, len(self.buffer))
        del self.buffer[:taken]
        self.left -= taken
        self.done = self.left == 0
        return False

    def _chunk(self):
        end = self.buffer.find(b"\r\n")
        if end < 0:
            return False
        size = int(bytes(self.buffer[:end]).partition(b";")[0], 16)
        whole = end + 2 + size + 2
        if len(self.buffer) < whole:
            return False
        del self.buffer[:whole]
        self.done = size == 0
        return True

    def _to_the_end(self):
        self.buffer.clear()
        return False
