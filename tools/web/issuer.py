"""An OpenID Connect provider on this machine: it signs everyone in as the account they choose."""

import base64
import hashlib
import html
import json
import secrets
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlencode, urlsplit

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

CLIENT = "zorgrooster"


def text(data):
    """RFC 4648, 5, without padding."""
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def text_of_number(number):
    return text(number.to_bytes((number.bit_length() + 7) // 8, "big"))


class Issuer:
    """Serves until `stop`; `options` are what zorgrooster serve is started with to trust it."""

    def __init__(self):
        self.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.grants = {}
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.address = f"http://127.0.0.1:{self.server.server_port}/zorg"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def options(self):
        return ["--oidc-issuer", self.address, "--oidc-client", CLIENT]

    def stop(self):
        self.server.shutdown()
        self.server.server_close()

    def metadata(self):
        return {
            "issuer": self.address, "authorization_endpoint": f"{self.address}/authorize",
            "token_endpoint": f"{self.address}/token", "jwks_uri": f"{self.address}/keys"}

    def keys(self):
        public = self.key.public_key().public_numbers()
        return {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "1",
                          "n": text_of_number(public.n), "e": text_of_number(public.e)}]}

    def grant(self, fields):
        """The address that the browser goes back to, with a code."""
        assert fields["client_id"] == CLIENT and fields["response_type"] == "code"
        code = secrets.token_urlsafe()
        self.grants[code] = fields
        back = urlencode({"code": code, "state": fields["state"], "iss": self.address})
        return f"{fields['redirect_uri']}?{back}"

    def tokens(self, form):
        """The token of a code, once; `None` where it is not to be had."""
        grant = self.grants.pop(form.get("code"), None)
        challenge = text(hashlib.sha256(form.get("code_verifier", "").encode()).digest())
        if grant is None or grant["code_challenge"] != challenge:
            return None
        now = int(time.time())
        return {"token_type": "Bearer", "id_token": self._signed({
            "iss": self.address, "aud": CLIENT, "sub": grant["account"],
            "nonce": grant["nonce"], "iat": now, "exp": now + 300})}

    def _signed(self, claims):
        parts = [{"alg": "RS256", "kid": "1", "typ": "JWT"}, claims]
        body = ".".join(text(json.dumps(each).encode()) for each in parts)
        signature = self.key.sign(body.encode(), padding.PKCS1v15(), hashes.SHA256())
        return f"{body}.{text(signature)}"

    def _handler(issuer):
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                path, fields = urlsplit(self.path).path, self._fields(urlsplit(self.path).query)
                if path == "/zorg/.well-known/openid-configuration":
                    self._send(issuer.metadata())
                elif path == "/zorg/keys":
                    self._send(issuer.keys())
                elif path == "/favicon.ico":
                    self._send("", "image/x-icon")
                elif path == "/zorg/authorize" and "account" not in fields:
                    self._send(page(fields), "text/html; charset=utf-8")
                elif path == "/zorg/authorize":
                    self.send_response(302)
                    self.send_header("Location", issuer.grant(fields))
                    self.end_headers()
                else:
                    self.send_error(404)

            def do_POST(self):
                length = int(self.headers["Content-Length"])
                tokens = issuer.tokens(self._fields(self.rfile.read(length).decode()))
                self._send(tokens or {"error": "invalid_grant"}, status=200 if tokens else 400)

            def log_message(self, *_):
                pass

            def _send(self, content, kind="application/json", status=200):
                body = (content if isinstance(content, str) else json.dumps(content)).encode()
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            @staticmethod
            def _fields(query):
                return {name: values[0] for name, values in parse_qs(query).items()}

        return Handler


def page(fields):
    """The provider's own page: who are you?"""
    hidden = "".join(f'<input type="hidden" name="{html.escape(name)}" value="{html.escape(value)}">'
                     for name, value in fields.items())
    return (f'<!doctype html><html lang="nl"><title>Zorggroep</title><form>{hidden}'
            '<label>Account <input name="account"></label><button>Verder</button></form></html>')
