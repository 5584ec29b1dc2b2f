import CareDemand
import RosterModel
import Testing

/// February 2027 is four weeks from a Monday: 20 weekdays, 4 Saturdays, 4 Sundays, no holidays.
@Suite("Irregular-hours allowance of a block in a month")
struct BlockAllowanceTests {
  private func percent(_ block: Block, _ month: String) -> Double {
    (NormSet.zzp2013.allowances(of: YearMonth(month)!)[block] ?? -1) * 100
  }

  @Test("The evening of February 2027: 22.375 percent")
  func evening() {
    // A weekday: 2 h at 22 and 1 h at 47 = 91; a Saturday: 7 h at 38 and 1 h at 52 = 318; a Sunday:
    // 8 h at 60 = 480. (20 x 91 + 4 x 318 + 4 x 480) / (28 x 8) = 5012 / 224.
    #expect(abs(percent(.evening, "2027-02") - 22.375) < 1e-9)
  }

  @Test("The day of February 2027: 14 percent")
  func day() {
    // Nothing on weekdays; a Saturday 8 h at 38 = 304; a Sunday 480. 4 x 784 / 224.
    #expect(abs(percent(.day, "2027-02") - 14) < 1e-9)
  }

  @Test("The night runs into the next day: 2637 / 56 percent over a week")
  func night() {
    // From Monday to Thursday: 1 h at 47, 6 h at 47, 1 h at 22 = 351. Friday: 47 + 6 x 52 + 38 = 397.
    // Saturday: 52 + 7 x 60 = 472. Sunday: 60 + 6 x 47 + 22 = 364.
    #expect(abs(percent(.night, "2027-02") - 2637.0 / 56) < 1e-9)
  }

  @Test("Public holidays are as Sundays: the day of December 2026")
  func holidays() {
    // Sundays 6, 13, 20, 27, and Christmas on Friday 25 and Saturday 26: 6 x 480; Saturdays 5, 12
    // and 19: 3 x 304. 3792 / (31 x 8).
    #expect(abs(percent(.day, "2026-12") - 3792.0 / 248) < 1e-9)
  }

  @Test("Percentages are those of the date: 44 instead of 47 and 49 instead of 52 before 2026")
  func earlier() {
    // February 2021 is four weeks from a Monday too: 2 h at 22 and 1 h at 44 = 88; 7 h at 38 and 1 h
    // at 49 = 315. (20 x 88 + 4 x 315 + 4 x 480) / 224 = 4940 / 224.
    #expect(abs(percent(.evening, "2021-02") - 4940.0 / 224) < 1e-9)
  }
}
