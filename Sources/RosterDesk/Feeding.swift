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
      let versions = try desk.reader.all(RosterVersion.self, of: desk.period.key).values()
      guard let first = versions.first else { return ([], scenario) }
      var shifts: [Duty: CalendarShift] = [:]
      let make = { (duty: Duty, at: Int) in
        CalendarShift(
          uid: try desk.uid(of: duty, person: who), sequence: 0, isCancelled: false,
          date: duty.date, shift: duty.shift, changed: at)
      }
      let initial = try desk.reader.roster(of: desk.period.key, asOf: first.entry)
      for assignment in initial.assignments where assignment.person == who {
        let duty = Duty(date: assignment.date, shift: assignment.shift)
        shifts[duty] = try make(duty, first.at)
      }
      let later = try desk.reader.assignmentChanges(
        of: who, in: desk.period.key, after: first.entry)
      for change in later {
        let duty = Duty(date: change.assignment.date, shift: change.assignment.shift)
        var shift = try shifts[duty] ?? make(duty, change.at)
        shift.sequence += 1
        shift.isCancelled = !change.isThere
        shift.changed = change.at
        shifts[duty] = shift
      }
      return (shifts.values.sorted { ($0.date, $0.shift) < ($1.date, $1.shift) }, scenario)
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

extension TeamDesk {
  /// A name made of the numbers of rows, which say nothing of who.
  fileprivate func uid(of duty: Duty, person: PersonID) throws -> String {
    let number = try reader.number(of: person)
    let shift = duty.shift.utf8.map { String($0, radix: 16) }.joined()
    return "\(period.key.number)-\(number)-\(duty.date)-\(shift)@zorgrooster"
  }
}
