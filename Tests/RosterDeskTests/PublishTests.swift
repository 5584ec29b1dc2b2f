import Planning
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import Testing

@Suite("Publication")
struct PublishTests {
  let final = "2026-12-02T10:00"
  let after = "2026-12-10T10:00"

  private func published() throws -> DeskCase {
    let small = try DeskCase("small")
    let leader = small.desk("leider", at: "2026-10-20", why: "begin")
    for (person, date) in [("VIG-01", "2027-01-05"), ("VIG-02", "2027-01-06")] {
      _ = try leader.adjust(
        Adjustment(place: Place(), edit: .assign(person, CivilDate(date)!, "V")))
    }
    _ = try small.desk("leider", at: final).publish(withOpen: true, at: Place())
    return small
  }

  @Test("Open shifts are published by name or not at all")
  func open() throws {
    let small = try DeskCase("small")
    #expect(throws: Refusal.openShifts(28)) {
      _ = try small.desk("leider", at: final).publish(withOpen: false, at: Place())
    }
    let receipt = try small.desk("leider", at: final).publish(withOpen: true, at: Place())
    #expect(receipt.value.version.number == 1)
    #expect(receipt.value.version.open == 28)
    let view = try small.desk("VIG-01", at: final).period(at: Place())
    #expect(view.phase == .published)
    #expect(view.period.published == "2026-12-02")
  }

  @Test("After the last day for it a reason is needed")
  func late() throws {
    let small = try DeskCase("small")
    #expect(throws: Refusal.afterDeadline("2026-12-07")) {
      _ = try small.desk("leider", at: after).publish(withOpen: true, at: Place())
    }
    _ = try small.desk("leider", at: after, why: "ziekte planner").publish(
      withOpen: true, at: Place())
  }

  @Test("A published roster changes with the employee's agreement on record only")
  func agreement() throws {
    let small = try published()
    let edit = Adjustment.Edit.move("VIG-01", from: "2027-01-05", to: "2027-01-07", as: nil)
    let leader = small.desk("leider", at: after, why: "ziekte")
    #expect(throws: Refusal.agreementNeeded(["VIG-01"])) {
      _ = try leader.adjust(Adjustment(place: Place(), edit: edit))
    }
    _ = try leader.adjust(Adjustment(place: Place(), edit: edit, recordsConsent: true))
    let consents = try small.desk("bureau", at: after).exportTeam(at: Place()).consents
    #expect(consents.map(\.rule) == ["VVT-ANN", "VVT-ANN"])
    #expect(consents.map(\.person) == ["VIG-01", "VIG-01"])
    #expect(consents.map(\.by) == ["leider", "leider"])
  }

  @Test("Versions are told apart, and each stands as it was")
  func versions() throws {
    let small = try published()
    let leader = small.desk("leider", at: after, why: "ruil")
    #expect(throws: StoreError.nothingChanged) {
      _ = try leader.publish(withOpen: true, at: Place())
    }
    _ = try leader.adjust(
      Adjustment(
        place: Place(), edit: .swap("VIG-01", "2027-01-05", "VIG-03", "2027-01-05"),
        recordsConsent: true))
    let changes = [
      CellChange(person: "VIG-01", date: "2027-01-05", from: ["V"], to: []),
      CellChange(person: "VIG-03", date: "2027-01-05", from: [], to: ["V"]),
    ]
    #expect(try leader.difference(from: nil, to: nil, at: Place()).changes == changes)
    #expect(try leader.publish(withOpen: true, at: Place()).value.changes == changes)
    _ = try leader.adjust(
      Adjustment(
        place: Place(), edit: .assign("HLP-01", "2027-01-09", "L"), recordsConsent: true))
    let between = try leader.difference(from: 1, to: 2, at: Place())
    #expect(between.changes == changes)
    #expect(try leader.difference(from: 2, to: nil, at: Place()).changes.count == 1)
    #expect(throws: Refusal.unknown(.version, "9", known: ["1", "2"])) {
      _ = try leader.difference(from: 9, to: nil, at: Place())
    }
    #expect(try small.store.examine().ailments == [])
  }
}
