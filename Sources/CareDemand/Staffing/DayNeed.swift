import RosterModel

/// The hours one domain needs on one day, by level and segment.
struct DayNeed {
  /// Levels with hours, lowest first.
  var levels: [QualificationLevel]
  /// Per level, hours in each ``DaySegment``.
  var hours: [[Double]]
  /// Share of a segment's need that must be there within the segment.
  var peakShare: Double

  /// Hours that must be at work so that the care hours reach residents: need / productivity.
  init(
    _ table: HoursTable, domain: Domain, kind: DayKind, norms: NormSet, productivity: Double
  ) {
    levels = table.levels(in: domain)
    hours = levels.map { level in
      DaySegment.all.indices.map {
        table.daily(domain, level, segment: $0, on: kind, norms: norms) / productivity
      }
    }
    peakShare = norms.parameters.peakShare.value
  }

  /// Hours given one by one.
  init(levels: [QualificationLevel], hours: [[Double]], peakShare: Double) {
    self.levels = levels
    self.hours = hours
    self.peakShare = peakShare
  }

  /// Hours needed in a block at a level or higher.
  func hours(in block: Block, from level: QualificationLevel) -> Double {
    levels.indices.filter { levels[$0] >= level }.reduce(0) { sum, index in
      sum
        + DaySegment.all.indices.reduce(0) {
          $0 + hours[index][$1] * DaySegment.all[$1].share(in: block)
        }
    }
  }

  /// Hours needed in a segment, whatever the level.
  func hours(inSegment segment: Int) -> Double {
    hours.reduce(0) { $0 + $1[segment] }
  }
}
