import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import StoreSupport

/// The team `small` in a store of its own: two weeks from Monday 4 January 2027, V 07:00-15:30 and
/// L 14:30-23:00, published, with an empty roster unless a test draws one.
struct ClosingTeam {
  let file = StoreFile()
  let store: RosterStore

  /// Changes come before the team is taken in.
  init(_ change: (inout Scenario) -> Void = { _ in }) throws {
    store = try file.create()
    var scenario = try shipped("small")
    scenario.published = CivilDate("2026-12-01")
    scenario.wishes = []
    change(&scenario)
    _ = try office("2026-11-02T09:00").importTeam(scenario, as: "klein")
  }

  /// The planning office at a moment.
  func office(_ moment: String, why: String? = nil) -> Desk {
    desk("bureau", moment, why: why)
  }

  /// Someone at a moment.
  func desk(_ account: String, _ moment: String, why: String? = nil) -> Desk {
    Desk(store, for: Asker(account: account, why: why), at: Moment(LocalTime(moment)!))
  }

  /// The team's place, on a day of the period.
  func place(_ date: String = "2027-01-04") -> Place { Place(team: "klein", date: CivilDate(date)) }

  /// The scenario of the period that holds a date, as the store has it.
  func scenario(_ date: String, team: String = "klein") throws -> Scenario {
    try store.read { reader in
      let team = try reader.team(team)
      let periods = try reader.all(RosterPeriod.self, of: team.key)
      let day = CivilDate(date)!
      let period = periods.first { $0.value.period.contains(day) }!
      return try reader.scenario(of: period)
    }
  }
}

/// An assignment on a day of January 2027, or on another date.
func given(_ person: PersonID, _ shift: ShiftCode, _ day: Int) -> Assignment {
  given(person, shift, on: CivilDate(year: 2027, month: 1, day: day)!)
}

func given(_ person: PersonID, _ shift: ShiftCode, on date: CivilDate) -> Assignment {
  Assignment(date: date, person: person, shift: shift, domain: .care, source: .manual)
}

/// A day of January 2027.
func january(_ day: Int) -> CivilDate { CivilDate(year: 2027, month: 1, day: day)! }

/// A moment of January 2027.
func january(_ day: Int, _ clock: String) -> LocalTime {
  LocalTime(january(day), minute: ClockTime(clock)!.minute)
}
