import LabourRules
public import RosterModel
public import SelfRostering

/// What was worked, as documents.
public struct WeekJSON {
  let language: Language

  /// Sentences in a language.
  public init(_ language: Language) { self.language = language }

  /// A duty that was recorded: `{"entry", "duty", "planned", "isCorrection", "findings"}`.
  public func data(entry: Int, _ outcome: RealisedOutcome, scenario: Scenario) -> String {
    let known = scenario.adding(outcome.shifts)
    let document: JSONValue = [
      "entry": .integer(entry), "duty": .duty(outcome.duty),
      "planned": outcome.planned.map { .duty($0) } ?? .null,
      "isCorrection": .bool(outcome.isCorrection),
      "findings": .findings(outcome.findings, scenario: known, language: language),
    ]
    return document.text
  }

  /// A week: `{"entry", "team", "monday", "duties", "recorded", "people", "findings"}`; `entry` is
  /// `null` where it was only looked at.
  public func data(entry: Int?, _ closing: WeekClosing, scenario: Scenario) -> String {
    let known = scenario.adding(closing.shifts)
    let document: JSONValue = [
      "entry": .optional(entry), "team": .string(closing.team), "monday": .date(closing.monday),
      "duties": .integer(closing.duties), "recorded": .integer(closing.recorded),
      "people": .array(
        closing.people.map { line in
          [
            "person": .string(line.week.person), "week": .hours(line.week),
            "year": .hours(line.year),
          ]
        }),
      "findings": .findings(closing.findings, scenario: known, language: language),
    ]
    return document.text
  }

  /// Someone's closed weeks of a year: `{"person", "year", "weeks", "total"}`.
  public func data(_ hours: YearHours) -> String {
    let document: JSONValue = [
      "person": .string(hours.person), "year": .integer(hours.year),
      "weeks": .array(hours.weeks.map { .hours($0) }),
      "total": hours.total.map { .hours($0) } ?? .null,
    ]
    return document.text
  }
}

extension JSONValue {
  /// Hours in minutes, exactly.
  static func hours(_ hours: HoursBalance) -> JSONValue {
    [
      "monday": .date(hours.monday), "plannedMinutes": .integer(hours.planned.count),
      "realisedMinutes": .integer(hours.realised.count),
      "leaveMinutes": .integer(hours.leave.count),
      "contractMinMinutes": .optional(hours.contract?.lowerBound.count),
      "contractMaxMinutes": .optional(hours.contract?.upperBound.count),
      "balanceMinutes": .optional(hours.balance?.count),
    ]
  }

  /// A duty as it was worked.
  static func duty(_ duty: WorkedDuty) -> JSONValue {
    [
      "person": .string(duty.person), "date": .date(duty.date), "shift": .string(duty.shift),
      "domain": .string(duty.domain.rawValue), "begins": .string(duty.begins.description),
      "ends": .string(duty.ends.description), "breakMinutes": .integer(duty.breakTime.count),
      "paidMinutes": .integer(duty.paid.count), "worked": .bool(duty.isWorked),
      "source": .string(duty.source.rawValue),
      "note": duty.note.map { .string($0) } ?? .null,
    ]
  }
}
