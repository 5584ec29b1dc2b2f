import Planning
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import Testing

@Suite("A care mix that changes while a roster stands")
struct MixChangeTests {
  @Test("A death: a head less on V each day, what becomes over, and what can be done about it")
  func death() throws {
    let team = try MixTeam.store(5, [given("VIG-01", "V", 12), given("HLP-01", "V", 12)])
    let before = try team.scenario()
    let leader = team.desk("leider", at: MixTeam.final)
    let view = try leader.changeMix(MixTeam.form("-1 5VV", from: "2027-01-11"), at: Place()).value
    #expect(view.follows)
    // 5 x 18.25 and 4 x 18.25 hours a week.
    #expect(view.careHours.before == 91.25 && view.careHours.after == 73)
    #expect(view.rows.map(\.date) == (11...17).map { january($0) })
    #expect(view.rows.allSatisfy { $0.shift == "V" && $0.minLevel == .level1 })
    #expect(view.rows.allSatisfy { $0.before == 2 && $0.after == 1 })
    #expect(view.rows.map(\.rostered) == [0, 2, 0, 0, 0, 0, 0])
    // Of seven heads less one was rostered; the others were open.
    #expect(
      view.slack == [
        MixSlack(
          date: january(12), shift: "V", domain: .care, over: 1, open: [], time: .hours(8))
      ])
    let needed = { (lines: [StaffingView.Line]) in
      lines.flatMap(\.weeks).map(\.needed).total()
    }
    #expect(needed(view.hours.before) - needed(view.hours.after) == .hours(56))
    #expect(view.proposals.map(\.proposal.kind) == [.leave, .shorten])
    let (leave, shorten) = (view.proposals[0].proposal, view.proposals[1].proposal)
    #expect(leave.mix?.over == 1 && leave.open == 0 && leave.changes.isEmpty)
    // VIG-01 holds the level: HLP-01 goes, with no shorter shift on the team.
    #expect(
      shorten.changes == [CellChange(person: "HLP-01", date: january(12), from: ["V"], to: [])])
    #expect(shorten.isProven && shorten.mix?.over == 0 && shorten.mix?.minutes == -480)
    #expect(try team.scenario() == before)
  }

  @Test("Carrying a proposal out stores mix and need, once, and can be undone")
  func accept() throws {
    let team = try MixTeam.store(5, [given("VIG-01", "V", 12), given("HLP-01", "V", 12)])
    let before = try team.scenario()
    let leader = team.desk("leider", at: MixTeam.final)
    let view = try leader.changeMix(MixTeam.form("-1 5VV", from: "2027-01-11"), at: Place()).value
    let (leave, shorten) = (view.proposals[0].number, view.proposals[1].number)
    let entry = try leader.accept(
      repair: shorten, recordsConsent: false, at: Place(), as: .changeMix
    ).entry
    #expect(try team.cell("HLP-01", "2027-01-12") == [])
    let after = try team.scenario()
    #expect(after.cover.cells(on: january(10)).first { $0.shift == "V" }?.required == 2)
    #expect(after.cover.cells(on: january(11)).first { $0.shift == "V" }?.required == 1)
    // 28 days of January from the 4th on, 21 of them from the 11th: 5 - 21/28, and 4 in February.
    #expect(after.careMix.map(\.month.description) == ["2027-01", "2027-02"])
    #expect(after.careMix.map(\.residents) == [4.25, 4])
    #expect(try leader.log(last: 1)[0].heading.action == "mix-change")
    #expect(throws: StoreError.nothingChanged) {
      _ = try leader.accept(repair: leave, recordsConsent: false, at: Place())
    }
    _ = try leader.undo(entry)
    #expect(try team.scenario() == before)
    #expect(try team.store.examine().ailments == [])
  }

  @Test("A resident moves in: the fewest changes are as many as no brute force does with less")
  func moveIn() throws {
    let team = try MixTeam.store(4, [given("VIG-01", "V", 16), given("VIG-01", "V", 17)])
    let leader = team.desk("leider", at: MixTeam.final)
    let view = try leader.changeMix(
      MixTeam.form("+1 5VV", from: "2027-01-16", saves: true), at: Place()
    ).value
    #expect(view.isSaved && view.heads.over == 0 && view.heads.short == 2)
    #expect(view.time.over == .zero && view.time.short == .hours(16))
    let asking = try #require(view.proposal(.ask)).proposal
    #expect(asking.open == 0 && asking.changeCount == 2 && asking.isProven)
    #expect(asking.mix?.minutes == 960)
    let scenario = try team.scenario()
    let board = RosterBoard(scenario, cover: scenario.cover.cells(over: scenario.period))
    #expect(open(board) == 2)
    // Every lawful roster that differs in one cell.
    let single = singles(scenario).filter { board.effect(of: [$0]).added(.law).isEmpty }
    let left = single.map { change in
      var changed = board
      changed.apply([change])
      return open(changed)
    }
    #expect(left.min() == 1)
    var mended = board
    mended.apply(asking.changes)
    #expect(open(mended) == 0)
  }

  /// Places of V open on the last two days.
  private func open(_ board: RosterBoard) -> Int {
    board.slack(on: january(16)...january(17)).filter { $0.shift == "V" }
      .reduce(0) { $0 + $1.open.count }
  }

  /// Each person's cell of each of the last two days with another of nothing, V and L.
  private func singles(_ scenario: Scenario) -> [CellChange] {
    scenario.people.map(\.id).flatMap { person in
      [january(16), january(17)].flatMap { date in
        let now = scenario.roster.codes(of: person, on: date)
        return [[], ["V"], ["L"]].filter { $0 != now }.map {
          CellChange(person: person, date: date, from: now, to: $0)
        }
      }
    }
  }

  @Test("A published roster changes with the consent of whoever is asked, which is recorded")
  func published() throws {
    let team = try MixTeam.store(4, [given("VIG-01", "V", 16), given("VIG-01", "V", 17)])
    _ = try team.desk("leider", at: MixTeam.final).publish(withOpen: true, at: Place())
    let leader = team.desk("leider", at: "2027-01-05T10:00")
    let view = try leader.changeMix(MixTeam.form("+1 5VV", from: "2027-01-16"), at: Place()).value
    let asking = try #require(view.proposal(.ask))
    #expect(throws: Refusal.agreementNeeded(asking.proposal.toAsk)) {
      _ = try leader.accept(repair: asking.number, recordsConsent: false, at: Place())
    }
    let effect = try leader.accept(repair: asking.number, recordsConsent: true, at: Place()).value
    // The need is that of the new mix already: two places less are open.
    #expect(effect.open.difference == -2)
    let consents = try team.scenario().consents.filter { $0.rule == "VVT-ANN" }
    #expect(Set(consents.map(\.person)) == Set(asking.proposal.toAsk))
  }

  @Test("Less than a shift is said: nothing changes but the mix")
  func lessThanShift() throws {
    let team = try MixTeam.store(5)
    let leader = team.desk("leider", at: MixTeam.final)
    let view = try leader.changeMix(MixTeam.form("+1 5VV", from: "2027-01-11"), at: Place()).value
    #expect(view.rows.isEmpty && view.slack.isEmpty)
    #expect(view.proposals.map(\.proposal.kind) == [.leave])
    _ = try leader.accept(repair: view.proposals[0].number, recordsConsent: false, at: Place())
    #expect(try team.scenario().careMix.map(\.residents) == [5.75, 6])
  }

  @Test("A table of the team's own gets the difference; the next period gets what came of it")
  func ownTable() throws {
    var scenario = try MixTeam.scenario(5)
    let line = { (shift: ShiftCode, level: QualificationLevel, heads: Int) in
      CoverRequirement(days: .all, shift: shift, domain: .care, minLevel: level, heads: heads)
    }
    scenario.cover = [line("V", .level2, 3), line("V", .level3, 1), line("L", .level3, 1)]
    let team = try DeskCase(scenario)
    let leader = team.desk("leider", at: MixTeam.final)
    let view = try leader.changeMix(
      MixTeam.form("-1 5VV", from: "2027-01-11", saves: true), at: Place()
    ).value
    #expect(!view.follows)
    // One less in all, also where the table has it done at level 2.
    #expect(view.rows.map(\.minLevel) == .init(repeating: .level2, count: 7))
    #expect(view.rows.allSatisfy { $0.before == 3 && $0.after == 2 })
    let office = team.desk("bureau", at: MixTeam.final)
    _ = try office.openPeriod("2027-01-18", weeks: 2, at: Place())
    let next = try office.exportTeam(at: Place(date: "2027-01-18"))
    #expect(
      next.cover == [line("V", .level2, 2), line("V", .level3, 1), line("L", .level3, 1)])
    #expect(next.careMix.map(\.residents).first == 4)
  }

  @Test("Who died and who moves in leave the need as it was")
  func andBack() throws {
    let team = try MixTeam.store(5)
    let leader = team.desk("leider", at: MixTeam.final)
    let before = try leader.period(at: Place()).accounts.required
    _ = try leader.changeMix(MixTeam.form("-1 5VV", from: "2027-01-11", saves: true), at: Place())
    #expect(try leader.period(at: Place()).accounts.required == before - 7)
    // From the 14th on: four days.
    _ = try leader.changeMix(MixTeam.form("+1 5VV", from: "2027-01-14", saves: true), at: Place())
    #expect(try leader.period(at: Place()).accounts.required == before - 3)
  }

  @Test("A member may not, a team without a mix cannot, and a day outside the period is told")
  func refused() throws {
    let team = try MixTeam.store(5)
    let form = MixTeam.form("-1 5VV", from: "2027-01-11")
    #expect(throws: Refusal.notAllowed(.changeMix, .member, may: [.leader, .planner])) {
      _ = try team.desk("VIG-01", at: MixTeam.final).changeMix(form, at: Place())
    }
    #expect(throws: Refusal.wrongPhase(.changeMix, now: .own, opens: LocalTime("2026-11-16"))) {
      _ = try team.desk("leider", at: "2026-10-20").changeMix(form, at: Place())
    }
    #expect(throws: Refusal.outside("2027-02-01", Period(start: "2027-01-04", weeks: 2))) {
      _ = try team.desk("leider", at: MixTeam.final).changeMix(
        MixTeam.form("-1 5VV", from: "2027-02-01"), at: Place(date: "2027-01-04"))
    }
    let small = try DeskCase("small")
    #expect(throws: Refusal.mix(.noMix)) {
      _ = try small.desk("leider", at: MixTeam.final).changeMix(form, at: Place())
    }
  }
}
