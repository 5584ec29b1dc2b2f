import LabourRules
import RosterModel
import Testing

@Suite("ATW-N-LEN (ATW 5:8): at most 10 hours of work in a night duty")
struct NightLengthTests {
  let rule = "ATW-N-LEN"
  let shifts = [
    Shift.drawn("a", "21:00-07:30", rest: 30), .drawn("b", "21:00-07:31", rest: 30),
    .drawn("e", "14:00-01:00", rest: 30), .drawn("f", "14:00-01:01", rest: 30),
    .drawn("g", "05:00-16:00", rest: 30), .drawn("h", "04:59-16:00", rest: 30),
  ]

  @Test("10 hours in a night are not found, a minute more is")
  func limit() {
    #expect(Drawn("a......", shifts: shifts).found(rule) == [])
    #expect(
      Drawn("b......", shifts: shifts).found(rule) == ["P1 Mon1 21:00 - Tue1 07:31: 10.02 of 10"])
  }

  @Test("One hour between 00:00 and 06:00 makes no night, a minute more does")
  func whatIsANight() {
    #expect(
      Drawn("ef.....", shifts: shifts).found(rule) == ["P1 Tue1 14:00 - Wed1 01:01: 10.52 of 10"])
    #expect(
      Drawn("gh.....", shifts: shifts).found(rule) == ["P1 Tue1 04:59 - Tue1 16:00: 10.52 of 10"])
  }

  @Test("Night hours of half shifts add up; an hour both share counts once")
  func halves() {
    let parts = [
      Shift.drawn("p", "17:00-00:30", rest: 30), .drawn("q", "05:29-09:30"),
      .drawn("r", "14:00-00:45", rest: 30), .drawn("s", "23:00-00:45"),
    ]
    let both: [Character: String] = ["w": "rs"]
    // 00:00-00:30 and 05:29-06:00 are 61 minutes: one night of 11 hours.
    #expect(
      Drawn("pq.....", shifts: parts).found(rule) == ["P1 Mon1 17:00 - Tue1 09:30: 11.02 of 10"])
    #expect(Drawn("w......", shifts: parts, both: both).found(rule) == [])
  }

  @Test("The night the clock goes back makes 10 hours 11, the night it goes forward 11 hours 10")
  func clockChange() {
    let eleven = Shift.drawn("c", "20:00-07:30", rest: 30)
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    #expect(
      Drawn("....aa.", shifts: shifts, from: october).found(rule) == [
        "P1 Sat1 21:00 - Sun1 07:30: 11 of 10"
      ])
    #expect(
      Drawn("....cc.", shifts: [eleven], from: march).found(rule) == [
        "P1 Fri1 20:00 - Sat1 07:30: 11 of 10"
      ])
  }

  @Test("The first and last night of the period are judged, the nights around it are not")
  func edges() {
    #expect(
      Drawn("b.....b", history: ["b"], after: [".b"], shifts: shifts).found(rule) == [
        "P1 Mon1 21:00 - Tue1 07:31: 10.02 of 10", "P1 Sun1 21:00 - Mon2 07:31: 10.02 of 10",
      ])
  }

  @Test("A presence duty has a limit of its own")
  func presence() {
    let duties: [Shift] = [
      .drawn("s", "21:00-08:00", countsFor: .presence), .drawn("t", "21:00-08:00"),
    ]
    #expect(
      Drawn("s..t...", shifts: duties).found(rule) == ["P1 Thu1 21:00 - Fri1 08:00: 11 of 10"])
  }
}
