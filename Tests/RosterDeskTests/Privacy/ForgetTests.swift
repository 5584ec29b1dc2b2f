import Foundation
import Planning
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import StoreSupport
import Testing

@Suite("Forgetting someone")
struct ForgetTests {
  let leaver = LeaverCase.leaver

  @Test("Nothing in the bytes of the file says who it was, nor why")
  func bytes() throws {
    let small = try LeaverCase()
    let secrets = [
      leaver, "1971-07-13", "geheimbewijs", "rugklachten", "migraine", "belde", "start met",
    ]
    let found = { (bytes: Data) in secrets.filter { bytes.range(of: Data($0.utf8)) != nil } }
    #expect(try found(small.bytes()).contains(leaver))
    #expect(try found(small.bytes()).contains("1971-07-13"))
    #expect(try small.office.forget(leaver).value == "X-0001")
    #expect(try found(small.bytes()) == [])
    #expect(try small.bytes().range(of: Data(LeaverCase.colleague.utf8)) != nil)
  }

  @Test("Totals, and the log's entries with their changes, are as before; one entry more says it")
  func totals() throws {
    let small = try LeaverCase()
    let before = try Totals(small)
    let receipt = try small.office.forget(leaver)
    let after = try Totals(small)
    #expect(receipt.entry == before.changes.count + 1)
    #expect(after.changes.count == before.changes.count + 1)
    #expect(Array(after.changes.prefix(before.changes.count)) == before.changes)
    #expect(after.hours == before.hours)
    #expect(after.cover == before.cover)
    #expect(after.wishes == before.wishes)
    #expect(try small.store.examine().ailments == [])
    #expect(try small.file.open().examine().ailments == [])
  }

  /// Hours, cover and wishes of the period, and the number of changes of each entry.
  private struct Totals {
    let hours: [Minutes]
    let cover: [RosterAccounts.Cover]
    let wishes: Int
    let changes: [Int]

    init(_ small: LeaverCase) throws {
      let view = try small.office.period(at: Place())
      hours = view.accounts.hours.map(\.counted)
      cover = view.accounts.cover
      wishes = try small.office.exportTeam(at: Place()).wishes.count { !$0.id.hasPrefix("S") }
      changes = try small.store.read { try $0.log().reversed().map(\.changes.count) }
    }
  }

  @Test("The scenario has the pseudonym in all places, and reads back the same in another file")
  func roundTrip() throws {
    let small = try LeaverCase()
    let pseudonym = try small.office.forget(leaver).value
    let scenario = try small.office.exportTeam(at: Place())
    let was = small.scenario
    let renamed = { (id: PersonID) in id == leaver ? pseudonym : id }
    #expect(scenario.people.map(\.id) == was.people.map { renamed($0.id) })
    let person = try #require(scenario.people.first { $0.id == pseudonym })
    #expect(person == Person(id: pseudonym))
    #expect(scenario.contracts.map(\.person) == was.contracts.map { renamed($0.person) })
    #expect(scenario.statuses.map(\.kind) == [.supernumerary])
    #expect(scenario.consents.map(\.id) == ["X-0001-1", "C3"])
    #expect(scenario.consents.map(\.by) == [pseudonym, pseudonym])
    #expect(scenario.overrides.map(\.by) == [pseudonym])
    #expect(scenario.availability == [])
    #expect(scenario.leave.map(\.kind) == [.other])
    #expect(scenario.leave.map(\.perDay) == [Minutes(192)])
    #expect(scenario.counters.map(\.person) == [pseudonym])
    #expect(scenario.wishes.map(\.id) == ["W001", "W002", "X-0001-2"])
    #expect(scenario.history.map(\.person) == [pseudonym])
    #expect(scenario.roster.assignments.count == was.roster.assignments.count)
    #expect(scenario.roster.codes(of: pseudonym, on: CivilDate("2027-01-05")) == ["V"])
    let copy = StoreFile()
    let other = try copy.create()
    let heading = LogHeading(account: "bureau", role: "planning-office", action: "import")
    let period = try other.write(heading, at: 0) { try $0.add(scenario, as: "small") }.value
    #expect(try other.read { try $0.scenario(of: period) } == scenario)
  }

