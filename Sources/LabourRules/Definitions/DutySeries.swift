import RosterModel

/// A series of consecutive duties (DEF-SERIES): each starts before so much rest as ends a series has passed.
/// The law does not say when one ends; the packs do.
enum DutySeries {
  /// The duties of a record cut into series, in order of time.
  static func series(of record: WorkRecord) -> [[Duty]] {
    split(record.duties) { $1.start - $0.end < record.definitions.seriesRest }
  }

  /// Consecutive nights: neighbours in the timeline, each night starting within a series.
  static func nightRuns(of record: WorkRecord) -> [[Duty]] {
    split(record.duties) {
      $0.isNight && $1.isNight && $1.start - $0.end < record.definitions.seriesRest
    }
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
