import LabourRules
import RosterModel
import Testing

@Suite("ATW-ANN: made known at least 28 days before a duty (ATW 4:2)")
struct AnnouncementTests {
  let rule = "ATW-ANN"

  @Test("28 days before are not found, 27 are")
  func limit() {
    #expect(Drawn("V......").published(-28).found(rule) == [])
    #expect(
      Drawn("V......").published(-27).found(rule) == ["P1 Mon1 07:00 - Mon1 15:30: 27 of 28"])
    #expect(Drawn("...V...").published(-25).found(rule) == [])
    #expect(
      Drawn("...V...").published(-24).found(rule) == ["P1 Thu1 07:00 - Thu1 15:30: 27 of 28"])
  }

  @Test("One finding a person, at the first such duty, that names no shift")
  func onePerPerson() {
    let drawn = Drawn("VVV....", "..V....", ".......").published(-10)
    #expect(
      drawn.found(rule) == [
        "P1 Mon1 07:00 - Mon1 15:30: 10 of 28", "P2 Wed1 07:00 - Wed1 15:30: 12 of 28",
      ])
    let findings = drawn.judgement().findings.filter { $0.rule == rule }
    #expect(findings.allSatisfy { $0.assignments.isEmpty && $0.kind == .law && $0.unit == .days })
  }

  @Test("Duties of the period count, those before and after it do not")
  func edges() {
    #expect(Drawn(".......", history: ["V"]).published(0).found(rule) == [])
    #expect(
      Drawn("......L V", weeks: 1).published(-21).found(rule) == [
        "P1 Sun1 15:00 - Sun1 23:00: 27 of 28"
      ])
    #expect(Drawn("......L V", weeks: 1).published(-22).found(rule) == [])
  }

  @Test("What is made known after the duty has no days at all before it; consent lifts no law")
  func afterwards() {
    let drawn = Drawn("V......").published(3)
    #expect(drawn.found(rule) == ["P1 Mon1 07:00 - Mon1 15:30: 0 of 28"])
    #expect(drawn.consenting(to: rule).found(rule).count == 1)
  }

  @Test("Days are those of the calendar, whatever the clock does")
  func clockChange() {
    let start = CivilDate(year: 2027, month: 3, day: 29)!
    #expect(Drawn("V......", from: start).published(-28).found(rule) == [])
    #expect(Drawn("V......", from: start).published(-27).found(rule).count == 1)
  }

  @Test("Without the day it is not assessed")
  func missing() {
    #expect(Drawn("V......").missing(rule) == .notPublished)
    #expect(Drawn("V......").found(rule) == [])
    #expect(Drawn("V......").published(-40).missing(rule) == nil)
  }
}
