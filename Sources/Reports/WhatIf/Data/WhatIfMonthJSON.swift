import CareDemand
import RosterModel
import Workforce

/// One month of a what-if as JSON.
struct WhatIfMonthJSON {
  private let plan: MonthPlan
  private let need: [HourKind: Double]
  private let care: MonthDemand?
  private let money: MonthMoney?
  private let indicators: MonthIndicators?

  init(_ outcome: WhatIfOutcome, _ index: Int) {
    plan = outcome.plan.months[index]
    let month = plan.month
    need = outcome.workforce.months.first { $0.month == month }?.need ?? [:]
    care = outcome.care.first { $0.month == month }
    money = outcome.money.first { $0.month == month }
    indicators = outcome.indicators.first { $0.month == month }
  }

  /// The month.
  var document: JSONValue {
    [
      "month": .string(plan.month.description), "residents": .optional(care?.residents),
      "hoursPerWeek": .optional(care?.hoursPerWeek), "hoursPer24h": .optional(care?.hoursPer24h),
      "fteNet": .optional(care?.fteNet), "fteGross": .optional(care?.fteGross),
      "byLevel": byLevel, "byProfile": .array(profiles), "need": .kinds(need), "work": work,
      "short": .kinds(plan.short), "recruited": .skills(plan.recruited, "fte"),
      "trained": .skills(plan.trained, "fte"), "cost": cost,
      "revenue": .optional(hundredths: money?.revenue),
      "contribution": .optional(hundredths: money?.contribution),
      "syntheticRevenue": .optional(hundredths: money?.synthetic),
      "withoutTariff": .array((money?.withoutTariff ?? []).map { .string($0) }),
      "indicators": told,
    ]
  }

  private var byLevel: JSONValue {
    .array(
      (care?.byLevel ?? []).map { line in
        [
          "domain": .string(line.domain.rawValue), "level": .string(line.level.description),
          "hoursPer24h": .number(line.hoursPer24h),
          "fteGross": .optional(care?.fteGross(at: line.skill)),
        ]
      })
  }

  /// Residents and hours by the norm, with their money where there is any.
  private var profiles: [JSONValue] {
    (care?.byProfile ?? []).map { line in
      let euro = money?.byProfile.first {
        $0.profile == line.profile && $0.treatment == line.treatment
      }
      return [
        "profile": .string(line.profile), "treatment": .bool(line.treatment),
        "residents": .number(line.residents), "hoursPerWeek": .optional(line.hoursPerWeek),
        "revenue": .optional(hundredths: euro?.revenue),
        "labour": .optional(hundredths: euro?.labour),
      ]
    }
  }

  private var work: JSONValue {
    .array(
      plan.work.map { work in
        .object(
          [JSONValue.Member(key: "shell", value: .string(work.shell.rawValue))]
            + JSONValue.members(work.kind)
            + [JSONValue.Member(key: "hours", value: .number(work.hours))])
      })
  }

  private var cost: JSONValue {
    .object(
      (plan.euro.parts + [("total", plan.euro.total)]).map {
        JSONValue.Member(key: $0.name, value: .hundredths($0.euro))
      })
  }

  private var told: JSONValue {
    guard let indicators else { return .null }
    return [
      "ftePerClient": .optional(indicators.ftePerClient),
      "levelShares": .skills(indicators.levelShares, "share"),
      "hiredShareOfHours": .optional(indicators.hiredHours),
      "hiredShareOfCost": .optional(indicators.hiredCost),
      "heads": .kinds(indicators.heads, "heads"), "occupancy": .optional(indicators.occupancy),
      "absence": .number(indicators.absence),
      "contractSizes": .object(
        zip(MonthMeasures.sizes, indicators.contractSizes).map {
          JSONValue.Member(key: $0, value: .integer($1))
        }),
    ]
  }
}

extension JSONValue {
  /// The domain, the level and the block of a kind of hours.
  static func members(_ kind: HourKind) -> [Member] {
    members(kind.skill) + [Member(key: "block", value: .string(kind.block.rawValue))]
  }

  private static func members(_ skill: Skill) -> [Member] {
    [
      Member(key: "domain", value: .string(skill.domain.rawValue)),
      Member(key: "level", value: .string(skill.level.description)),
    ]
  }

  /// Figures of each kind of hours, in order.
  static func kinds(_ figures: [HourKind: Double], _ name: String = "hours") -> JSONValue {
    .array(
      figures.sorted { $0.key < $1.key }.map {
        .object(members($0.key) + [Member(key: name, value: .number($0.value))])
      })
  }

  /// Figures of each skill, in order.
  static func skills(_ figures: [Skill: Double], _ name: String) -> JSONValue {
    .array(
      figures.sorted { $0.key < $1.key }.map {
        .object(members($0.key) + [Member(key: name, value: .number($0.value))])
      })
  }
}
