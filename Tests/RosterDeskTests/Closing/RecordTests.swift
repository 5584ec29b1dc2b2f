import LabourRules
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import Testing

@Suite("What was really worked")
struct RecordTests {
  private func team() throws -> ClosingTeam {
    try ClosingTeam {
      $0.roster = Roster([
        given("VIG-01", "V", 4), given("HLP-01", "L", 4), given("HLP-01", "L", 5),
      ])
    }
  }

  @Test("Late home: forty minutes more are worked and paid, and break nothing")
  func late() throws {
    let team = try team()
    let outcome = try team.office("2027-01-04T18:00").record(
      RealisedForm(person: "VIG-01", date: january(4), ends: january(4, "16:10")),
      at: team.place()
    ).value
    #expect(outcome.duty.presence == Minutes(550))
    #expect(outcome.duty.paid == Minutes(520))
    #expect(outcome.duty.breakTime == Minutes(30))
    #expect(outcome.planned?.paid == Minutes(480))
    #expect(outcome.findings.isEmpty && !outcome.isCorrection)
    let kept = try team.store.read { reader in
      let klein = try reader.team("klein")
      return try reader.records(of: klein.key, on: january(4)...january(4)).values()
    }
    #expect(kept == [outcome.duty])
  }

  @Test("What breaks the law is accepted, and said: a double shift after a late one")
  func unlawful() throws {
    let team = try team()
    // Called in at 07:00 after a late shift to 23:00, and on to 23:00 again: 8 hours of rest, 15.5
    // hours of work.
    let outcome = try team.office("2027-01-06T09:00").record(
      RealisedForm(person: "HLP-01", date: january(5), begins: january(5, "07:00")),
      at: team.place()
    ).value
    #expect(outcome.duty.paid == Minutes(930))
    let law = Set(outcome.findings.filter { $0.kind == .law }.map(\.rule))
    #expect(law.isSuperset(of: ["ATW-DREST", "ATW-SHIFT"]))
    #expect(outcome.shifts.map(\.code) == ["L 07:00-23:00"])
    // The roster itself is as it was made known.
    let scenario = try team.scenario("2027-01-05")
    #expect(scenario.roster.codes(of: "HLP-01", on: january(5)) == ["L"])
    #expect(scenario.shifts.count == 2)
  }

