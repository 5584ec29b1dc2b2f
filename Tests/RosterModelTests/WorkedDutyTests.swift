import RosterModel
import Testing

@Suite("Worked duties")
struct WorkedDutyTests {
  /// 23:00-07:30 with half an hour off: 510 minutes present, 480 paid.
  private let night = Shift(
    code: "N", begin: ClockTime("23:00")!, end: ClockTime("07:30")!, breakTime: Minutes(30),
    paid: .hours(8))

  private func duty(on date: String) throws -> WorkedDuty {
    let day = try #require(CivilDate(date))
    return WorkedDuty(
      Assignment(date: day, person: "VIG-01", shift: "N", domain: .care), shift: night)
  }

  @Test("As planned it has the shift's times, break and paid time")
  func planned() throws {
    let duty = try duty(on: "2027-01-09")
    #expect(duty.begins.description == "2027-01-09T23:00")
    #expect(duty.ends.description == "2027-01-10T07:30")
    #expect(duty.presence == Minutes(510) && duty.paid == .hours(8))
    #expect(duty.breakTime == Minutes(30) && duty.source == .planned)
    #expect(duty.date == duty.begins.date && duty.dates.count == 2)
  }

  @Test("The night the clock goes back pays an hour more, the one it goes forward an hour less")
  func clockChanges() throws {
    let autumn = try duty(on: "2026-10-24")
    #expect(autumn.presence == Minutes(570) && autumn.paid == .hours(9))
    let spring = try duty(on: "2027-03-27")
    #expect(spring.presence == Minutes(450) && spring.paid == .hours(7))
  }

  @Test("Presence between two times is real time")
  func within() throws {
    let autumn = try duty(on: "2026-10-24")
    let (saturday, sunday) = (autumn.date, autumn.date + 1)
    // 23:00-24:00, then 00:00-06:00 with the hour that occurs twice, then 06:00-07:30.
    #expect(autumn.presence(on: saturday, within: 0..<1440) == .hours(1))
    #expect(autumn.presence(on: sunday, within: 0..<360) == .hours(7))
    #expect(autumn.presence(on: sunday, within: 360..<1440) == Minutes(90))
    #expect(autumn.presence(on: sunday + 1, within: 0..<1440) == .zero)
  }

  @Test("An end before the beginning is no time")
  func noTime() throws {
    var duty = try duty(on: "2027-01-09")
    duty.ends = LocalTime(duty.date, minute: 0)
    #expect(duty.presence == .zero && duty.dates.count == 1)
  }
}
