public import CareDemand
import RosterModel

/// The document of `demand --json`.
public enum DemandJSON {
  /// A demand as one JSON document: keys in the contract's order, absent values `null`.
  public static func data(_ demand: DemandResult, language: Language) -> String {
    let document: JSONValue = [
      "months": .array(demand.months.map(month)), "cover": .array(demand.cover.map(cover)),
      "skillMixGap": .skillMixGap(demand.gap), "norms": norms(demand.norms),
      "assumptions": .assumptions(demand.assumptions, language: language),
      "grossNet": grossNet(demand.grossNet), "staffing": staffing(demand.staffing),
    ]
    return document.text
  }

  private static func month(_ month: MonthDemand) -> JSONValue {
    [
      "month": .string(month.month.description), "residents": .number(month.residents),
      "hoursPerWeek": .number(month.hoursPerWeek),
      "hoursPerWeekMin": .number(month.hoursPerWeekMin),
      "hoursPerWeekMax": .number(month.hoursPerWeekMax),
      "hoursPer24h": .number(month.hoursPer24h), "fteNet": .number(month.fteNet),
      "fteGross": .number(month.fteGross), "byProfile": .array(month.byProfile.map(profile)),
      "withoutNorm": .array(month.withoutNorm.map { .string($0) }),
      "byFunction": .object(
        CareFunction.allCases.map {
          JSONValue.Member(key: $0.rawValue, value: hours(of: $0, in: month))
        }),
      "byLevel": .array(
        month.byLevel.map {
          [
            "domain": .string($0.domain.rawValue), "level": .string($0.level.description),
            "hoursPer24h": .number($0.hoursPer24h),
          ]
        }),
      "byBlock": blocks(month.byBlock), "byShiftClass": blocks(month.byShiftClass),
    ]
  }

  /// Without a care mix there are no hours by function.
  private static func hours(of function: CareFunction, in month: MonthDemand) -> JSONValue {
    month.byProfile.isEmpty ? .null : .number(month.byFunction[function] ?? 0)
  }

  private static func profile(_ profile: ProfileDemand) -> JSONValue {
    [
      "profile": .string(profile.profile), "treatment": .bool(profile.treatment),
      "residents": .number(profile.residents), "hoursPerWeek": .optional(profile.hoursPerWeek),
    ]
  }

  private static func blocks(_ blocks: [BlockHours]) -> JSONValue {
    .array(
      blocks.map {
        [
          "domain": .string($0.domain.rawValue), "block": .string($0.block.rawValue),
          "hoursPer24h": .number($0.hoursPer24h),
        ]
      })
  }

  private static func cover(_ line: CoverLine) -> JSONValue {
    [
      "days": .string(line.requirement.days.description),
      "shift": .string(line.requirement.shift),
      "domain": .string(line.requirement.domain.rawValue),
      "level": .string(line.requirement.minLevel.description),
      "heads": .integer(line.requirement.heads),
      "marginalCost": .optional(hundredths: line.marginalCost),
    ]
  }

  private static func norms(_ norms: NormSet) -> JSONValue {
    [
      "id": .string(norms.id), "source": .string(norms.source), "validFrom": .date(norms.validFrom),
      "validTo": .date(norms.validTo), "status": .string(norms.status),
    ]
  }

  /// The chain from net to gross fte, each factor shown.
  private static func grossNet(_ chain: GrossNet) -> JSONValue {
    [
      "grossHours": .number(chain.grossHours), "leaveHours": .number(chain.leaveHours),
      "weeklyHours": .number(chain.weeklyHours), "absence": .number(chain.absence),
      "training": .number(chain.training), "meetings": .number(chain.meetings),
      "productivity": .number(chain.productivity), "houseFactor": .optional(chain.houseFactor),
      "wardFactor": .number(chain.wardFactor), "careFactor": .number(chain.careFactor),
    ]
  }

  private static func staffing(_ report: StaffingReport?) -> JSONValue {
    guard let report else { return .null }
    return [
      "month": .string(report.month.description), "costPerWeek": .hundredths(report.costPerWeek),
      "costAtLeastPerWeek": .hundredths(report.costAtLeastPerWeek),
      "days": .array(
        report.days.map { day in
          [
            "domain": .string(day.domain.rawValue), "days": .string(day.days.description),
            "costPerDay": .hundredths(day.costPerDay),
            "costAtLeast": .hundredths(day.costAtLeast),
            "bindingRows": .array(day.rows.filter(\.isBinding).map(row)),
            "oneHourMore": .array(day.worth.map(worth)),
          ]
        }),
    ]
  }

  private static func row(_ row: StaffingRow) -> JSONValue {
    let (kind, place, level): (String, String, JSONValue) =
      switch row.kind {
      case .hours(let block, let least):
        ("hours", block.rawValue, .string(least.description))
      case .peak(let segment): ("peak", segment.times, .null)
      case .floor(let name, _, let least): ("floor", name, .string(least.description))
      }
    return [
      "kind": .string(kind), "place": .string(place), "level": level,
      "required": .number(row.required),
      "provided": .number(row.provided), "worth": .hundredths(row.relaxedWorth),
    ]
  }

  private static func worth(_ worth: LevelWorth) -> JSONValue {
    [
      "block": .string(worth.block.rawValue), "level": .string(worth.level.description),
      "euro": .optional(hundredths: worth.confirmed),
    ]
  }
}
