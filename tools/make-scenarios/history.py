"""Sixteen weeks of lawful shifts before the period, drawn day by day."""

from datetime import timedelta

WEEKS = 16
HOUR = 60
# Nights of one person in these weeks; the law allows 36.
MOST_NIGHTS = 20


class Drafter:
    """Fills the days before the period, giving each shift to whoever is furthest behind.

    Rests are kept with room to spare: 14 hours between shifts of a run, 36 after a free day, 48
    after a night, at most 4 days and 3 nights in a row, rotation only forward within a run.
    """

    def __init__(self, folder, need, starts, agreed, random):
        """`agreed` are the people with something fixed on the first day of the period."""
        self.folder, self.need, self.starts, self.random = folder, need, starts, random
        self.agreed = agreed
        self.first = folder.start - timedelta(weeks=WEEKS)
        self.work = {person: [] for person in folder.people}
        self.away = {person: self.random.randrange(WEEKS) for person in folder.people}

    def entries(self):
        """(date, person, code), in order."""
        for offset in range(WEEKS * 7):
            on = self.first + timedelta(days=offset)
            for code, level, _ in sorted(self.heads(on), key=lambda head: head[2]):
                self.give(on, code, level)
        return sorted(
            (on, person, code) for person, work in self.work.items() for on, code in work)

    def heads(self, on):
        """One entry per head: nights first so that they find people, the others in any order."""
        for code, level, heads in self.need(on):
            for _ in range(heads):
                first = self.folder.shifts[code].kind == "N"
                yield code, level, 0 if first else self.random.random()

    def give(self, on, code, level):
        able = [p for p in self.folder.people if self.may(p, on, code, level)]
        if able:
            best = max(able, key=lambda person: self.eagerness(person, on, code))
            self.work[best].append((on, code))

    def may(self, person, on, code, level):
        shift = self.folder.shifts[code]
        begin = self.starts.get(person, self.first)
        in_force = begin if begin > self.folder.start else self.folder.start
        return (
            on >= begin
            and (on - self.first).days // 7 != self.away[person]
            and self.folder.qualifies(person, shift, in_force, level)
            and self.folder.available(person, shift, on)
            and (shift.kind != "N" or self.may_watch(person, on))
            and self.behind(person, on) > -6
            and self.owes(person, on, shift)
            and self.rested(person, on, shift)
            and self.week(person, on) + shift.paid / HOUR <= self.most(person))

    def may_watch(self, person, on):
        """Nights: never when exempt, not too many, and none into an agreed first day."""
        nights = sum(self.folder.shifts[c].kind == "N" for _, c in self.work[person])
        eve = on == self.folder.start - timedelta(days=1)
        return (
            nights < MOST_NIGHTS and not self.folder.exempt(person, "night", self.folder.start)
            and not (eve and person in self.agreed))

    def most(self, person):
        return min(40, self.folder.weekly(person, self.folder.start) * 1.5 + 8)

    def target(self, person):
        weekly = self.folder.weekly(person, self.folder.start)
        on_call = self.folder.weekly(person, self.folder.start, "hours_min") == 0
        return weekly * (0.5 if on_call else 0.95)

    def behind(self, person, on):
        """Hours owed so far, less hours worked."""
        begin = max(self.first, self.starts.get(person, self.first))
        days = (on - begin).days + 1
        owed = self.target(person) * days / 7
        return owed - sum(self.folder.shifts[code].paid for _, code in self.work[person]) / HOUR

    def owes(self, person, on, shift):
        """Of two domains each gets its own contract hours."""
        domains = {r["domain"]: float(r["hours_max"]) for r in self.folder.contracts
                   if r["person"] == person}
        if len(domains) == 1:
            return True
        worked = sum(self.folder.shifts[c].paid for _, c in self.work[person]
                     if self.folder.shifts[c].domain == shift.domain)
        weeks = ((on - self.first).days + 1) / 7
        return worked / HOUR < domains[shift.domain] * weeks

    def week(self, person, on):
        monday = on - timedelta(days=on.weekday())
        return sum(
            self.folder.shifts[code].paid for day, code in self.work[person] if day >= monday
        ) / HOUR

    def rested(self, person, on, shift):
        if not self.work[person]:
            return True
        last, code = self.work[person][-1]
        former = self.folder.shifts[code]
        gap = (on - last).days
        rest = gap * 1440 + shift.begin - former.end
        if gap == 0:
            return False
        if former.kind == "N" and shift.kind != "N":
            return rest >= 48 * HOUR
        if gap > 1:
            long_run = self.run(person) >= 3
            return rest >= (48 if long_run or former.kind == "N" else 36) * HOUR
        if former.kind == "N":
            return self.nights(person) < 3 and self.run(person) < 4
        forward = "DAN".index(shift.kind) >= "DAN".index(former.kind)
        return rest >= 14 * HOUR and forward and self.run(person) < 4

    def run(self, person):
        """Days worked in a row up to the last."""
        days = [day for day, _ in self.work[person]]
        length = 1
        while length < len(days) and days[-length] - days[-length - 1] == timedelta(days=1):
            length += 1
        return length

    def nights(self, person):
        """Nights in a row up to the last shift."""
        count = 0
        for _, code in reversed(self.work[person]):
            if self.folder.shifts[code].kind != "N":
                return count
            count += 1
            if count >= self.run(person):
                return count
        return count

    def eagerness(self, person, on, code):
        """Higher for who is behind, for going on with nights, for a change of days and evenings,
        for the second half of a weekend; lower for a second weekend in a row."""
        kind = self.folder.shifts[code].kind
        weekly = max(1, self.folder.weekly(person, self.folder.start))
        score = self.behind(person, on) / weekly * 10 + self.random.random()
        yesterday = [c for day, c in self.work[person] if day == on - timedelta(days=1)]
        if kind == "N" and yesterday and self.folder.shifts[yesterday[0]].kind == kind:
            score += 12
        if kind != "N":
            recent = [self.folder.shifts[c].kind for _, c in self.work[person][-10:]]
            score -= 8 * recent.count(kind) / max(1, len(recent))
        if on.weekday() == 6 and yesterday:
            score += 4
        week_ago = on - timedelta(days=7)
        days = [day for day, _ in self.work[person]]
        if on.weekday() >= 5 and any(0 <= (day - week_ago).days < 2 for day in days):
            score -= 3
        return score


def free_days(entries, folder, person, weekday_span):
    """Weeks of the history in which a person is free on all these days of the week (0 Monday).

    A night that started the day before takes its morning.
    """
    busy = set()
    for on, who, code in entries:
        if who == person:
            busy.add(on)
            if folder.shifts[code].end > 1440:
                busy.add(on + timedelta(days=1))
    monday = folder.start - timedelta(weeks=WEEKS)
    return sum(
        all(monday + timedelta(days=7 * week + n) not in busy for n in weekday_span)
        for week in range(WEEKS))
