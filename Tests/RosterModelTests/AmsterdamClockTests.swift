import Foundation
import RosterModel
import Testing

@Suite("The clock of Amsterdam")
struct AmsterdamClockTests {
  let zone = TimeZone(identifier: "Europe/Amsterdam")!
  let first = CivilDate(year: 2020, month: 1, day: 1)!
  let last = CivilDate(year: 2037, month: 12, day: 31)!

  @Test("The time on the wall agrees with Foundation for every half hour of 2020 to 2037")
  func local() {
    for date in first...last {
      for half in 0..<48 {
        let minute = date.dayNumber * 1440 + half * 30
        let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(minute) * 60)) / 60
        let wall = LocalTime(CivilDate(dayNumber: 0), minute: minute + offset)
        let ours = AmsterdamClock.local(Instant(minute: minute))
        if ours != wall { Issue.record("\(minute): \(ours), Foundation has \(wall)") }
      }
    }
  }

  @Test("The moment of a time on the wall agrees with Foundation on every day of 2020 to 2037")
  func instant() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    for date in first...last {
      for hour in [0, 1, 4, 23] {
        let moment = try #require(
          calendar.date(
            from: DateComponents(
              year: date.year, month: date.month, day: date.day, hour: hour)))
        let ours = AmsterdamClock.instant(LocalTime(date, minute: hour * 60))
        if ours.minute * 60 != Int(moment.timeIntervalSince1970) {
          Issue.record("\(date) \(hour):00")
        }
      }
    }
  }

  @Test("A moment read from the wall and back is the same, but for the hour spring skips")
  func roundTrip() {
    for date in first...last where date.weekday == .sunday {
      let isSpring = AmsterdamClock.length(of: date) == .hours(23)
      for minute in 0..<1440 where !(isSpring && (120..<180).contains(minute)) {
        let time = LocalTime(date, minute: minute)
        if AmsterdamClock.local(AmsterdamClock.instant(time)) != time { Issue.record("\(time)") }
      }
    }
  }

  @Test("Days last 24 hours, but for one of 23 and one of 25 a year", arguments: 2020...2037)
  func lengths(year: Int) throws {
    let start = try #require(CivilDate(year: year, month: 1, day: 1))
    let end = try #require(CivilDate(year: year, month: 12, day: 31))
    let odd = (start...end).filter { AmsterdamClock.length(of: $0) != .hours(24) }
    #expect(odd.map { AmsterdamClock.length(of: $0) } == [.hours(23), .hours(25)])
    #expect(odd.map(\.month) == [3, 10])
    #expect(odd.allSatisfy { $0.weekday == .sunday && $0.day > 24 })
  }

  @Test("A night lasts 7 hours on 2027-03-28 and 9 on 2026-10-25")
  func nights() throws {
    let length = { (date: CivilDate) in
      AmsterdamClock.instant(LocalTime(date, minute: 1860))
        - AmsterdamClock.instant(LocalTime(date, minute: 1380))
    }
    #expect(length(try #require(CivilDate("2027-03-27"))) == .hours(7))
    #expect(length(try #require(CivilDate("2026-10-24"))) == .hours(9))
    #expect(length(try #require(CivilDate("2027-03-26"))) == .hours(8))
  }

  @Test("A skipped time is read as if the clock had not moved, a double one as its first")
  func oddHours() throws {
    let spring = try #require(CivilDate("2027-03-28"))
    #expect(
      AmsterdamClock.local(AmsterdamClock.instant(LocalTime(spring, minute: 150)))
        == LocalTime(spring, minute: 210))
    let autumn = try #require(CivilDate("2026-10-25"))
    let first = AmsterdamClock.instant(LocalTime(autumn, minute: 150))
    #expect(AmsterdamClock.local(first + .hours(1)) == LocalTime(autumn, minute: 150))
    #expect(AmsterdamClock.local(first + .hours(-1)) == LocalTime(autumn, minute: 90))
  }
}
