import LabourRules
public import Planning
import RosterModel

/// The document of `plan --json`.
public enum PlanJSON {
  /// A plan as one JSON document: keys in the contract's order, absent values `null`.
  public static func data(_ result: PlanResult, language: Language) -> String {
    document(result, language: language).text
  }

  static func document(_ result: PlanResult, language: Language) -> JSONValue {
    let scenario = result.scenario
    let accounts = result.hasRoster ? result.accounts : nil
    return [
      "scenario": .string(scenario.name), "status": .string(result.status.rawValue),
      "seed": .integer(result.seed),
      "period": [
        "start": .date(scenario.period.start), "weeks": .integer(scenario.period.weeks),
      ],
      "people": .integer(scenario.people.count),
      "assignments": .integer(result.roster.assignments.count),
      "objective": objective(result), "cover": cover(result),
      "openShifts": openShifts(accounts), "wishes": wishes(result),
      "hours": hours(accounts?.hours ?? []), "load": load(accounts?.load ?? []),
      "continuity": continuity(accounts?.continuity ?? []),
      "findings": .findings(
        result.judgement.findings, scenario: scenario, language: language),
      "notAssessed": .notAssessed(result.judgement.notAssessed, language: language),
      "skillMixGap": .skillMixGap(result.skillMixGap), "timing": timing(result),
      "boundConverged": .bool(result.boundConverged),
      "assumptions": .assumptions(result.assumptions, language: language),
    ]
  }

  /// Without a roster there is no total, no gap and no part that could be counted.
  private static func objective(_ result: PlanResult) -> JSONValue {
    let objective = result.objective
    return [
      "total": result.hasRoster ? .integer(objective.total) : .null,
      "lowerBound": .number(objective.lowerBound),
      "gap": result.hasRoster ? .number(objective.gap) : .null,
      "parts": .array(
        (result.hasRoster ? objective.parts : []).map { part in
          [
            "name": .string(part.name), "amount": .number(part.amount),
            "cost": .integer(part.cost), "lowerBound": .optional(part.lowerBound),
          ]
        }),
    ]
  }

  private static func cover(_ result: PlanResult) -> JSONValue {
    let counts = result.hasRoster ? result.accounts : nil
    return [
      "required": .integer(result.cover.reduce(0) { $0 + $1.required }),
      "filled": .optional(counts?.filled), "open": .optional(counts?.open),
      "over": .optional(counts?.over), "openAtLeast": .integer(result.openAtLeast),
    ]
  }

  private static func openShifts(_ accounts: RosterAccounts?) -> JSONValue {
    .array(
      OpenShift.all(in: accounts?.cover ?? []).map { open in
        [
          "date": .date(open.date), "shift": .string(open.shift),
          "domain": .string(open.domain.rawValue), "level": .string(open.level.description),
          "heads": .integer(open.heads),
        ]
      })
  }

  private static func wishes(_ result: PlanResult) -> JSONValue {
    [
      "count": .integer(result.wishCount),
      "honoured": result.hasRoster ? .integer(result.wishesHonoured) : .null,
      "byPerson": .array(
        (result.hasRoster ? result.accounts.wishes : []).map { person in
          [
            "person": .string(person.person), "count": .integer(person.count),
            "honoured": .integer(person.honoured),
          ]
        }),
    ]
  }

  private static func hours(_ people: [RosterAccounts.Hours]) -> JSONValue {
    .array(
      people.map { person in
        [
          "person": .string(person.person), "contract": .hundredths(person.contract.inHours),
          "rostered": .hundredths(person.rostered.inHours),
          "leave": .hundredths(person.leave.inHours), "sick": .hundredths(person.sick.inHours),
          "training": .hundredths(person.training.inHours),
          "other": .hundredths(person.other.inHours),
          "balance": .hundredths(person.balance.inHours),
        ]
      })
  }

  private static func load(_ people: [RosterAccounts.Load]) -> JSONValue {
    .array(
      people.map { person in
        [
          "person": .string(person.person), "nights": .integer(person.nights),
          "evenings": .integer(person.evenings), "weekends": .integer(person.weekends),
          "holidays": .integer(person.holidays), "fairShare": .number(person.share.total),
        ]
      })
  }

  private static func continuity(_ weeks: [RosterAccounts.Continuity]) -> JSONValue {
    .array(
      weeks.map { week in
        [
          "group": .string(week.group), "week": .string(Voice.isoWeek(week.week)),
          "distinctCarers": .integer(week.distinctCarers),
          "hiredShare": .number(week.hiredShare),
        ]
      })
  }

  private static func timing(_ result: PlanResult) -> JSONValue {
    let timing = result.timing
    return [
      "wallSeconds": .number(timing.wallSeconds), "lpSeconds": .number(timing.lpSeconds),
      "firstRosterSeconds": result.hasRoster ? .number(timing.firstRosterSeconds) : .null,
      "firstUsefulSeconds": .optional(timing.firstUsefulSeconds),
      "peakMemoryMB": .number(timing.peakMemoryMB),
      "incumbents": .array(
        timing.incumbents.map {
          ["seconds": .number($0.seconds), "objective": .integer($0.objective)]
        }),
    ]
  }
}
