"""Calendar files (RFC 5545) through the package icalendar and the time zone database."""

import re
from datetime import timezone
from zoneinfo import ZoneInfo

import icalendar

from refusal import Refused

NEEDED = ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "STATUS")


def read(path):
    """Name, refresh interval and events in order of time."""
    with open(path, "rb") as file:
        data = file.read()
    check_lines(data)
    try:
        calendar = icalendar.Calendar.from_ical(data)
    except ValueError as error:
        raise Refused(f"icalendar says: {error}") from error
    for name in ("VERSION", "PRODID"):
        if name not in calendar:
            raise Refused(f"the calendar has no {name}")
    for component in calendar.walk():
        if component.errors:
            raise Refused(f"{component.name}: {component.errors}")
    zones = {str(zone["TZID"]): zone.to_tz(lookup_tzid=False)
             for zone in calendar.walk("VTIMEZONE")}
    events = [event(component, zones) for component in calendar.walk("VEVENT")]
    uids = [each["uid"] for each in events]
    if len(set(uids)) < len(uids):
        raise Refused("two events have one UID")
    refresh = calendar.get("REFRESH-INTERVAL")
    return {
        "kind": "calendar",
        "name": plain(calendar.get("NAME", "")),
        "oldName": plain(calendar.get("X-WR-CALNAME", "")),
        "refreshMinutes": refresh.dt.total_seconds() / 60 if refresh else None,
        "zones": sorted(zones),
        "events": sorted(events, key=lambda each: (each["start"], each["uid"])),
    }


def plain(value):
    """A text; of properties it does not know icalendar leaves the escapes in."""
    if not isinstance(value, icalendar.prop.vUnknown):
        return str(value)
    return re.sub(r"\\(.)", lambda match: "\n" if match[1] in "nN" else match[1], str(value))


def check_lines(data):
    """Lines end in CR LF and have at most 75 octets."""
    if not data.endswith(b"\r\n") or data.count(b"\n") != data.count(b"\r\n"):
        raise Refused("a line does not end in CR LF")
    for number, line in enumerate(data.split(b"\r\n"), start=1):
        if len(line) > 75:
            raise Refused(f"line {number} has {len(line)} octets, over 75")
        try:
            line.decode()
        except UnicodeDecodeError as error:
            raise Refused(f"line {number} is no UTF-8, maybe folded within a letter") from error


def event(component, zones):
    """One event, its moments in UTC."""
    for name in NEEDED:
        if name not in component:
            raise Refused(f"an event has no {name}: {component.get('UID', '?')}")
    uid = str(component["UID"])
    start, end = (moment(component[name], zones, uid) for name in ("DTSTART", "DTEND"))
    if end <= start:
        raise Refused(f"{uid} does not end after it begins")
    modified = component.get("LAST-MODIFIED")
    return {
        "uid": uid,
        "start": text(start),
        "end": text(end),
        "minutes": int((end - start).total_seconds() // 60),
        "sequence": int(component["SEQUENCE"]),
        "status": str(component["STATUS"]),
        "summary": str(component["SUMMARY"]),
        "location": str(component.get("LOCATION", "")),
        "stamp": text(moment(component["DTSTAMP"], zones, uid)),
        "lastModified": text(moment(modified, zones, uid)) if modified else None,
    }


def moment(value, zones, uid):
    """A moment in UTC; the rules in the file and those of the database must agree on it."""
    name = value.params.get("TZID")
    if name is None:
        if value.dt.utcoffset() is None or value.dt.utcoffset().total_seconds() != 0:
            raise Refused(f"{uid} has a time without a zone")
        return value.dt.astimezone(timezone.utc)
    if name not in zones:
        raise Refused(f"{uid} names the zone {name}, which is not in the file")
    wall = value.dt.replace(tzinfo=None)
    there = wall.replace(tzinfo=ZoneInfo(name))
    utc = there.astimezone(timezone.utc)
    if utc.astimezone(ZoneInfo(name)).replace(tzinfo=None) != wall:
        raise Refused(f"{uid}: {wall} does not exist in {name}")
    # An hour that occurs twice is the first one; not every reading of a VTIMEZONE knows that.
    twice = there.replace(fold=1).utcoffset() != there.utcoffset()
    if not twice and wall.replace(tzinfo=zones[name]).utcoffset() != there.utcoffset():
        raise Refused(f"{uid}: the zone in the file is not that of the database at {wall}")
    return utc


def text(moment):
    """ISO 8601 in UTC."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
