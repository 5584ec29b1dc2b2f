import Planning
import RosterModel
import Testing

@Suite("Load counted from a roster")
struct LoadAccountsTests {
  private func load(
    _ days: String, second: String = "", from start: String = "2027-01-04", weeks: Int = 1
  ) -> RosterAccounts.Load {
    var scenario = tiny(from: start, weeks: weeks)
    scenario.add("VIG-01")
    return scenario.accounts(of: scenario.drawn(["VIG-01": days, "VIG-01": second])).load[0]
  }

  @Test("Nights and evenings go by the class of the day's first shift")
  func classes() {
    // N and L (class given) are nights; A and Z evenings. On Friday a short morning comes before
    // the evening: a day of class D.
    let counted = load("NLAZS..", second: "....Z..")
    #expect(counted.nights == 2)
    #expect(counted.evenings == 2)
    #expect(load("....S..", second: "....N..").nights == 0)
  }

  @Test("A weekend counts from Saturday 00:00 to Monday 00:00")
  func weekends() {
    // Friday night runs into Saturday; a Friday that ends at 23:30 or at midnight sharp does not.
    #expect(load("....N..").weekends == 1)
    #expect(load("....A..").weekends == 0)
    #expect(load("....Z..").weekends == 0)
    // Sunday night is Sunday first; Monday is no weekend.
    #expect(load("......N").weekends == 1)
    #expect(load("D......").weekends == 0)
  }

  @Test("Both days of a weekend, or several shifts in it, count once")
  func once() {
    #expect(load(".....DD").weekends == 1)
    #expect(load("....NDD .....S. ......N", weeks: 3).weekends == 3)
    #expect(load("DDDDD.. D......", weeks: 2).weekends == 0)
  }

  @Test("A shift in the history that reaches into a weekend of the period counts")
  func history() {
    var scenario = tiny(weeks: 2)
    scenario.add("VIG-01")
    let start = scenario.period.start
    // A replanned period whose first Friday is already history, and a weekend before the period.
    scenario.history = [
      HistoryEntry(date: start - 1, person: "VIG-01", shift: "N"),
      HistoryEntry(date: start + 4, person: "VIG-01", shift: "N"),
      HistoryEntry(date: start + 5, person: "NOBODY", shift: "N"),
      HistoryEntry(date: start + 12, person: "VIG-01", shift: "Q"),
    ]
    let load = scenario.accounts(of: scenario.drawn(["VIG-01": ".....D."])).load[0]
    #expect(load.weekends == 1)
    #expect(scenario.accounts(of: Roster()).load[0].weekends == 1)
    #expect(load.nights == 0)
  }

  @Test("Easter Sunday and Monday 2027 are holidays, the days around them are not")
  func holidays() {
    // Monday 22 March 2027 to Sunday 4 April; Easter is 28 and 29 March.
    #expect(load(".....DD DD.....", from: "2027-03-22", weeks: 2).holidays == 2)
    #expect(load("......S .......", second: "......A", from: "2027-03-22", weeks: 2).holidays == 1)
    #expect(load(".....N. .D.....", from: "2027-03-22", weeks: 2).holidays == 0)
    // Paid time that covers nothing is a day at work too.
    #expect(load("....... T......", from: "2027-03-22", weeks: 2).holidays == 1)
  }

  @Test("What is above a share, rounded up, costs; hired people are not counted")
  func fairness() {
    var scenario = tiny()
    scenario.add("VIG-01", hours: 36...36)
    scenario.add("VIG-02", hours: 18...18)
    scenario.add("UZK-03", form: .agency)
    let cover = (0..<7).map { scenario.cell("N", day: $0, (.level2, 1)) }
    let shares = scenario.accounts(of: Roster(), cover: cover).load.map(\.share.nights)
    // 7 nights over 36 and 18 hours: 4 2/3 and 2 1/3; hired people none.
    #expect(abs(shares[0] - 14.0 / 3) < 1e-9)
    #expect(abs(shares[1] - 7.0 / 3) < 1e-9)
    #expect(shares[2] == 0)
    // VIG-01 works 6 nights where 5 would do, and one weekend (share 2/3, so 1 is fair): 1 above.
    let much = scenario.drawn(["VIG-01": "NNNNN.N", "VIG-02": ".....N."])
    #expect(scenario.part("fairness", of: much, cover: cover) == part("fairness", 1, cost: 3))
    // VIG-02 works 5 where 3 would do; the weekend (share 1/3) is fair. UZK-03 is hired.
    let little = scenario.drawn(["VIG-02": "NNNNN..", "UZK-03": "NNNNNNN"])
    #expect(scenario.part("fairness", of: little, cover: cover) == part("fairness", 2, cost: 6))
  }

  @Test("A share that is whole but for rounding is not rounded up")
  func wholeShare() {
    var scenario = tiny(weeks: 2)
    for number in 1...9 { scenario.add("VIG-0\(number)") }
    let cover = (0..<9).map { scenario.cell("N", day: $0, (.level2, 1)) }
    let roster = scenario.drawn(["VIG-01": "NN"])
    // 9 nights over 9 people: one each, summed as 9 x 1/9 = 1.0000000000000002.
    #expect(scenario.accounts(of: roster, cover: cover).load[0].share.nights > 1)
    #expect(scenario.part("fairness", of: roster, cover: cover) == part("fairness", 1, cost: 3))
  }
}
