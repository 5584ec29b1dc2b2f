"""Benchmarks/RESULTS.md: a head, then dated sections, each with the command and the machine."""

import os
import platform
import re
from datetime import date
from pathlib import Path

import tables


def machine():
    """Cores, model and memory, in a line."""
    cpu = field("/proc/cpuinfo", r"^model name\s*:\s*(.+)$") or platform.machine()
    kilobytes = field("/proc/meminfo", r"^MemTotal:\s*(\d+) kB")
    memory = f"{int(kilobytes) / 2**20:.0f} GB" if kilobytes else "memory unknown"
    return f"{os.cpu_count()} cores, {cpu}, {memory}"


def field(path, pattern):
    try:
        found = re.search(pattern, Path(path).read_text(encoding="utf-8"), re.M)
    except OSError:
        return None
    return found[1].strip() if found else None


def section(name, rows, notes, given):
    """A set's table with what was asked."""
    asked = (f"`tools/benchmark --set {name} --seconds {given.seconds:g} --seeds {given.seeds} "
             f"--threads {given.threads}`")
    if given.instances:
        asked = f"{asked[:-1]} --instances {' '.join(given.instances)}`"
    return "\n\n".join([f"### {name}", asked, tables.markdown(rows),
                        *(["\n".join(f"- {note}" for note in notes)] if notes else [])])


def dated(sections, today=None):
    """The sections under one date."""
    return "\n\n".join([f"## {today or date.today()}", f"{machine()}.", *sections]) + "\n"


def write(path, sections):
    """Adds a dated part at the end."""
    before = path.read_text(encoding="utf-8").rstrip("\n")
    path.write_text(f"{before}\n\n{dated(sections)}", encoding="utf-8")
