import RosterModel

/// **VVT-OPK**: attendances (*opkomsten*) an ISO week by contract: at most 3 up to 15 hours, 4 over 15 to 24,
/// 5 over 24 (CAO VVT, from 2026-01-01); more only with consent. Over which days a week is measured is not
/// established.
///
/// Each time someone comes to work counts, so a broken shift is two. The contract is that of the week's
/// Monday, all domains together; the rule's value is for the largest, one and two less for the smaller.
///
/// Example: with 20 hours four days of work are allowed, and two days of which both are broken; a fifth
/// attendance is found.
enum Attendances {
  static let id: RuleID = "VVT-OPK"

  /// Contracts up to so many hours a week have one attendance fewer each.
  private static let steps = [Minutes.hours(15), Minutes.hours(24)]

  /// An attendance above the number of the contract.
  struct Extra {
    /// What was come to work for.
    let timed: TimedAssignment
    /// Its place in the week, counted from 1.
    let place: Int
    /// The number of the contract.
    let most: Int
  }

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    extra(in: record, above: rule.value).filter { extra in
      let most = record.most(by: rule, own: Double(extra.most), on: extra.timed.date)
      return Double(extra.place) > most
    }.map { extra in
      record.finding(
        rule, from: extra.timed.begins, to: extra.timed.ends, measured: Double(extra.place),
        allowed: Double(extra.most), assignments: [extra.timed.assignment])
    }
  }

  /// The attendances of the period above the number of the contract, whatever was consented to. `largest` is
  /// the number of the largest contracts.
  static func extra(in record: WorkRecord, above largest: Double) -> [Extra] {
    let weeks = Dictionary(grouping: attendances(in: record), by: \.date.monday)
    return weeks.flatMap { monday, attendances -> [Extra] in
      let most = most(of: weekly(of: record, on: monday), largest: largest)
      return attendances.enumerated()
        .map { index, timed in Extra(timed: timed, place: index + 1, most: most) }
        .filter { $0.place > most && record.period.contains($0.timed.date) }
    }
  }

  /// The attendances a contract of so many hours a week has.
  private static func most(of weekly: Minutes, largest: Double) -> Int {
    Int(largest) - steps.count { weekly <= $0 }
  }

  /// Contract hours on a Monday, or on the first day of its week with a contract.
  private static func weekly(of record: WorkRecord, on monday: CivilDate) -> Minutes {
    for date in monday...(monday + 6) {
      let contracts = record.lines.contracts.filter { $0.holds(on: date) }
      if !contracts.isEmpty { return contracts.reduce(.zero) { $0 + $1.weekly.upperBound } }
    }
    return .zero
  }

  /// What starts after time off in the period, whose weeks are whole, in order of time.
  private static func attendances(in record: WorkRecord) -> [TimedAssignment] {
    var end: Instant?
    return record.present.filter { timed in
      defer { end = max(end ?? timed.end, timed.end) }
      return end.map { timed.start > $0 } ?? true
    }
  }
}
