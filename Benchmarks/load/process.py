"""Memory and processor time of another process, from /proc."""

import os
import re
from pathlib import Path


def memory(pid):
    """Memory now and at most so far, in MiB."""
    text = Path(f"/proc/{pid}/status").read_text()
    return {key: round(int(re.search(rf"{key}:\s+(\d+) kB", text)[1]) / 1024, 1)
            for key in ("VmRSS", "VmHWM")}


def processor_seconds(pid):
    """Seconds of processor time used so far, its own and the system's for it."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
