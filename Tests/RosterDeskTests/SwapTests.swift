import LabourRules
import Planning
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import Testing

@Suite("Swaps and open shifts")
struct SwapTests {
  let team = "2026-11-03T09:00"
  let open = "2026-11-17T09:00"

  /// `small` with these duties: person, date, shift.
  private func small(_ duties: [(PersonID, CivilDate, ShiftCode)]) throws -> DeskCase {
    let small = try DeskCase("small")
    let leader = small.desk("leider", at: "2026-10-20", why: "begin")
    for (person, date, shift) in duties {
      _ = try leader.adjust(Adjustment(place: Place(), edit: .assign(person, date, shift)))
    }
    return small
  }

  @Test("A duty is offered, a colleague takes it, the leader approves")
  func offered() throws {
    let small = try small([("VIG-01", "2027-01-05", "V")])
    let offer = try small.desk("VIG-01", at: team).offer("2027-01-05", at: Place()).value
    let options = try small.desk("VIG-01", at: team).swaps(for: offer.number, at: Place())
    #expect(Set(options.map(\.parties)) == [["VIG-02"], ["VIG-03"]])
    let accepted = try small.desk("VIG-02", at: team).accept(offer.number, at: Place()).value
    #expect(accepted.request.state == .waiting)
    #expect(try small.cell("VIG-01", "2027-01-05") == ["V"])
    _ = try small.desk("leider", at: team).decide(offer.number, isApproved: true, at: Place())
    #expect(try small.cell("VIG-01", "2027-01-05") == [])
    #expect(try small.cell("VIG-02", "2027-01-05") == ["V"])
  }

  @Test("Where the team lets harmless swaps pass, no leader is needed")
  func automatic() throws {
    let small = try small([("VIG-01", "2027-01-05", "V"), ("VIG-02", "2027-01-07", "V")])
    _ = try small.desk("leider", at: team).set(
      HouseRule(name: .autoApprove, value: 1, agreedBy: "team"), at: Place())
    let offer = try small.desk("VIG-01", at: team).offer("2027-01-05", at: Place()).value
    let swapped = try small.desk("VIG-02", at: team)
      .accept(offer.number, giving: "2027-01-07", at: Place()).value
    #expect(swapped.request.state == .done)
    #expect(try small.cell("VIG-01", "2027-01-07") == ["V"])
    #expect(try small.cell("VIG-02", "2027-01-05") == ["V"])
    #expect(try small.cell("VIG-01", "2027-01-05") == [])
  }

  @Test("The law stops a swap, and an offer is not accepted by who made it, nor twice")
  func lawful() throws {
    let small = try small([("VIG-01", "2027-01-06", "V"), ("VIG-02", "2027-01-05", "L")])
    let offer = try small.desk("VIG-01", at: team).offer("2027-01-06", at: Place()).value
    #expect(throws: Refusal.self) {
      _ = try small.desk("VIG-02", at: team).accept(offer.number, at: Place())
    }
    #expect(throws: Refusal.requestIs(.offered)) {
      _ = try small.desk("VIG-01", at: team).accept(offer.number, at: Place())
    }
    _ = try small.desk("VIG-03", at: team).accept(offer.number, at: Place())
    #expect(throws: Refusal.requestIs(.waiting)) {
      _ = try small.desk("VIG-02", at: team).accept(offer.number, at: Place())
    }
  }

  @Test("Of duties on offer it is told which the law does not let one take over, and why")
  func unlawfulOffers() throws {
    let small = try small([
      ("VIG-01", "2027-01-06", "V"), ("VIG-02", "2027-01-05", "L"), ("VIG-01", "2027-01-08", "V"),
    ])
    let member = small.desk("VIG-01", at: team)
    let offers = try ["2027-01-06", "2027-01-08"].map { try member.offer($0, at: Place()).value }
    let mine = try small.desk("VIG-02", at: team).unlawfulOffers(at: Place())
    #expect(mine.keys.sorted() == [offers[0].number])
    #expect(mine[offers[0].number]?.map(\.rule) == ["ATW-DREST"])
    #expect(try small.desk("VIG-03", at: team).unlawfulOffers(at: Place()).isEmpty)
    #expect(try member.unlawfulOffers(at: Place()).isEmpty)
  }

  @Test("Who works the same shift that day is no way to swap it")
  func sameShift() throws {
    let small = try small([("VIG-01", "2027-01-05", "L"), ("VIG-02", "2027-01-05", "L")])
    let offer = try small.desk("VIG-01", at: team).offer("2027-01-05", at: Place()).value
    let options = try small.desk("VIG-01", at: team).swaps(for: offer.number, at: Place())
    #expect(!options.isEmpty)
    #expect(!options.contains { $0.parties.contains("VIG-02") })
  }

  @Test("An open shift: candidates in order, taken at once before publication")
  func take() throws {
    let small = try small([("VIG-02", "2027-01-05", "V"), ("VIG-03", "2027-01-04", "L")])
    let member = small.desk("VIG-01", at: open)
    let open = try member.openShifts(on: "2027-01-05"..."2027-01-05", at: Place())
    #expect(open.map(\.cell.shift) == ["L"])
    let who = try member.candidates(for: "L", on: "2027-01-05", at: Place()).map(\.person)
    #expect(Set(who) == ["VIG-01", "VIG-03", "HLP-01", "HLP-02", "HLP-03"])
    let taken = try member.take("L", on: "2027-01-05", at: Place()).value
    #expect(taken.request.state == .done)
    #expect(try small.cell("VIG-01", "2027-01-05") == ["L"])
  }

  @Test("Own staff choose first, then the pool, then hired people")
  func order() throws {
    let heem = try DeskCase("heem-team")
    let take = { (person: PersonID, moment: String) in
      try heem.desk(person, at: moment).take("L", on: "2027-01-12", at: Place())
    }
    #expect(throws: Refusal.ownFirst(.own, from: LocalTime("2026-11-29")!)) {
      _ = try take("UZK-02", "2026-11-20")
    }
    #expect(throws: Refusal.ownFirst(.own, from: LocalTime("2026-11-27")!)) {
      _ = try take("VIG-12", "2026-11-20")
    }
    #expect(throws: Refusal.ownFirst(.pool, from: LocalTime("2026-11-29")!)) {
      _ = try take("UZK-02", "2026-11-28")
    }
    #expect(try take("VIG-12", "2026-11-28").value.request.state == .done)
    #expect(try take("UZK-02", "2026-11-30").value.request.state == .done)
  }
}
