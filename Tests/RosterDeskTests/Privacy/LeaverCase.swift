import Foundation
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import StoreSupport

/// The team `small` with one who left on 17 January 2027, `Q7-VIG-03`, born on 13 July 1971, and all that a file can
/// hold on someone; `bureau` is the planning office, `chef-7` leads the team.
struct LeaverCase {
  static let leaver = "Q7-VIG-03"
  static let colleague = "Q7-VIG-02"

  let file = StoreFile()
  let store: RosterStore
  let scenario: Scenario

  init() throws {
    store = try file.create()
    scenario = try Self.scenario()
    _ = try desk("bureau", at: "2026-10-01", why: "start met Q7-VIG-03")
      .importTeam(scenario, as: "small")
    _ = try desk("bureau", at: "2026-10-01")
      .add(Account(name: "chef-7", role: .leader, team: "small"))
    try addStory()
  }

  /// The desk for someone at a moment.
  func desk(_ account: String, at moment: String, why: String? = nil) -> Desk {
    Desk(store, for: Asker(account: account, why: why), at: Moment(LocalTime(moment)!))
  }

  /// The desk of the planning office after the retention time.
  var office: Desk { desk("bureau", at: "2029-01-18") }

  /// The bytes of the file and of what SQLite keeps beside it.
  func bytes() throws -> Data {
    try ["", "-wal", "-shm", "-queue"].map { file.path + $0 }
      .filter { FileManager.default.fileExists(atPath: $0) }
      .reduce(into: Data()) { $0 += try Data(contentsOf: URL(fileURLWithPath: $1)) }
  }

  private static func scenario() throws -> Scenario {
    var scenario = try shipped("small").prefixingPeople("Q7-")
    let day = { (text: String) in CivilDate(text)! }
    let index = scenario.people.firstIndex { $0.id == leaver }!
    scenario.people[index].birthDate = day("1971-07-13")
    scenario.people[index].certificates = [Certificate(name: "geheimbewijs")]
    for index in scenario.contracts.indices where scenario.contracts[index].person == leaver {
      scenario.contracts[index].to = day("2027-01-17")
    }
    scenario.statuses = [
      PersonStatus(person: leaver, kind: .exempt, rule: "night"),
      PersonStatus(person: leaver, kind: .supernumerary, from: day("2027-01-16")),
    ]
    scenario.consents = [
      Consent(id: "Q7-VIG-03-1", person: leaver, rule: "VVT-DAYS", by: leaver),
      Consent(id: "C2", person: leaver, rule: "VVT-55", by: "chef-7"),
      Consent(id: "C3", person: colleague, rule: "VVT-DAYS", by: leaver),
    ]
    scenario.overrides = [
      RuleOverride(person: colleague, rule: "ATW-DREST", date: day("2027-01-06"), by: leaver)
    ]
    scenario.availability = [
      Availability(
        person: leaver, days: .all, fromTime: ClockTime("06:30")!, toTime: ClockTime("23:30")!)
    ]
    scenario.leave = [
      Leave(
        person: leaver, from: day("2027-01-11"), to: day("2027-01-12"), kind: .sick,
        perDay: Minutes(192)),
      Leave(
        person: leaver, from: day("2027-01-14"), to: day("2027-01-14"), kind: .employer,
        perDay: Minutes(240)),
    ]
    scenario.counters = [
      Counter(person: leaver, counter: "nights", from: day("2026-01-05"), value: 3)
    ]
    scenario.wishes.append(
      Wish(
        id: "Q7-VIG-03-2", person: leaver, from: day("2027-01-15"), to: day("2027-01-15"),
        strength: .undesired))
    scenario.history = [HistoryEntry(date: day("2027-01-02"), person: leaver, shift: "L")]
    scenario.roster = Roster([
      Assignment(date: day("2027-01-05"), person: leaver, shift: "V", domain: .care),
      Assignment(date: day("2027-01-07"), person: leaver, shift: "L", domain: .care),
      Assignment(date: day("2027-01-05"), person: colleague, shift: "L", domain: .care),
    ])
    return scenario
  }

  /// A standing wish, a request in which both take part, one by the colleague, and reasons that say too much.
  private func addStory() throws {
    let day = CivilDate("2027-01-05")
    let team = try store.read { try $0.team("small") }
    let period = try store.read { try $0.all(RosterPeriod.self, of: team.key)[0] }
    try write(Self.leaver, "rugklachten") {
      try $0.add(
        StandingWish(person: Self.leaver, days: DayPattern("tue")!, strength: .undesired),
        to: .member(of: team.key))
    }
    try write("chef-7", nil) {
      try $0.add(
        ChangeRequest(
          kind: .swap, by: Self.leaver,
          changes: [
            CellChange(person: Self.leaver, date: day, from: ["V"], to: ["L"]),
            CellChange(person: Self.colleague, date: day, from: ["L"], to: ["V"]),
          ], parties: [Self.colleague], agreed: [Self.colleague], state: .refused,
          reason: "Q7-VIG-02 kan niet, migraine"), to: .period(period.key))
      try $0.add(
        ChangeRequest(
          kind: .swap, by: Self.colleague,
          changes: [CellChange(person: Self.colleague, date: day, from: ["L"], to: [])],
          parties: [Self.leaver], state: .withdrawn), to: .period(period.key))
    }
    try write("chef-7", "q7-vig-03 belde") { writer in
      let row = try writer.all(Person.self).first { $0.value.id == Self.colleague }!
      var person = row.value
      person.pool = "flex"
      try writer.replace(row.key, with: person)
    }
  }

  private func write(
    _ account: String, _ why: String?, _ body: (StoreWriter) throws -> Void
  ) throws {
    let heading = LogHeading(account: account, role: "member", action: "test", why: why)
    try store.write(heading, at: 1_795_000_000_000) { try body($0) }
  }
}
