import LabourRules
import RosterModel
import Testing

@Suite("ATW-SUN (ATW 5:6): at least 13 free Sundays in 52 weeks")
struct FreeSundaysTests {
  let rule = "ATW-SUN"

  /// A counter over so many weeks before the period.
  func counter(_ value: Double, weeks: Int = 39) -> (inout Scenario) -> Void {
    { scenario in
      let from = scenario.period.start - weeks * 7
      scenario.counters = [
        Counter(person: "P1", counter: "freeSundays", from: from, value: value)
      ]
    }
  }

  @Test("9 counted and 4 in the period are enough, 3 are not")
  func limit() {
    let working = "......V "
    let four = Drawn(working.times(9) + "....... ".times(4), with: counter(9))
    #expect(four.found(rule) == [])
    #expect(four.missing(rule) == nil)
    let three = Drawn(working.times(10) + "....... ".times(3), with: counter(9))
    #expect(three.found(rule) == ["P1 Mon-38 00:00 - Mon14 00:00: 12 of 13"])
    let finding = three.judgement().findings.first { $0.rule == rule }
    #expect(finding?.kind == .law)
    #expect(finding?.assignments.map { $0.date - Drawn.monday } == [62, 69])
  }

  @Test("A Saturday night takes the Sunday, one that ends at midnight does not")
  func saturdayNight() {
    let evening = Shift.drawn("e", "16:00-24:00", rest: 30)
    let past = Shift.drawn("p", "16:00-00:01", rest: 30)
    let tail = "....... ".times(3)
    #expect(
      Drawn(".....e. ".times(10) + tail, shifts: [evening], with: counter(9)).found(rule) == [])
    #expect(
      Drawn(".....p. ".times(10) + tail, shifts: [past], with: counter(9)).found(rule).count == 1)
  }

  @Test("Without a counter, or with one over less than 52 weeks, it is not assessed")
  func missing() {
    let row = ".......".times(13)
    #expect(Drawn(row).missing(rule) == .counterMissing("freeSundays"))
    #expect(
      Drawn(row, with: counter(30, weeks: 38)).missing(rule) == .counterMissing("freeSundays"))
    #expect(Drawn(row, with: counter(30)).missing(rule) == nil)
    #expect(Drawn(row).found(rule) == [])
  }

  @Test("Then fewer than 4 free Sundays in 13 weeks warn, without points")
  func warning() {
    let four = Drawn("......V ".times(9) + "....... ".times(4))
    let three = Drawn("......V ".times(10) + "....... ".times(3))
    #expect(four.found(rule) == [])
    #expect(three.found(rule) == ["P1 Mon1 00:00 - Mon14 00:00: 3 of 4"])
    let finding = three.judgement().findings.first { $0.rule == rule }
    #expect(finding?.kind == .soft)
    #expect(finding?.points == 0)
  }

  @Test("Sundays before and after the period are not counted, the last one is")
  func edges() {
    let eight = "....... ".times(4) + "......V ".times(8)
    let around = Drawn(
      eight + "......V", history: ["......V"], after: ["......V"], with: counter(9))
    #expect(around.found(rule) == [])
    // Sunday's night of the history and a Monday after the period take none of its Sundays.
    let free = Drawn(eight + ".......", history: ["N"], after: ["V"], with: counter(8))
    #expect(free.found(rule) == [])
    let last = Drawn(eight + "......N", with: counter(8))
    #expect(last.found(rule) == ["P1 Mon-38 00:00 - Mon14 00:00: 12 of 13"])
  }
}
