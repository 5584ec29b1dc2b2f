import RosterModel

/// The care hours of every month of a care mix.
struct MonthlyCare {
  struct Month {
    var month: YearMonth
    var hours: CareHours
  }

  /// In order of month.
  var all: [Month]
  /// The month to staff for: the last one not after the period's start, else the first.
  var planned: Month?

  init(_ scenario: Scenario, norms: NormSet) {
    all = Set(scenario.careMix.map(\.month)).sorted().map { month in
      let lines = scenario.careMix.filter { $0.month == month }
      return Month(
        month: month, hours: CareHours(lines, norms: norms, settings: scenario.demand))
    }
    let month = scenario.careMix.month(heldIn: scenario.period.start.yearMonth)
    planned = all.first { $0.month == month }
  }

  /// One entry per month; without a care mix one for the cover table, if there is one.
  func months(
    _ scenario: Scenario, cover: CoverHours, norms: NormSet, grossNet: GrossNet
  ) -> [MonthDemand] {
    if all.isEmpty {
      return cover.byLevelAndBlock.isEmpty
        ? [] : [MonthDemand(cover, month: scenario.period.start.yearMonth, grossNet: grossNet)]
    }
    return all.map { month in
      var demand = MonthDemand(month.hours, month: month.month, grossNet: grossNet)
      let ofNorm = month.hours.byLevelAndBlock(scenario, norms: norms)
      demand.byBlock = scenario.cover.isEmpty ? ofNorm.summedByBlock : cover.byBlock
      if !scenario.cover.isEmpty { demand.byLevel = cover.byLevel }
      demand.byShiftClass = cover.byShiftClass
      return demand
    }
  }
}

extension MonthDemand {
  /// A month of a care mix, by norm hours; blocks are left to the caller.
  init(_ hours: CareHours, month: YearMonth, grossNet: GrossNet) {
    self.init(
      month: month, residents: hours.residents, hoursPerWeek: hours.weekly,
      hoursPerWeekMin: hours.weeklyMin, hoursPerWeekMax: hours.weeklyMax,
      fteNet: grossNet.fteNet(hoursPerWeek: hours.weekly),
      fteGross: grossNet.fteNet(hoursPerWeek: hours.weekly) * grossNet.careFactor,
      byProfile: hours.byProfile, withoutNorm: hours.withoutNorm, byFunction: hours.byFunction,
      byLevel: hours.byLevel, byBlock: [], byShiftClass: [])
  }

  /// The month a period starts in, by a cover table alone.
  init(_ cover: CoverHours, month: YearMonth, grossNet: GrossNet) {
    let hours = cover.weekly
    self.init(
      month: month, residents: 0, hoursPerWeek: hours, hoursPerWeekMin: hours,
      hoursPerWeekMax: hours, fteNet: grossNet.fteNet(hoursPerWeek: hours),
      fteGross: grossNet.fteNet(hoursPerWeek: hours) * grossNet.wardFactor, byProfile: [],
      withoutNorm: [],
      byFunction: Dictionary(uniqueKeysWithValues: CareFunction.allCases.map { ($0, 0) }),
      byLevel: cover.byLevel, byBlock: cover.byBlock, byShiftClass: cover.byShiftClass)
  }
}

extension CareHours {
  /// Norm hours per 24 h by level.
  var byLevel: [LevelHours] {
    Domain.allCases.flatMap { domain in
      table.levels(in: domain).map {
        LevelHours(domain: domain, level: $0, hoursPer24h: table.weekly(domain, $0) / 7)
      }
    }
  }

  /// Norm hours per 24 h by level and clock block, averaged over the days of a week: day and evening
  /// by the day profile, the night by the presence floors.
  func byLevelAndBlock(_ scenario: Scenario, norms: NormSet) -> [LevelBlockHours] {
    waking(norms: norms) + PresenceFloor.nightHours(scenario.presenceFloors)
  }

  /// Norm hours per 24 h by level, day and evening, averaged over the days of a week.
  func waking(norms: NormSet) -> [LevelBlockHours] {
    Domain.allCases.flatMap { domain in
      table.levels(in: domain).flatMap { level in
        [Block.day, .evening].map { block in
          LevelBlockHours(
            domain: domain, level: level, block: block,
            hoursPer24h: weekAverage {
              hours(domain, level, in: block, on: DayKind($0), norms: norms)
            })
        }
      }
    }
  }

  private func hours(
    _ domain: Domain, _ level: QualificationLevel, in block: Block, on kind: DayKind,
    norms: NormSet
  ) -> Double {
    DaySegment.all.enumerated().reduce(0) { sum, segment in
      let share = segment.element.share(in: block)
      return share == 0
        ? sum
        : sum + share
          * table.daily(domain, level, segment: segment.offset, on: kind, norms: norms)
    }
  }
}

extension PresenceFloor {
  /// Hours per 24 h the floors of the night ask for, each head at its lowest sufficient level,
  /// averaged over the days of a week. Floors of single dates are left out.
  static func nightHours(_ floors: [PresenceFloor]) -> [LevelBlockHours] {
    let nights = floors.filter { $0.block == .night }
    let keys = Set(nights.map { LevelKey(domain: $0.domain, level: $0.minLevel) }).sorted()
    return keys.map { key in
      let heads = weekAverage { day in
        let here = nights.filter { $0.domain == key.domain && $0.days.contains(day) }
        return Double(exactHeads(here).count { $0 == key.level })
      }
      return LevelBlockHours(
        domain: key.domain, level: key.level, block: .night, hoursPer24h: heads * 8)
    }
  }

  /// The level of each head that together meet floors of one domain and block: floors of one level
  /// do not add up, and a head of a higher level meets a lower floor too.
  private static func exactHeads(_ floors: [PresenceFloor]) -> [QualificationLevel] {
    QualificationLevel.allCases.reversed().reduce(into: []) { heads, level in
      let needed = floors.filter { $0.minLevel == level }.map(\.heads).max() ?? 0
      heads += [QualificationLevel](repeating: level, count: max(0, needed - heads.count))
    }
  }
}

extension DayPattern {
  /// Whether a weekly pattern holds on a day; a single date never does.
  func contains(_ day: Weekday) -> Bool {
    if case .weekdays(let days) = self { days.contains(day) } else { false }
  }
}

/// The mean of a figure over the seven days of a week.
func weekAverage(_ figure: (Weekday) -> Double) -> Double {
  Weekday.allCases.reduce(0) { $0 + figure($1) } / 7
}
