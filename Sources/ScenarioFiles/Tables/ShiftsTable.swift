import RosterModel

/// shifts.csv: the team's own table of shifts.
enum ShiftsTable {
  static func read(_ table: Table, _ log: ProblemLog, into known: inout Known) -> [Shift] {
    let rows = table.rows.map { RowReader($0, of: table, log: log) }
    var keys = UniqueKeys<String>()
    var shifts: [Shift] = []
    for row in rows {
      let shift = shift(row)
      if let code = row.text(.code) { keys.note(code, row, at: .code) }
      if let shift, !row.failed { shifts.append(shift) }
    }
    let codes = rows.map { $0.freeText(.code) } + table.brokenTexts(.code)
    known.codes = codes.filter { !$0.isEmpty }
    known.codeSet = Set(codes)
    known.shifts = Dictionary(shifts.map { ($0.code, $0) }) { first, _ in first }
    let roles = rows.map { $0.freeText(.role) } + table.brokenTexts(.role)
    known.roles = Set(roles).subtracting([""]).sorted()
    for row in rows { checkCombinations(row, known) }
    return shifts
  }

  private static func shift(_ row: RowReader) -> Shift? {
    let code = row.required(.code)
    if let code, code.contains("|") {
      row.report(.separatorInCode, at: .code, maybe: .removeCharacter)
    }
    let begin = row.time(.begin)
    let end = row.time(.end)
    let breakTime = row.integer(.breakMinutes, in: 0...1440)
    let paid = row.integer(.paidMinutes, in: 0...1440)
    let domain: Domain? = row.word(.domain, .domain)
    let minLevel = row.optionalLevel(.minLevel, in: domain)
    let role = row.text(.role)
    let countsFor: Shift.CountsFor? = countsFor(row)
    let givenClass: Block? = row.optionalWord(.class, .shiftClass)
    checkTimes(row, begin, end)
    guard let code, let begin, let end, let breakTime, let paid, let domain, let countsFor,
      !row.failed
    else { return nil }
    let shift = Shift(
      code: code, name: row.freeText(.name), begin: begin, end: end, breakTime: Minutes(breakTime),
      paid: Minutes(paid), domain: domain, minLevel: minLevel, role: role, countsFor: countsFor,
      givenClass: givenClass, combinesWith: row.list(.combinesWith))
    checkLengths(row, shift)
    return shift
  }

  private static func countsFor(_ row: RowReader) -> Shift.CountsFor? {
    let names = Shift.CountsFor.allCases.map(\.rawValue)
    let text = row.required(.countsFor, maybe: .oneOf(names))
    return row.word(text, in: names, .countsFor, .countsFor).flatMap(Shift.CountsFor.init)
  }

  /// A shift begins before midnight and does not end when it begins.
  private static func checkTimes(_ row: RowReader, _ begin: ClockTime?, _ end: ClockTime?) {
    if begin?.minute == 1440 {
      row.report(.outOfRange, at: .begin, maybe: .between("00:00", "23:59"))
    }
    if let begin, let end, begin == end { row.report(.noDuration, at: .end, maybe: .otherEnd) }
  }

  private static func checkLengths(_ row: RowReader, _ shift: Shift) {
    for (column, length) in [(Column.breakMinutes, shift.breakTime), (.paidMinutes, shift.paid)]
    where length > shift.presence {
      row.report(
        .longerThanShift(shift.presence), at: column,
        maybe: .between("0", "\(shift.presence.count)"))
    }
  }

  /// Each shift to combine with is known and starts no earlier than this one ends.
  private static func checkCombinations(_ row: RowReader, _ known: Known) {
    guard let own = row.text(.code) else { return }
    for code in row.list(.combinesWith) {
      guard known.codeSet.contains(code) else {
        let others = (known.codes ?? []).filter { $0 != own }
        row.report(
          .unknownShift, at: .combinesWith, value: code, maybe: Closest.suggest(code, in: others))
        continue
      }
      guard let shift = known.shifts[own], let next = known.shifts[code],
        next.begin.minute < shift.span.upperBound
      else { continue }
      let later = known.shifts.values.filter { $0.begin.minute >= shift.span.upperBound }
        .map(\.code).sorted()
      row.report(
        .combinesTooEarly(end: shift.end), at: .combinesWith, value: code,
        maybe: later.isEmpty ? .leaveEmpty : .oneOf(later))
    }
  }
}

extension RowReader {
  /// The parts of a cell, separated by `|`.
  func list(_ column: Column) -> [String] {
    text(column).map { $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init) }
      ?? []
  }
}
