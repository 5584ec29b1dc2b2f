"""What a page does beside what it shows: console messages, exceptions, requests."""

from urllib.parse import urlsplit

from faults import Fault

POLICY = "Content Security Policy"


class Watch:
    """Listens to one page from its start."""

    def __init__(self, page, base, issuer=None):
        self.own = {urlsplit(each).netloc for each in (base, issuer) if each}
        self.forget()
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.exceptions.append(str(error)))
        page.on("request", lambda request: self.requests.append(request))

    def forget(self):
        """Starts anew, on a page that is used again."""
        self.errors, self.exceptions, self.requests = [], [], []

    def _hear(self, message):
        if message.type == "error":
            self.errors.append(message.text)

    def outside(self):
        """Addresses asked for that are not of the server under test, nor of where people sign in."""
        addresses = [urlsplit(request.url) for request in self.requests]
        return [each.geturl() for each in addresses
                if each.scheme not in ("data", "blob", "about") and each.netloc not in self.own]

    def violations(self):
        """Console messages that the content security policy was broken."""
        return [each for each in self.errors if POLICY in each]

    def check_console(self, but=()):
        """Fault where the console holds an error, save those that hold a text of `but`."""
        found = [each for each in [*self.exceptions, *self.errors]
                 if not any(text in each for text in but)]
        if found:
            raise Fault("console error: " + "; ".join(found))

    def check_outside(self):
        """Fault where anything was asked of another host."""
        if found := self.outside():
            raise Fault("asked of another host: " + ", ".join(sorted(set(found))))

    def check_always(self):
        """What no story may do: break the policy, ask another host, raise in a script."""
        self.check_outside()
        if found := [*self.violations(), *self.exceptions]:
            raise Fault("; ".join(found))
