import RosterModel
public import Workforce

/// A workforce case and our answer to it as one document, for a solver that shares nothing with ours
/// (`tools/check-workforce`).
///
/// Every number stands there to its last digit, hours and euro as the program saw them: what another
/// solver makes of the document can be held against our answer to rounding. `null` is no end for an
/// offer and a recruitment, and a bound or a confirmed price there is none of.
public enum CaseJSON {
  /// The case under `case`, the answer under `plan`; months of prices and caps are indices from 0, the
  /// end of a cap one past its last.
  public static func data(_ workforce: WorkforceCase, plan: WorkforcePlan) -> String {
    let document: JSONValue = [
      "format": .string("workforce-case"), "version": .integer(1), "name": .string(workforce.name),
      "case": numbers(workforce), "plan": answer(plan),
    ]
    return document.text
  }

  // MARK: The case

  private static func numbers(_ workforce: WorkforceCase) -> JSONValue {
    [
      "months": .array(workforce.months.map(month)),
      "recruitments": .array(workforce.recruitments.map(recruitment)),
      "trainings": .array(workforce.trainings.map(training)),
      "caps": .array(workforce.caps.map(cap)), "formationIsFree": .bool(workforce.formationIsFree),
    ]
  }

  private static func month(_ month: MonthCase) -> JSONValue {
    [
      "month": .string(month.month.description),
      "need": .array(
        month.need.sorted { $0.key < $1.key }.map { kind, hours in
          line(kind.skill, in: kind.block, ["hours": .exact(hours)])
        }),
      "team": .array(month.team.map(team)), "offers": .array(month.offers.map(offer)),
      "allowance": blocks(month.allowance),
      "job": .array(month.job.sorted { $0.key < $1.key }.map(job)),
    ]
  }

  private static func team(_ team: TeamHours) -> JSONValue {
    line(
      team.skill,
      [
        "hours": .exact(team.hours), "nightHours": .exact(team.nightHours),
        "wage": .exact(team.wage), "euro": .exact(team.euro), "paidHours": .exact(team.paidHours),
      ])
  }

  private static func offer(_ offer: OfferHours) -> JSONValue {
    line(
      offer.skill,
      [
        "shell": .string(offer.shell.rawValue), "hours": optional(offer.hours),
        "euro": blocks(offer.euro),
      ])
  }

  private static func job(_ skill: Skill, _ job: JobHours) -> JSONValue {
    line(
      skill, ["hours": .exact(job.hours), "euro": .exact(job.euro), "wage": .exact(job.wage)])
  }

  private static func recruitment(_ recruitment: Recruitment) -> JSONValue {
    line(
      recruitment.skill,
      [
        "ftePerMonth": optional(recruitment.ftePerMonth),
        "leadMonths": .integer(recruitment.leadMonths),
      ])
  }

  private static func training(_ training: Training) -> JSONValue {
    line(
      training.from,
      [
        "to": .string(training.to.description), "fte": .exact(training.fte),
        "months": .integer(training.months),
      ])
  }

  private static func cap(_ cap: CapCase) -> JSONValue {
    [
      "base": .string(cap.cap.base.rawValue), "share": .exact(cap.cap.share),
      "firstMonth": .integer(cap.months.lowerBound), "endMonth": .integer(cap.months.upperBound),
    ]
  }

  // MARK: Our answer

  private static func answer(_ plan: WorkforcePlan) -> JSONValue {
    [
      "goal": goal(plan.goal), "hoursShort": .exact(plan.hoursShort),
      "hoursShortAtLeast": .exact(plan.hoursShortAtLeast), "cost": .exact(plan.cost),
      "costAtLeast": .exact(plan.costAtLeast), "prices": .array(plan.prices.map(price)),
    ]
  }

  private static func goal(_ goal: WorkforceGoal) -> JSONValue {
    switch goal {
    case .cost: ["kind": .string("cost"), "budget": .null]
    case .gap(let budget): ["kind": .string("gap"), "budget": .exact(budget)]
    }
  }

  private static func price(_ price: HourPrice) -> JSONValue {
    line(
      price.kind.skill, in: price.kind.block,
      [
        "month": .integer(price.month), "short": .exact(price.short), "euro": .exact(price.euro),
        "confirmed": price.confirmed.map {
          ["short": .exact($0.short), "euro": .exact($0.euro)]
        } ?? .null,
      ])
  }

  // MARK: Parts

  /// An object that says first of which skill, and in which block, it is.
  private static func line(
    _ skill: Skill, in block: Block? = nil, _ rest: KeyValuePairs<String, JSONValue>
  ) -> JSONValue {
    let domain = JSONValue.Member(key: "domain", value: .string(skill.domain.rawValue))
    let level = JSONValue.Member(key: "level", value: .string(skill.level.description))
    let clock = block.map { JSONValue.Member(key: "block", value: .string($0.rawValue)) }
    return .object(
      [domain, level] + (clock.map { [$0] } ?? [])
        + rest.map { JSONValue.Member(key: $0.key, value: $0.value) })
  }

  private static func blocks(_ values: [Block: Double]) -> JSONValue {
    .object(
      values.sorted { $0.key < $1.key }.map {
        JSONValue.Member(key: $0.key.rawValue, value: .exact($0.value))
      })
  }

  private static func optional(_ value: Double?) -> JSONValue {
    value.map(JSONValue.exact) ?? .null
  }
}
