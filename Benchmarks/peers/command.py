"""Runs the built command for the tools that check it."""

import json
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Refused(Exception):
    """The command gave no answer: what it said, with its exit code."""

    def __init__(self, code, text):
        super().__init__(f"exit {code}: {text.strip()[-300:]}")
        self.code = code


def built():
    """The command that was built last."""
    found = [ROOT / ".build" / folder / "zorgrooster" for folder in ("tests/release", "release")]
    return max((file for file in found if file.exists()), default=found[-1],
               key=lambda file: file.stat().st_mtime)


class Command:
    """The command, told once where it is."""

    def __init__(self, path):
        self.path = path or built()

    def run(self, *words):
        """What it prints; Refused where its exit code is not 0."""
        done = subprocess.run([self.path, *words], capture_output=True, text=True, check=False)
        if done.returncode:
            raise Refused(done.returncode, done.stderr)
        return done.stdout

    def json(self, *words):
        return json.loads(self.run(*words, "--json"))

    def explain(self, kind, scenario, roster, *words, limit=None):
        """`zorgrooster explain KIND [ID] SCENARIO ROSTER`: how it is asked stands here alone."""
        seconds = ["--time-limit", str(limit)] if limit else []
        return self.json("explain", kind, *words, scenario, roster, *seconds)

    def problem(self, scenario, parts=()):
        """The problem behind a plan, all of it or with some parts of the objective."""
        words = ["export-problem", scenario, *(["--parts", *parts] if parts else [])]
        return json.loads(self.run(*words))["problem"]
