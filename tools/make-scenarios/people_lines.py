"""Leave, wishes and running counts, drawn per person."""

from datetime import date, timedelta

from files import holds, matches, number
from history import free_days

# Spring break 2027 and other free weeks, Saturday to Sunday, in the order they are handed out.
BREAKS = [date(2027, 2, 20), date(2027, 2, 13), None, date(2027, 3, 6), date(2027, 1, 23), None]


class Calendar:
    """Dates already spoken for, per person."""

    def __init__(self, folder):
        self.taken = {person: set() for person in folder.people}
        for row in folder.pins:
            self.taken[row["person"]].add(date.fromisoformat(row["date"]))

    def free(self, person, first, last):
        return not any(first + timedelta(days=n) in self.taken[person]
                       for n in range((last - first).days + 1))

    def take(self, person, first, last):
        self.taken[person].update(
            first + timedelta(days=n) for n in range((last - first).days + 1))


def employed_on(folder, person, on):
    return any(r["person"] == person and holds(r, on) for r in folder.contracts)


class Leave:
    """Sickness as given, a free week for many, single weekdays for the rest."""

    def __init__(self, folder, calendar, random):
        self.folder, self.calendar, self.random = folder, calendar, random
        self.lines = []

    def draw(self, sick, newcomers):
        for person, first, last in sick:
            self.add(person, first, last, "sick")
        for place, person in enumerate(self.folder.people):
            if self.folder.weekly(person, self.folder.end, "hours_min") == 0:
                continue
            week = None if person in newcomers else BREAKS[place % len(BREAKS)]
            if week and self.calendar.free(person, week, week + timedelta(days=8)):
                self.add(person, week, week + timedelta(days=8), "leave")
            single = [1] if person in newcomers else [1, 2] if week else [2, 3, 4]
            self.single_days(person, self.random.choice(single))
        return sorted(self.lines, key=lambda line: (line[0], line[1]))

    def single_days(self, person, wanted):
        """Weekdays in the period, none right at its start."""
        while wanted:
            on = self.folder.start + timedelta(days=self.random.randrange(2, self.folder.weeks * 7))
            if on.weekday() < 5 and employed_on(self.folder, person, on) and self.calendar.free(
                    person, on, on):
                self.add(person, on, on, "leave")
                wanted -= 1

    def add(self, person, first, last, kind):
        self.calendar.take(person, first, last)
        hours = self.folder.weekly(person, first) / 5
        self.lines.append((person, first, last, kind, number(hours)))


class Wishes:
    """Draws wishes that do not speak of the same date twice, nor of a day away."""

    def __init__(self, folder, calendar, random):
        self.folder, self.calendar, self.random = folder, calendar, random
        self.lines = []

    def draw(self, least, most, standing, skip=()):
        """`standing` gives a person one wish that holds every week of the period."""
        for person in self.folder.people:
            if person in skip:
                continue
            wanted = self.random.randint(least, most)
            count = 0
            if person in standing:
                self.stand(person, *standing[person])
                count = 1
            tries = 0
            while count < wanted and tries < 200:
                tries += 1
                count += self.one(person)
        return self.numbered()

    def stand(self, person, days, shift, strength):
        """One wish for the whole period; no other wish speaks of its days."""
        self.add(person, self.folder.start, self.folder.end, days, shift, strength, 2)
        for on in self.folder.dates():
            if matches(days, on):
                self.calendar.take(person, on, on)

    def codes(self, person):
        return [s.code for s in self.folder.shifts.values()
                if s.covers and self.folder.qualifies(person, s, self.folder.start
                                                      + timedelta(weeks=5))
                and self.folder.available(person, s, self.folder.start)]

    def one(self, person):
        pick = self.random.choice(["weekend", "weekend", "evenings", "away", "like", "like", "day"])
        on = self.folder.start + timedelta(days=self.random.randrange(self.folder.weeks * 7))
        if pick == "weekend":
            on -= timedelta(days=on.weekday() - 5)
            return self.try_add(person, on, on + timedelta(days=1), "all", "", "undesired", 2)
        if pick == "evenings":
            late = [c for c in self.codes(person) if self.folder.shifts[c].kind != "D"]
            last = on + timedelta(days=self.random.choice([4, 6, 9]))
            return bool(late) and self.try_add(
                person, on, last, "all", self.random.choice(late), "undesired", 1)
        if pick == "away":
            return self.try_add(person, on, on, "all", "", "unavailable", 3)
        if pick == "day":
            return self.try_add(person, on, on, "all", "", "undesired", self.random.randint(1, 3))
        code = [c for c in self.codes(person)
                if self.folder.available(person, self.folder.shifts[c], on)]
        return bool(code) and self.try_add(
            person, on, on, "all", self.random.choice(code), "desired", self.random.randint(1, 3))

    def try_add(self, person, first, last, days, shift, strength, weight):
        fits = (
            last <= self.folder.end and employed_on(self.folder, person, first)
            and self.calendar.free(person, first, last))
        if fits:
            self.calendar.take(person, first, last)
            self.add(person, first, last, days, shift, strength, weight)
        return fits

    def add(self, person, first, last, days, shift, strength, weight):
        self.lines.append([person, first, last, days, shift, strength, weight, "no"])

    def numbered(self):
        """Identifiers, and a joker on one wish of every fifth person."""
        jokers = set(self.folder.people[2::5])
        for line in self.lines:
            if line[0] in jokers and line[5] != "unavailable":
                line[7] = "yes"
                jokers.discard(line[0])
        return [(f"W{n:03}", *line) for n, line in enumerate(self.lines, 1)]


def counters(folder, entries, starts, random):
    """Free Sundays and weekends since 39 weeks, nights since 52, the balance since New Year.

    The history's own sixteen weeks are counted, the weeks before drawn.
    """
    since, year = folder.start - timedelta(weeks=39), folder.start - timedelta(weeks=52)
    lines = []
    for person in folder.people:
        if starts.get(person, folder.start) > folder.start:
            continue
        newcomer = person in starts
        nights = sum(who == person and folder.shifts[c].kind == "N" for _, who, c in entries)
        sundays = free_days(entries, folder, person, [6])
        weekends = free_days(entries, folder, person, [5, 6])
        older = 23 if newcomer else random.randint(13, 17)
        fewer = 23 if newcomer else older - random.randint(0, 2)
        before = 0 if newcomer else nights * 36 // 16
        lines += [
            (person, "freeSundays", since, sundays + older),
            (person, "freeWeekends", since, weekends + fewer),
            (person, "nights", year, nights + before),
            (person, "balanceHours", date(2026, 1, 1), number(random.randrange(-24, 41) / 2)),
        ]
    return lines
