import CareDemand
import RosterModel
import Testing

@Suite("Hours per allowance band")
struct AllowanceHoursTests {
  /// A duty of VIG-01 from a time on a date for some minutes on the wall; all of it paid where
  /// nothing else is said.
  private func duty(
    _ date: String, _ begin: String, minutes: Int, paid: Int? = nil
  ) throws -> WorkedDuty {
    let day = try #require(CivilDate(date))
    let clock = try #require(ClockTime(begin))
    var duty = WorkedDuty(
      person: "VIG-01", date: day, shift: "X", domain: .care,
      begins: LocalTime(day, minute: clock.minute),
      ends: LocalTime(day, minute: clock.minute + minutes), paid: .zero)
    duty.paid = paid.map { Minutes($0) } ?? duty.presence
    return duty
  }

  private func hours(_ duties: [WorkedDuty]) throws -> AllowanceHours {
    let first = try #require(CivilDate("2025-01-01"))
    return AllowanceHours(duties, in: first...(first + 1500), norms: .zzp2013)
  }

  /// `0: 282, 22 weekday: 113`: percent, kind of day and minutes of VIG-01.
  private func drawn(_ duties: [WorkedDuty]) throws -> String {
    let account = try #require(try hours(duties).people.first)
    return account.shares.map { share in
      let kind = share.band.kind.map { " \($0)" } ?? ""
      return "\(Int(share.band.percent))\(kind): \(share.time.count)"
    }.joined(separator: ", ")
  }

  @Test("An evening of 15:00-23:30 with half an hour off: the break comes off in proportion")
  func evening() throws {
    // 510 minutes present: 300 to 20:00, 120 to 22:00, 90 after. Of 480 paid: 282.35, 112.94 and
    // 84.71, so 282 and, with the two largest remainders, 113 and 85.
    let evening = try duty("2027-01-04", "15:00", minutes: 510, paid: 480)
    #expect(try drawn([evening]) == "0: 282, 22 weekday: 113, 47 weekday: 85")
  }

