import RosterModel
import Testing
import Workforce

@testable import Reports

@Suite("What one more needed hour costs")
struct HourPriceTests {
  private let level3 = WhatIfFixture.level3
  private let level4 = WhatIfFixture.level4

  private func table(_ prices: [HourPrice]) -> [[String]] {
    var plan = WhatIfFixture.base.plan
    plan.prices = prices
    return HourPriceTable(plan: plan, say: Voice(.dutch)).table(of: 0).rows
  }

  @Test("A confirmed price stands in euro, one that only the duals give as a rank")
  func ranks() {
    let rows = table([
      HourPrice(
        month: 0, kind: HourKind(level3, .day), short: 0, euro: 50,
        confirmed: .init(short: 0, euro: 51.25)),
      HourPrice(month: 0, kind: HourKind(level3, .evening), short: 0, euro: 60),
      HourPrice(month: 0, kind: HourKind(level4, .day), short: 0, euro: 0),
      HourPrice(month: 0, kind: HourKind(level4, .evening), short: 1, euro: 5),
    ])
    // An hour that stays open comes before any euro.
    #expect(rows == [["dag", "51,25", "-"], ["avond", "#2", "#1"]])
  }

  @Test("An hour that nobody can work is open, part of an hour says how much")
  func open() {
    let rows = table([
      HourPrice(
        month: 0, kind: HourKind(level4, .night), short: 1, euro: 0,
        confirmed: .init(short: 1, euro: 0)),
      HourPrice(
        month: 0, kind: HourKind(level3, .night), short: 0.5, euro: 0,
        confirmed: .init(short: 0.5, euro: 20)),
    ])
    #expect(rows == [["nacht", "0,50 open + 20,00", "open"]])
  }

  @Test("Prices that say nothing make no table")
  func nothing() {
    var outcome = WhatIfFixture.base
    outcome.plan.prices = [HourPrice(month: 0, kind: HourKind(level3, .day), short: 0, euro: 0)]
    let text = WhatIfText([outcome], language: .dutch, colour: false).text()
    #expect(!text.contains("Wat een nodig uur meer kost"))
  }
}
