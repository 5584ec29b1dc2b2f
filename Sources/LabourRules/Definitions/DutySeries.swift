import RosterModel

/// A series of consecutive duties (DEF-SERIES): each starts less than 36 hours after the one before
/// ended. The law does not say when a series ends; 36 hours, the weekly rest, is the house's
/// reading.
enum DutySeries {
  /// This much rest ends a series.
  static let endingRest = Minutes.hours(36)

  /// The duties cut into series, in order of time.
  static func series(of duties: [Duty]) -> [[Duty]] {
    split(duties) { $1.start - $0.end < endingRest }
  }

  /// Consecutive nights: neighbours in the timeline, each night starting within a series.
  static func nightRuns(of duties: [Duty]) -> [[Duty]] {
    split(duties) { $0.isNight && $1.isNight && $1.start - $0.end < endingRest }
      .filter { $0[0].isNight }
  }

  private static func split(
    _ duties: [Duty], where continues: (Duty, Duty) -> Bool
  ) -> [[Duty]] {
    var groups: [[Duty]] = []
    for duty in duties {
      if let former = groups.last?.last, continues(former, duty) {
        groups[groups.count - 1].append(duty)
      } else {
        groups.append([duty])
      }
    }
    return groups
  }
}
