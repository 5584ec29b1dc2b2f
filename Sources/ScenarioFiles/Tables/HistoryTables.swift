import RosterModel

/// history.csv: shifts worked before the period, and those that stand after it already.
enum HistoryTable {
  static func read(_ table: Table, _ log: ProblemLog, _ known: Known) -> [HistoryEntry] {
    var keys = UniqueKeys<HistoryEntry>()
    return table.rows.compactMap { cells in
      let row = RowReader(cells, of: table, log: log)
      let date = row.date(.date)
      let person = row.person(.person, known)
      let shift = row.shift(.shift, known)
      if let date, let period = known.period, period.contains(date) {
        row.report(.inPeriod, at: .date, maybe: .before(period.start))
      }
      guard let date, let person, let shift else { return nil }
      let entry = HistoryEntry(date: date, person: person, shift: shift)
      keys.note(entry, row, at: .date)
      return entry
    }
  }
}

/// counters.csv: running counts brought along.
enum CountersTable {
  static let names = ["freeSundays", "freeWeekends", "nights", "balanceHours"]

  static func read(_ table: Table, _ log: ProblemLog, _ known: Known) -> [Counter] {
    var keys = UniqueKeys<[String]>()
    return table.rows.compactMap { cells in
      let row = RowReader(cells, of: table, log: log)
      let person = row.person(.person, known)
      let name = row.word(
        row.required(.counter, maybe: .oneOf(names)), in: names, .counter, .counter)
      let from = row.date(.from)
      // Only a balance of hours can be negative.
      let value = row.decimal(.value, in: (name == "balanceHours" ? -5000 : 0)...5000)
      guard let person, let name, let from, let value else { return nil }
      keys.note([person, name], row, at: .counter)
      return Counter(person: person, counter: name, from: from, value: value)
    }
  }
}
