import RosterDesk
public import RosterModel
import RosterStore
import SelfRostering
import StoreSupport

/// A desk at a store with one shipped team, with accounts `bureau` (planning office), `leider` (team leader) and one
/// for each member.
struct DeskCase {
  let file = StoreFile()
  let store: RosterStore
  let team: String

  init(_ name: String) throws { try self.init(try shipped(name)) }

  init(_ scenario: Scenario) throws {
    store = try file.create()
    team = scenario.name
    let office = desk("bureau", at: "2026-10-01")
    _ = try office.importTeam(scenario, as: team)
    _ = try office.add(Account(name: "leider", role: .leader, team: team))
    _ = try office.add(Account(name: "manager", role: .manager))
  }

  /// The desk for someone at a moment.
  func desk(_ account: String, at moment: String, why: String? = nil, since: Int? = nil) -> Desk {
    Desk(
      store, for: Asker(account: account, why: why, since: since),
      at: Moment(LocalTime(moment)!))
  }

  /// The team as the store has it.
  func scenario() throws -> Scenario {
    try desk("bureau", at: "2026-10-01").exportTeam(at: Place())
  }

  /// The roster as the store has it.
  func roster() throws -> Roster { try scenario().roster }

  /// What someone works on a date.
  func cell(_ person: PersonID, _ date: String) throws -> [ShiftCode] {
    try roster().codes(of: person, on: CivilDate(date)!)
  }
}

extension CivilDate: ExpressibleByStringLiteral {
  /// A date in a test.
  public init(stringLiteral text: String) { self = CivilDate(text)! }
}
