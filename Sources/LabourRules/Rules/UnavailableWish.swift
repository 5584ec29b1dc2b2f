import RosterModel

/// **HOUSE-UNAVAILABLE**: no shift on a date someone asked to be unavailable for it, without
/// recorded consent.
///
/// A wish may name a shift or, without one, any work. One finding per date.
///
/// Example: unavailable for the late shift on Wednesday: the late shift is found, the early one is
/// not.
enum UnavailableWish {
  static let id: RuleID = "HOUSE-UNAVAILABLE"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    let wishes = record.lines.wishes.filter { $0.strength == .unavailable }
    guard !wishes.isEmpty else { return [] }
    return record.plannedDays.filter { day in
      let shifts = day.parts.map(\.shift)
      return wishes.contains { $0.concerns(day.date) && $0.isBroken(by: shifts) }
        && !record.consents(to: rule, on: day.date)
    }.map { day in
      record.finding(
        rule, from: day.parts[0].begins, to: day.last.ends, measured: 1,
        assignments: [day.assignment])
    }
  }
}
