import RosterModel

/// **HOUSE-EXEMPT**: no shift someone is exempt from, whatever the reason, which is not stored.
///
/// An exemption from `night` or `evening` concerns shifts of class N or A, one from `weekend` any
/// presence between Saturday 00:00 and Monday 00:00, one from `all` any work and any duty on call; one from `long` is HOUSE-LONG's.
/// An exemption that names a rule is not about shifts and is passed over here. It holds for shifts that start on one of its dates.
///
/// Example: exempt from `weekend`: a night from Friday 23:00 is found, a late shift to 23:00 is not.
enum Exemption {
  static let id: RuleID = "HOUSE-EXEMPT"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    let exemptions = record.lines.statuses.filter { $0.kind == .exempt }
    guard !exemptions.isEmpty else { return [] }
    return (record.planned + record.plannedOnCall).filter { timed in
      exemptions.contains { $0.holds(on: timed.date) && concerns($0.rule, timed) }
    }.map { timed in
      record.finding(
        rule, from: timed.begins, to: timed.ends, measured: 1, assignments: [timed.assignment])
    }
  }

  private static func concerns(_ what: String, _ timed: TimedAssignment) -> Bool {
    switch what {
    case "night": timed.shift.shiftClass == .night
    case "evening": timed.shift.shiftClass == .evening
    case "weekend": isInWeekend(timed)
    case "all": true
    default: false
    }
  }

  private static func isInWeekend(_ timed: TimedAssignment) -> Bool {
    Weekend(ofWeek: timed.date).hasPresence(of: timed)
  }
}
