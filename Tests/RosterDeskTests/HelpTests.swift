import Reports
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering
import Testing

/// `small` has six people with an account each and an empty roster: each of its 28 shifts is open. Entries 1 to 3 of
/// the log take the team in; what a test does first is entry 4.
@Suite("Points for helping")
struct HelpTests {
  let own = "2026-10-20T09:00"
  let team = "2026-11-03T09:00"
  let open = "2026-11-17T09:00"
  let fifth: CivilDate = "2027-01-05"
  let sixth: CivilDate = "2027-01-06"

  private func agree(_ points: Int, in small: DeskCase) throws {
    _ = try small.desk("leider", at: own).set(
      HouseRule(name: .helpPoints, value: points, agreedBy: "team"), at: Place())
  }

  /// What someone sees of their own.
  private func points(_ person: PersonID, in small: DeskCase) throws -> HelpView {
    try small.desk(person, at: open).points(at: Place())
  }

  private func helped(_ person: PersonID, in small: DeskCase) throws -> [Help] {
    try points(person, in: small).lines.map(\.value)
  }

  @Test(
    "An open shift that is taken counts, with what it was worth then; before it was agreed none")
  func take() throws {
    let small = try DeskCase("small")
    let member = small.desk("VIG-01", at: open)
    _ = try member.take("L", on: "2027-01-04", at: Place())
    try agree(5, in: small)
    let taken = try member.take("L", on: fifth, at: Place())
    try agree(2, in: small)
    _ = try member.take("V", on: "2027-01-08", at: Place())
    // Entry 4 is the first shift, 5 the rule, 6 and 8 the shifts that count.
    #expect(taken.entry == 6)
    let first = Help(person: "VIG-01", date: fifth, shift: "L", kind: .take, points: 5, entry: 6)
    let view = try points("VIG-01", in: small)
    #expect(view.lines.map(\.value.points) == [5, 2])
    #expect(view.lines[0].value == first)
    #expect(view.lines[0].team == "small")
    #expect(view.total == 7)
    #expect(view.pointsPerShift == 2)
    try agree(0, in: small)
    #expect(try points("VIG-01", in: small).isOn == false)
    #expect(try points("VIG-01", in: small).total == 7)
  }

  @Test("A shift that waits for the leader counts once it is carried out")
  func decided() throws {
    let small = try DeskCase("small")
    try agree(1, in: small)
    let leader = small.desk("leider", at: "2026-12-02T10:00")
    _ = try leader.publish(withOpen: true, at: Place())
    let member = small.desk("VIG-01", at: "2026-12-03T10:00")
    let asked = try member.take("L", on: fifth, recordsConsent: true, at: Place()).value
    #expect(asked.request.state == .waiting)
    #expect(try helped("VIG-01", in: small) == [])
    _ = try leader.decide(asked.number, isApproved: true, at: Place())
    #expect(try helped("VIG-01", in: small).map(\.shift) == ["L"])
  }

  @Test("A colleague's duty counts where nothing is given for it; an exchange helps neither")
  func takeOver() throws {
    let small = try DeskCase("small")
    try agree(1, in: small)
    let duties: [(PersonID, CivilDate)] = [
      ("VIG-01", fifth), ("VIG-02", "2027-01-07"), ("VIG-01", sixth),
    ]
    for (person, date) in duties {
      _ = try small.desk("leider", at: own, why: "begin").adjust(
        Adjustment(place: Place(), edit: .assign(person, date, "V")))
    }
    let swap = { (date: CivilDate, back: CivilDate?) in
      let offer = try small.desk("VIG-01", at: team).offer(date, at: Place()).value
      _ = try small.desk("VIG-02", at: team).accept(offer.number, giving: back, at: Place())
      _ = try small.desk("leider", at: team).decide(offer.number, isApproved: true, at: Place())
    }
    try swap(fifth, "2027-01-07")
    #expect(try helped("VIG-02", in: small) == [])
    #expect(try helped("VIG-01", in: small) == [])
    try swap(sixth, nil)
    #expect(try helped("VIG-02", in: small).map(\.kind) == [.takeOver])
    #expect(try helped("VIG-02", in: small).map(\.date) == [sixth])
    #expect(try helped("VIG-01", in: small) == [])
  }

