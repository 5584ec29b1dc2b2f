import RosterModel

/// A weekend (VVT-WKND-DEF, the house's reading): Saturday 00:00 to Monday 00:00 on the wall clock.
///
/// Example: a night from Friday 23:00 to 07:00 takes it, a night from Sunday 23:00 does too, a
/// Friday evening to 24:00 does not.
struct Weekend: Hashable, Sendable {
  /// The entry of a pack that says what a weekend is.
  static let definition: RuleID = "VVT-WKND-DEF"

  /// Saturday 00:00.
  let begins: LocalTime
  /// Monday 00:00.
  let ends: LocalTime

  /// The weekend of the ISO week a date lies in.
  init(ofWeek date: CivilDate) {
    begins = LocalTime(date.monday + 5, minute: 0)
    ends = LocalTime(date.monday + 7, minute: 0)
  }

  /// Whether an assignment has any presence in it.
  func hasPresence(of timed: TimedAssignment) -> Bool { timed.isPresent(from: begins, to: ends) }

  /// The weekends of the period with presence, each with the first assignment that takes it.
  static func worked(in record: WorkRecord) -> [(weekend: Weekend, first: TimedAssignment)] {
    (0..<record.period.weeks).compactMap { week in
      let weekend = Weekend(ofWeek: record.period.start + week * 7)
      return record.present.first(where: weekend.hasPresence).map { (weekend, $0) }
    }
  }
}
