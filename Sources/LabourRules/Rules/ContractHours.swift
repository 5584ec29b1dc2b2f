import RosterModel

/// **VVT-CONTRACT**: no more paid time in the period than the upper end of the contract, with 2
/// percent of slack, without consent (CAO VVT).
///
/// Paid time is that of all shifts of the period and of all leave; hours at another employer do not
/// count. Contracts that start, end or change within the period count for the days they hold. A
/// recorded consent with a value, in hours a week, that holds over the whole period lifts the limit
/// to that value.
///
/// Example: 24 hours a week over 13 weeks are 312 hours; 318 hours are allowed, 319 are found.
enum ContractHours {
  static let id: RuleID = "VVT-CONTRACT"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    let paid = paidTime(in: record)
    let most = record.lines.contractRange(of: record.person, over: record.period).upperBound
    // paid > most x (1 + slack / 100), without rounding.
    guard Double(paid.count) * 100 > Double(most.count) * (100 + rule.value),
      paid > consented(in: record, to: rule)
    else { return [] }
    return [
      record.finding(
        rule, from: LocalTime(record.period.start, minute: 0),
        to: LocalTime(record.period.end + 1, minute: 0), measured: paid.inHours,
        allowed: most.inHours * (100 + rule.value) / 100)
    ]
  }

  private static func paidTime(in record: WorkRecord) -> Minutes {
    var paid = record.planned.reduce(Minutes.zero) { $0 + $1.shift.paid }
    for leave in record.lines.leave where leave.kind != .employer {
      paid += leave.counted(in: record.period.start...record.period.end)
    }
    return paid
  }

  private static func consented(in record: WorkRecord, to rule: Rule) -> Minutes {
    let period = record.period
    let weekly = record.lines.consents.filter {
      $0.rule == rule.id && $0.holds(on: period.start) && $0.holds(on: period.end)
    }.compactMap(\.value).max()
    return Minutes.hours((weekly ?? 0) * Double(period.weeks))
  }
}
