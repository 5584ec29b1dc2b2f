import RosterModel
import SelfRostering

/// Who works what on each day of the period, as the wide roster has it.
struct RosterGrid {
  /// The scenario the roster is of.
  let scenario: Scenario
  /// Everyone with a row: the scenario's people, then others the roster names.
  let people: [PersonID]
  private var codes: [Place: [ShiftCode]] = [:]

  private struct Place: Hashable {
    var person: PersonID
    var date: CivilDate
  }

  /// The grid of a roster. What lies outside the period has no place in it.
  init(_ scenario: Scenario, roster: Roster) {
    self.scenario = scenario
    let known = scenario.people.map(\.id)
    people = known + Set(roster.assignments.map(\.person)).subtracting(known).sorted()
    let begins = Dictionary(
      scenario.shifts.map { ($0.code, $0.begin.minute) }, uniquingKeysWith: { first, _ in first })
    for assignment in roster.assignments where scenario.period.contains(assignment.date) {
      let place = Place(person: assignment.person, date: assignment.date)
      guard codes[place]?.contains(assignment.shift) != true else { continue }
      codes[place, default: []].append(assignment.shift)
    }
    for place in codes.keys {
      codes[place]?.sort { (begins[$0] ?? 0, $0) < (begins[$1] ?? 0, $1) }
    }
  }

  /// The codes of a person's day, the one that begins first in front.
  subscript(person: PersonID, date: CivilDate) -> [ShiftCode] {
    codes[Place(person: person, date: date)] ?? []
  }

  /// All codes of a person, day by day.
  func codes(of person: PersonID) -> [[ShiftCode]] {
    scenario.period.dates.map { self[person, $0] }
  }

  /// Whether a person is away on a date, for whatever reason.
  func isAway(_ person: PersonID, on date: CivilDate) -> Bool {
    scenario.isAway(person, on: date)
  }

  /// Time away that counts for the contract, of all kinds together: a colleague does not see why.
  func away(_ person: PersonID) -> Minutes {
    scenario.leave.hoursAway(of: person, in: scenario.period.start...scenario.period.end)
  }
}

extension String {
  /// Without what a file cannot hold: control characters become spaces.
  var printable: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.value {
          case 0..<32, 127..<160, 0xFFFE, 0xFFFF: " "
          default: scalar
          }
        }))
  }
}
