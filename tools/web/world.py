"""What a story is given: windows on the server under test, ways to sign in, and checks."""

import itertools

import axe
import focus
import layout
import record
from faults import Skipped
from watch import Watch

PHONE = {"viewport": layout.PHONE, "has_touch": True, "is_mobile": True, "device_scale_factor": 2}
LAPTOP = {"viewport": {"width": 1400, "height": 900}}
LOCALES = {"nl": "nl-NL", "en": "en-GB"}
# Where a demo server lets one in, with a button for each person and each phase of the period.
DEMO_PAGE = "/demo"
PATIENCE_MS = 10_000


class World:
    """One story's world. `base` is the server's address; paths in `goto` are relative to it."""

    def __init__(self, browser, server, language="nl", shots=None, name="story"):
        self.browser, self.server, self.base = browser, server, server.base
        self.language, self.shots, self.name = language, shots, name
        self.contexts, self.watches, self.without_scripts = [], {}, set()
        self.count = itertools.count(1)

    def phone(self, js=True, language=None):
        """A page of its own on a phone: 390 x 844, touch; own cookies."""
        return self._page(PHONE, js, language)

    def laptop(self, js=True, language=None):
        """A page of its own on a laptop: 1400 x 900; own cookies."""
        return self._page(LAPTOP, js, language)

    def sign_in(self, page, person):
        """Signs in on the demo page, by the button that is called `person`."""
        page.goto(DEMO_PAGE)
        page.get_by_role("button", name=person, exact=True).click()
        page.wait_for_load_state()
        return page

    def set_clock(self, page, phase):
        """Sets the demo's clock by the button whose name holds `phase`. Everyone on the server sees
        it: for a story with a server of its own."""
        page.goto(DEMO_PAGE)
        page.get_by_role("button", name=phase).click()
        page.wait_for_load_state()
        return page

    def axe(self, page, but=()):
        """Fault on violations that count (see axe.py), save rules in `but`; the others as text."""
        return axe.check(page, page.context not in self.without_scripts, but)

    def fits(self, page):
        """Fault where the page scrolls sideways at phone width."""
        layout.fits(page)

    def zoomed(self, page):
        """Fault where at 200 % the page scrolls sideways or cuts text off."""
        layout.zoomed(page)

    def tab_through(self, page):
        """Roles and names Tab comes to, in order; Fault on one without name or visible focus."""
        return focus.tab_through(page)

    def no_console_errors(self, page, but=()):
        """Fault on errors in the console, save those that hold a text of `but`, such as "403"."""
        self.watches[page].check_console(but)

    def no_outside_requests(self, page):
        """Fault where the page asked anything of another host."""
        self.watches[page].check_outside()

    def stands(self, page, but=()):
        """All checks at once; `but` are texts of console errors that belong there."""
        self.no_outside_requests(page)
        self.no_console_errors(page, but)
        self.axe(page)
        self.fits(page)
        self.zoomed(page)
        return self.tab_through(page)

    def log(self):
        """All that the server has printed so far: to hold that no person is named in it."""
        return self.server.log()

    def skip(self, why):
        """Ends the story as skipped."""
        raise Skipped(why)

    def shot(self, page, name):
        """A picture of the whole page, only where pictures are asked for."""
        if self.shots:
            self._shoot(page, self.shots, name)

    # What follows is for the runner.

    def finish(self):
        """Fault where any page did what no story may do."""
        for watch in self.watches.values():
            watch.check_always()

    def shoot_all(self, folder):
        """Pictures of all pages as they are, for a story that failed; their paths."""
        pages = [page for context in self.contexts for page in context.pages]
        return [self._shoot(page, folder, "failed") for page in pages]

    def requests(self):
        """What was asked of the server, as tools/mutate reads it."""
        return [record.as_request(request)
                for watch in self.watches.values() for request in watch.requests]

    def close(self):
        for context in self.contexts:
            context.close()

    def _page(self, device, js, language):
        context = self.browser.new_context(
            **device, base_url=self.base, java_script_enabled=js,
            locale=LOCALES[language or self.language])
        context.set_default_timeout(PATIENCE_MS)
        context.on("page", self._watch)
        self.contexts.append(context)
        if not js:
            self.without_scripts.add(context)
        return context.new_page()

    def _watch(self, page):
        issuer = self.server.issuer
        self.watches[page] = Watch(page, self.base, issuer and issuer.address)

    def _shoot(self, page, folder, name):
        folder.mkdir(parents=True, exist_ok=True)
        name = f"{self.name}--{name}-{next(self.count)}".replace("/", "--").replace(" ", "-")
        path = folder / f"{name}.png"
        page.screenshot(path=path, full_page=True)
        return path
