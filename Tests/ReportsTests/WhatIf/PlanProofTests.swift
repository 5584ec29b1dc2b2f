import RosterModel
import Testing
import Workforce

@testable import Reports

@Suite("What is proven of a plan")
struct PlanProofTests {
  private func proof(_ edit: (inout WorkforcePlan) -> Void) -> (plan: WorkforcePlan, text: String) {
    var plan = WhatIfFixture.base.plan
    edit(&plan)
    return (plan, PlanProof(plan: plan, say: Voice(.dutch)).text)
  }

  @Test("Bounds that are reached are a proof")
  func proven() {
    let proof = proof { _ in }
    #expect(
      proof.text
        == "Er blijven 40,0 uur open; geen plan laat minder uren open (bewezen). Het kost 20.000 euro; "
        + "geen plan dat even weinig openlaat kost minder (bewezen).")
  }

  @Test("A gap is told as the most that another plan could gain")
  func within() {
    let proof = proof {
      $0.hoursShortAtLeast = 38
      $0.costAtLeast = 19_900
    }
    #expect(proof.plan.hoursStanding == .within(2))
    #expect(proof.plan.costStanding == .within(100))
    #expect(proof.text.contains("geen plan laat meer dan 2,0 uur minder open (binnen 2,0)"))
    #expect(proof.text.contains("kost meer dan 100 euro minder (binnen 100)"))
  }

  @Test("Half a euro, or a millionth of a large amount, is rounding; more is not")
  func slack() {
    #expect(proof { $0.costAtLeast = 19_999.5 }.plan.costStanding == .proven)
    #expect(proof { $0.costAtLeast = 19_999.4 }.plan.costStanding != .proven)
    #expect(BoundStanding(10_000_000, atLeast: 9_999_990, slack: 0.5) == .proven)
    #expect(BoundStanding(10_000_000, atLeast: 9_999_989, slack: 0.5) == .within(11))
  }

  @Test("Without a bound nothing is claimed")
  func unknown() {
    let proof = proof {
      $0.hoursShortAtLeast = -.infinity
      $0.costAtLeast = .nan
    }
    #expect(proof.text.contains("of een plan minder openlaat is onbekend"))
    #expect(proof.text.contains("of een plan minder kost is onbekend"))
  }

  @Test("Nothing open needs no bound")
  func nothing() {
    let proof = proof {
      $0.months[0].short = [:]
      $0.hoursShortAtLeast = 0
    }
    #expect(proof.text.hasPrefix("Er blijft geen uur open: minder kan niet."))
  }
}
