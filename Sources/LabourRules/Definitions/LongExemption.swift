import RosterModel

/// Exemptions from long duties: the status `exempt` with `long`. Why is not stored.
extension WorkRecord {
  private var longExemptions: [PersonStatus] {
    lines.statuses.filter { $0.kind == .exempt && $0.rule == "long" }
  }

  /// Whether one holds on a date.
  func isExemptFromLong(on date: CivilDate) -> Bool {
    longExemptions.contains { $0.holds(on: date) }
  }

  /// Whether one holds on any day from one date to another.
  func isExemptFromLong(from first: CivilDate, to last: CivilDate) -> Bool {
    longExemptions.contains { ($0.from ?? first) <= last && first <= ($0.to ?? last) }
  }

  /// Whether one holds on a day of some weeks.
  func isExemptFromLong(inAnyOf window: Range<Int>) -> Bool {
    isExemptFromLong(
      from: weeks.begin(of: window.lowerBound).date,
      to: weeks.begin(of: window.upperBound).date - 1)
  }
}
