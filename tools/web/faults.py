"""How a story ends other than well."""


class Fault(AssertionError):
    """A page does not hold what was checked."""


class Skipped(Exception):
    """A story that cannot be gone through here, and why."""


class Failed(Exception):
    """A story that failed: `lines` say why, and where pictures of it are."""

    def __init__(self, lines):
        super().__init__("\n".join(lines))
        self.lines = lines
