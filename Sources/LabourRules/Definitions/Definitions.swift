import RosterModel

/// What the law leaves to be defined, as the packs define it.
struct Definitions: Hashable, Sendable {
  /// The rule of a pack that says what ends a series.
  static let series: RuleID = "DEF-SERIES"

  /// A rest of this length ends a series of duties: 36 hours, the weekly rest, unless a pack says otherwise.
  var seriesRest = Minutes.hours(36)

  /// The definitions of these packs.
  init(_ rules: RuleSet) {
    if let rule = rules[Self.series] { seriesRest = rule.limit }
  }
}
