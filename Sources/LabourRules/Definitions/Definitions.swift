import RosterModel

/// What the law leaves to be defined, as the packs define it.
struct Definitions: Hashable, Sendable {
  /// The rule of a pack that says what ends a series.
  static let series: RuleID = "DEF-SERIES"

  /// Attendances a week with more than 24 contract hours, from which those of smaller contracts follow: 5
  /// (CAO VVT 2025-2026), unless VVT-OPK says otherwise. What VVT-OPK-PAY pays for is counted by it too.
  var attendances = 5.0

  /// A rest of this length ends a series of duties: 36 hours, the weekly rest, unless a pack says otherwise.
  var seriesRest = Minutes.hours(36)

  /// The definitions of these packs.
  init(_ rules: RuleSet) {
    if let rule = rules[Self.series] { seriesRest = rule.limit }
    if let rule = rules[Attendances.id] { attendances = rule.value }
  }
}
