import Foundation
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import Testing

@testable import Web

@Suite struct StaleChangeTests {
  private static let day = "2027-01-06"

  private func cell(_ site: TestSite) throws -> [ShiftCode] {
    let desk = Desk(site.store, for: Asker(account: "bureau"), at: site.site.clock.now)
    return try desk.sheet(at: Place(team: TestSite.team)).board.roster
      .codes(of: TestSite.member, on: CivilDate(Self.day)!)
  }

  @Test(
    "Of two who change one day from what they both saw, the second is told and overwrites nothing")
  func stale() async throws {
    try await TestSite.serving(at: .final) { site in
      let (leader, office) = (try site.guest("leider"), try site.guest("bureau"))
      let seen = try site.store.read { try $0.lastEntry }
      let fields =
        "person=\(TestSite.member)&date=\(Self.day)&shift=V&since=\(seen)&why=test&consent=on"
        + "&team=\(TestSite.team)"
      let first = await site.client.post(
        "/roster/cell", leader.form(fields), cookie: leader.cookie)
      #expect(first?.status == 303, "\(first?.body ?? "")")
      #expect(try cell(site) == ["V"])
      let entry = try site.store.read { try $0.lastEntry }
      let second = await site.client.post(
        "/roster/cell", office.form(fields.replacing("shift=V", with: "shift=")),
        cookie: office.cookie)
      #expect(second?.status == 409, "\(second?.body ?? "")")
      #expect(try cell(site) == ["V"])
      #expect(try site.store.read { try $0.lastEntry } == entry)
    }
  }

  @Test("A copy made while the server writes is whole, lets nobody in, and can be gone on with")
  func backup() async throws {
    try await TestSite.serving { site in
      let guest = try site.guest(TestSite.member)
      let copy = FileManager.default.temporaryDirectory.path + "/copy-\(UUID().uuidString).sqlite"
      defer { try? FileManager.default.removeItem(atPath: copy) }
      async let writing: Void = {
        for day in 4...10 {
          let form = guest.form("day=2027-01-\(day < 10 ? "0" : "")\(day)&kind=undesired&weight=1")
          _ = await site.client.post("/wishes", form, cookie: guest.cookie)
        }
      }()
      try site.store.backup(to: copy)
      await writing
      let restored = try RosterStore.open(copy)
      #expect(try restored.examine().ailments.isEmpty)
      let secret = String(guest.cookie.split(separator: "=")[1])
      #expect(try Gate(restored, at: site.site.clock.now).visit(secret) == .unknown)
      let office = Desk(restored, for: Asker(account: "bureau"), at: site.site.clock.now)
      _ = try office.add(Account(name: "nieuw", role: .manager))
      #expect(try restored.examine().ailments.isEmpty)
    }
  }
}
