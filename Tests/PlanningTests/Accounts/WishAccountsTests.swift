import Planning
import RosterModel
import Testing

@Suite("Wishes counted from a roster")
struct WishAccountsTests {
  private func scenario(_ wishes: Wish...) -> Scenario {
    var scenario = tiny()
    scenario.add("VIG-01")
    scenario.add("VIG-02")
    scenario.wishes = wishes
    return scenario
  }

  private func wish(
    _ strength: Wish.Strength, days: ClosedRange<Int>, shift: ShiftCode? = nil, weight: Int = 1,
    joker: Bool = false
  ) -> Wish {
    let start = tiny().period.start
    return Wish(
      id: "W", person: "VIG-02", from: start + days.lowerBound, to: start + days.upperBound,
      shift: shift, strength: strength, weight: weight, joker: joker)
  }

  private func wishes(_ count: Int, honoured: Int, points: Int) -> [RosterAccounts.Wishes] {
    [RosterAccounts.Wishes(person: "VIG-02", count: count, honoured: honoured, points: points)]
  }

  @Test("An undesired shift costs its weight per date, five times with a joker")
  func undesired() {
    let plain = scenario(wish(.undesired, days: 0...2, weight: 2))
    let roster = plain.drawn(["VIG-01": "DDD", "VIG-02": "D.A"])
    // Work on 2 of 3 dates, 2 points each.
    #expect(plain.accounts(of: roster).wishes == wishes(1, honoured: 0, points: 4))
    let joker = scenario(wish(.undesired, days: 0...2, weight: 2, joker: true))
    #expect(joker.accounts(of: roster).wishes == wishes(1, honoured: 0, points: 20))
    #expect(joker.part("wishes", of: roster) == part("wishes", 20, cost: 20))
  }

  @Test("An undesired shift is not broken by another shift")
  func otherShift() {
    let scenario = scenario(wish(.undesired, days: 0...2, shift: "N"))
    let free = scenario.drawn(["VIG-02": "DA."])
    #expect(scenario.accounts(of: free).wishes == wishes(1, honoured: 1, points: 0))
  }

  @Test("A desired shift may be the second of its day")
  func secondShift() {
    let scenario = scenario(wish(.desired, days: 0...0, shift: "A"))
    let roster = scenario.drawn(["VIG-02": "S", "VIG-02": "A"])
    #expect(scenario.accounts(of: roster).wishes == wishes(1, honoured: 1, points: 0))
  }

  @Test("A desired shift is refused per date without it, but not asked on leave")
  func desiredOnLeave() {
    var scenario = scenario(wish(.desired, days: 0...2, shift: "A", weight: 3))
    let roster = scenario.drawn(["VIG-02": "AD."])
    // Tuesday has a D, Wednesday nothing: 2 dates of 3 points.
    #expect(scenario.accounts(of: roster).wishes == wishes(1, honoured: 0, points: 6))
    let wednesday = scenario.period.start + 2
    scenario.leave = [
      Leave(person: "VIG-02", from: wednesday, to: wednesday, kind: .leave, perDay: .hours(8))
    ]
    #expect(scenario.accounts(of: roster).wishes == wishes(1, honoured: 0, points: 3))
    // Hours at another employer do not take the day away.
    scenario.leave[0].kind = .employer
    #expect(scenario.accounts(of: roster).wishes == wishes(1, honoured: 0, points: 6))
  }

  @Test("An undesired shift planned on leave is broken all the same")
  func undesiredOnLeave() {
    var scenario = scenario(wish(.undesired, days: 0...0))
    let monday = scenario.period.start
    scenario.leave = [
      Leave(person: "VIG-02", from: monday, to: monday, kind: .leave, perDay: .hours(8))
    ]
    let roster = scenario.drawn(["VIG-02": "D"])
    #expect(scenario.accounts(of: roster).wishes == wishes(1, honoured: 0, points: 1))
  }

  @Test("Unavailable counts as a wish and can be broken, but costs no points")
  func unavailable() {
    let scenario = scenario(
      wish(.unavailable, days: 0...0), wish(.unavailable, days: 1...1, weight: 3))
    let roster = scenario.drawn(["VIG-02": "D."])
    #expect(scenario.accounts(of: roster).wishes == wishes(2, honoured: 1, points: 0))
  }

  @Test("Only dates of the period count, and only wishes with one")
  func outside() {
    let scenario = scenario(
      wish(.undesired, days: -9 ... -1), wish(.undesired, days: 7...9),
      wish(.undesired, days: 6...9))
    let roster = scenario.drawn(["VIG-02": "DDDDDDD"])
    #expect(scenario.accounts(of: roster).wishes == wishes(1, honoured: 0, points: 1))
  }
}
