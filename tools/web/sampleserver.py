#!/usr/bin/env python3
"""A server for tools/browser --self-test, called as the real one: serve --demo --port 0."""

import signal
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

import samplepages

POLICY = ("default-src 'none'; style-src 'self'; script-src 'self'; "
          "img-src 'self' data: http://outside.invalid; form-action 'self'")


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/readyz":
            self.answer(200, "text/plain", "ready")
        elif self.path == "/style.css":
            self.answer(200, "text/css", samplepages.STYLE)
        elif self.path in samplepages.SCRIPTS:
            self.answer(200, "text/javascript", samplepages.SCRIPTS[self.path])
        elif self.path == "/home":
            self.answer(200, "text/html", self.home())
        elif page := samplepages.page(self.path[1:]):
            self.answer(200, "text/html", page)
        else:
            self.answer(404, "text/plain", "not here")

    def do_POST(self):
        form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self.send_response(303)
        if account := form.get("account"):
            self.send_header("Set-Cookie", f"session={account[0]}; HttpOnly; Path=/")
        self.send_header("Location", "/home")
        self.end_headers()

    def home(self):
        """Says who one is."""
        who = (self.headers["Cookie"] or "session=niemand").partition("=")[2]
        return samplepages.GOOD.replace("<title>Rooster", f"<title>Je bent {who}")

    def answer(self, status, kind, text):
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Security-Policy", POLICY)
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_):
        pass


def main():
    assert sys.argv[1:] == ["serve", "--demo", "--port", "0"], sys.argv
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever(poll_interval=0.05)


if __name__ == "__main__":
    main()
