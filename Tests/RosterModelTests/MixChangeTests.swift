import RosterModel
import Testing

@Suite("A care mix that changes within a month")
struct MixChangeTests {
  private func day(_ text: String) -> CivilDate { CivilDate(text)! }

  private func line(_ month: String, _ profile: String, _ residents: Double) -> CareMixLine {
    CareMixLine(
      month: YearMonth(month)!, profile: profile, form: .zzp, treatment: false, daycare: true,
      residents: residents)
  }

  private func change(_ from: String, _ profile: String, _ residents: Double) -> MixChange {
    MixChange(
      from: day(from),
      steps: [MixStep(profile: profile, daycare: true, residents: residents)], told: 1)
  }

  @Test(
    "It counts by its days of the month, and of the month a roster begins in by those from there",
    arguments: [
      // February 2027 has 28 days, 21 of them from the 8th on.
      ("2027-02-08", "2027-01-04", "2027-01", 0.0), ("2027-02-08", "2027-01-04", "2027-02", 0.75),
      ("2027-02-08", "2027-01-04", "2027-03", 1.0), ("2027-02-01", "2027-01-04", "2027-02", 1.0),
      // Of January 28 days from the 4th on, of which 14 from the 18th.
      ("2027-01-18", "2027-01-04", "2027-01", 0.5), ("2027-02-08", "2027-02-15", "2027-02", 1.0),
      ("2027-12-31", "2027-12-06", "2028-01", 1.0),
    ])
  func share(from: String, start: String, month: String, share: Double) {
    let found = change(from, "6VV", -1).share(of: YearMonth(month)!, from: day(start))
    #expect(found == share)
  }

  @Test("Months behind the last one get lines of their own: the month of the change and the next")
  func months() {
    let mix = [line("2027-01", "5VV", 18), line("2027-01", "6VV", 5.7)]
    let counted = mix.counting([change("2027-02-08", "6VV", -1)], from: day("2027-01-04"))
    #expect(
      counted == [
        line("2027-01", "5VV", 18), line("2027-01", "6VV", 5.7),
        line("2027-02", "5VV", 18), line("2027-02", "6VV", 4.95),
        line("2027-03", "5VV", 18), line("2027-03", "6VV", 4.7),
      ])
    #expect(mix.counting([], from: day("2027-01-04")) == mix)
  }

  @Test("Who comes and goes again leaves the mix as it was; another profile is a line of its own")
  func backAgain() {
    let mix = [line("2027-01", "6VV", 4.9)]
    let step = { (profile: String, residents: Double) in
      MixStep(profile: profile, daycare: true, residents: residents)
    }
    #expect(mix.adding([step("6VV", -1), step("6VV", 1)]) == mix)
    #expect(mix.adding([step("8VV", 1)]) == mix + [line("2027-01", "8VV", 1)])
    #expect(mix.adding([step("6VV", -6)]) == [line("2027-01", "6VV", 0)])
  }
}
