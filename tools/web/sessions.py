"""Signs in at the demo server as several people, and prints their cookies and tokens as JSON, as
tools/load takes them with --people:

  python3 tools/web/sessions.py http://127.0.0.1:PORT members=VIG-01,VIG-02 leaders=TL-01
"""

import http.client
import json
import sys
from html.parser import HTMLParser
from urllib.parse import urlencode, urlsplit


class Tokens(HTMLParser):
    """The values of all fields called token."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        field = dict(attributes)
        if tag == "input" and field.get("name") == "token":
            self.found.append(field.get("value", ""))


def ask(address, method, path, headers, body=None):
    """The answer and its text; nothing is followed."""
    connection = http.client.HTTPConnection(*address, timeout=10)
    connection.request(method, path, body, headers)
    answer = connection.getresponse()
    text = answer.read().decode(errors="replace")
    connection.close()
    return answer, text


def sign_in(address, account):
    """The cookie and the token of a new session."""
    answer, text = ask(address, "POST", "/demo/in", {
        "Content-Type": "application/x-www-form-urlencoded"}, urlencode({"account": account}))
    cookie = (answer.headers["Set-Cookie"] or "").partition(";")[0]
    if answer.status != 303 or not cookie:
        raise SystemExit(f"Could not sign in as {account}: status {answer.status}")
    _, text = ask(address, "GET", answer.headers["Location"], {"Cookie": cookie})
    tokens = Tokens()
    tokens.feed(text)
    return {"cookie": cookie, **({"token": tokens.found[0]} if tokens.found else {})}


def main():
    if len(sys.argv) < 3 or not all("=" in each for each in sys.argv[2:]):
        raise SystemExit(__doc__)
    parts = urlsplit(sys.argv[1])
    if (parts.scheme, parts.hostname) != ("http", "127.0.0.1"):
        raise SystemExit("Sessions are made on this machine only: http://127.0.0.1:PORT")
    people = {}
    for each in sys.argv[2:]:
        group, _, names = each.partition("=")
        people[group] = [sign_in((parts.hostname, parts.port), name) for name in names.split(",")]
    print(json.dumps(people, indent=1))


if __name__ == "__main__":
    main()