  @Test("The log says by pseudonym what they did and what was done; reasons are wiped")
  func log() throws {
    let small = try LeaverCase()
    let receipt = try small.office.forget(leaver)
    let log = Array(try small.store.read { try $0.log() }.reversed())
    #expect(
      log.map(\.heading.account) == ["bureau", "bureau", "X-0001", "chef-7", "chef-7", "bureau"])
    #expect(
      log.map(\.heading.why) == ["(gewist)", nil, "(gewist)", nil, "(gewist)", nil])
    let request = try small.store.read { try $0.all(ChangeRequest.self).map(\.value)[0] }
    #expect(request.by == "X-0001")
    #expect(request.changes.map(\.person) == ["X-0001", LeaverCase.colleague])
    #expect(request.reason == "(gewist)")
    #expect(try small.office.accounts().contains { $0.name == "X-0001" && $0.person == "X-0001" })
    #expect(log.last?.number == receipt.entry)
  }

  @Test("Of rows that went the log says only that there were such; of sickness, that it was leave")
  func images() throws {
    let small = try LeaverCase()
    _ = try small.office.forget(leaver)
    let changes = try small.store.read { try $0.log().flatMap(\.changes) }
    let images = { (table: String) in
      changes.filter { $0.table == table }.flatMap { [$0.before, $0.after] }.compactMap(\.self)
    }
    for table in ["availability", "standingWish"] {
      #expect(images(table).count == 2)
      #expect(images(table).allSatisfy { $0 == ["id": "1", "person": "X-0001"] })
    }
    #expect(Set(images("status").map { $0["kind"] }) == [nil, "supernumerary"])
    #expect(Set(images("leave").map { $0["kind"] }) == [nil, "other"])
    #expect(images("person").allSatisfy { $0["birthDate"] != "1971-07-13" })
  }

  @Test("What was forgotten cannot be undone: not the forgetting, nor an entry it was taken from")
  func undo() throws {
    let small = try LeaverCase()
    let entry = try small.office.forget(leaver).entry
    for number in [entry, 1, 3] {
      #expect(throws: StoreError.forgotten(entry: number)) { _ = try small.office.undo(number) }
    }
    #expect(try small.store.examine().entries == entry)
  }

  @Test("Only the planning office, and only after the retention time, which no end never starts")
  func refused() throws {
    let small = try LeaverCase()
    let over = CivilDate("2029-01-18")
    let early = small.desk("bureau", at: "2029-01-17T23:59")
    #expect(throws: Refusal.kept(until: over)) { _ = try early.forget(leaver) }
    #expect(throws: Refusal.stillEmployed("Q7-VIG-01")) {
      _ = try small.office.forget("Q7-VIG-01")
    }
    #expect(throws: Refusal.notAllowed(.forget, .leader, may: [.planner])) {
      _ = try small.desk("chef-7", at: "2029-01-18").forget(leaver)
    }
    #expect(throws: StoreError.unknown(.person, "Q7", known: small.scenario.people.map(\.id))) {
      _ = try small.office.forget("Q7")
    }
    #expect(try small.store.examine().entries == 5)
    _ = try small.office.forget(leaver)
    #expect(throws: StoreError.nothingChanged) { _ = try small.office.forget("X-0001") }
    #expect(try small.store.examine().entries == 6)
  }

  @Test("A team that agreed on another time keeps to that")
  func houseRule() throws {
    let small = try LeaverCase()
    let rule = HouseRule(name: .retention, value: 36, agreedBy: "ondernemingsraad")
    _ = try small.office.set(rule, at: Place())
    #expect(throws: Refusal.kept(until: CivilDate("2030-01-18"))) {
      _ = try small.office.forget(leaver)
    }
  }
}
