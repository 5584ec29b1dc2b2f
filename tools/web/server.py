"""The server under test: started, waited for, and stopped as a service manager stops it."""

import queue
import pathlib
import re
import shutil
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.request

READY_WITHIN = 30
STOPPED_WITHIN = 15


class ServerFault(Exception):
    """The server did not start, or did not stop as it should."""


class Demo:
    """The demo organisation as it was made for the first server: making it takes seconds."""

    made = None

    @classmethod
    def put(cls, folder):
        """Puts it in a server's folder, where it is made already."""
        if cls.made is not None:
            shutil.copytree(cls.made.name, folder, dirs_exist_ok=True)

    @classmethod
    def keep(cls, folder):
        """Keeps what a server has just made, before anyone comes."""
        if cls.made is None:
            cls.made = tempfile.TemporaryDirectory()
            shutil.copytree(folder, cls.made.name, dirs_exist_ok=True)


class Server:
    """A running `BINARY serve --demo --port 0`; `base` is its address. With an `issuer` it is no
    demo: the demo's file, served to whom the issuer signs in."""

    def __init__(self, binary, ready_within=READY_WITHIN, options=(), issuer=None):
        if issuer and Demo.made is None:
            Server(binary, ready_within).stop()
        self.issuer = issuer
        self.output = tempfile.TemporaryFile("w+")
        self.folder = tempfile.TemporaryDirectory()
        Demo.put(self.folder.name)
        self.store = pathlib.Path(self.folder.name, "demo.sqlite")
        self.process = subprocess.Popen(
            [binary, "serve", *(issuer.options if issuer else ["--demo"]), "--store", self.store,
             "--port", "0", *options],
            text=True, bufsize=1, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=self.output)
        self.lines, self.said = queue.Queue(), []
        threading.Thread(target=self._listen, daemon=True).start()
        try:
            deadline = time.monotonic() + ready_within
            self.base = self._address(deadline)
            self._wait_until_ready(deadline)
            Demo.keep(self.folder.name)
        except ServerFault:
            self._kill()
            raise

    def log(self):
        """All that it has printed so far, to either stream."""
        position = self.output.tell()
        self.output.seek(0)
        errors = self.output.read()
        self.output.seek(position)
        return "".join(self.said) + errors

    def stop(self):
        """Asks it to stop; ServerFault where it does not, or not with exit code 0."""
        self.process.terminate()
        try:
            code = self.process.wait(STOPPED_WITHIN)
        except subprocess.TimeoutExpired:
            self._kill()
            raise ServerFault(f"still ran {STOPPED_WITHIN} s after SIGTERM") from None
        if code != 0:
            raise ServerFault(f"exit code {code} after SIGTERM\n{self._last_lines()}")

    def _listen(self):
        for line in self.process.stdout:
            self.said.append(line)
            self.lines.put(line)
        self.lines.put(None)

    def _address(self, deadline):
        while True:
            try:
                line = self.lines.get(timeout=max(0, deadline - time.monotonic()))
            except queue.Empty:
                raise ServerFault("printed no http://127.0.0.1:PORT in time") from None
            if line is None:
                code = self.process.wait()
                raise ServerFault(f"ended at once, exit code {code}\n{self._last_lines()}")
            if found := re.search(r"http://127\.0\.0\.1:\d+", line):
                return found[0]

    def _wait_until_ready(self, deadline):
        while not self._is_ready():
            if time.monotonic() > deadline:
                raise ServerFault(f"{self.base}/readyz was not 200 in time\n{self._last_lines()}")
            time.sleep(0.05)

    def _is_ready(self):
        try:
            with urllib.request.urlopen(f"{self.base}/readyz", timeout=5) as answer:
                return answer.status == 200
        except (urllib.error.URLError, OSError):
            return False

    def _last_lines(self):
        return "\n".join(self.log().splitlines()[-10:])

    def _kill(self):
        self.process.kill()
        self.process.wait()