  @Test("In Ons rooster an open place that is filled counts; one above the need and a draft do not")
  func improve() throws {
    let small = try DeskCase("small")
    try agree(1, in: small)
    let member = small.desk("VIG-01", at: own)
    _ = try member.draft([(fifth, ["V"])], at: Place())
    #expect(try helped("VIG-01", in: small) == [])
    _ = try small.desk("VIG-01", at: team).draft([(sixth, ["V"])], at: Place())
    // V asks one head: VIG-01 has it already on both days.
    _ = try small.desk("VIG-02", at: team).draft([(fifth, ["V"])], at: Place())
    #expect(try helped("VIG-01", in: small).map(\.kind) == [.improve])
    #expect(try helped("VIG-01", in: small).map(\.date) == [sixth])
    #expect(try helped("VIG-02", in: small) == [])
  }

  @Test("Leaving one shift for another fills none more")
  func moved() throws {
    let small = try DeskCase("small")
    _ = try small.desk("VIG-01", at: own).draft([(fifth, ["V"])], at: Place())
    let edit = Adjustment.Edit.move("VIG-01", from: fifth, to: sixth, as: nil)
    let effect = try small.desk("leider", at: own)
      .adjust(Adjustment(place: Place(), edit: edit, isTrial: true)).effect
    #expect(effect.open.difference == 0)
    for kind in Help.Kind.allCases {
      #expect(effect.help(kind, points: 1, entry: 9) == [])
    }
  }

  @Test("Undoing takes points back, and undoing that gives them again; the log explains each row")
  func undo() throws {
    let small = try DeskCase("small")
    try agree(5, in: small)
    let taken = try small.desk("VIG-01", at: open).take("L", on: fifth, at: Place()).entry
    let before = try helped("VIG-01", in: small)
    let undone = try small.desk("VIG-01", at: open).undo(taken)
    #expect(try helped("VIG-01", in: small) == [])
    _ = try small.desk("leider", at: open).undo(undone)
    #expect(try helped("VIG-01", in: small) == before)
    #expect(before.map(\.points) == [5])
    #expect(try small.store.examine().ailments == [])
  }

  @Test("Who gives a shift on gives its points up, and has them again where that is undone")
  func givenOn() throws {
    let small = try DeskCase("small")
    try agree(5, in: small)
    _ = try small.desk("VIG-01", at: open).take("L", on: fifth, at: Place())
    let offer = try small.desk("VIG-01", at: open).offer(fifth, at: Place()).value
    _ = try small.desk("VIG-03", at: open).accept(offer.number, at: Place())
    let leader = small.desk("leider", at: open)
    let done = try leader.decide(offer.number, isApproved: true, at: Place()).entry
    #expect(try helped("VIG-01", in: small) == [])
    #expect(try helped("VIG-03", in: small).map(\.kind) == [.takeOver])
    _ = try leader.undo(done)
    #expect(try helped("VIG-01", in: small).map(\.kind) == [.take])
    #expect(try helped("VIG-03", in: small) == [])
    // What the leader changes leaves points, and a shift that is taken again counts once.
    let leading = small.desk("leider", at: open, why: "scholing")
    _ = try leading.adjust(Adjustment(place: Place(), edit: .unassign("VIG-01", fifth, "L")))
    #expect(try points("VIG-01", in: small).total == 5)
    _ = try small.desk("VIG-01", at: open).take("L", on: fifth, at: Place())
    #expect(try points("VIG-01", in: small).total == 5)
  }

  @Test(
    "Nobody sees another's, a leader and the planning office no more than a colleague; nor in the log"
  )
  func oneself() throws {
    let small = try DeskCase("small")
    try agree(5, in: small)
    _ = try small.desk("VIG-01", at: open).take("L", on: fifth, at: Place())
    let refusal = Refusal.notYours(.seePoints, may: [])
    for account in ["VIG-02", "leider", "bureau", "manager"] {
      #expect(throws: refusal) {
        _ = try small.desk(account, at: open).points(of: "VIG-01", at: Place())
      }
    }
    #expect(throws: refusal) { _ = try small.desk("leider", at: open).points(at: Place()) }
    #expect(
      refusal.text(.dutch)
        == "Dit is van ieder zelf: punten voor helpen inzien. Niemand kan het voor een ander, ook "
        + "een teamleider of het roosterbureau niet. Misschien vertelt uw collega het, als u het "
        + "vraagt.")
    let told = try small.desk("leider", at: open).log(last: 1)[0].changes.map(\.table)
    #expect(told.contains("assignment") && !told.contains("help"))
    let kept = try small.store.read { try $0.log(last: 1)[0].changes.map(\.table) }
    #expect(kept.contains("help"))
  }
}
