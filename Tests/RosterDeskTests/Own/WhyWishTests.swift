import Explanations
import Planning
import RosterDesk
import RosterModel
import SelfRostering
import StoreSupport
import Testing

@Suite("Why a wish is refused, and how one stands")
struct WhyWishTests {
  private let now = "2026-12-02T10:00"

  /// The roster of 20 points in the README of `small`: W001 is honoured, W002 is not.
  private func small(_ change: (inout Scenario) -> Void = { _ in }) throws -> DeskCase {
    var scenario = try shipped("small")
    scenario.roster = drawn(
      [
        "VIG-01": "....VVV..VV...", "VIG-02": "VV.........VVV",
      ].merging(["VIG-03": "..VV...VV....."]) { first, _ in first })
    change(&scenario)
    return try DeskCase(scenario)
  }

  private func drawn(_ rows: [PersonID: String]) -> Roster {
    Roster(
      rows.flatMap { person, row in
        row.enumerated().filter { $1 != "." }.map { given(person, String($1), 4 + $0) }
      })
  }

  @Test("An own wish: whether it is honoured, and by solving again what it would ask")
  func own() throws {
    let small = try small()
    #expect(try small.desk("VIG-03", at: now).why(wish: "W001").answer.isHonoured)
    let told = try small.desk("VIG-02", at: now).why(wish: "W002", confirming: 6)
    #expect(!told.answer.isHonoured && told.answer.brokenOn == [january(5)])
    guard case .found(let price) = told.answer.confirmed else {
      Issue.record("a roster with the wish exists")
      return
    }
    #expect(price.roster.codes(of: "VIG-02", on: january(5)) == ["L"])
    #expect(Set(price.roster.assignments.map(\.person)) == ["VIG-02"])
  }

  @Test("A wish that law and agreements never allow says so at once, with the reasons")
  func impossible() throws {
    let small = try small { scenario in
      scenario.roster = Roster(
        scenario.roster.assignments.map { duty in
          var duty = duty
          duty.isPinned = duty.person == "VIG-02"
          return duty
        })
    }
    let told = try small.desk("VIG-02", at: now).why(wish: "W002").answer
    guard case .impossible(let reasons) = told.confirmed else {
      Issue.record("what is pinned stays")
      return
    }
    #expect(reasons == [.pin("VIG-02", january(5), "V")] || reasons.count == 2)
  }

  @Test("A shift one would like on a day of absence is not asked for: nothing breaks it")
  func away() throws {
    let small = try small {
      $0.leave = [
        Leave(person: "VIG-02", from: january(5), to: january(5), kind: .sick, perDay: .zero)
      ]
    }
    #expect(try small.desk("VIG-02", at: now).why(wish: "W002").answer.isHonoured)
  }

  @Test("A member is told of their own wishes alone, and nothing of anyone else's")
  func privacy() throws {
    let small = try small {
      $0.leave = [
        Leave(person: "HLP-01", from: january(12), to: january(12), kind: .sick, perDay: .zero)
      ]
      $0.consents = [Consent(id: "T1", person: "HLP-02", rule: "VVT-CONTRACT")]
    }
    let member = small.desk("VIG-02", at: now)
    let told = try member.why(wish: "W002", confirming: 4)
    var text = ""
    dump(told, to: &text)
    for word in ["VIG-01", "VIG-03", "HLP", "W001", "T1"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(throws: Refusal.unknown(.wish, "W001", known: ["W002"])) {
      _ = try member.why(wish: "W001")
    }
    #expect(throws: Refusal.self) { _ = try small.desk("manager", at: now).why(wish: "W001") }
    let leader = try small.desk("leider", at: now).why(wish: "W002")
    #expect(leader.scenario.people.count == 6 && leader.answer.wish.person == "VIG-02")
  }

  @Test("How one stands: nights to wishes beside the fair share, of oneself alone")
  func standing() throws {
    let small = try small()
    let share = try small.desk("VIG-02", at: now).standing()
    #expect(share.load.person == "VIG-02" && share.load.weekends == 1)
    // Two of the 14 evenings are a sixteenth of 112 hours: 14 x 20 / 112.
    #expect(abs(share.load.share.evenings - 2.5) < 1e-9)
    #expect(share.hours.rostered == .hours(40))
    #expect(share.wishes?.count == 1 && share.wishes?.honoured == 0)
    // Of one colleague's wishes nothing is told.
    #expect(share.teamHonoured == nil)
    #expect(throws: Refusal.nobodyNamed) { _ = try small.desk("leider", at: now).standing() }
    #expect(throws: Refusal.self) { _ = try small.desk("manager", at: now).standing() }
  }

  @Test("The team's share of honoured wishes is told where three colleagues have any")
  func together() throws {
    let small = try small { scenario in
      for (number, person) in ["VIG-01", "HLP-01", "HLP-02"].enumerated() {
        scenario.wishes.append(
          Wish(
            id: "W01\(number)", person: person, from: january(4), to: january(4),
            strength: .undesired))
      }
    }
    // All but W002 are honoured.
    #expect(try small.desk("VIG-02", at: now).standing().teamHonoured == 0.8)
  }
}
