import CareDemand
import RosterModel

/// Residents by profile in every month: the largest five, and the others together.
struct MixTrend {
  let months: [MonthDemand]
  let say: Voice

  /// Profiles with a tint of their own; the last tint is for the others.
  private static let most = Tints.count - 1

  /// Residents of a profile in a month, treatment or not.
  private func residents(_ profile: String, _ month: MonthDemand) -> Double {
    month.byProfile.reduce(0) { $0 + ($1.profile == profile ? $1.residents : 0) }
  }

  private var profiles: [String] { Set(months.flatMap { $0.byProfile.map(\.profile) }).sorted() }

  /// The largest over all months, in order of name.
  private var largest: [String] {
    let totals = profiles.map { profile in
      (profile: profile, residents: months.reduce(0) { $0 + residents(profile, $1) })
    }
    guard profiles.count > Tints.count else { return profiles }
    let shown = totals.sorted { ($1.residents, $0.profile) < ($0.residents, $1.profile) }
    return shown.prefix(Self.most).map(\.profile).sorted()
  }

  /// Its series, from the bottom up.
  var series: [StackedBars.Series] {
    let shown = largest
    let own = shown.enumerated().map { index, profile in
      StackedBars.Series(
        name: profile, looks: Tints.looks(of: index), values: months.map { residents(profile, $0) })
    }
    guard shown.count < profiles.count else { return own }
    let rest = profiles.filter { !shown.contains($0) }
    return own + [
      StackedBars.Series(
        name: say(.otherProfiles), looks: Tints.looks(of: Self.most),
        values: months.map { month in rest.reduce(0) { $0 + residents($1, month) } })
    ]
  }

  /// The bars.
  var bars: StackedBars {
    let totals = months.map { $0.byProfile.reduce(0) { $0 + $1.residents } }
    return StackedBars(
      label: say(.mixTrend), months: months.map(\.month), series: series,
      most: totals.max() ?? 0, say: say)
  }
}
