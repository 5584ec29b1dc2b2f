import CareDemand
import RosterModel
import Workforce

/// The figures of a what-if by which it is compared: means over its months. Hours are hours a week,
/// by days; money is euro a month, the sum over the number of months.
struct WhatIfFigures: Sendable {
  let outcome: WhatIfOutcome

  /// The months that were solved.
  var months: [YearMonth] { outcome.plan.months.map(\.month) }

  /// Residents.
  var residents: Double { careMean(\.residents) }
  /// Care hours a week by the norm.
  var hoursPerWeek: Double { careMean(\.hoursPerWeek) }
  /// Care hours per 24 h.
  var hoursPer24h: Double { hoursPerWeek / 7 }
  /// Fte to employ.
  var fteGross: Double { careMean(\.fteGross) }

  /// Fte to employ by skill.
  var fteBySkill: [Skill: Double] {
    let skills = Set(outcome.care.flatMap { $0.byLevel.map(\.skill) })
    let months = outcome.care.map(\.month)
    return Dictionary(
      uniqueKeysWithValues: skills.map { skill in
        (skill, months.mean { outcome.care[$0].fteGross(at: skill) })
      })
  }

  /// Hours a week needed by skill, nights included: the need the program met.
  var needBySkill: [Skill: Double] { perWeek(bySkill(outcome.workforce.months.map(\.need))) }

  /// Hours a week that are worked by a shell.
  func hours(of shell: Shell) -> Double {
    months.perWeek(outcome.plan.months.reduce(0) { $0 + $1.hours(of: shell) })
  }

  /// Hours a week short.
  var short: Double { months.perWeek(outcome.plan.hoursShort) }

  /// Where most is short: of equal kinds the first.
  var shortMost: HourKind? {
    let sums = outcome.plan.months.map(\.short).reduce(into: [HourKind: Double]()) { sums, month in
      sums.merge(month, uniquingKeysWith: +)
    }
    return sums.filter { $0.value > 1e-6 }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// Hired hours of all hours worked, a fraction; `nil` where nothing is worked.
  var hiredHours: Double? {
    let all = Shell.allCases.reduce(0) { $0 + hours(of: $1) }
    return all > 0 ? hours(of: .hired) / all : nil
  }

  /// Hired cost of all cost, a fraction; `nil` where nothing costs.
  var hiredCost: Double? {
    let all = outcome.plan.cost
    return all > 0 ? outcome.plan.months.reduce(0) { $0 + $1.euro.hired } / all : nil
  }

  /// Euro a month for care staff.
  var cost: Double {
    months.isEmpty ? 0 : outcome.plan.cost / Double(months.count)
  }
  /// Euro a month of revenue; `nil` where a month has none.
  var revenue: Double? { moneyMean(\.revenue) }
  /// Euro a month left after care staff.
  var contribution: Double? { moneyMean(\.contribution) }
  /// Whether revenue rests on tariffs that are made up.
  var isMadeUp: Bool { outcome.money.contains { $0.synthetic > 0 } }

  /// Residents over places.
  var occupancy: Double? { indicatorMean(\.occupancy) }
  /// Paid fte of care staff per resident.
  var ftePerClient: Double? { indicatorMean(\.ftePerClient) }

  private func careMean(_ figure: (MonthDemand) -> Double) -> Double {
    outcome.care.map(\.month).mean { figure(outcome.care[$0]) }
  }

  private func moneyMean(_ figure: (MonthMoney) -> Double?) -> Double? {
    let euro = outcome.money.compactMap(figure)
    guard !euro.isEmpty, euro.count == outcome.money.count else { return nil }
    return euro.reduce(0, +) / Double(euro.count)
  }

  private func indicatorMean(_ figure: (MonthIndicators) -> Double?) -> Double? {
    let known = outcome.indicators.filter { figure($0) != nil }
    return known.isEmpty ? nil : known.map(\.month).mean { figure(known[$0]) ?? 0 }
  }

  private func bySkill(_ months: [[HourKind: Double]]) -> [Skill: Double] {
    months.reduce(into: [:]) { sums, month in
      sums.merge(month.bySkill, uniquingKeysWith: +)
    }
  }

  private func perWeek(_ hours: [Skill: Double]) -> [Skill: Double] {
    hours.mapValues { months.perWeek($0) }
  }
}

extension [HourKind: Double] {
  /// Over the blocks of the day together.
  var bySkill: [Skill: Double] {
    reduce(into: [:]) { $0[$1.key.skill, default: 0] += $1.value }
  }
}

extension LevelHours {
  /// Its level within its domain.
  var skill: Skill { Skill(domain, level) }
}

extension MonthDemand {
  /// Fte to employ at a skill: of all fte the share of the hours at it, so that levels add up to
  /// ``fteGross``.
  func fteGross(at skill: Skill) -> Double {
    let all = byLevel.reduce(0) { $0 + $1.hoursPer24h }
    let own = byLevel.reduce(0) { $0 + ($1.skill == skill ? $1.hoursPer24h : 0) }
    return all > 0 ? fteGross * own / all : 0
  }
}
