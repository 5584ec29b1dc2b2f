import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import Testing

@Suite("Points for helping, exported and forgotten")
struct HelpPrivacyTests {
  let leaver = LeaverCase.leaver

  /// Five points of the leaver for V on 5 January and two of the colleague for L.
  private func team() throws -> LeaverCase {
    let small = try LeaverCase()
    let heading = LogHeading(account: "chef-7", role: "team-leader", action: "swap-decide")
    let team = try small.store.read { try $0.team("small").key }
    let period = try small.store.read { try $0.all(RosterPeriod.self, of: team)[0].key }
    try small.store.write(heading, at: 1_795_000_000_000) { writer in
      for (person, shift, points) in [(leaver, "V", 5), (LeaverCase.colleague, "L", 2)] {
        try writer.add(
          Help(
            person: person, date: "2027-01-05", shift: shift, kind: .takeOver, points: points,
            entry: writer.entry), to: .period(period))
      }
    }
    return small
  }

  private func rows(_ person: PersonID, in small: LeaverCase) throws -> [[String: String]] {
    try small.office.exportPerson(person).further.filter { $0.table == "help" }.map(\.columns)
  }

  @Test("What is held on someone has their points, and not a colleague's")
  func exported() throws {
    let rows = try rows(leaver, in: team())
    #expect(rows.map { $0["points"] } == ["5"])
    #expect(rows.map { $0["person"] } == [leaver])
    #expect(rows.map { $0["shift"] } == ["V"])
    #expect(rows.map { $0["kind"] } == ["take-over"])
  }

  @Test("Forgetting keeps the sum, under the pseudonym")
  func forgotten() throws {
    let small = try team()
    let sum = {
      try small.store.read { try $0.all(Help.self).reduce(0) { $0 + $1.value.points } }
    }
    #expect(try sum() == 7)
    let pseudonym = try small.office.forget(leaver).value
    #expect(try sum() == 7)
    #expect(try rows(pseudonym, in: small).map { $0["points"] } == ["5"])
    #expect(try small.store.examine().ailments == [])
  }
}
