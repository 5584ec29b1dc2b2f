import RosterModel

/// **VVT-NSER**: at most 5 nights on end, more only with consent (CAO VVT; the number is not established).
///
/// Nights are workdays of kind N on consecutive dates; the row may start in the history.
///
/// Example: nights from Monday to Friday are allowed; on Saturday too is found.
enum ConsecutiveNights {
  static let id: RuleID = "VVT-NSER"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    let nights = Workday.places(in: record.workdays.filter { $0.kind == .night })
    return RowLimit.findings(
      in: record, by: rule,
      places: nights.filter { Double($0.place) > record.most(by: rule, on: $0.day.date) })
  }
}