  @Test("A duty nobody planned has a shift of the table, or a name and all its time is work")
  func unplanned() throws {
    let team = try team()
    let desk = team.office("2027-01-05T20:00")
    let shift = try desk.record(
      RealisedForm(person: "VIG-02", date: january(5), duty: .shift("V")), at: team.place()
    ).value
    #expect(shift.planned == nil)
    #expect(shift.duty.paid == Minutes(480))
    let named = try desk.record(
      RealisedForm(
        person: "VIG-03", date: january(5), duty: .named("Familiegesprek"),
        begins: january(5, "10:00"), ends: january(5, "12:00")), at: team.place()
    ).value
    #expect(named.duty.paid == Minutes(120))
    #expect(named.duty.domain == .care)
    let kept = try team.store.read { reader in
      let klein = try reader.team("klein")
      return try reader.records(of: klein.key, on: january(5)...january(5)).values()
    }
    #expect(kept.map(\.shift) == ["V", "Familiegesprek"])
    #expect(throws: Refusal.timesNeeded("Overleg")) {
      _ = try desk.record(
        RealisedForm(person: "VIG-03", date: january(5), duty: .named("Overleg")),
        at: team.place())
    }
  }

  @Test(
    "A planned duty that was not worked is gone; saying it was worked as planned brings it back")
  func notWorked() throws {
    let team = try team()
    let desk = team.office("2027-01-05T09:00")
    let form = RealisedForm(person: "VIG-01", date: january(4), isWorked: false)
    #expect(try !desk.record(form, at: team.place()).value.duty.isWorked)
    let duties = { () throws -> [WorkedDuty] in
      try team.store.read { reader in
        try reader.duties(of: try reader.team("klein").key, on: january(4)...january(4))
      }
    }
    #expect(try duties().map(\.person) == ["HLP-01"])
    _ = try desk.record(RealisedForm(person: "VIG-01", date: january(4)), at: team.place())
    #expect(try duties().map(\.person) == ["HLP-01", "VIG-01"])
    // What was recorded without being planned goes for good; what never was is told.
    let extra = RealisedForm(person: "VIG-02", date: january(4), duty: .shift("V"))
    _ = try desk.record(extra, at: team.place())
    var gone = extra
    gone.isWorked = false
    _ = try desk.record(gone, at: team.place())
    #expect(try duties().map(\.person) == ["HLP-01", "VIG-01"])
    #expect(throws: Refusal.cellHolds("VIG-02", january(4), [])) {
      _ = try desk.record(gone, at: team.place())
    }
  }

  @Test("The future, impossible times, unknown shifts and an unpublished roster are refused")
  func refused() throws {
    let team = try team()
    let desk = team.office("2027-01-04T06:00")
    let record = { (form: RealisedForm) in try desk.record(form, at: team.place()) }
    #expect(throws: Refusal.notBegun(january(5))) {
      _ = try record(RealisedForm(person: "HLP-01", date: january(5)))
    }
    #expect(throws: Refusal.impossibleTimes(january(4, "07:00"), january(4, "06:00"))) {
      _ = try record(RealisedForm(person: "VIG-01", date: january(4), ends: january(4, "06:00")))
    }
    #expect(throws: Refusal.impossibleTimes(january(4, "07:00"), january(5, "07:01"))) {
      _ = try record(RealisedForm(person: "VIG-01", date: january(4), ends: january(5, "07:01")))
    }
    #expect(throws: Refusal.unknown(.shift, "X", known: ["V", "L"])) {
      _ = try record(RealisedForm(person: "VIG-01", date: january(4), duty: .shift("X")))
    }
    #expect(throws: Refusal.self) {
      let draft = try ClosingTeam { $0.published = nil }
      _ = try draft.office("2027-01-05T09:00").record(
        RealisedForm(person: "VIG-01", date: january(4), duty: .shift("V")), at: draft.place())
    }
    let member = team.desk("VIG-01", "2027-01-05T09:00")
    #expect(throws: Refusal.notAllowed(.record, .member, may: [.leader, .planner])) {
      _ = try member.record(RealisedForm(person: "VIG-01", date: january(4)), at: team.place())
    }
  }

  /// The small team with a night of 23:00-07:00, over another fortnight.
  private func nights(from monday: String, _ night: CivilDate) throws -> ClosingTeam {
    try ClosingTeam {
      $0.period = Period(start: CivilDate(monday)!, weeks: 2)
      $0.published = CivilDate(monday)! - 40
      $0.shifts.append(
        Shift(
          code: "N", begin: ClockTime("23:00")!, end: ClockTime("07:00")!, paid: Minutes(480)))
      $0.roster = Roster([given("VIG-01", "N", on: night)])
    }
  }

  @Test(
    "The night the clock goes forward: an hour less, and half an hour more is half an hour more")
  func spring() throws {
    let night: CivilDate = "2027-03-27"
    let team = try nights(from: "2027-03-22", night)
    let outcome = try team.office("2027-03-28T12:00").record(
      RealisedForm(person: "VIG-01", date: night, ends: LocalTime(night + 1, minute: 450)),
      at: team.place("2027-03-22")
    ).value
    #expect(outcome.planned?.paid == Minutes(420))
    #expect(outcome.duty.presence == Minutes(450))
    #expect(outcome.duty.paid == Minutes(450))
  }

  @Test("The night it goes back: an hour more, and half an hour less is half an hour less")
  func autumn() throws {
    let night: CivilDate = "2026-10-24"
    let team = try nights(from: "2026-10-19", night)
    let outcome = try team.office("2026-11-03T12:00").record(
      RealisedForm(person: "VIG-01", date: night, ends: LocalTime(night + 1, minute: 390)),
      at: team.place("2026-10-19")
    ).value
    #expect(outcome.planned?.paid == Minutes(540))
    #expect(outcome.duty.presence == Minutes(510))
    #expect(outcome.duty.paid == Minutes(510))
  }
}
