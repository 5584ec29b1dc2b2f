import RosterModel
import TestSupport

@testable import ScenarioFiles

/// Values as awkward as the files can hold.
extension SplitMix {
  private static let awkward = [
    "", "=1+1", "+", "-", "@a", "'-x", "''=", "'t ", "#", "\"", "\"\u{301}", "a,b;c", "é",
    "e\u{301}", "日本 ", "🙂", "yes", "null ", "1:30 ", "~", "{a: [", "- ", "a\tb", "\\n", "%",
    "&a *b ",
    "2027-01-04", "x  y",
  ]
  private static let lineEnds = ["\n", "\r\n", " ", "\u{2028}"]
  private static let controls = ["\r", "\u{7}", "\u{85}", "\u{FEFF}", "\u{7F}"]

  /// A text that names something: one line, no space at an end. Its number makes it the only one.
  mutating func name(_ number: Int) -> String { pick(Self.awkward) + "n\(number)" }

  /// Any text a table holds, of any number of lines; empty now and then.
  mutating func freeText() -> String { joined(Self.awkward + Self.lineEnds) }

  /// Any text YAML holds, never blank. A mark of byte order at its start is lost when it is read.
  mutating func text() -> String {
    let pieces = Self.awkward + Self.lineEnds + Self.controls
    let start = joined(pieces).unicodeScalars.drop { $0 == "\u{FEFF}" }
    return String(start) + "x" + joined(pieces)
  }

  private mutating func joined(_ pieces: [String]) -> String {
    (0..<int(0...3)).map { _ in pick(pieces) }.joined()
  }

  /// Some of these values, in their order.
  mutating func part<Value>(of values: [Value]) -> [Value] {
    values.filter { _ in once(in: 2) }
  }

  /// The same, at least one.
  mutating func oneOrMore<Value>(_ values: [Value]) -> [Value] {
    let chosen = part(of: values)
    return chosen.isEmpty ? [pick(values)] : chosen
  }

  /// A number with few decimals, many, or more zeros than a description writes; the ends as well.
  mutating func decimal(_ range: ClosedRange<Double>) -> Double {
    let value = Double.random(in: range, using: &self)
    let drawn = pick([
      value, value.rounded(), (value * 100).rounded() / 100, value * 1e-9, range.lowerBound,
      range.upperBound,
    ])
    return min(max(drawn, range.lowerBound), range.upperBound)
  }

  /// A date the files can bear.
  mutating func date(_ years: ClosedRange<Int> = 1901...2189) -> CivilDate {
    let first = CivilDate(year: years.lowerBound, month: 1, day: 1)!
    let last = CivilDate(year: years.upperBound, month: 12, day: 31)!
    return first + int(0...(last - first))
  }

  /// A first and a last day, either open.
  mutating func span() -> (from: CivilDate?, to: CivilDate?) {
    let days = [date(), date()].sorted()
    return (once(in: 2) ? days[0] : nil, once(in: 2) ? days[1] : nil)
  }

  /// A first and a last day that touch a period.
  mutating func span(touching period: Period) -> (from: CivilDate, to: CivilDate) {
    let from = period.start + int(-9...(period.dayCount - 1))
    return (from, max(from, period.start) + int(0...20))
  }

  /// Days of the week, or a date of a period.
  mutating func days(in period: Period) -> DayPattern {
    once(in: 4) ? .date(pick(period.dates)) : .weekdays(Set(oneOrMore(Weekday.allCases)))
  }

  /// A level that exists in a domain.
  mutating func level(in domain: Domain) -> QualificationLevel {
    pick(QualificationLevel.allCases.filter { Levels.exists($0, in: domain) })
  }
}

extension Array {
  /// Without those whose key is that of an earlier one.
  func unique<Key: Hashable>(_ key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}
