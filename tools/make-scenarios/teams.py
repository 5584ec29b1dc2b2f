"""What differs between the generated scenarios: seeds, need before the period, known absence."""

from dataclasses import dataclass, field
from datetime import date

from files import matches, rows

START = date(2027, 1, 4)


@dataclass
class Team:
    """The settings one scenario is generated with."""

    name: str
    seed: int
    wishes: tuple
    standing: dict
    sick: list
    starts: dict = field(default_factory=dict)
    elsewhere: list = field(default_factory=list)
    lessons: list = field(default_factory=list)
    silent: tuple = ()


HEEMZORG = Team(
    name="heemzorg", seed=20270104, wishes=(2, 6),
    standing={"HLP-01": ("tue", "", "undesired"), "BEG-02": ("wed", "BA", "undesired")},
    sick=[
        ("VIG-06", date(2027, 1, 4), date(2027, 2, 14)),
        ("BEG-06", date(2027, 3, 1), date(2027, 3, 12)),
        ("OND-02", date(2027, 1, 18), date(2027, 1, 24)),
        ("HLP-03", date(2027, 2, 1), date(2027, 2, 7)),
    ],
    # The newcomer began in December; induction goes on into January.
    starts={"VIG-09": date(2026, 12, 7)},
    # Hours at another employer: 8 a week.
    elsewhere=[("OPR-01", START, date(2027, 4, 4), "employer", "1.6")],
    # Lesson days of the students in guidance, 5.5 hours each.
    lessons=[("LBG-01", 0), ("LBG-02", 3)],
    silent=("VIG-09", "OND-03", "KOK-02", "OPR-01"))

HEEM_TEAM = Team(
    name="heem-team", seed=20270132, wishes=(3, 8),
    standing={"VIG-06": ("tue", "", "undesired"), "ZHP-01": ("fri", "LK", "undesired"),
              "HLP-02": ("mon", "V", "desired")},
    sick=[
        ("VIG-02", date(2027, 2, 15), date(2027, 2, 28)),
        ("HLP-05", date(2027, 1, 4), date(2027, 1, 31)),
        ("ZHP-02", date(2027, 3, 8), date(2027, 3, 14)),
        ("VIG-09", date(2027, 1, 18), date(2027, 1, 22)),
    ],
    starts={"HLP-07": date(2027, 2, 1)}, lessons=[("LIG-02", 3)])


def heemzorg_need(folder):
    """The cover table itself."""
    cover = rows(folder.path / "cover.csv")

    def need(on):
        return [(r["shift"], r["min_level"], int(r["heads"]))
                for r in cover if matches(r["days"], on)]

    return need


def heem_team_need(folder):
    """A plausible staffing before the period; the period's own follows from the care mix."""

    def need(on):
        weekend = on.weekday() >= 5
        return [
            ("N", "3", 1), ("N", "2", 1), ("L", "3", 2), ("L", "1", 1 if weekend else 2),
            ("LK", "1", 2), ("V", "4", 1), ("V", "3", 2), ("V", "1", 2 if weekend else 3),
            ("VK", "1", 2), ("HK", "1", 1)]

    return need
