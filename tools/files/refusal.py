"""Why a file is not accepted."""


class Refused(Exception):
    """A file is not accepted, with the reason as a sentence."""
