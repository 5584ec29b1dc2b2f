public import RosterModel

extension Demand {
  /// The need of some months under a norm set, each by its own care mix; a month without lines has
  /// the mix of the last month before it, else that of the first.
  ///
  /// Hours on the ward per 24 h, at exactly a level and in a clock block:
  /// - day and evening: norm hours by the day profile x gross per care hour / gross per ward hour,
  ///   which is norm hours / productivity (a factor of the house has productivity in it already);
  /// - night: the presence floors of the night. Floors of day and evening add nothing: they say who
  ///   must be among those who are there.
  ///
  /// Without a care mix the need is the paid hours of the cover table, alike in all months; with both,
  /// the care mix counts.
  public static func monthlyNeed(
    _ scenario: Scenario, norms: NormSet, months: [YearMonth]
  ) -> [MonthNeed] {
    guard !scenario.careMix.isEmpty else {
      return coverNeed(scenario, norms: norms, months: months)
    }
    return months.map { month in
      let lines = scenario.careMix.lines(of: month)
      let hours = CareHours(lines, norms: norms, settings: scenario.demand)
      return MonthNeed(
        hours, month: month, scenario: scenario, norms: norms,
        byProfile: profileNeeds(lines, norms: norms, settings: scenario.demand))
    }
  }

  private static func coverNeed(
    _ scenario: Scenario, norms: NormSet, months: [YearMonth]
  ) -> [MonthNeed] {
    let cover = CoverHours(scenario.cover, shifts: scenario.shifts, period: scenario.period)
    let grossNet = GrossNet(scenario.demand, parameters: norms.parameters)
    return months.map {
      MonthNeed(
        month: $0, hours: cover.byLevelAndBlock,
        demand: MonthDemand(cover, month: $0, grossNet: grossNet), byProfile: [])
    }
  }

  /// Lines of one profile and treatment are one row, as in ``MonthDemand/byProfile``.
  private static func profileNeeds(
    _ lines: [CareMixLine], norms: NormSet, settings: DemandSettings
  ) -> [ProfileNeed] {
    var rows: [[CareMixLine]] = []
    for line in lines {
      let at = rows.firstIndex {
        $0[0].profile == line.profile && $0[0].treatment == line.treatment
      }
      if let at { rows[at].append(line) } else { rows.append([line]) }
    }
    return rows.map { row in
      let hours = CareHours(row, norms: norms, settings: settings)
      return ProfileNeed(
        profile: row[0].profile, treatment: row[0].treatment, residents: hours.residents,
        byLevel: hours.byLevel)
    }
  }
}

extension MonthNeed {
  fileprivate init(
    _ care: CareHours, month: YearMonth, scenario: Scenario, norms: NormSet,
    byProfile: [ProfileNeed]
  ) {
    let grossNet = GrossNet(scenario.demand, parameters: norms.parameters)
    let waking = care.waking(norms: norms)
    let nights = PresenceFloor.nightHours(scenario.presenceFloors)
    let perCareHour = grossNet.careFactor / grossNet.wardFactor
    var demand = MonthDemand(care, month: month, grossNet: grossNet)
    demand.byBlock = (waking + nights).summedByBlock
    self.init(
      month: month, hours: waking.map { $0.times(perCareHour) } + nights, demand: demand,
      byProfile: byProfile)
  }
}

extension LevelBlockHours {
  fileprivate func times(_ factor: Double) -> LevelBlockHours {
    var hours = self
    hours.hoursPer24h *= factor
    return hours
  }
}
