"""A scenario folder as the tools that check explanations read it: tables, period, wishes, copies.

Read from the files alone, by the words of README.md; nothing here is shared with our own reader.
"""

import csv
import datetime
import re
import shutil

WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
LEVELS = ["1", "2", "2+", "3", "4", "5"]
AWAY = {"leave", "sick", "care", "training", "lesson", "other"}
# What stands beside the roster: duties on call.
ON_CALL = {"standby", "on-call"}


def table(path):
    """The rows of a CSV file as dictionaries; none where there is no file."""
    if not path.exists():
        return []
    lines = [line for line in path.read_text(encoding="utf-8-sig").splitlines()
             if line.strip() and not line.lstrip().startswith("#")]
    delimiter = ";" if lines and ";" in lines[0] else ","
    return [{key: value or "" for key, value in row.items()}
            for row in csv.DictReader(lines, delimiter=delimiter)]


def write(path, rows, columns):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n", restval="",
                                extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)


def date(text):
    """`2027-01-04` or `04-01-2027`."""
    if re.fullmatch(r"\d\d-\d\d-\d{4}", text):
        text = "-".join(reversed(text.split("-")))
    return datetime.date.fromisoformat(text)


def holds(days, day):
    """Whether a pattern such as `mon-fri`, `sat|sun`, `all` or a date holds on a day."""
    if not days or days == "all":
        return True
    if days[0].isdigit():
        return date(days) == day
    ends = [[WEEKDAYS.index(name) for name in part.split("-")] for part in days.split("|")]
    return any(end[0] <= day.weekday() <= end[-1] for end in ends)


def block(shift):
    """D, A or N: as given, or by the start of the shift."""
    if shift.get("class"):
        return shift["class"]
    hour, minute = map(int, shift["begin"].split(":")[:2])
    return "D" if 420 <= hour * 60 + minute < 900 else "A" if 900 <= hour * 60 + minute < 1380 else "N"


class Wish:
    """A line of wishes.csv."""

    def __init__(self, row):
        self.id, self.person, self.shift = row["id"], row["person"], row.get("shift", "")
        self.kind, self.strength = row.get("class", ""), row["strength"]
        self.first, self.last = date(row["from"]), date(row["to"])
        self.days = row.get("days", "")
        self.points = int(row.get("weight") or 1) * (5 if row.get("joker") in ("yes", "ja") else 1)

    def concerns(self, day):
        return self.first <= day <= self.last and holds(self.days, day)

    def is_broken_by(self, shifts):
        """By a day's work, a list of rows of shifts.csv."""
        return any(map(self.speaks_of, shifts)) != (self.strength == "desired")

    def speaks_of(self, shift):
        if self.shift:
            return shift["code"] == self.shift
        return not self.kind or block(shift) == self.kind


class Folder:
    """A scenario folder."""

    def __init__(self, path):
        self.path = path
        text = (path / "scenario.yaml").read_text(encoding="utf-8")
        self.start = date(re.search(r"start:\s*([\d-]+)", text).group(1))
        self.weeks = int(re.search(r"weeks:\s*(\d+)", text).group(1))
        self.dates = [self.start + datetime.timedelta(days=day) for day in range(7 * self.weeks)]
        self.shifts = {row["code"]: row for row in table(path / "shifts.csv")}
        self.people = [row["id"] for row in table(path / "people.csv")]
        # Between least and most hours there is no balance: it says nothing of what was worked.
        self.ranged = {row["person"] for row in table(path / "contracts.csv")
                       if float(row["hours_min"]) != float(row["hours_max"])}
        self.wishes = {row["id"]: Wish(row) for row in table(path / "wishes.csv")}
        self.pins = [row for row in table(path / "roster.csv")]
        self.leave = table(path / "leave.csv")

    def is_away(self, person, day):
        return any(row["person"] == person and row["kind"] in AWAY
                   and date(row["from"]) <= day <= date(row["to"]) for row in self.leave)

    def asked_days(self, wish):
        """The days of the period a wish asks something of: a desired shift is not asked for on leave."""
        return [number for number, day in enumerate(self.dates) if wish.concerns(day)
                and (wish.strength != "desired" or not self.is_away(wish.person, day))]

    def broken_days(self, wish, work):
        """Those of them on which a roster breaks it; `work` is read_roster's."""
        return [day for day in self.asked_days(wish)
                if wish.is_broken_by(self.worked(work, wish.person, day))]

    def worked(self, work, person, day):
        return [self.shifts[code] for code in work.get((person, day), []) if code in self.shifts]

    def read_roster(self, path):
        """Codes by (person, day of the period); duties on call left out."""
        work = {}
        for row in table(path):
            day = (date(row["date"]) - self.start).days
            counts = self.shifts.get(row["shift"], {}).get("counts_for", "")
            if 0 <= day < len(self.dates) and counts not in ON_CALL:
                work.setdefault((row["person"], day), []).append(row["shift"])
        return work

    def copy(self, target, weights=None, wishes=None):
        """The folder copied, with other weights or other wishes (rows of wishes.csv)."""
        shutil.copytree(self.path, target, dirs_exist_ok=True)
        if weights is not None:
            settings = target / "scenario.yaml"
            told = ", ".join(f"{name}: {points}" for name, points in weights.items())
            text = settings.read_text(encoding="utf-8")
            # Either `weights: {...}` or a block of lines that are indented more.
            text = re.sub(r"^weights:.*\n(?:[ \t]+.*\n|[ \t]*#.*\n)*", "", text, flags=re.M)
            settings.write_text(f"{text.rstrip()}\nweights: {{{told}}}\n", encoding="utf-8")
        if wishes is not None:
            columns = ["id", "person", "from", "to", "days", "shift", "class", "strength", "weight",
                       "joker"]
            write(target / "wishes.csv", wishes, columns)
        return target
