"""The walk through a page by Tab: what has focus is named, marked and seen, and all is reached."""

from pathlib import Path

from faults import Fault

WALK = Path(__file__).with_name("focus.js").read_text()
MOST = 500


class Walk:
    """One walk; `order` lists the role and name of what had focus, in turn."""

    def __init__(self, page):
        self.page, self.order, self.faults = page, [], []
        self.session = page.context.new_cdp_session(page)

    def go(self):
        count = self._ask("start")
        for _ in range(min(MOST, 6 * count + 10)):
            self.page.keyboard.press("Tab")
            found = self._now()
            if found is None or found["again"]:
                break
            if not found["inParts"]:
                self._judge(found)
        self.faults += [f"not reached by Tab: {each}" for each in self._ask("missed")]
        self.session.detach()
        return self

    def _ask(self, part):
        return self.page.evaluate(f"() => ({WALK}).{part}()")

    def _now(self):
        """What has focus; scrolling to it may take a moment, but not on a page at fault already."""
        for _ in range(1 if self.faults else 3):
            found = self._ask("now")
            if found is None or found["again"] or found["seen"]:
                break
            self.page.wait_for_timeout(100)
        self._ask("keep")
        return found

    def _judge(self, found):
        role, name = self._role_and_name()
        self.order.append((role, name))
        for holds, fault in ((name.strip(), "no name"), (found["marked"], "no visible focus"),
                             (found["seen"], "focus is hidden under something")):
            if not holds:
                self.faults.append(f"{fault}: {found['what']}")

    def _role_and_name(self):
        """As the browser tells a screen reader."""
        focused = self.session.send("Runtime.evaluate", {"expression": "document.activeElement"})
        node = self.session.send("Accessibility.getPartialAXTree", {
            "objectId": focused["result"]["objectId"], "fetchRelatives": False})["nodes"][0]
        return tuple(node.get(key, {}).get("value", "") for key in ("role", "name"))


def tab_through(page):
    """The role and name of everything Tab comes to, in its order; Fault where one has no name or no
    visible focus, is hidden, or is not reached."""
    walk = Walk(page).go()
    if walk.faults:
        raise Fault("\n".join(walk.faults))
    return walk.order
