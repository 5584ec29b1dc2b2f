public import LabourRules
public import RosterModel

/// What became of a duty that was recorded.
public struct RealisedOutcome: Sendable {
  /// The duty as it stands now.
  public let duty: WorkedDuty
  /// As it was planned; `nil` for a duty nobody planned.
  public let planned: WorkedDuty?
  /// Whether its week was closed already.
  public let isCorrection: Bool
  /// What it leads to, and was not there before.
  public let findings: [Finding]
  /// Shifts the findings name that are not in the team's table.
  public let shifts: [Shift]

  /// With all its fields.
  public init(
    duty: WorkedDuty, planned: WorkedDuty?, isCorrection: Bool, findings: [Finding],
    shifts: [Shift]
  ) {
    self.duty = duty
    self.planned = planned
    self.isCorrection = isCorrection
    self.findings = findings
    self.shifts = shifts
  }
}

/// A week as it was worked, to be closed or closed.
public struct WeekClosing: Sendable {
  /// Hours of one person.
  public struct Line: Hashable, Sendable {
    /// Of the week.
    public var week: HoursBalance
    /// Of the closed weeks of the year up to and with this one.
    public var year: HoursBalance

    /// Hours of one person.
    public init(week: HoursBalance, year: HoursBalance) {
      self.week = week
      self.year = year
    }
  }

  /// The team's code.
  public let team: String
  /// Its Monday.
  public let monday: CivilDate
  /// Duties that were worked.
  public let duties: Int
  /// Of these, and of those not worked, what was recorded as different from the plan.
  public let recorded: Int
  /// Everyone on the team, in its order.
  public let people: [Line]
  /// What was broken in the week.
  public let findings: [Finding]
  /// Shifts the findings name that are not in the team's table.
  public let shifts: [Shift]

  /// With all its fields.
  public init(
    team: String, monday: CivilDate, duties: Int, recorded: Int, people: [Line],
    findings: [Finding], shifts: [Shift]
  ) {
    self.team = team
    self.monday = monday
    self.duties = duties
    self.recorded = recorded
    self.people = people
    self.findings = findings
    self.shifts = shifts
  }
}

/// Someone's hours over the closed weeks of a year.
public struct YearHours: Hashable, Sendable {
  /// Whose.
  public let person: PersonID
  /// The ISO year its weeks belong to.
  public let year: Int
  /// Closed weeks, the first first.
  public let weeks: [HoursBalance]

  /// With all its fields.
  public init(person: PersonID, year: Int, weeks: [HoursBalance]) {
    self.person = person
    self.year = year
    self.weeks = weeks
  }

  /// All weeks together; `nil` where none is closed.
  public var total: HoursBalance? { HoursBalance.sum(weeks) }
}

/// Paid time of one person, without bands.
public struct PaidTime: Hashable, Sendable {
  /// Who.
  public var person: PersonID
  /// Duties.
  public var duties: Int
  /// Their paid time.
  public var time: Minutes

  /// Paid time of one person.
  public init(person: PersonID, duties: Int, time: Minutes) {
    self.person = person
    self.duties = duties
    self.time = time
  }

  /// Paid time of everyone with a duty, in order of identifier.
  public static func all(of duties: [WorkedDuty]) -> [PaidTime] {
    Dictionary(grouping: duties, by: \.person).sorted { $0.key < $1.key }.map { person, duties in
      PaidTime(person: person, duties: duties.count, time: duties.map(\.paid).total())
    }
  }
}
