"""tools/check-files --self-test: what is right is accepted, and each thing that is wrong is not."""

import re
import tempfile
import unittest
import zipfile
from pathlib import Path

import openpyxl

import calendars
import workbooks
from formulas import Book, FormulaError, Parser
from refusal import Refused

ZONE = """BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
"""

EVENT = """BEGIN:VEVENT
UID:1
DTSTAMP:20270101T080000Z
LAST-MODIFIED:20270101T080000Z
SEQUENCE:2
STATUS:CANCELLED
DTSTART;TZID=Europe/Amsterdam:{start}
DTEND;TZID=Europe/Amsterdam:{end}
SUMMARY:Nacht\\, laat (N)
END:VEVENT
"""


def calendar(start="20270327T230000", end="20270328T073000", zone=ZONE, event=EVENT):
    text = ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\n" + zone
            + event.format(start=start, end=end) + "END:VCALENDAR\n")
    return text.replace("\n", "\r\n").encode()


class Files(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "file.xlsx"
        self.addCleanup(self.folder.cleanup)

    def refused(self, read, words):
        with self.assertRaisesRegex(Refused, words):
            read(str(self.path))


class Calendars(Files):
    def read(self, data):
        self.path.write_bytes(data)
        return calendars.read(str(self.path))

    def refuse(self, data, words):
        self.path.write_bytes(data)
        self.refused(calendars.read, words)

    def test_a_spring_night_lasts_an_hour_less(self):
        found = self.read(calendar())
        self.assertEqual(found["refreshMinutes"], 60)
        event = found["events"][0]
        self.assertEqual((event["start"], event["end"], event["minutes"]),
                         ("2027-03-27T22:00:00Z", "2027-03-28T05:30:00Z", 450))
        self.assertEqual((event["sequence"], event["status"], event["summary"]),
                         (2, "CANCELLED", "Nacht, laat (N)"))

    def test_an_autumn_night_lasts_an_hour_more(self):
        event = self.read(calendar("20271030T230000", "20271031T073000"))["events"][0]
        self.assertEqual(event["minutes"], 570)

    def test_an_hour_that_occurs_twice_is_the_first(self):
        event = self.read(calendar("20271031T023000", "20271031T073000"))["events"][0]
        self.assertEqual(event["start"], "2027-10-31T00:30:00Z")

    def test_what_is_wrong_is_refused(self):
        self.refuse(calendar(start="20270328T023000"), "does not exist")
        self.refuse(calendar(end="20270327T230000"), "does not end after")
        self.refuse(calendar(zone=""), "not in the file")
        april = ZONE.replace("BYMONTH=3", "BYMONTH=4")
        self.refuse(calendar(zone=april), "not that of the database")
        self.refuse(calendar(event=EVENT.replace("UID:1\n", "")), "no UID")
        self.refuse(calendar(event=EVENT + EVENT), "one UID")
        self.refuse(calendar(event=EVENT.replace("SEQUENCE:2", "SEQUENCE:x")), "SEQUENCE|icalendar")
        self.refuse(calendar(event=EVENT.replace("(N)", "N" * 80)), "over 75")
        self.refuse(calendar().replace(b"\r\n", b"\n"), "CR LF")
        self.refuse(b"hello\r\n", "icalendar says")


class Workbooks(Files):
    def save(self, formula='=SUM(B1:B2)', kept="3"):
        """A workbook with a formula in B3 over 1 and 2, and the result that is kept beside it."""
        book = openpyxl.Workbook()
        book.active.title = "Uren"
        book.active["A1"] = "=1+1"
        book.active["A1"].data_type = "s"
        book.active["B1"], book.active["B2"], book.active["B3"] = 1, 2, formula
        book.save(self.path)
        with zipfile.ZipFile(self.path) as old:
            parts = {name: old.read(name) for name in old.namelist()}
        name = "xl/worksheets/sheet1.xml"
        result = rb"\1<v>%s</v>" % kept.encode()
        parts[name] = re.sub(rb"(</f>)(<v\s*/>|<v></v>)?", result, parts[name])
        with zipfile.ZipFile(self.path, "w") as new:
            for each, data in parts.items():
                new.writestr(each, data)

    def test_cells_come_with_values_and_formulas(self):
        self.save()
        cells = workbooks.read(str(self.path))["sheets"][0]["cells"]
        self.assertEqual(cells["B3"], {"value": 3, "formula": "=SUM(B1:B2)"})
        self.assertEqual(cells["A1"], {"value": "=1+1"})

    def test_what_is_typed_is_counted(self):
        self.save('=LEN(A1)+SUM(B1:B2)', "7")
        cells = workbooks.read(str(self.path), ["Uren!A1=OK|AK"])["sheets"][0]["cells"]
        self.assertEqual(cells["B3"]["value"], 8)

    def test_what_is_wrong_is_refused(self):
        self.save(kept="4")
        self.refused(workbooks.read, "keeps 4 and comes to 3")
        self.save(kept="")
        self.refused(workbooks.read, "keeps no number")
        self.save(formula="=NPV(1,2)", kept="4")
        self.refused(workbooks.read, "NPV")
        self.path.write_bytes(b"no zip")
        self.refused(workbooks.read, "openpyxl says")


class Formulas(unittest.TestCase):
    def value(self, formula):
        book = openpyxl.Workbook()
        for column, text in enumerate(["D", "OK|AK", None, "d", "N|D"], start=1):
            book.active.cell(1, column, text)
        for row, (code, paid) in enumerate([("D", 8), ("AK", 2.5), ("N", 9)], start=2):
            book.active.cell(row, 1, code)
            book.active.cell(row, 2, paid)
        found = Parser(Book(book), book.active.title, formula).parse()
        return found[0][0] if len(found) == len(found[0]) == 1 else found

    def test_operators_bind_as_in_a_spreadsheet(self):
        self.assertEqual(self.value('1+2*3-4/2'), 5)
        self.assertEqual(self.value('"a"&1+1'), "a2")
        self.assertEqual(self.value('1+1=2'), True)
        self.assertEqual(self.value('-2*-(1-3)'), -4)
        self.assertEqual(self.value('"a""b"'), 'a"b')

    def test_codes_are_counted_whole_and_by_letter(self):
        marked = '"|"&SUBSTITUTE(A1:E1,"|","||")&"|"'
        times = f'(LEN({marked})-LEN(SUBSTITUTE({marked},"|"&A2:A4&"|","")))/(LEN(A2:A4)+2)'
        self.assertEqual(self.value(f'SUMPRODUCT({times}*B2:B4)'), 8 + 2.5 + 9 + 8)
        first = 'LEFT(A1:E1&"|",FIND("|",A1:E1&"|")-1)'
        self.assertEqual(self.value(f'SUMPRODUCT(EXACT({first},A2:A4)*B2:B4)'), 8 + 9)

    def test_arrays_must_fit(self):
        with self.assertRaisesRegex(FormulaError, "fit"):
            self.value("SUMPRODUCT(B2:B4*B2:B3)")


def run():
    """Exit code 0 where all is well."""
    suite = unittest.TestSuite()
    for case in (Calendars, Workbooks, Formulas):
        suite.addTests(unittest.defaultTestLoader.loadTestsFromTestCase(case))
    return 0 if unittest.TextTestRunner().run(suite).wasSuccessful() else 1
