"""Whether a page fits its window: at phone width, and zoomed in."""

import contextlib
from pathlib import Path

from faults import Fault

PHONE = {"width": 390, "height": 844}
# Nobody has to use a narrower window than this: WCAG 2.2, 1.4.10.
NARROWEST = 320
MEASURE = Path(__file__).with_name("layout.js").read_text()


@contextlib.contextmanager
def window(page, width, height):
    """The page in a window of this size, in CSS pixels, for a while."""
    before = page.viewport_size
    page.set_viewport_size({"width": width, "height": height})
    try:
        yield
    finally:
        page.set_viewport_size(before)


def check_width(page, said):
    """Fault where the page is wider than its window, with what sticks out."""
    width, found = page.viewport_size["width"], page.evaluate(MEASURE)
    if found["width"] > width:
        raise Fault(f"{said}: {found['width']} px wide in {width} px; wide: {found['wide']}")
    return found


def fits(page):
    """Fault where the page as a whole scrolls sideways at phone width."""
    with window(page, min(page.viewport_size["width"], PHONE["width"]), PHONE["height"]):
        check_width(page, "does not fit a phone")


def zoomed(page):
    """Fault where at 200 % (half the window in CSS pixels) the page scrolls sideways or cuts text
    off."""
    size = page.viewport_size
    with window(page, max(NARROWEST, size["width"] // 2), size["height"] // 2):
        if cut := check_width(page, "does not fit at 200 %")["cut"]:
            raise Fault(f"text is cut off at 200 %: {cut}")
