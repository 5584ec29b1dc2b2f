import RosterModel

/// What the rest of a folder may refer to. `nil` where the file that says so could not be read:
/// then nothing is held against it.
struct Known {
  /// The planning period, where the settings give a valid one.
  var period: Period?
  /// Every shift code named in shifts.csv, in order.
  var codes: [String]?
  /// The shifts that could be read.
  var shifts: [String: Shift] = [:]
  /// Every person named in people.csv, in order.
  var people: [String]?
  /// Every role a shift has, in order.
  var roles: [String] = []
  /// The codes for looking up.
  var codeSet: Set<String> = []
  /// The people for looking up.
  var peopleSet: Set<String> = []
}

extension RowReader {
  /// A person from people.csv.
  func person(_ column: Column, _ known: Known) -> PersonID? {
    guard let id = required(column) else { return nil }
    guard let people = known.people, !known.peopleSet.contains(id) else { return id }
    report(.unknownPerson, at: column, maybe: Closest.suggest(id, in: people))
    return nil
  }

  /// A shift from shifts.csv.
  func shift(_ column: Column, _ known: Known) -> ShiftCode? {
    knownShift(required(column), column, known)
  }

  /// The same where the cell may be empty.
  func optionalShift(_ column: Column, _ known: Known) -> ShiftCode? {
    knownShift(text(column), column, known)
  }

  private func knownShift(_ code: String?, _ column: Column, _ known: Known) -> ShiftCode? {
    guard let code, let codes = known.codes, !known.codeSet.contains(code) else { return code }
    report(.unknownShift, at: column, maybe: Closest.suggest(code, in: codes))
    return nil
  }

  /// A domain that is the shift's own, where it is known.
  func check(_ domain: Domain?, isThatOf code: ShiftCode?, _ known: Known) {
    guard let domain, let code, let shift = known.shifts[code], shift.domain != domain else {
      return
    }
    report(.domainDiffers(shift.domain), at: .domain, maybe: .closest(shift.domain.rawValue))
  }
}

extension RowReader {
  /// A first and a last day, either open; the last must not lie before the first.
  func span() -> (from: CivilDate?, to: CivilDate?) {
    let from = optionalDate(.from)
    let to = optionalDate(.to)
    checkOrder(from, to)
    return (from, to)
  }

  /// A first and a last day that must touch the period.
  func spanInPeriod(_ known: Known) -> (from: CivilDate, to: CivilDate)? {
    let first = date(.from)
    let last = date(.to)
    guard let from = first, let to = last else { return nil }
    checkOrder(from, to)
    if let period = known.period, from <= to, to < period.start || from > period.end {
      report(
        .outsidePeriod, at: to < period.start ? .to : .from,
        maybe: .dates(period.start, period.end))
    }
    return (from, to)
  }

  private func checkOrder(_ from: CivilDate?, _ to: CivilDate?) {
    guard let from, let to, to < from else { return }
    report(.endsBeforeStart(from), at: .to, maybe: .swap)
  }

  /// A date that must lie in the period.
  func checkInPeriod(_ date: CivilDate?, at column: Column, _ known: Known) {
    guard let date, let period = known.period, !period.contains(date) else { return }
    report(.outsidePeriod, at: column, maybe: .dates(period.start, period.end))
  }
}

/// Finds keys that occur a second time.
struct UniqueKeys<Key: Hashable> {
  private var lines: [Key: Int] = [:]

  /// Notes a key of a row; where it was there before, that is a problem at a column.
  mutating func note(_ key: Key, _ row: RowReader, at column: Column) {
    if let line = lines[key] {
      row.report(.duplicate(line: line), at: column, maybe: .removeOneOf(line: line))
    } else {
      lines[key] = row.line
    }
  }
}
