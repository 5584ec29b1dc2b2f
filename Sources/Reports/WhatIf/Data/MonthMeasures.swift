import CareDemand
import RosterModel
import Workforce

/// Every figure of one month of a what-if, in the order they are told.
struct MonthMeasures {
  let outcome: WhatIfOutcome
  let index: Int

  private var plan: MonthPlan { outcome.plan.months[index] }
  private var month: YearMonth { plan.month }

  /// All of them.
  var all: [WhatIfMeasure] { care + hours + steps + cost + money + indicators + prices }

  private var care: [WhatIfMeasure] {
    guard let care = outcome.care.first(where: { $0.month == month }) else { return [] }
    return [
      WhatIfMeasure("residents", care.residents, .residents),
      WhatIfMeasure("hoursPerWeek", care.hoursPerWeek, .hoursPerWeek),
      WhatIfMeasure("hoursPer24h", care.hoursPer24h, .hoursPerDay),
      WhatIfMeasure("fteNet", care.fteNet, .fte), WhatIfMeasure("fteGross", care.fteGross, .fte),
    ]
      + care.byLevel.map {
        WhatIfMeasure("hoursPer24h", $0.hoursPer24h, .hoursPerDay, skill: $0.skill)
      }
      + care.byLevel.map {
        WhatIfMeasure("fteGross", care.fteGross(at: $0.skill), .fte, skill: $0.skill)
      }
  }

  private var hours: [WhatIfMeasure] {
    let need = outcome.workforce.months.first { $0.month == month }?.need ?? [:]
    return WhatIfMeasure.kinds("need", need, .hours)
      + plan.work.map {
        WhatIfMeasure(
          "work", $0.hours, .hours, skill: $0.kind.skill, block: $0.kind.block, shell: $0.shell)
      } + WhatIfMeasure.kinds("short", plan.short, .hours)
  }

  private var steps: [WhatIfMeasure] {
    WhatIfMeasure.skills("recruited", plan.recruited, .fte)
      + WhatIfMeasure.skills("trained", plan.trained, .fte)
  }

  private var cost: [WhatIfMeasure] {
    plan.euro.parts.map { WhatIfMeasure("cost.\($0.name)", $0.euro, .euro) }
      + [WhatIfMeasure("cost.total", plan.euro.total, .euro)]
  }

  private var money: [WhatIfMeasure] {
    guard let money = outcome.money.first(where: { $0.month == month }) else { return [] }
    return optional("revenue", money.revenue, .euro)
      + optional("contribution", money.contribution, .euro)
      + (money.revenue == nil ? [] : [WhatIfMeasure("syntheticRevenue", money.synthetic, .euro)])
  }

  private var indicators: [WhatIfMeasure] {
    guard let told = outcome.indicators.first(where: { $0.month == month }) else { return [] }
    return optional("ftePerClient", told.ftePerClient, .ftePerResident)
      + WhatIfMeasure.skills("levelShare", told.levelShares, .fraction)
      + optional("hiredShareOfHours", told.hiredHours, .fraction)
      + optional("hiredShareOfCost", told.hiredCost, .fraction)
      + WhatIfMeasure.kinds("heads", told.heads, .heads)
      + optional("occupancy", told.occupancy, .fraction)
      + [WhatIfMeasure("absence", told.absence, .fraction)]
      + zip(Self.sizes, told.contractSizes).map {
        WhatIfMeasure("contracts.\($0)", Double($1), .people)
      }
  }

  /// Prices that were found by solving again.
  private var prices: [WhatIfMeasure] {
    outcome.plan.prices.filter { $0.month == index }.flatMap { price in
      price.confirmed.map { confirmed in
        WhatIfMeasure.kinds("price.short", [price.kind: confirmed.short], .hoursPerHour)
          + WhatIfMeasure.kinds("price.euro", [price.kind: confirmed.euro], .euroPerHour)
      } ?? []
    }
  }

  private func optional(
    _ name: String, _ value: Double?, _ unit: WhatIfMeasure.Unit
  ) -> [WhatIfMeasure] {
    value.map { [WhatIfMeasure(name, $0, unit)] } ?? []
  }

  /// Sizes of contracts, hours a week: up to 16, 24, 32 and above.
  static let sizes = ["upTo16", "upTo24", "upTo32", "over32"]
}

extension CostParts {
  /// Its parts by name, in order.
  var parts: [(name: String, euro: Double)] {
    [
      ("contracts", contracts), ("allowances", allowances), ("flexible", flexible),
      ("otherTeam", otherTeam), ("pool", pool), ("hired", hired),
    ]
  }
}
