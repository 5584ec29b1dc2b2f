import RosterModel

/// **ATW-SUN**: at least 13 free Sundays per 52 weeks (ATW 5:6).
///
/// A Sunday is free without any presence between 00:00 and 24:00, so a Saturday night takes it.
/// Assessed where the counter `freeSundays` and the period together cover 52 weeks; otherwise
/// listed as not assessed, and fewer free Sundays in the period than its share of the 13 (4 in 13
/// weeks) give a warning.
///
/// Example: 9 free Sundays counted over 39 weeks and 4 in a period of 13 are allowed; 3 are found.
enum FreeSundays {
  static let id: RuleID = "ATW-SUN"

  /// The name of the running count.
  private static let counter = "freeSundays"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    FreePerYear.findings(in: record, by: rule, counter: counter, worked: workedSundays(of: record))
  }

  static func missing(in record: WorkRecord) -> NotAssessed.Reason? {
    FreePerYear.missing(counter: counter, in: record)
  }

  /// The Sundays of the period with presence, each by the first assignment that takes it.
  private static func workedSundays(of record: WorkRecord) -> [TimedAssignment] {
    (0..<record.period.weeks).compactMap { week in
      let sunday = record.period.start.monday + (week * 7 + 6)
      return record.present.first {
        $0.isPresent(from: LocalTime(sunday, minute: 0), to: LocalTime(sunday + 1, minute: 0))
      }
    }
  }
}
