import RosterModel
import RosterStore
import SelfRostering
import StoreSupport
import Testing

@Suite("A scenario through the store")
struct RoundTripTests {
  @Test(
    "What goes in comes out the same, each field and the order of rows",
    arguments: ["small", "heemzorg", "heem-team"])
  func roundTrip(name: String) throws {
    let scenario = try shipped(name)
    let file = StoreFile()
    let store = try file.create()
    let period = try store.write(.by("bureau", "import"), at: 0) {
      try $0.add(scenario, as: name)
    }.value
    let read = try file.open().read { try $0.scenario(of: period) }
    #expect(read == scenario)
    let health = try store.examine()
    #expect(health.ailments == [])
    #expect(health.entries == 1)
    #expect(health.rows["assignment"] == scenario.roster.assignments.count)
  }

  @Test("Undoing the import leaves an empty file whose log says both")
  func undone() throws {
    let store = try StoreFile().create()
    try store.write(.by("bureau", "import"), at: 0) {
      try $0.add(try shipped("small"), as: "small")
    }
    try store.undo(1, as: .by("bureau", "undo"), at: 1)
    let rows = try store.examine().rows.values.reduce(0, +)
    #expect(rows == 0)
    #expect(try store.examine().ailments == [])
    #expect(try store.read { try $0.log().map(\.undoes) } == [1, nil])
  }

  @Test("A second team comes beside the first; the same team or person twice is refused")
  func twice() throws {
    let store = try StoreFile().create()
    let small = try shipped("small")
    let add = { (scenario: Scenario, code: String) in
      try store.write(.by("bureau"), at: 0) { try $0.add(scenario, as: code) }.value
    }
    _ = try add(small, "small")
    #expect(throws: StoreError.exists(.team, "small")) { _ = try add(small, "small") }
    #expect(throws: StoreError.exists(.person, small.people[0].id)) { _ = try add(small, "other") }
    let large = try shipped("heemzorg").prefixingPeople("B-")
    let period = try add(large, "heemzorg")
    #expect(try store.read { try $0.scenario(of: period) } == large)
    #expect(try store.examine().entries == 2)
  }
}
