import LabourRules
import RosterModel
import Testing

@Suite("HOUSE-AVAILABLE: only shifts within someone's availability")
struct WithinAvailabilityTests {
  let rule = "HOUSE-AVAILABLE"

  func available(_ days: String, _ span: String, _ row: String) -> Drawn {
    let ends = span.split(separator: "-").map { ClockTime($0)! }
    return Drawn(row) { scenario in
      scenario.availability = [
        Availability(
          person: "P1", days: DayPattern(days)!, fromTime: ends[0], toTime: ends[1],
          from: Drawn.monday, to: Drawn.monday + 6)
      ]
    }
  }

  @Test("A shift within the hours is not found, one that leaves them by a minute is")
  func hours() {
    #expect(available("all", "07:00-15:30", "V......").found(rule) == [])
    for span in ["07:01-15:30", "07:00-15:29"] {
      #expect(
        available("all", span, "V......").found(rule) == ["P1 Mon1 07:00 - Mon1 15:30: 1 of 0"],
        "\(span)")
    }
  }

  @Test("A shift on another day is found, without a line in force it is not")
  func days() {
    #expect(
      available("mon-fri", "07:00-16:00", "....VV. V......").found(rule) == [
        "P1 Sat1 07:00 - Sat1 15:30: 1 of 0"
      ])
  }

  @Test("Hours past midnight hold a night")
  func night() {
    #expect(available("all", "23:00-07:00", "N......").found(rule) == [])
    #expect(available("all", "23:00-06:59", "N......").found(rule).count == 1)
  }

  @Test("A recorded consent lifts it")
  func consent() {
    var drawn = available("mon", "07:00-16:00", ".VV....")
    drawn.scenario.consents = [
      Consent(id: "C1", person: "P1", rule: rule, to: Drawn.monday + 1)
    ]
    #expect(drawn.found(rule) == ["P1 Wed1 07:00 - Wed1 15:30: 1 of 0"])
  }

  @Test("The first and last day of the period count, the days around it do not")
  func edges() {
    var drawn = Drawn("V.....V", history: ["V"], after: ["V"])
    drawn.scenario.availability = [
      Availability(
        person: "P1", days: DayPattern("wed")!, fromTime: ClockTime("07:00")!,
        toTime: ClockTime("16:00")!)
    ]
    #expect(
      drawn.found(rule) == [
        "P1 Mon1 07:00 - Mon1 15:30: 1 of 0", "P1 Sun1 07:00 - Sun1 15:30: 1 of 0",
      ])
  }

  @Test("Hours are those on the wall, also in the nights the clock changes")
  func clockChange() {
    for (year, month, day) in [(2026, 10, 19), (2027, 3, 22)] {
      let start = CivilDate(year: year, month: month, day: day)!
      var drawn = Drawn(".....N.", from: start)
      drawn.scenario.availability = [
        Availability(
          person: "P1", days: .all, fromTime: ClockTime("23:00")!, toTime: ClockTime("07:00")!)
      ]
      #expect(drawn.found(rule) == [], "\(start)")
    }
  }
}
