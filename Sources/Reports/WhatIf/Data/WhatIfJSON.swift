import CareDemand
import Planning
import RosterModel
public import Workforce

/// The document of `whatif --json`.
///
/// Hours of `need`, `work` and `short` are hours on the ward in the month, money is euro in the month,
/// shares are fractions.
public enum WhatIfJSON {
  /// What-ifs as one JSON document, the scenario as it stands first; absent values are `null`.
  public static func data(
    _ outcomes: [WhatIfOutcome], besides: WhatIfBesides = WhatIfBesides(), language: Language
  ) -> String {
    let say = Voice(language)
    let document: JSONValue = [
      "location": outcomes.first.map { .string($0.scenario.location) } ?? .null,
      "scenarios": .array(
        zip(outcomes, WhatIfComparison(outcomes, say).sentences).map { scenario($0, $1, say) }),
      "rostering": .array(besides.rostering.map(rostering)),
      "frontier": .array(
        besides.frontier.map {
          ["cost": .hundredths($0.cost), "hoursShort": .number($0.hoursShort)]
        }),
      "organisation": .array(besides.organisation.map(organisation)),
      "assumptions": .array(outcomes.assumptions(say).map { .string($0) }),
    ]
    return document.text
  }

  private static func organisation(_ outlook: OrganisationOutlook) -> JSONValue {
    let plan = outlook.plan
    return [
      "teams": .array(
        zip(outlook.teams, plan.teams).map {
          ["team": .string($0), "cost": .hundredths($1.cost), "hoursShort": .number($1.hoursShort)]
        }),
      "cost": .hundredths(plan.cost), "hoursShort": .number(plan.hoursShort),
      "gap": .number(plan.gap), "capPrices": .array(plan.prices.map { .hundredths($0) }),
    ]
  }

  private static func rostering(_ outlook: RosterOutlook) -> JSONValue {
    [
      "from": .date(outlook.period.start), "to": .date(outlook.period.end),
      "required": .integer(outlook.required), "openAtLeast": .integer(outlook.openAtLeast),
      "open": .optional(outlook.roster?.open), "wishes": .optional(outlook.roster?.wishCount),
      "wishesHonoured": .optional(outlook.roster?.wishesHonoured),
      "hoursOver": .optional(outlook.roster?.hoursOver),
    ]
  }

  private static func scenario(
    _ outcome: WhatIfOutcome, _ sentence: String, _ say: Voice
  ) -> JSONValue {
    let plan = outcome.plan
    return [
      "name": .string(say.name(of: outcome)),
      "changes": .array(outcome.whatIf.changes.map { .string($0.place.text) }),
      "sentence": .string(sentence),
      "months": .array(plan.months.indices.map { WhatIfMonthJSON(outcome, $0).document }),
      "totals": totals(outcome), "prices": .array(plan.prices.map { price($0, plan) }),
      "proof": proof(plan, say), "staffing": staffing(outcome.staffing),
      "room": .array(outcome.room.map { room($0, say) }),
      "assumptions": .array(outcome.assumptions.map { .string($0.text(say.language)) }),
    ]
  }

  /// Means over the months: hours a week and residents by days, money by months.
  private static func totals(_ outcome: WhatIfOutcome) -> JSONValue {
    let figures = WhatIfFigures(outcome: outcome)
    return [
      "residents": .number(figures.residents), "hoursPerWeek": .number(figures.hoursPerWeek),
      "hoursPer24h": .number(figures.hoursPer24h), "fteGross": .number(figures.fteGross),
      "fteByLevel": .skills(figures.fteBySkill, "fte"),
      "hoursShortPerWeek": .number(figures.short),
      "hiredShareOfHours": .optional(figures.hiredHours),
      "hiredShareOfCost": .optional(figures.hiredCost),
      "costPerMonth": .hundredths(figures.cost),
      "revenuePerMonth": .optional(hundredths: figures.revenue),
      "contributionPerMonth": .optional(hundredths: figures.contribution),
      "syntheticRevenue": .bool(figures.isMadeUp), "occupancy": .optional(figures.occupancy),
      "ftePerClient": .optional(figures.ftePerClient),
    ]
  }

  private static func price(_ price: HourPrice, _ plan: WorkforcePlan) -> JSONValue {
    let month = plan.months.indices.contains(price.month) ? plan.months[price.month].month : nil
    return [
      "month": month.map { .string($0.description) } ?? .null,
      "domain": .string(price.kind.skill.domain.rawValue),
      "level": .string(price.kind.skill.level.description),
      "block": .string(price.kind.block.rawValue),
      "confirmed": price.confirmed.map {
        ["short": .number($0.short), "euro": .hundredths($0.euro)]
      } ?? .null,
      "ranking": ["short": .number(price.short), "euro": .hundredths(price.euro)],
    ]
  }

  private static func proof(_ plan: WorkforcePlan, _ say: Voice) -> JSONValue {
    [
      "hoursShort": .number(plan.hoursShort), "hoursShortAtLeast": .number(plan.hoursShortAtLeast),
      "hoursShortIs": .string(plan.hoursStanding.name), "cost": .hundredths(plan.cost),
      "costAtLeast": plan.costAtLeast.isFinite ? .hundredths(plan.costAtLeast) : .null,
      "costIs": .string(plan.costStanding.name),
      "text": .string(PlanProof(plan: plan, say: say).text),
    ]
  }

  private static func staffing(_ staffing: ShiftStaffing?) -> JSONValue {
    guard let staffing else { return .null }
    return [
      "month": .string(staffing.month.description),
      "paidHoursPerWeek": .number(staffing.paidHoursPerWeek),
      "costPerWeek": .hundredths(staffing.costPerWeek),
      "heads": .object(
        staffing.heads.sorted { $0.key < $1.key }.map {
          JSONValue.Member(key: $0.key, value: .integer($0.value))
        }),
    ]
  }

  private static func room(_ room: Room, _ say: Voice) -> JSONValue {
    [
      "kind": .string(say.kind(room.kind)), "residents": .optional(room.residents),
      "stoppedBy": room.stoppedBy.map { stop in
        [
          "month": .string(stop.month.description),
          "domain": .string(stop.kind.skill.domain.rawValue),
          "level": .string(stop.kind.skill.level.description),
          "block": .string(stop.kind.block.rawValue),
        ]
      } ?? .null,
      "steps": .array(
        room.steps.map {
          [
            "residents": .number($0.residents), "cost": .hundredths($0.cost),
            "hoursShort": .number($0.hoursShort), "hiredHours": .number($0.hiredHours),
          ]
        }),
    ]
  }
}
