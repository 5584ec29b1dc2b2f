import CareDemand
import RosterModel
import Testing

@testable import Workforce

@Suite("What cannot be, all at once")
struct FaultTests {
  /// Four residents in 4VV; VIG-01 and VIG-02 at level 3 for 36 h, HLP-01 at level 2 for 18 h.
  private var scenario: Scenario {
    var scenario = Small.scenario()
    scenario.people = ["VIG-01", "VIG-02", "HLP-01"].map { Person(id: $0) }
    scenario.contracts = [
      Small.contract("VIG-01", .level3, 36), Small.contract("VIG-02", .level3, 36),
      Small.contract("HLP-01", .level2, 18),
    ]
    return scenario
  }

  private func faults(
    _ changes: [DatedChange], base: [DatedChange] = [], of scenario: Scenario? = nil
  ) -> [WhatIfFault] {
    do {
      _ = try ChangedScenario.all(
        scenario ?? self.scenario, base: base, whatIfs: [WhatIf(name: "test", changes: changes)],
        months: Small.months("2027-01", "2027-03"))
      return []
    } catch {
      return error.faults
    }
  }

  private func kinds(_ changes: DatedChange...) -> [WhatIfFault.Kind] {
    faults(changes).map(\.kind)
  }

  @Test("A profile neither the mix nor the norms know, those that begin alike first")
  func unknownProfile() throws {
    let found = kinds(Small.change(Small.step(1, ResidentKind(profile: "5V"))))
    guard case .unknownProfile("5V", let known) = try #require(found.first) else {
      Issue.record("another fault: \(found)")
      return
    }
    #expect(found.count == 1)
    #expect(known.first == "5VV" && known.contains("10VV"))
  }

  @Test("Nobody of this kind lives here: who does")
  func nobodyOfKind() {
    #expect(
      kinds(Small.change(Small.step(-1, .fiveVVWithTreatment)))
        == [.nobodyOfKind("5VV/bh", there: ["4VV"])])
    #expect(
      kinds(Small.change(.mix(.move(from: .fiveVVWithTreatment, to: .fourVV))))
        == [.nobodyOfKind("5VV/bh", there: ["4VV"])])
  }

  @Test("More going than there are: the first month, and how many there are")
  func tooFew() {
    let two = Small.change(Small.step(-3, .fourVV), from: "2027-02-15")
    let more = Small.change(Small.step(-2, .fourVV), from: "2027-03-01", line: 2)
    #expect(
      kinds(two, more) == [.tooFew("4VV", going: 2, there: 1, in: Small.month("2027-03"))])
    #expect(kinds(Small.change(Small.step(-4, .fourVV))) == [])
  }

  @Test(
    "Who moved on a day is not there to go the day after, though the month still counts half of them"
  )
  func movedBefore() {
    let move = Small.change(
      .mix(.move(from: .fourVV, to: .fiveVVWithTreatment)), from: "2027-03-16")
    let gone = Small.change(Small.step(-1, .fourVV), from: "2027-03-10")
    #expect(kinds(gone, move) == [])
    // Written after the move, one of nobody would go from 16 March on.
    #expect(
      kinds(move, gone) == [.tooFew("4VV", going: 1, there: 0, in: Small.month("2027-03"))])
  }

  @Test("Two values of one thing on the same days; side by side they are fine")
  func overlaps() {
    let first = Small.change(.absence(0.08), to: "2027-02-10", line: 1)
    let second = Small.change(.absence(0.09), from: "2027-02-10", line: 2)
    let third = Small.change(.absence(0.09), from: "2027-02-11", line: 3)
    #expect(faults([first, second]).map(\.kind) == [.overlaps(first.place)])
    #expect(faults([first, second]).map(\.place) == [second.place])
    #expect(kinds(first, third) == [])
  }

  @Test("Caps of hours and of cost, hours of two profiles and steps of the mix may meet")
  func mayMeet() {
    #expect(
      kinds(
        Small.change(.hiredCap(ShareCap(base: .hours, share: 0.1))),
        Small.change(.hiredCap(ShareCap(base: .cost, share: 0.1))),
        Small.change(.hours(profile: "4VV", .hours(13))),
        Small.change(.hours(profile: "5VV", .times(1.1))),
        Small.change(Small.step(1, .fourVV)), Small.change(Small.step(1, .fourVV))) == [])
  }

  @Test("The same member leaves twice")
  func leavesTwice() {
    let first = Small.change(.staff(.leaves("VIG-01")), from: "2027-02-01", line: 1)
    let again = Small.change(.staff(.leaves("VIG-01")), from: "2027-03-01", line: 2)
    #expect(kinds(first, again) == [.overlaps(first.place)])
  }

  @Test("Days that are not looked at, and an end before the beginning")
  func dates() {
    let (first, last) = (Small.date("2027-01-01"), Small.date("2027-03-31"))
    #expect(
      kinds(Small.change(.absence(0.1), from: "2027-04-01"))
        == [.outside(first: first, last: last)])
    #expect(kinds(Small.change(.absence(0.1), from: "2027-03-31")) == [])
    #expect(
      kinds(Small.change(.absence(0.1), from: "2027-02-02", to: "2027-02-01"))
        == [.endsBeforeBegin])
    // The house's own file may hold what is past.
    let past = Small.change(.absence(0.1), to: "2026-12-31")
    #expect(faults([], base: [past]) == [])
  }

  @Test("People, levels and norm sets that are not there")
  func words() {
    #expect(
      kinds(Small.change(.staff(.leaves("HLP-1"))))
        == [.unknownPerson("HLP-1", known: ["HLP-01", "VIG-01", "VIG-02"])])
    #expect(
      kinds(Small.change(.staff(.reaches("VIG-01", .level3)))) == [.levelNotHigher(.level3)])
    #expect(kinds(Small.change(.staff(.reaches("VIG-01", .level4)))) == [])
    #expect(
      kinds(Small.change(.normSet("zzp-2031")))
        == [.unknownNormSet("zzp-2031", known: ["zzp-2013"])])
    let training = Training(from: Skill(.care, .level3), to: .level3, fte: 1, months: 6)
    #expect(kinds(Small.change(.train(training))) == [.levelNotHigher(.level3)])
  }

  @Test("Hours of a profile the norm does not have")
  func withoutNorm() throws {
    var scenario = self.scenario
    scenario.careMix.append(Small.residents("MUT", 1, form: .vacancy))
    let change = Small.change(.hours(profile: "MUT", .hours(3)))
    let found = faults([change], of: scenario).map(\.kind)
    guard case .withoutNorm("MUT", let known) = try #require(found.first) else {
      Issue.record("another fault: \(found)")
      return
    }
    #expect(known.contains("4VV"))
  }

  @Test("More full-time jobs going, or learning, than there are")
  func tooFewFte() {
    let skill = Skill(.care, .level3)
    #expect(kinds(Small.change(.staff(.fte(skill, -2)))) == [])
    // VIG-01 leaves in March: one of two is left.
    #expect(
      kinds(
        Small.change(.staff(.leaves("VIG-01")), from: "2027-03-01"),
        Small.change(.staff(.fte(skill, -1.5))))
        == [.tooFewFte(skill, going: 1.5, there: 1, in: Small.month("2027-03"))])
    let training = Training(from: Skill(.care, .level2), to: .level3, fte: 1, months: 1)
    // 18 of 36 h.
    #expect(
      kinds(Small.change(.train(training)))
        == [.tooFewFte(Skill(.care, .level2), going: 1, there: 0.5, in: Small.month("2027-01"))])
  }

  @Test("No care mix, nothing to change")
  func withoutCareMix() {
    var scenario = self.scenario
    scenario.careMix = []
    #expect(
      faults([Small.change(Small.step(1, .fourVV))], of: scenario).map(\.kind)
        == [.withoutCareMix])
  }

  @Test(
    "Faults of all what-ifs come in one list, in the order they were written; those of the house once"
  )
  func allAtOnce() {
    let wrong = { (line: Int) in Small.change(.staff(.leaves("NIEMAND")), line: line) }
    let error = #expect(throws: WhatIfFaults.self) {
      try ChangedScenario.all(
        scenario, base: [wrong(1)],
        whatIfs: [
          WhatIf(name: "one", changes: [Small.change(.absence(0.1)), wrong(2)]),
          WhatIf(name: "two", changes: [wrong(3), Small.change(.normSet("x"), line: 4)]),
        ], months: Small.months("2027-01", "2027-03"))
    }
    #expect(error?.faults.map(\.whatIf) == ["", "one", "two", "two"])
    #expect(error?.faults.map(\.place.line) == [1, 2, 3, 4])
  }
}
