public import RosterModel
import RosterStore
public import SelfRostering

extension Desk {
  /// A period day by day as it is for one person, whoever asks where nobody is named: their duties, wishes and absence,
  /// what the team needs of shifts they could work, and what may be done now. Of colleagues it holds numbers alone.
  public func ownCalendar(
    _ person: PersonID? = nil, at place: Place = Place()
  ) throws -> OwnCalendar {
    try look(.wish.asViewed, at: place, about: .member(person)) { desk in
      let who = try desk.who(person)
      return OwnCalendar(
        try desk.board(), of: who,
        OwnCalendar.Setting(
          period: desk.period.value, now: desk.now.local, jokers: try desk.houseRules()[.jokers],
          allowed: desk.allowed(for: who), lastEntry: try desk.reader.lastEntry))
    }
  }

  /// Open shifts that one person may take, whoever asks where nobody is named, and whether their turn has come.
  ///
  /// - Parameters:
  ///   - first: the first date looked at; today where that is later.
  ///   - count: shifts put before the judge at most, days whole: the answer says from which date to ask for more.
  public func openToMe(
    _ person: PersonID? = nil, from first: CivilDate? = nil, judging count: Int = 8,
    at place: Place = Place()
  ) throws -> OpenToMe {
    try look(.wish.asViewed, at: place, about: .member(person)) { desk in
      let who = try desk.person(try desk.who(person))
      let members = try desk.reader.all(TeamMember.self, of: desk.team.key).values()
        .filter { $0.person == who.id }
      let found = try desk.board().openShifts(
        to: who.id, from: max(first ?? desk.dates.lowerBound, desk.now.local.date),
        judging: count
      ) { date in members.isEmpty || members.contains { $0.holds(on: date) } }
      return OpenToMe(
        person: who.id, turn: desk.turn(of: who),
        isAtOnce: try !desk.isPublished || desk.houseRules().isOn(.autoApprove),
        shifts: found.shifts, next: found.next, table: try desk.scenario().shifts)
    }
  }
}

extension TeamDesk {
  /// What whoever asks may do for a person in the phase as it is now.
  func allowed(for person: PersonID) -> Set<Action> {
    Set(
      Action.allCases.filter { action in
        action.phases.contains(phase.kind)
          && Rights.allow(action, to: account, in: team.value.code, person: person)
      })
  }

  /// Whether someone's turn to take open shifts has come.
  func turn(of person: Person) -> OpenToMe.Turn {
    guard phase != .past else { return .over }
    do {
      try period.value.check(.take, at: now.local)
      try checkTurn(of: person)
      return .come
    } catch .ownFirst(_, let moment) {
      return .later(moment)
    } catch .wrongPhase(_, _, let opens) {
      return .later(opens.map { max($0, firstTurn(of: person)) })
    } catch {
      return .later(nil)
    }
  }

  /// The moment at which open shifts are offered to someone of their kind.
  private func firstTurn(of person: Person) -> LocalTime {
    let calendar = period.value.calendar
    return switch Phase.Staff(person) {
    case .own: calendar.openToOwn
    case .pool: calendar.openToPool
    case .hired: calendar.openToHired
    }
  }
}
