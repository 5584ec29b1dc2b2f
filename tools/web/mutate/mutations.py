"""All ways to spoil a request."""

import bodies
import heads
from ways import WAYS

__all__ = ["WAYS", "bodies", "heads"]
