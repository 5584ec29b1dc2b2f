import LabourRules
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import Testing

@Suite("Changes by hand")
struct AdjustTests {
  private func adjust(
    _ desk: Desk, _ edit: Adjustment.Edit, consent: Bool = false, trial: Bool = false
  ) throws -> (entry: Int?, effect: RosterEffect) {
    try desk.adjust(
      Adjustment(place: Place(), edit: edit, recordsConsent: consent, isTrial: trial))
  }

  @Test("An assigned shift is in the roster, with its effect on cover and hours told")
  func assign() throws {
    let small = try DeskCase("small")
    let leader = small.desk("leider", at: "2026-10-20")
    let (entry, effect) = try adjust(leader, .assign("VIG-01", "2027-01-05", "V"))
    #expect(entry == 4)
    #expect(effect.open == .init(before: 28, after: 27))
    #expect(effect.cover.map(\.shift) == ["V"])
    #expect(effect.hours.map(\.counted) == [.init(before: 0, after: 480)])
    #expect(try small.cell("VIG-01", "2027-01-05") == ["V"])
    #expect(throws: Refusal.cellHolds("VIG-01", "2027-01-05", ["V"])) {
      _ = try adjust(leader, .assign("VIG-01", "2027-01-05", "V"))
    }
  }

  @Test("The law stops a change; nothing is written")
  func law() throws {
    let small = try DeskCase("small")
    let leader = small.desk("leider", at: "2026-10-20", why: "het moet")
    _ = try adjust(leader, .assign("VIG-01", "2027-01-05", "L"))
    do {
      _ = try adjust(leader, .assign("VIG-01", "2027-01-06", "V"), consent: true)
      Issue.record("allowed")
    } catch Refusal.law(let findings) {
      #expect(findings.map(\.rule).contains("ATW-DREST"))
    }
    #expect(try small.cell("VIG-01", "2027-01-06") == [])
    #expect(try small.store.read { try $0.lastEntry } == 4)
  }

  @Test("What makes the roster worse takes a reason, which the log keeps")
  func reason() throws {
    let small = try DeskCase("small")
    _ = try adjust(
      small.desk("leider", at: "2026-10-20"), .assign("VIG-01", "2027-01-05", "V"))
    do {
      _ = try adjust(small.desk("leider", at: "2026-10-20"), .unassign("VIG-01", "2027-01-05", nil))
      Issue.record("allowed")
    } catch Refusal.reasonNeeded(let effect) {
      #expect(effect.open == .init(before: 27, after: 28))
    }
    let entry = try adjust(
      small.desk("leider", at: "2026-10-20", why: "cursus"),
      .unassign("VIG-01", "2027-01-05", "V")
    ).entry
    let log = try small.desk("leider", at: "2026-10-20").log(last: 1)
    #expect(log[0].number == entry)
    #expect(log[0].heading.why == "cursus")
    #expect(log[0].heading.account == "leider")
    #expect(log[0].changes.map { $0.before?["person"] } == ["VIG-01"])
    #expect(try small.cell("VIG-01", "2027-01-05") == [])
    #expect(try small.desk("leider", at: "2026-10-20").undo(log[0].number) == log[0].number + 1)
    #expect(try small.cell("VIG-01", "2027-01-05") == ["V"])
  }

  @Test("Moving and exchanging keep the number of duties; a trial changes nothing")
  func moves() throws {
    let small = try DeskCase("small")
    let leader = small.desk("leider", at: "2026-10-20", why: "test")
    _ = try adjust(leader, .assign("VIG-01", "2027-01-05", "V"))
    _ = try adjust(leader, .assign("HLP-01", "2027-01-07", "L"))
    let trial = try adjust(
      leader, .move("VIG-01", from: "2027-01-05", to: "2027-01-06", as: nil), trial: true)
    #expect(trial.entry == nil)
    #expect(trial.effect.open.difference == 0)
    #expect(try small.cell("VIG-01", "2027-01-05") == ["V"])
    _ = try adjust(leader, .move("VIG-01", from: "2027-01-05", to: "2027-01-05", as: "L"))
    #expect(try small.cell("VIG-01", "2027-01-05") == ["L"])
    _ = try adjust(leader, .swap("VIG-01", "2027-01-05", "HLP-01", "2027-01-07"))
    #expect(try small.cell("HLP-01", "2027-01-05") == ["L"])
    #expect(try small.cell("VIG-01", "2027-01-07") == ["L"])
    #expect(try small.roster().assignments.count == 2)
  }

  @Test("What is pinned stays until it is freed")
  func pins() throws {
    let small = try DeskCase("small")
    let leader = small.desk("leider", at: "2026-10-20", why: "test")
    _ = try adjust(leader, .assign("VIG-01", "2027-01-05", "V"))
    let days: ClosedRange<CivilDate> = "2027-01-04"..."2027-01-10"
    #expect(try leader.pin("VIG-01", days, isPinned: true, at: Place()).value == 1)
    #expect(throws: Refusal.pinned("VIG-01", "2027-01-05")) {
      _ = try adjust(leader, .unassign("VIG-01", "2027-01-05", nil))
    }
    _ = try leader.pin("VIG-01", days, isPinned: false, at: Place())
    _ = try adjust(leader, .unassign("VIG-01", "2027-01-05", nil))
    #expect(try small.roster().assignments.isEmpty)
  }

  @Test("A member may not; a wrong name, date or shift is told with what there is")
  func refused() throws {
    let small = try DeskCase("small")
    #expect(throws: Refusal.notAllowed(.assign, .member, may: [.leader, .planner])) {
      _ = try adjust(
        small.desk("VIG-01", at: "2026-10-20"), .assign("VIG-01", "2027-01-05", "V"))
    }
    let leader = small.desk("leider", at: "2026-10-20")
    let people = ["VIG-01", "VIG-02", "VIG-03", "HLP-01", "HLP-02", "HLP-03"]
    #expect(throws: Refusal.unknown(.person, "VIG-1", known: people)) {
      _ = try adjust(leader, .assign("VIG-1", "2027-01-05", "V"))
    }
    #expect(throws: Refusal.unknown(.shift, "N", known: ["V", "L"])) {
      _ = try adjust(leader, .assign("VIG-01", "2027-01-05", "N"))
    }
    #expect(
      throws: Refusal.outside("2027-02-05", Period(start: "2027-01-04", weeks: 2))
    ) { _ = try adjust(leader, .assign("VIG-01", "2027-02-05", "V")) }
  }

  @Test(
    "Who looked before someone else changed the same cell is told by whom; another cell is no matter"
  )
  func meanwhile() throws {
    let small = try DeskCase("small")
    let seen = try small.desk("leider", at: "2026-10-20").period(at: Place()).lastEntry
    _ = try adjust(small.desk("bureau", at: "2026-10-20"), .assign("VIG-01", "2027-01-05", "V"))
    let leader = small.desk("leider", at: "2026-10-20", why: "x", since: seen)
    #expect(throws: StoreError.changedMeanwhile(by: "bureau", entry: seen + 1)) {
      _ = try adjust(leader, .move("VIG-01", from: "2027-01-05", to: "2027-01-05", as: "L"))
    }
    _ = try adjust(leader, .assign("VIG-02", "2027-01-06", "V"))
    #expect(try small.cell("VIG-01", "2027-01-05") == ["V"])
  }
}
