public import LabourRules
public import Planning
public import RosterModel

/// A roster as everyone of a team may see it: who works when, who is away, and what stays open.
///
/// It has no place for why someone is away, for what a wish or a finding says, or for anyone's age or consents, so that
/// a page made of it cannot tell.
public struct SharedRoster: Hashable, Sendable {
  /// Someone's day.
  public struct Cell: Hashable, Sendable {
    /// Whose.
    public var person: PersonID
    /// The date.
    public var date: CivilDate

    /// Someone's day.
    public init(person: PersonID, date: CivilDate) {
      self.person = person
      self.date = date
    }
  }

  /// The location's name.
  public let location: String
  /// Its weeks.
  public let period: Period
  /// The table of shifts.
  public let shifts: [Shift]
  /// Everyone of the team, by code, in its order.
  public let people: [PersonID]
  /// Who works what.
  public let assignments: [Assignment]
  /// How far the need is filled.
  public let cover: [RosterAccounts.Cover]
  /// Hours against the contract: work as `rostered`, time away of all kinds together as `leave`, the rest zero.
  public let hours: [RosterAccounts.Hours]
  /// Who is away.
  public let absences: [Absence]
  /// Days on which a wish is not honoured.
  public let brokenWishes: Set<Cell>
  /// Days on which a finding of law or consent lies.
  public let findings: Set<Cell>

  /// What may be seen of a roster.
  ///
  /// - Parameter isTold: whose wishes and findings are marked.
  public init(
    _ scenario: Scenario, roster: Roster, accounts: RosterAccounts, findings: [Finding],
    telling isTold: (PersonID) -> Bool = { _ in true }
  ) {
    let dates = scenario.period.start...scenario.period.end
    let away = scenario.leave.absences(in: dates)
    location = scenario.location
    period = scenario.period
    shifts = scenario.shifts
    people = scenario.people.map(\.id)
    assignments = roster.assignments
    cover = accounts.cover
    hours = accounts.hours.map {
      $0.sharing(away: scenario.leave.hoursAway(of: $0.person, in: dates))
    }
    absences = away
    brokenWishes = Self.brokenWishes(scenario, roster, away).filter { isTold($0.person) }
    self.findings = Self.days(of: findings).filter { isTold($0.person) }
  }

  /// A desired shift is not asked for on a day of absence.
  private static func brokenWishes(
    _ scenario: Scenario, _ roster: Roster, _ absences: [Absence]
  ) -> Set<Cell> {
    let away = Set(absences.flatMap(\.cells))
    let worked = Dictionary(grouping: roster.assignments) {
      Cell(person: $0.person, date: $0.date)
    }
    var broken: Set<Cell> = []
    for wish in scenario.wishes {
      for date in scenario.period.dates where wish.concerns(date) {
        let cell = Cell(person: wish.person, date: date)
        if wish.strength == .desired, away.contains(cell) { continue }
        let shifts = worked[cell, default: []].compactMap { scenario.shift($0.shift) }
        if wish.isBroken(by: shifts) { broken.insert(cell) }
      }
    }
    return broken
  }

  private static func days(of findings: [Finding]) -> Set<Cell> {
    Set(
      findings.filter { $0.kind == .law || $0.kind == .consent }.map {
        Cell(person: $0.person, date: $0.assignments.last?.date ?? $0.from.date)
      })
  }
}

extension SharedRoster {
  /// What an account may see of a roster that is laid out: a member has their own wishes and findings marked, and
  /// nobody else's.
  public init(_ board: RosterBoard, for account: Account) {
    self.init(
      board.scenario, roster: board.roster, accounts: board.accounts,
      findings: board.open.judgement.findings,
      telling: { account.role != .member || $0 == account.person })
  }
}

extension Absence {
  /// Its days.
  public var cells: [SharedRoster.Cell] {
    (from...to).map { SharedRoster.Cell(person: person, date: $0) }
  }
}

extension RosterAccounts.Hours {
  /// The same hours in two sums, of which one is time away, whatever its kind.
  fileprivate func sharing(away: Minutes) -> RosterAccounts.Hours {
    RosterAccounts.Hours(
      person: person, range: range, rostered: counted - away, leave: away, sick: .zero,
      training: .zero, other: .zero)
  }
}
