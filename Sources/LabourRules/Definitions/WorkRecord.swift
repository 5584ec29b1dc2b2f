import RosterModel

/// All a rule may know of one person: the timeline of history and roster, and the person's own
/// lines of the scenario.
struct WorkRecord: Sendable {
  /// Who.
  let person: PersonID
  /// How the person is engaged.
  let form: EmploymentForm
  /// The date of birth, where it is known.
  let birthDate: CivilDate?
  /// The period and how far back the history reaches.
  let horizon: Horizon
  /// What the law leaves to be defined.
  let definitions: Definitions
  /// The scenario with this person's lines only: contracts, statuses, consents, overrides, availability,
  /// leave, wishes, counters; and the day the roster was made known.
  let lines: Scenario
  /// Who else works.
  let team: Team
  /// Everything worked, before, in and after the period, in order of time; duties on call are none of it.
  let assignments: [TimedAssignment]
  /// Duties on call (standby and on-call), before, in and after the period, in order of time.
  let onCall: [TimedAssignment]
  /// The same as duties of the law.
  let duties: [Duty]
  /// The same by date.
  let workdays: [Workday]
  /// The same by week, with absence.
  let weeks: WeekTable
  /// Assignments with presence in the period, those that start before it and end with its first moment too.
  let present: [TimedAssignment]
  /// Assignments that start on a date of the period.
  let planned: [TimedAssignment]
  /// Duties of which a part starts in the period.
  let plannedDuties: [Duty]
  /// Each duty with the one before it, where one of the two lies in the period.
  let dutyPairs: [(former: Duty, next: Duty)]
  /// Workdays of the period.
  let plannedDays: [Workday]

  /// The record of a person with these assignments, in order of time.
  init(
    _ person: Person, horizon: Horizon, definitions: Definitions, lines: Scenario, team: Team,
    assignments: [TimedAssignment]
  ) {
    self.person = person.id
    form = person.form
    birthDate = person.birthDate
    self.horizon = horizon
    self.definitions = definitions
    self.lines = lines
    self.team = team
    let atWork = assignments.filter(\.shift.countsFor.isAtWork)
    self.assignments = atWork
    onCall =
      atWork.count == assignments.count
      ? [] : assignments.filter { !$0.shift.countsFor.isAtWork }
    duties = Duty.duties(of: atWork)
    workdays = Workday.workdays(of: atWork)
    weeks = WeekTable(duties: duties, leave: lines.leave, period: horizon.period)
    present = atWork.filter { $0.end >= horizon.start && $0.start < horizon.end }
    planned = atWork.filter { horizon.period.contains($0.date) }
    plannedDuties = duties.filter(horizon.contains)
    dutyPairs = zip(duties, duties.dropFirst()).filter(horizon.isSeam).map { ($0, $1) }
    plannedDays = workdays.filter { horizon.period.contains($0.date) }
  }

  /// The planning period.
  var period: Period { horizon.period }

  /// Duties on call that start on a date of the period.
  var plannedOnCall: [TimedAssignment] { onCall.filter { period.contains($0.date) } }

  /// How old the person is on a date, where that is known.
  func age(on date: CivilDate) -> Int? { birthDate.map { $0.years(until: date) } }

  /// Whether one of two duties on end lies in the period.
  func isSeam(_ former: Duty, _ next: Duty) -> Bool { horizon.isSeam(former, next) }

  /// Whether a duty has a part in the period.
  func isPlanned(_ duty: Duty) -> Bool { horizon.contains(duty) }

  /// Each workday of the period with the one before it, wherever that lies.
  var workdayPairs: [(former: Workday, next: Workday)] {
    zip(workdays, workdays.dropFirst()).filter { period.contains($1.date) }.map { ($0, $1) }
  }

  /// Whether the person recorded consent to break a rule of kind `consent` on a date.
  func consents(to rule: Rule, on date: CivilDate) -> Bool {
    rule.kind == .consent
      && lines.consents.contains { $0.rule == rule.id && $0.holds(on: date) }
  }

  /// The most of a rule of kind `consent` on a date: what was consented to instead, or no limit where a consent
  /// names none.
  func most(by rule: Rule, own limit: Double? = nil, on date: CivilDate) -> Double {
    let limit = limit ?? rule.value
    guard rule.kind == .consent else { return limit }
    return lines.consents.filter { $0.rule == rule.id && $0.holds(on: date) }
      .map { $0.value ?? .infinity }.reduce(limit, max)
  }

  /// A finding on this person by a rule, allowed what the rule says unless told otherwise. Where the
  /// next shift starts before the one before it ends, `from` is the earlier of the two moments.
  func finding(
    _ rule: Rule, from: LocalTime, to: LocalTime, measured: Double, allowed: Double? = nil,
    assignments: [Assignment] = []
  ) -> Finding {
    Finding(
      rule: rule.id, kind: rule.kind, person: person, from: min(from, to), to: max(from, to),
      measured: measured,
      allowed: allowed ?? rule.value, unit: rule.unit,
      points: rule.kind == .soft ? rule.weight : 0, assignments: assignments)
  }

  /// A warning by the pro-rata cap of a rule that could not be assessed: soft, and free of points.
  func warning(_ rule: Rule, measured: Double, allowed: Double) -> Finding {
    Finding(
      rule: rule.id, kind: .soft, person: person, from: LocalTime(period.start, minute: 0),
      to: LocalTime(period.end + 1, minute: 0), measured: measured, allowed: allowed,
      unit: rule.unit)
  }
}

extension Rule {
  /// The limit as a length of time, for a rule counted in hours or minutes.
  var limit: Minutes {
    unit == .minutes ? Minutes(Int(value.rounded())) : Minutes.hours(value)
  }
}
