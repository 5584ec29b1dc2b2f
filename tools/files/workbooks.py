"""Workbooks (XLSX) through openpyxl, with every formula calculated anew."""

import datetime
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

import openpyxl

from formulas import Book, FormulaError
from refusal import Refused

FAULTS = (ValueError, KeyError, TypeError, SyntaxError, zipfile.BadZipFile)


def read(path, edits=()):
    """Sheets with their cells; kept results of formulas must be what they come to."""
    try:
        typed = openpyxl.load_workbook(path)
        kept = openpyxl.load_workbook(path, data_only=True)
    except FAULTS as error:
        raise Refused(f"openpyxl says: {error}") from error
    check_kept(typed, kept, Book(typed))
    libreoffice = check_by_libreoffice(path, typed, kept)
    for edit in edits:
        type_into(typed, edit)
    book = Book(typed)
    return {
        "kind": "workbook",
        "title": typed.properties.title,
        "libreOffice": libreoffice,
        "sheets": [sheet(each, book) for each in typed.worksheets],
    }


def sheet(sheet, book):
    """A sheet's cells by their name: value as calculated now, and formula."""
    cells = {}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is None:
                continue
            value = calculated(book, sheet.title, cell.coordinate)
            if isinstance(value, datetime.datetime):
                value = value.date().isoformat()
            cells[cell.coordinate] = {"value": value}
            if cell.data_type == "f":
                cells[cell.coordinate]["formula"] = cell.value
    return {"name": sheet.title, "frozen": sheet.freeze_panes, "cells": cells}


def check_kept(typed, kept, book):
    """Every formula keeps a number, and it is the right one."""
    for sheet in typed.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    place = f"{sheet.title}!{cell.coordinate}"
                    had = kept[sheet.title][cell.coordinate].value
                    same(place, had, calculated(book, sheet.title, cell.coordinate), "comes to")


def calculated(book, sheet, cell):
    """The value of a cell now."""
    try:
        return book.value(sheet, cell)
    except FormulaError as error:
        raise Refused(f"{sheet}!{cell}: {error}") from error


def same(place, kept, now, words):
    """A number is kept and it is this one."""
    if not isinstance(kept, (int, float)) or isinstance(kept, bool):
        raise Refused(f"{place} keeps no number but {kept!r}")
    if not isinstance(now, (int, float)) or abs(kept - now) > 1e-6:
        raise Refused(f"{place} keeps {kept} and {words} {now}")


def type_into(book, edit):
    """`Rooster!D6=N`: as if someone typed it into a cell of text."""
    place, _, text = edit.partition("=")
    name, _, cell = place.rpartition("!")
    if name not in book.sheetnames:
        raise Refused(f"no sheet {name!r} to type {edit!r} into")
    target = book[name][cell]
    target.value = text or None
    if text:
        target.data_type = "s"


def check_by_libreoffice(path, typed, kept):
    """Whether LibreOffice, where it is installed, comes to the same from the formulas alone."""
    office = shutil.which("soffice")
    if not office:
        return False
    with tempfile.TemporaryDirectory() as folder:
        # openpyxl writes no results beside the formulas, so that they have to be calculated.
        bare = Path(folder) / "bare.xlsx"
        typed.save(bare)
        run = [office, "--headless", f"-env:UserInstallation=file://{folder}/profile",
               "--convert-to", "xlsx", "--outdir", f"{folder}/out", str(bare)]
        ended = subprocess.run(run, capture_output=True, text=True, timeout=300, check=False)
        if not (Path(folder) / "out" / "bare.xlsx").exists():
            raise Refused(f"LibreOffice made nothing of it: {ended.stderr.strip()}")
        found = openpyxl.load_workbook(Path(folder) / "out" / "bare.xlsx", data_only=True)
    for sheet in typed.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    same(f"{sheet.title}!{cell.coordinate}",
                         kept[sheet.title][cell.coordinate].value,
                         found[sheet.title][cell.coordinate].value, "in LibreOffice comes to")
    return True
