"""tools/check-files: calendars and workbooks through independent readers, as JSON."""

import argparse
import json
import sys

import calendars
import selftest
import workbooks
from refusal import Refused


def read(path, edits):
    """What a file holds; Refused where its readers do not accept it."""
    if path.endswith(".ics"):
        return calendars.read(path)
    if path.endswith(".xlsx"):
        return workbooks.read(path, edits)
    raise Refused("neither .ics nor .xlsx")


def main():
    parser = argparse.ArgumentParser(prog="tools/check-files", description=__doc__)
    parser.add_argument("files", nargs="*", metavar="FILE")
    parser.add_argument("--set", action="append", default=[], metavar="SHEET!CELL=TEXT",
                        help="type a text into a cell of the workbooks first")
    parser.add_argument("--self-test", action="store_true", help="check the checker")
    given = parser.parse_args()
    if given.self_test:
        sys.exit(selftest.run())
    if not given.files:
        parser.error("name a file, or --self-test")
    found, refused = [], False
    for path in given.files:
        try:
            found.append({"path": path, **read(path, given.set)})
        except (Refused, OSError) as error:
            refused = True
            print(f"{path}: not accepted: {error}", file=sys.stderr)
    if refused:
        sys.exit(1)
    json.dump({"files": found}, sys.stdout, ensure_ascii=False, indent=1)
    print()


if __name__ == "__main__":
    main()
