"""axe-core on a page: the rules of WCAG 2.2 AA and its good practices."""

import functools
from pathlib import Path

import axe_playwright_python

from faults import Fault

# A violation of these impacts fails, and of lesser impact these rules.
SEVERE = ("serious", "critical")
MODERATE = (
    "empty-heading", "heading-order", "landmark-banner-is-top-level", "landmark-main-is-top-level",
    "landmark-no-duplicate-banner", "landmark-no-duplicate-contentinfo",
    "landmark-no-duplicate-main", "landmark-one-main", "landmark-unique", "meta-viewport",
    "page-has-heading-one", "region", "skip-link", "table-duplicate-name", "tabindex",
)
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
RUN = """(options) => axe.run(document, options).then(({violations}) => violations.map(each => ({
  id: each.id, impact: each.impact, help: each.help,
  at: each.nodes.map(node => node.target.join(" ") + " " + (node.any[0]?.message ?? ""))})))"""


@functools.cache
def script():
    """axe.min.js as its package ships it."""
    return (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()


def violations(page, js):
    """All violations. Where scripts are off they are allowed for axe alone; the page's own were
    passed over when it was read, and stay so."""
    session = page.context.new_cdp_session(page)

    def stop_scripts(value):
        session.send("Emulation.setScriptExecutionDisabled", {"value": value})

    if not js:
        # The session says only what is new to it: off before on.
        stop_scripts(True)
        stop_scripts(False)
    page.evaluate(script() + "\n;undefined")
    found = page.evaluate(RUN, {
        "runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"],
        "rules": {"target-size": {"enabled": True}}})
    if not js:
        stop_scripts(True)
    session.detach()
    return found


def check(page, js, but=()):
    """Fault on what counts, save the rules of `but`; the lesser violations come back as text."""
    counted, lesser = [], []
    for each in violations(page, js):
        counts = each["impact"] in SEVERE or each["id"] in MODERATE
        if each["id"] not in but:
            (counted if counts else lesser).append(
                f"{each['id']} ({each['impact']}): {each['help']}: " + " | ".join(each["at"][:5]))
    if counted:
        raise Fault("axe: " + "\n".join(counted))
    return lesser
