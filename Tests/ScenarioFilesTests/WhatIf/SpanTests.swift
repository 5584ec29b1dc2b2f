import RosterModel
import Testing
import Workforce

@testable import ScenarioFiles

@Suite("The days a sentence counts on")
struct SpanTests {
  private static let march = CivilDate(year: 2027, month: 3, day: 1)
  private static let pi = CivilDate(year: 2027, month: 3, day: 14)
  private static let june = CivilDate(year: 2027, month: 6, day: 30)

  @Test(
    "A month counts from its first day to its last, a day as it is; either end may be open",
    arguments: [
      ("9%", nil, nil), ("9% from 2027-03", march, nil), ("9% vanaf 2027-03-14", pi, nil),
      ("9% to 14-03-2027", nil, pi), ("9% from 2027-03 to 2027-06", march, june),
      ("9% vanaf 14-03-2027 tot en met 2027-06", pi, june),
      ("9% vanaf 2027-03 t/m 2027-06-30", march, june),
      ("9% t/m 2027-06 vanaf 2027-03", march, june),
    ] as [(String, CivilDate?, CivilDate?)])
  func days(_ text: String, _ from: CivilDate?, _ to: CivilDate?) throws {
    #expect(
      try Sentences.read(.absence, text) == [
        DatedChange(
          .absence(0.09), from: from, to: to,
          place: ChangePlace(file: "--absence", column: 1, text: text))
      ])
  }

  @Test("February ends on its last day, also in a leap year")
  func february() throws {
    let ends = try ["2027-02", "2028-02"].map { try Sentences.read(.absence, "9% to \($0)")[0].to }
    #expect(
      ends == [CivilDate(year: 2027, month: 2, day: 28), CivilDate(year: 2028, month: 2, day: 29)])
  }
}
