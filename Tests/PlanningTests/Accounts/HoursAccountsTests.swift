import Planning
import RosterModel
import Testing

@Suite("Hours counted from a roster")
struct HoursAccountsTests {
  private func one(_ hours: ClosedRange<Int>, weeks: Int = 1) -> Scenario {
    var scenario = tiny(weeks: weeks)
    scenario.add("VIG-03", hours: hours)
    return scenario
  }

  private func leave(_ kind: Leave.Kind, day: Int, through last: Int? = nil, hours: Int = 8)
    -> Leave
  {
    let start = tiny().period.start
    return Leave(
      person: "VIG-03", from: start + day, to: start + (last ?? day), kind: kind,
      perDay: .hours(hours))
  }

  @Test("Each kind of time has its line; hours at another employer have none")
  func lines() {
    var scenario = one(36...36)
    scenario.leave = [
      leave(.leave, day: 0, hours: 1), leave(.care, day: 0, hours: 2),
      leave(.sick, day: 1, hours: 3), leave(.training, day: 2, hours: 4),
      leave(.lesson, day: 2, hours: 5), leave(.other, day: 3, hours: 6),
      leave(.employer, day: 4, hours: 7),
    ]
    // Training by role is training; a meeting is other, whatever its name holds.
    let hours = scenario.accounts(of: scenario.drawn(["VIG-03": "...DTM"])).hours[0]
    #expect(hours.rostered == .hours(8))
    #expect(hours.leave == .hours(1 + 2))
    #expect(hours.sick == .hours(3))
    #expect(hours.training == .hours(4 + 5 + 4))
    #expect(hours.other == .hours(6 + 1))
    #expect(hours.counted == .hours(8 + 3 + 3 + 13 + 7))
    #expect(hours.balance == .hours(34 - 36))
  }

  @Test("Leave counts its weekdays within the period")
  func leaveOverTheEdge() {
    var scenario = one(36...36)
    // From the Friday of this week to far beyond it: Friday counts, Saturday and Sunday do not.
    scenario.leave = [leave(.leave, day: 4, through: 30)]
    #expect(scenario.accounts(of: Roster()).hours[0].leave == .hours(8))
  }

  @Test("A contract that holds half the period gives half the range")
  func range() {
    var scenario = one(28...35, weeks: 2)
    scenario.contracts[0].from = scenario.period.start + 7
    #expect(scenario.accounts(of: Roster()).hours[0].range == .hours(28) ... .hours(35))
  }

  @Test("Up to 2 percent over the range is free, a minute more costs a started point")
  func over() {
    // 40 hours: 2400 minutes; 2 percent more is 2448.
    var scenario = one(40...40)
    let week = scenario.drawn(["VIG-03": "DDDDD"])  // 2400 minutes
    scenario.leave = [leave(.other, day: 6, hours: 0)]
    scenario.leave[0].perDay = Minutes(48)
    #expect(scenario.part("hours", of: week) == part("hours", 0, cost: 0))
    // 1 minute at 20 points an hour is a third of a point: 1.
    scenario.leave[0].perDay = Minutes(49)
    #expect(scenario.part("hours", of: week) == part("hours", 1.0 / 60, cost: 1))
    // 3 minutes make exactly 1 point, 4 minutes start the second.
    scenario.leave[0].perDay = Minutes(51)
    #expect(scenario.part("hours", of: week)?.cost == 1)
    scenario.leave[0].perDay = Minutes(52)
    #expect(scenario.part("hours", of: week)?.cost == 2)
  }

  @Test("A limit that falls between minutes is rounded against the house")
  func rounding() {
    // 31 hours: 1860 minutes; 2 percent more is 1897.2, floored to 1897.
    var scenario = one(31...31)
    let roster = scenario.drawn(["VIG-03": "DDD"])  // 1440 minutes
    scenario.leave = [leave(.other, day: 6, hours: 0)]
    scenario.leave[0].perDay = Minutes(1897 - 1440)
    #expect(scenario.part("hours", of: roster)?.amount == 0)
    scenario.leave[0].perDay = Minutes(1898 - 1440)
    #expect(scenario.part("hours", of: roster)?.amount == 1.0 / 60)
    // 2 percent less is 1822.8, raised to 1823.
    scenario.leave[0].perDay = Minutes(1823 - 1440)
    #expect(scenario.part("hours", of: roster)?.amount == 0)
    scenario.leave[0].perDay = Minutes(1822 - 1440)
    #expect(scenario.part("hours", of: roster) == part("hours", 1.0 / 60, cost: 1))
  }

  @Test("Over and under are rounded up per person and added")
  func severalPeople() {
    var scenario = tiny()
    scenario.add("VIG-01", hours: 0...0)
    scenario.add("VIG-02", hours: 10...10)
    scenario.add("VIG-03", hours: 8...16)
    // VIG-01 works 1 h over 0: 20. VIG-02 works nothing: 588 minutes under, 98 points. VIG-03 is
    // within an on-call range: nothing.
    let roster = scenario.drawn(["VIG-01": "M", "VIG-03": "DM"])
    #expect(scenario.part("hours", of: roster) == part("hours", 1 + 9.8, cost: 20 + 98))
    scenario.weights.hoursOver = 7
    scenario.weights.hoursUnder = 3
    // 588 x 3 / 60 = 29.4: 30.
    #expect(scenario.part("hours", of: roster)?.cost == 7 + 30)
  }
}
