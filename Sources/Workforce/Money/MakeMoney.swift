public import CareDemand
import RosterModel

extension MonthMoney {
  /// Revenue, labour and what is left of one month of a changed scenario.
  ///
  /// Labour goes over profiles in proportion to weights, so that it adds up to the total:
  ///
  /// weight of a profile = sum over levels of its care hours at the level x cost of an hour at the
  /// level
  ///
  /// Hours of the night and hours nobody needs are thus shared by all. Without care hours residents
  /// share alike.
  public init(
    _ month: ChangedMonth, need: MonthNeed, plan: MonthPlan, in workforce: MonthCase,
    tariffs: TariffTable
  ) {
    let lines = month.lines
    let share = month.settings.contractShare
    let all = Revenue(lines, of: month.month, by: tariffs, share: share)
    let isKnown = !tariffs.tariffs.isEmpty
    let parts = Self.labour(need.byProfile, plan: plan, in: workforce)
    self.init(
      month: month.month, revenue: isKnown ? all.euro : nil, synthetic: all.synthetic,
      withoutTariff: isKnown ? all.without : [], labour: plan.euro,
      byProfile: zip(need.byProfile, parts).map { profile, labour in
        let own = lines.filter {
          $0.profile == profile.profile && $0.treatment == profile.treatment
        }
        let revenue = Revenue(own, of: month.month, by: tariffs, share: share)
        return ProfileMoney(
          profile: profile.profile, treatment: profile.treatment, residents: profile.residents,
          revenue: revenue.without.isEmpty && isKnown ? revenue.euro : nil, labour: labour)
      })
  }

  private static func labour(
    _ profiles: [ProfileNeed], plan: MonthPlan, in workforce: MonthCase
  ) -> [Double] {
    let cost = LevelCost(plan, in: workforce)
    let weights = profiles.map { profile in
      profile.byLevel.reduce(0) { $0 + $1.hoursPer24h * cost[Skill($1.domain, $1.level)] }
    }
    let used = weights.contains { $0 > 0 } ? weights : profiles.map(\.residents)
    let sum = used.reduce(0, +)
    return used.map { sum > 0 ? plan.euro.total * $0 / sum : 0 }
  }
}
