import RosterModel

/// **ATW-N-SER**: at most 7 consecutive duties when the series holds a night (ATW 5:8, sixth
/// paragraph).
///
/// All duties of the series count, not the nights alone. What rest ends a series the packs say (DEF-SERIES): the
/// law does not. The finding stands at the 8th duty, or at the first
/// one in the period where the 8th lies in the history.
///
/// Example: six early shifts and a night are allowed; one night more is found.
enum NightSeries {
  static let id: RuleID = "ATW-N-SER"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    DutySeries.series(of: record).compactMap { series in
      let extra = series.enumerated().filter { Double($0.offset) >= rule.value }.map(\.element)
      // The one too many may stand after the period already.
      guard series.contains(where: \.isNight), series.contains(where: record.isPlanned),
        let first = extra.first(where: { record.horizon.contains($0.start) })
          ?? extra.first(where: { $0.start >= record.horizon.end })
      else { return nil }
      return record.finding(
        rule, from: first.begins, to: first.ends, measured: Double(series.count),
        assignments: [series[0].parts[0].assignment, first.parts[0].assignment])
    }
  }
}
