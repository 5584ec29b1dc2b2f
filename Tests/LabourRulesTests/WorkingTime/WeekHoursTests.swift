import LabourRules
import RosterModel
import Testing

@Suite("ATW-WEEK (ATW 5:7): at most 60 hours of work in an ISO week")
struct WeekHoursTests {
  let rule = "ATW-WEEK"
  let ten = Shift.drawn("t", "07:00-17:30", rest: 30)
  let eleven = Shift.drawn("e", "07:00-18:30", rest: 30)

  @Test("60 hours are not found, 61 are, and each broken week is told")
  func limit() {
    #expect(Drawn("tttttt. tttttt.", shifts: [ten]).found(rule) == [])
    #expect(
      Drawn("ttttte. etttttt", shifts: [ten, eleven]).found(rule) == [
        "P1 Mon1 00:00 - Mon2 00:00: 61 of 60", "P1 Mon2 00:00 - Mon3 00:00: 71 of 60",
      ])
  }

  @Test("Hours at another employer and leave count as worked")
  func absence() {
    for kind in Leave.Kind.allCases {
      let drawn = Drawn("tttttt.", shifts: [ten]) { scenario in
        let sunday = Drawn.monday + 6
        scenario.leave = [
          Leave(person: "P1", from: sunday, to: sunday, kind: kind, perDay: Minutes(60))
        ]
      }
      #expect(drawn.found(rule) == ["P1 Mon1 00:00 - Mon2 00:00: 61 of 60"], "\(kind)")
    }
  }

  @Test("A week away counts its weekdays only")
  func weekAway() {
    let drawn = Drawn("......t", shifts: [ten]) { scenario in
      scenario.leave = [
        Leave(
          person: "P1", from: Drawn.monday, to: Drawn.monday + 6, kind: .sick, perDay: .hours(10))
      ]
    }
    #expect(drawn.found(rule) == [])
    #expect(drawn.found(rule, values: [rule: 59]) == ["P1 Mon1 00:00 - Mon2 00:00: 60 of 59"])
  }

  @Test("A duty counts in the week it starts in: Sunday's night belongs to the week before")
  func seam() {
    let drawn = Drawn("tttttt.", history: ["N"], shifts: [ten])
    #expect(drawn.found(rule) == [])
    #expect(
      Drawn("tttttt. ttttttN", shifts: [ten]).found(rule) == [
        "P1 Mon2 00:00 - Mon3 00:00: 68 of 60"
      ])
  }

  @Test("The hour that summer time takes is not worked")
  func clockChange() {
    let nine = Shift.drawn("n", "22:00-07:00")
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    #expect(
      Drawn("ttttte.", shifts: [ten, eleven], from: march).found(rule).count == 1)
    #expect(
      Drawn("ttttt2.", shifts: [ten, .drawn("2", "20:00-07:30", rest: 30)], from: march)
        .found(rule) == [])
    #expect(
      Drawn("tttt.n. tttt.n.", shifts: [ten, nine], from: march).found(rule, values: [rule: 48])
        == ["P1 Mon2 00:00 - Mon3 00:00: 49 of 48"])
  }

  @Test("The weeks before and after the period are not judged")
  func edges() {
    #expect(
      Drawn("tttttt.", history: ["ttttttt"], after: ["ttttttt"], shifts: [ten]).found(rule) == [])
  }

  @Test("The hour that winter time brings is worked")
  func autumn() {
    let nine = Shift.drawn("n", "22:00-07:00")
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    #expect(
      Drawn("tttt.n. tttt.n.", shifts: [ten, nine], from: october).found(rule, values: [rule: 49])
        == ["P1 Mon1 00:00 - Mon2 00:00: 50 of 49"])
  }
}
