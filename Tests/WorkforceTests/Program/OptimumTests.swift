import RosterModel
import TestSupport
import Testing

@testable import Workforce

@Suite("The workforce program against an exact simplex on another formulation")
struct OptimumTests {
  @Test(
    "Hours short and euro are those of the exact optimum, and so is the bound", arguments: 0..<8)
  func randomCases(part: Int) throws {
    let seed = 20_270_600 + part
    var random = RandomCase(seed: seed)
    for index in 0..<25 {
      let workforce = random.next()
      let exact = try #require(TransportProgram(workforce).optimum)
      let plan = try workforce.plan()
      let at: Comment = "seed \(seed), case \(index): \(workforce)"
      #expect(plan.hoursShort.isClose(to: exact.short), at)
      #expect(plan.cost.isClose(to: exact.euro), at)
      #expect(plan.hoursShortAtLeast.isClose(to: exact.short), at)
      #expect(plan.costAtLeast.isClose(to: exact.euro), at)
    }
  }

  @Test("A budget buys the fewest hours short", arguments: 0..<4)
  func budgets(part: Int) throws {
    let seed = 20_270_700 + part
    var random = RandomCase(seed: seed)
    for index in 0..<15 {
      let workforce = random.next()
      let full = try workforce.plan()
      let contracts = WorkforceProgram(workforce).fixedEuro
      let budget = contracts + ((full.cost - contracts) / 2 * 4).rounded(.down) / 4
      guard budget >= contracts else { continue }
      let exact = try #require(TransportProgram(workforce, budget: budget).optimum)
      let plan = try workforce.plan(.gap(budget: budget))
      let at: Comment = "seed \(seed), case \(index): \(workforce)"
      #expect(plan.hoursShort.isClose(to: exact.short), at)
      #expect(plan.cost.isClose(to: exact.euro), at)
    }
  }

  @Test("What an hour more is worth is the difference the exact optimum makes", arguments: 0..<4)
  func prices(part: Int) throws {
    let seed = 20_270_800 + part
    var random = RandomCase(seed: seed)
    for index in 0..<8 {
      let workforce = random.next()
      let before = try #require(TransportProgram(workforce).optimum)
      for price in try workforce.plan(confirming: .month(0)).prices where price.month == 0 {
        var more = workforce
        more.months[0].need[price.kind]? += 1
        let after = try #require(TransportProgram(more).optimum)
        let confirmed = try #require(price.confirmed)
        let at: Comment = "seed \(seed), case \(index), \(price.kind): \(workforce)"
        #expect(confirmed.short.isClose(to: after.short - before.short), at)
        #expect(confirmed.euro.isClose(to: after.euro - before.euro), at)
      }
    }
  }

  @Test("By the duals nothing is worth more than an hour more really takes, where nothing is short")
  func dualsBelow() throws {
    var random = RandomCase(seed: 20_270_900)
    for _ in 0..<60 {
      let workforce = random.next()
      let plan = try workforce.plan(confirming: .month(0))
      guard plan.hoursShort == 0 else { continue }
      for price in plan.prices {
        guard let confirmed = price.confirmed, confirmed.short.isClose(to: 0) else { continue }
        #expect(price.euro <= confirmed.euro + 1e-6, "\(price) in \(workforce)")
      }
    }
  }
}

extension Double {
  /// Equal to rounding.
  fileprivate func isClose(to other: Double) -> Bool {
    abs(self - other) <= 1e-6 * Swift.max(1, abs(other))
  }
}
