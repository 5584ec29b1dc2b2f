import RosterModel

/// Reads the cells of one row as values, logging each that cannot be.
///
/// A reader asks for all cells first and then whether the row has failed, so that one row can
/// report several problems.
final class RowReader {
  let table: Table
  let log: ProblemLog
  private let cells: [CSVCell]
  private(set) var failed = false

  init(_ cells: [CSVCell], of table: Table, log: ProblemLog) {
    self.cells = cells
    self.table = table
    self.log = log
  }

  /// The line the row starts on.
  var line: Int { cells.first?.line ?? 1 }

  /// The cell of a column; `nil` where the file leaves the column out.
  func cell(_ column: Column) -> CSVCell? { table.columns[column].map { cells[$0] } }

  /// Logs a problem at a column's cell; the row has failed.
  func report(
    _ kind: ScenarioProblem.Kind, at column: Column, value: String? = nil,
    maybe suggestion: ScenarioProblem.Suggestion
  ) {
    failed = true
    let cell = cell(column)
    log.report(
      kind, in: table.name, line: cell?.line ?? line, column: cell?.column,
      value: value ?? cell?.written, maybe: suggestion)
  }

  /// Whether a cell's problem is told already; the row has failed without another word.
  private func isTold(_ column: Column) -> Bool {
    guard cell(column)?.isTold == true else { return false }
    failed = true
    return true
  }

  // MARK: Text

  /// Free text, as it stands.
  func freeText(_ column: Column) -> String { cell(column)?.text ?? "" }

  /// The text of a cell that names something; `nil` where it is empty or left out.
  func text(_ column: Column) -> String? {
    guard !isTold(column), let text = cell(column)?.text, !text.isEmpty else { return nil }
    guard !text.contains(where: \.isNewline) else {
      report(.lineEndInValue, at: column, maybe: .closeQuote)
      return nil
    }
    let trimmed = text.trimmingSpaces()
    guard trimmed == text else {
      report(
        .surroundingSpace, at: column, maybe: trimmed.isEmpty ? .leaveEmpty : .closest(trimmed))
      return nil
    }
    return text
  }

  /// The same where a value must stand.
  func required(
    _ column: Column, maybe suggestion: ScenarioProblem.Suggestion? = nil
  ) -> String? {
    if !isTold(column), cell(column)?.text.isEmpty ?? true {
      report(.emptyCell, at: column, maybe: suggestion ?? .add(column.rawValue))
    }
    return text(column)
  }

  // MARK: Values in a written form

  func date(_ column: Column) -> CivilDate? {
    parsed(required(column, maybe: .form(.date)), column).flatMap { inRange($0, column) }
  }

  func optionalDate(_ column: Column) -> CivilDate? {
    parsed(text(column), column).flatMap { inRange($0, column) }
  }

  private func parsed(_ text: String?, _ column: Column) -> CivilDate? {
    parse(text, column, .date, CivilDate.init, Guesses.date)
  }

  /// Dates from 1900 to 2199: any other is a slip.
  private func inRange(_ date: CivilDate, _ column: Column) -> CivilDate? {
    guard !(1900...2199).contains(date.year) else { return date }
    report(.dateOutOfRange, at: column, maybe: .dates(DateLimits.first, DateLimits.last))
    return nil
  }

  func time(_ column: Column) -> ClockTime? {
    parse(required(column, maybe: .form(.time)), column, .time, ClockTime.init, Guesses.time)
  }

  func month(_ column: Column) -> YearMonth? {
    parse(
      required(column, maybe: .form(.month)), column, .month,
      { $0.allSatisfy { $0.isASCII && $0 != "+" } ? YearMonth($0) : nil }, Guesses.month)
  }

  func days(_ column: Column) -> DayPattern? {
    parse(
      required(column, maybe: .form(.days)), column, .days, DayPattern.init, Guesses.days)
  }

  func optionalDays(_ column: Column) -> DayPattern? {
    parse(text(column), column, .days, DayPattern.init, Guesses.days)
  }

  func boolean(_ column: Column) -> Bool? {
    boolean(required(column, maybe: .oneOf(["yes", "no"])), column)
  }

  /// No where the cell is empty or the column left out.
  func optionalBoolean(_ column: Column) -> Bool { boolean(text(column), column) ?? false }

  private func boolean(_ text: String?, _ column: Column) -> Bool? {
    parse(text, column, .boolean, Self.boolean, Guesses.boolean)
  }

  private static func boolean(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "true", "ja", "1": true
    case "no", "false", "nee", "0": false
    default: nil
    }
  }

  // MARK: Numbers

  func integer(_ column: Column, in range: ClosedRange<Int>) -> Int? {
    integer(
      required(column, maybe: .between("\(range.lowerBound)", "\(range.upperBound)")), column,
      in: range)
  }

  func optionalInteger(_ column: Column, in range: ClosedRange<Int>) -> Int? {
    integer(text(column), column, in: range)
  }

  private func integer(_ text: String?, _ column: Column, in range: ClosedRange<Int>) -> Int? {
    let number = parse(text, column, .integer, Numbers.integer) { text in
      let comma = self.table.decimalComma
      return (Numbers.decimal(text, comma: comma) ?? Numbers.decimal(text, comma: !comma))
        .map { "\(Int($0.rounded()))" }
    }
    guard let number, !range.contains(number) else { return number }
    report(
      .outOfRange, at: column, maybe: .between("\(range.lowerBound)", "\(range.upperBound)"))
    return nil
  }

  func decimal(_ column: Column, in range: ClosedRange<Double>) -> Double? {
    decimal(required(column, maybe: between(range)), column, in: range)
  }

  func optionalDecimal(_ column: Column, in range: ClosedRange<Double>) -> Double? {
    decimal(text(column), column, in: range)
  }

  private func decimal(_ text: String?, _ column: Column, in range: ClosedRange<Double>) -> Double?
  {
    let comma = table.decimalComma
    let number = parse(
      text, column, .decimal(comma: comma), { Numbers.decimal($0, comma: comma) },
      { Numbers.guess($0, comma: comma) })
    guard let number, !range.contains(number) else { return number }
    report(.outOfRange, at: column, maybe: between(range))
    return nil
  }

  private func between(_ range: ClosedRange<Double>) -> ScenarioProblem.Suggestion {
    let comma = table.decimalComma
    return .between(
      Numbers.text(range.lowerBound, comma: comma), Numbers.text(range.upperBound, comma: comma))
  }

  /// A value in its form, or a problem with the likely meaning; `nil` for `nil`.
  private func parse<Value>(
    _ text: String?, _ column: Column, _ form: ScenarioProblem.Form,
    _ read: (String) -> Value?, _ guess: (String) -> String?
  ) -> Value? {
    guard let text else { return nil }
    if let value = read(text) { return value }
    report(.malformed(form), at: column, maybe: guess(text).map { .closest($0) } ?? .form(form))
    return nil
  }
}

/// The first and the last date anything in a folder may bear.
enum DateLimits {
  static let first = CivilDate(year: 1900, month: 1, day: 1) ?? CivilDate(dayNumber: 0)
  static let last = CivilDate(year: 2199, month: 12, day: 31) ?? CivilDate(dayNumber: 0)
}

extension String {
  /// Without white space at either end.
  func trimmingSpaces() -> String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
