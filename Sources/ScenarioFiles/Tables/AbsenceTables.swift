import RosterModel

/// availability.csv: when a person can work.
enum AvailabilityTable {
  static func read(_ table: Table, _ log: ProblemLog, _ known: Known) -> [Availability] {
    var keys = UniqueKeys<Availability>()
    return table.rows.compactMap { cells in
      let row = RowReader(cells, of: table, log: log)
      let person = row.person(.person, known)
      let days = row.days(.days)
      let fromTime = row.time(.fromTime)
      let toTime = row.time(.toTime)
      let (from, to) = row.span()
      if fromTime?.minute == 1440 {
        row.report(.outOfRange, at: .fromTime, maybe: .between("00:00", "23:59"))
      }
      guard let person, let days, let fromTime, let toTime else { return nil }
      let line = Availability(
        person: person, days: days, fromTime: fromTime, toTime: toTime, from: from, to: to)
      keys.note(line, row, at: .person)
      return line
    }
  }
}

/// leave.csv: days away.
enum LeaveTable {
  static func read(_ table: Table, _ log: ProblemLog, _ known: Known) -> [Leave] {
    var keys = UniqueKeys<Leave>()
    return table.rows.compactMap { cells in
      let row = RowReader(cells, of: table, log: log)
      let person = row.person(.person, known)
      let span = row.spanInPeriod(known)
      let kind: Leave.Kind? = row.word(.kind, .leaveKind)
      let hours = row.optionalDecimal(.hoursPerDay, in: 0...24)
      guard let person, let span, let kind else { return nil }
      let leave = Leave(
        person: person, from: span.from, to: span.to, kind: kind, perDay: .hours(hours ?? 0))
      keys.note(leave, row, at: .person)
      return leave
    }
  }
}
