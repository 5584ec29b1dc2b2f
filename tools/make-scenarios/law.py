"""The rests and limits that history and pins are held against, written apart from the generator."""

from datetime import date, datetime, time, timedelta

HOUR = 60


def moment(on, minute):
    """Elapsed minutes of a wall-clock time in the Netherlands, so that a clock change counts."""
    wall = datetime.combine(on, time()) + timedelta(minutes=minute)
    summer = last_sunday(wall.year, 3, 2) <= wall < last_sunday(wall.year, 10, 3)
    return (wall - datetime(1970, 1, 1)) // timedelta(minutes=1) - (HOUR if summer else 0)


def last_sunday(year, month, hour):
    """The last Sunday of a month of 31 days, at an hour: when summer time begins or ends."""
    end = date(year, month, 31)
    return datetime.combine(end - timedelta(days=end.isoweekday() % 7), time(hour))


def worked(shifts, entries):
    """(date, shift, begin, end) of (date, code) pairs, in order of time."""
    return sorted(
        ((on, shifts[code], moment(on, shifts[code].begin), moment(on, shifts[code].end))
         for on, code in entries), key=lambda item: item[2])


def findings(work):
    """What breaks the Arbeidstijdenwet in one person's work, as sentences."""
    return [*rests(work), *night_runs(work), *weekly_rests(work), *sums(work)]


def rests(work):
    """ATW-DREST 11 h, ATW-N-REST 14 h after a night, ATW-N-46 after three nights."""
    nights = 0
    for (on, shift, _, end), (later, _, begin, _) in zip(work, work[1:]):
        nights = nights + 1 if shift.kind == "N" else 0
        rest = begin - end
        if rest < 11 * HOUR:
            yield f"{later}: {rest} minutes of rest"
        if nights and rest < 14 * HOUR:
            yield f"{later}: {rest} minutes of rest after a night"
        next_is_night = later == on + timedelta(days=1) and rest < 24 * HOUR
        if nights >= 3 and not next_is_night and rest < 46 * HOUR:
            yield f"{later}: {rest} minutes of rest after {nights} nights"
        if rest >= 24 * HOUR:
            nights = 0


def night_runs(work):
    """At most three nights in a row, and at most five working days in a row."""
    nights = days = 0
    before = None
    for on, shift, _, _ in work:
        joined = before is not None and on - before <= timedelta(days=1)
        days = (days if on == before else days + 1) if joined else 1
        nights = (nights + 1 if joined else 1) if shift.kind == "N" else 0
        before = on
        if nights > 3:
            yield f"{on}: {nights} nights in a row"
        if days > 5:
            yield f"{on}: {days} days in a row"


def weekly_rests(work):
    """ATW-WREST: 36 h unbroken in every 7x24 h from the start of a day with work."""
    for on, _, _, _ in work:
        first, last = moment(on, 0), moment(on, 7 * 1440)
        inside = [w for w in work if w[3] > first and w[2] < last]
        if max(gaps(inside, first, last)) < 36 * HOUR:
            yield f"{on}: no weekly rest of 36 hours"


def gaps(work, first, last):
    """Lengths of the free stretches between two moments."""
    end = first
    for _, _, begin, until in work:
        yield begin - end
        end = max(end, until)
    yield last - end


def sums(work):
    """ATW-WEEK 60 h, ATW-AVG4 55 h, ATW-AVG16 48 h (40 h with 16 nights), ATW-N-36."""
    for on in {w[0] - timedelta(days=w[0].weekday()) for w in work}:
        for weeks, limit in ((1, 60), (4, 55), (16, 48)):
            part = [w for w in work if on <= w[0] < on + timedelta(weeks=weeks)]
            hours = sum(w[3] - w[2] - w[1].pause for w in part) / HOUR
            nights = sum(w[1].kind == "N" for w in part)
            if weeks == 16 and nights >= 16:
                limit = 40
            if hours > limit * weeks:
                yield f"{on}: {hours} hours in {weeks} weeks"
            if weeks == 16 and nights > 36:
                yield f"{on}: {nights} nights in 16 weeks"