  @Test("A night from Friday runs into Saturday's bands")
  func friday() throws {
    // Friday 23-24 at 47, Saturday 00-06 at 52, 06-07:15 at 38.
    #expect(
      try drawn([duty("2027-01-08", "23:00", minutes: 495)])
        == "0: 0, 38 saturday: 75, 47 weekday: 60, 52 saturday: 360")
  }

  @Test("A night from Saturday runs into Sunday, one from Sunday into Monday's bands")
  func weekend() throws {
    // Saturday 23-24 at 52, Sunday 00-07 at 60.
    #expect(
      try drawn([duty("2027-01-09", "23:00", minutes: 480)])
        == "0: 0, 52 saturday: 60, 60 sunday: 420")
    // Sunday 23-24 at 60, Monday 00-06 at 47, 06-07 at 22.
    #expect(
      try drawn([duty("2027-01-10", "23:00", minutes: 480)])
        == "0: 0, 22 weekday: 60, 47 weekday: 360, 60 sunday: 60")
  }

  @Test("The night the clock goes back has an hour more in Sunday's band, forward an hour less")
  func clockChanges() throws {
    // On the wall Saturday 23:00 to Sunday 07:00 both times; 420 minutes of Sunday become 480, 360.
    #expect(
      try drawn([duty("2026-10-24", "23:00", minutes: 480)])
        == "0: 0, 52 saturday: 60, 60 sunday: 480")
    #expect(
      try drawn([duty("2027-03-27", "23:00", minutes: 480)])
        == "0: 0, 52 saturday: 60, 60 sunday: 360")
  }

  @Test("A public holiday is a Sunday from its midnight to the next")
  func holiday() throws {
    // King's Day, Tuesday 27 April 2027. Monday 23-24 at 47, then 7 hours of it.
    #expect(
      try drawn([duty("2027-04-26", "23:00", minutes: 480)])
        == "0: 0, 47 weekday: 60, 60 sunday: 420")
    // By day all of it; from its last hour into Wednesday, 00-06 at 47 and 06-07 at 22.
    #expect(try drawn([duty("2027-04-27", "07:00", minutes: 480)]) == "0: 0, 60 sunday: 480")
    #expect(
      try drawn([duty("2027-04-27", "23:00", minutes: 480)])
        == "0: 0, 22 weekday: 60, 47 weekday: 360, 60 sunday: 60")
  }

  @Test("The percentage is the one in force on the date each minute falls on")
  func newYear() throws {
    // Wednesday 31 December 2025 22-24 at 44, then New Year's Day. A Monday in 2026 from 22: at 47.
    let nights = [
      try duty("2025-12-31", "22:00", minutes: 180), try duty("2026-01-05", "22:00", minutes: 60),
    ]
    #expect(try drawn(nights) == "0: 0, 44 weekday: 120, 47 weekday: 60, 60 sunday: 60")
    // Saturday 08-12 pays nothing until 2025, 38 percent by an open reading from 2026.
    #expect(try drawn([duty("2025-12-27", "08:00", minutes: 240)]) == "0: 240")
    #expect(try drawn([duty("2026-01-03", "08:00", minutes: 240)]) == "0: 0, 38 saturday: 240")
  }

  @Test("Many duties are rounded once, so nobody loses a minute a night")
  func roundedOnce() throws {
    // 495 minutes present, 480 paid: 0.970 of 60 + 360 at 47, 60 at 22 and 15 at nothing. Ten times:
    // 4072.73, 581.82 and 145.45. Each night alone would give the last 15, ten nights 150.
    let nights = try [4, 5, 6, 7, 11, 12, 13, 14, 18, 19].map { day in
      try duty("2027-01-\(day < 10 ? "0" : "")\(day)", "23:00", minutes: 495, paid: 480)
    }
    #expect(try drawn(nights) == "0: 145, 22 weekday: 582, 47 weekday: 4073")
  }

  @Test("A duty counts whole in the period its roster date lies in")
  func period() throws {
    let night = try duty("2027-01-31", "23:00", minutes: 480)
    let (january, february) = (night.date, night.date + 1)
    let first = AllowanceHours([night], in: (january - 30)...january, norms: .zzp2013)
    #expect(first.people.map(\.paid) == [.hours(8)])
    let second = AllowanceHours([night], in: february...(february + 27), norms: .zzp2013)
    #expect(second.people == [] && second.assumptions == [])
  }

  @Test("People come in order of identifier; paid time without times has no allowance")
  func people() throws {
    var other = try duty("2027-01-10", "09:00", minutes: 0, paid: 90)
    other.person = "HLP-01"
    let all = try hours([try duty("2027-01-04", "09:00", minutes: 60), other])
    #expect(all.people.map(\.person) == ["HLP-01", "VIG-01"])
    #expect(all.people[0].shares.map(\.band) == [.plain])
    #expect(all.people.map(\.paid) == [Minutes(90), Minutes(60)])
  }

  @Test("What no source confirms is named where it touches a duty")
  func assumptions() throws {
    // From 06:00 to 07:00 at 22, the rest at nothing: when the break was matters.
    let named = { (duty: WorkedDuty) in try hours([duty]).assumptions }
    #expect(try named(duty("2027-01-04", "06:00", minutes: 540, paid: 510)) == [.breakSpread])
    #expect(try named(duty("2027-01-04", "08:00", minutes: 480, paid: 450)) == [])
    #expect(try named(duty("2027-01-09", "11:59", minutes: 60)) == [.irregularHoursOpen])
    #expect(try named(duty("2027-01-09", "12:00", minutes: 60)) == [])
    // Thursday 24 December 2026; in 2028 it is a Sunday.
    #expect(try named(duty("2026-12-24", "15:00", minutes: 181)) == [.decemberEvenings])
    #expect(try named(duty("2026-12-24", "15:00", minutes: 180)) == [])
    #expect(try named(duty("2028-12-24", "15:00", minutes: 480)) == [])
  }
}
