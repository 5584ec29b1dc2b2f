public import RosterModel
import RosterStore
public import SelfRostering

extension Desk {
  /// Someone's shifts as their calendar has them: those of the published roster, and those that were in it once,
  /// as cancelled. A shift keeps its name when it goes and comes back, with a higher sequence each time.
  public func calendar(
    of person: PersonID? = nil, at place: Place
  ) throws -> (shifts: [CalendarShift], scenario: Scenario) {
    try look(.consent, at: place, about: .member(person)) { desk in
      let who = try desk.who(person)
      let scenario = try desk.scenario()
      return (try desk.calendar(of: who), scenario)
    }
  }

  /// One's own shifts of all teams one is on: of the periods that are not over, and of each team's last one that is.
  /// Shifts are there once their roster is published.
  ///
  /// - Throws: ``Refusal/notYours(_:may:)`` for an account that is nobody on a roster.
  public func calendarOfAll() throws -> PersonCalendar {
    try store.read { reader in
      let own = try reader.account(asker.account).value
      try Rights.check(.feed, by: own, team: nil)
      guard let who = own.person else { throw Refusal.notYours(.feed, may: []) }
      let person = try reader.person(who).key
      let codes = try reader.placed(TeamMember.self, about: person).map(\.team)
      let home = try (own.team ?? codes.first).map { try reader.team($0).value.location }
      var calendar = PersonCalendar(location: home ?? "")
      for code in Set(codes + [own.team].compactMap(\.self)).sorted() {
        let team = try reader.team(code)
        for period in try reader.current(of: team, on: now.local.date) {
          let desk = try desk(reader, at: Place(team: code, date: period.start))
          calendar.entries += try desk.entries(of: who)
        }
      }
      calendar.entries.sort {
        ($0.event.date, $0.event.shift, $0.event.uid) < (
          $1.event.date, $1.event.shift, $1.event.uid
        )
      }
      return calendar
    }
  }

  /// The whole roster with its need, to be printed or worked on elsewhere.
  public func sheet(at place: Place) throws -> (board: RosterBoard, version: RosterVersion?) {
    try look(.seeTeam, at: place) { desk in
      (
        try desk.board(),
        try desk.reader.all(RosterVersion.self, of: desk.period.key).values().last
      )
    }
  }
}

/// A shift on a date.
private struct Duty: Hashable {
  var date: CivilDate
  var shift: ShiftCode
}

extension StoreReader {
  /// The periods of a team that are not over on a day, and the last one that is.
  fileprivate func current(of team: Kept<Team>, on today: CivilDate) throws -> [Period] {
    let periods = try all(RosterPeriod.self, of: team.key).map(\.value.period)
      .sorted { $0.start < $1.start }
    let last = periods.last { $0.end < today }
    return [last].compactMap(\.self) + periods.filter { $0.end >= today }
  }
}

extension TeamDesk {
  /// Someone's shifts since the roster was made known first; none before.
  fileprivate func calendar(of who: PersonID) throws -> [CalendarShift] {
    let versions = try reader.all(RosterVersion.self, of: period.key).values()
    guard let first = versions.first else { return [] }
    var shifts: [Duty: CalendarShift] = [:]
    let make = { (duty: Duty, at: Int) in
      CalendarShift(
        uid: try self.uid(of: duty, person: who), sequence: 0, isCancelled: false,
        date: duty.date, shift: duty.shift, changed: at)
    }
    let initial = try reader.roster(of: period.key, asOf: first.entry)
    for assignment in initial.assignments where assignment.person == who {
      let duty = Duty(date: assignment.date, shift: assignment.shift)
      shifts[duty] = try make(duty, first.at)
    }
    let later = try reader.assignmentChanges(of: who, in: period.key, after: first.entry)
    for change in later {
      let duty = Duty(date: change.assignment.date, shift: change.assignment.shift)
      var shift = try shifts[duty] ?? make(duty, change.at)
      shift.sequence += 1
      shift.isCancelled = !change.isThere
      shift.changed = change.at
      shifts[duty] = shift
    }
    return shifts.values.sorted { ($0.date, $0.shift) < ($1.date, $1.shift) }
  }

  /// The same with what each shift is and where; of shifts that the team no longer has nothing is told.
  fileprivate func entries(of who: PersonID) throws -> [PersonCalendar.Entry] {
    let shifts = Dictionary(
      try ownShifts().map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    return try calendar(of: who).compactMap { event in
      shifts[event.shift].map {
        PersonCalendar.Entry(event: event, shift: $0, location: team.value.location)
      }
    }
  }

  /// A name made of the numbers of rows, which say nothing of who.
  fileprivate func uid(of duty: Duty, person: PersonID) throws -> String {
    let number = try reader.number(of: person)
    let shift = duty.shift.utf8.map { String($0, radix: 16) }.joined()
    return "\(period.key.number)-\(number)-\(duty.date)-\(shift)@zorgrooster"
  }
}
