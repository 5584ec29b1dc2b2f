import RosterModel

extension OracleCase {
  /// The case as text, so that a mismatch can be drawn again: the shifts, leave and counts, and a
  /// line per week with the codes of each day; the weeks of the period are marked with `>`.
  var text: String {
    let shifts = scenario.shifts.map {
      "\($0.code) \($0.begin)-\($0.end) break \($0.breakTime.count)"
    }
    let leave = scenario.leave.map {
      "\($0.kind.rawValue) \($0.from) to \($0.to), \($0.perDay.count) a day"
    }
    let counters = scenario.counters.map { "\($0.counter) \($0.value) from \($0.from)" }
    let first = scenario.history.map(\.date).min()?.monday ?? scenario.period.start
    let weeks = stride(from: first, through: scenario.period.end, by: 7).map(line)
    return (shifts + leave + counters + weeks).joined(separator: "\n")
  }

  private func line(ofWeek monday: CivilDate) -> String {
    let worked =
      scenario.history.map { ($0.date, $0.shift) } + roster.assignments.map { ($0.date, $0.shift) }
    let days = (0..<7).map { day in
      let codes = worked.filter { $0.0 == monday + day }.map(\.1).joined()
      return codes.isEmpty ? "." : codes
    }
    let mark = scenario.period.contains(monday) ? ">" : " "
    return "\(mark) \(monday) \(days.joined(separator: " "))"
  }
}
