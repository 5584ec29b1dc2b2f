import RosterModel

/// cover.csv: heads needed per shift, kind of day and lowest level.
enum CoverTable {
  private typealias Entry = (line: CoverRequirement, row: RowReader)

  static func read(_ table: Table, _ log: ProblemLog, _ known: Known) -> [CoverRequirement] {
    var keys = UniqueKeys<CoverRequirement>()
    var entries: [Entry] = []
    for cells in table.rows {
      let row = RowReader(cells, of: table, log: log)
      guard let line = line(row, known) else { continue }
      var key = line
      key.heads = 0
      keys.note(key, row, at: .days)
      entries.append((line, row))
    }
    for (index, entry) in entries.enumerated() {
      checkDays(entry, entries.prefix(index))
      checkNesting(entry, entries)
    }
    return entries.map(\.line)
  }

  private static func line(_ row: RowReader, _ known: Known) -> CoverRequirement? {
    let days = row.days(.days)
    let shift = row.shift(.shift, known)
    let domain: Domain? = row.word(.domain, .domain)
    let level = row.level(.minLevel, in: domain)
    let heads = row.integer(.heads, in: 0...100)
    row.check(domain, isThatOf: shift, known)
    if case .date(let date)? = days { row.checkInPeriod(date, at: .days, known) }
    guard let days, let shift, let domain, let level, let heads else { return nil }
    return CoverRequirement(
      days: days, shift: shift, domain: domain, minLevel: level, heads: heads)
  }

  /// Two lines for one shift and level never hold on the same day: which of them counts?
  private static func checkDays(_ entry: Entry, _ earlier: ArraySlice<Entry>) {
    let line = entry.line
    let other = earlier.first {
      $0.line.days != line.days && isSameShift($0.line, line) && $0.line.minLevel == line.minLevel
    }
    guard let other else { return }
    entry.row.report(
      .daysOverlap(line: other.row.line), at: .days, maybe: .removeOneOf(line: other.row.line))
  }

  /// Whether two lines speak of one shift and domain on a common day. A date replaces the days of
  /// the week, so the two have none in common.
  private static func isSameShift(_ left: CoverRequirement, _ right: CoverRequirement) -> Bool {
    guard left.shift == right.shift, left.domain == right.domain else { return false }
    switch (left.days, right.days) {
    case (.weekdays(let some), .weekdays(let others)): return !some.isDisjoint(with: others)
    case (.date(let one), .date(let other)): return one == other
    case (.weekdays, .date), (.date, .weekdays): return false
    }
  }

  /// Heads at a level are among the heads at every lower level of the same shift and days.
  private static func checkNesting(_ entry: Entry, _ entries: [Entry]) {
    let line = entry.line
    let lower = entries.filter {
      isSameShift($0.line, line) && $0.line.minLevel < line.minLevel
        && $0.line.heads < line.heads
    }
    guard let least = lower.min(by: { $0.line.heads < $1.line.heads }) else { return }
    entry.row.report(
      .growsWithLevel(line: least.row.line, level: least.line.minLevel, heads: least.line.heads),
      at: .heads, maybe: .atMost(least.line.heads, line: least.row.line))
  }
}
