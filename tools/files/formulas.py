"""The few formulas our workbooks use, calculated as spreadsheets do: cell by cell of an array."""

import re

from openpyxl.utils.cell import range_boundaries

TOKEN = re.compile(r"""\s*(?:
    (?P<number>\d+(?:\.\d+)?)
  | (?P<text>"(?:[^"]|"")*")
  | (?P<range>(?:(?:'(?:[^']|'')+'|[A-Za-z_]\w*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)
  | (?P<name>[A-Z]+)(?=\()
  | (?P<sign><>|>=|<=|[-+*/&=<>(),])
)""", re.VERBOSE)

# From what binds least to what binds most.
LEVELS = [("=", "<>", "<", ">", "<=", ">="), ("&",), ("+", "-"), ("*", "/")]


class FormulaError(Exception):
    """A formula that cannot be calculated here."""


class Book:
    """A workbook whose formulas are calculated when asked for."""

    def __init__(self, workbook):
        self.workbook = workbook
        self.known = {}

    def value(self, sheet, cell):
        """The value of a cell."""
        place = (sheet, cell)
        if place not in self.known:
            found = self.workbook[sheet][cell]
            self.known[place] = FormulaError("a circle of formulas")
            if found.data_type == "f":
                try:
                    self.known[place] = single(Parser(self, sheet, found.value[1:]).parse())
                except FormulaError as error:
                    self.known[place] = error
            else:
                self.known[place] = found.value
        if isinstance(self.known[place], FormulaError):
            raise self.known[place]
        return self.known[place]

    def array(self, sheet, reference):
        """The values of a range, as rows."""
        left, top, right, bottom = range_boundaries(reference.replace("$", ""))
        page = self.workbook[sheet]
        return [[self.value(sheet, page.cell(row, column).coordinate)
                 for column in range(left, right + 1)] for row in range(top, bottom + 1)]


class Parser:
    """A formula; every value is an array of rows, a single one of one row and column."""

    def __init__(self, book, sheet, text):
        self.book, self.sheet = book, sheet
        self.tokens, place = [], 0
        while text[place:].strip():
            match = TOKEN.match(text, place)
            if not match:
                raise FormulaError(f"not understood: {text[place:]}")
            self.tokens.append((match.lastgroup, match.group(match.lastgroup)))
            place = match.end()

    def parse(self):
        """The value of the whole."""
        value = self.level(0)
        if self.tokens:
            raise FormulaError(f"not understood: {self.tokens[0][1]}")
        return value

    def level(self, depth):
        if depth == len(LEVELS):
            return self.factor()
        value = self.level(depth + 1)
        while self.tokens and self.tokens[0][1] in LEVELS[depth] and self.tokens[0][0] == "sign":
            sign = self.tokens.pop(0)[1]
            value = each(lambda a, b, s=sign: operate(s, a, b), value, self.level(depth + 1))
        return value

    def factor(self):
        kind, text = self.take()
        if kind == "number":
            return [[float(text)]]
        if kind == "text":
            return [[text[1:-1].replace('""', '"')]]
        if kind == "range":
            name, _, reference = text.rpartition("!")
            if name.startswith("'"):
                name = name[1:-1].replace("''", "'")
            return self.book.array(name or self.sheet, reference)
        if kind == "name":
            return call(text, self.arguments())
        if text == "(":
            value = self.level(0)
            self.expect(")")
            return value
        if text == "-":
            return each(lambda a: -number(a), self.factor())
        raise FormulaError(f"not understood: {text}")

    def arguments(self):
        self.expect("(")
        values = [self.level(0)]
        while self.tokens and self.tokens[0][1] == ",":
            self.take()
            values.append(self.level(0))
        self.expect(")")
        return values

    def take(self):
        if not self.tokens:
            raise FormulaError("ends too early")
        return self.tokens.pop(0)

    def expect(self, sign):
        if self.take()[1] != sign:
            raise FormulaError(f"{sign} is missing")


def call(name, given):
    """The value of a function."""
    if name in ("SUM", "SUMPRODUCT") and len(given) == 1:
        return [[sum(number(a) for row in given[0] for a in row if not isinstance(a, str))]]
    if name == "MAX":
        return [[max(number(a) for array in given for row in array for a in row)]]
    if name == "IF" and len(given) == 3:
        return given[1] if single(given[0]) else given[2]
    if name not in FUNCTIONS:
        raise FormulaError(f"{name} with {len(given)} arguments is not known")
    return each(FUNCTIONS[name], *given)


def length(a):
    return len(string(a).encode("utf-16-le")) // 2


def substitute(a, old, new):
    return string(a).replace(string(old), string(new)) if string(old) else string(a)


def exact(a, b):
    return string(a) == string(b)


def left(a, count):
    return string(a)[:int(number(count))]


def find(a, within):
    place = string(within).find(string(a))
    if place < 0:
        raise FormulaError(f"{a!r} is not in {within!r}")
    return place + 1


# Functions of single values.
FUNCTIONS = {"LEN": length, "SUBSTITUTE": substitute, "EXACT": exact, "LEFT": left, "FIND": find}


def each(function, *arrays):
    """A function of single values over arrays; one row or column is repeated to fit."""
    rows, columns = max(len(a) for a in arrays), max(len(a[0]) for a in arrays)
    for array in arrays:
        if len(array) not in (1, rows) or len(array[0]) not in (1, columns):
            raise FormulaError("arrays that do not fit each other")
    return [[function(*(a[row % len(a)][column % len(a[0])] for a in arrays))
             for column in range(columns)] for row in range(rows)]


def operate(sign, a, b):
    if sign == "&":
        return string(a) + string(b)
    if sign in LEVELS[0]:
        return compare(sign, a, b)
    a, b = number(a), number(b)
    if sign == "/" and b == 0:
        raise FormulaError("divided by 0")
    return {"+": a + b, "-": a - b, "*": a * b, "/": a / (b or 1)}[sign]


def compare(sign, a, b):
    a, b = (0 if x is None else x for x in (a, b))
    if isinstance(a, str) != isinstance(b, str):
        raise FormulaError("text compared to a number")
    if isinstance(a, str):
        a, b = a.lower(), b.lower()
    return {"=": a == b, "<>": a != b, "<": a < b, ">": a > b, "<=": a <= b, ">=": a >= b}[sign]


def string(a):
    if a is None:
        return ""
    if isinstance(a, float) and a.is_integer():
        return str(int(a))
    return str(a)


def number(a):
    if isinstance(a, str):
        raise FormulaError(f"{a!r} is no number")
    return 0 if a is None else a


def single(array):
    if len(array) != 1 or len(array[0]) != 1:
        raise FormulaError("an array where one value is needed")
    return array[0][0]
