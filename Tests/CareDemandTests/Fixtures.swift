import RosterModel

/// Small makers, so that a test shows only what it is about.
enum Fixture {
  static let monday = CivilDate("2027-01-04")!

  static func scenario(weeks: Int = 1) -> Scenario {
    var scenario = Scenario(
      name: "test", location: "test", period: Period(start: monday, weeks: weeks))
    scenario.demand.absence = 0
    return scenario
  }

  static func shift(
    _ code: ShiftCode, _ begin: String, _ end: String, paid hours: Double,
    domain: Domain = .care, minLevel: QualificationLevel? = nil
  ) -> Shift {
    Shift(
      code: code, begin: ClockTime(begin)!, end: ClockTime(end)!, paid: .hours(hours),
      domain: domain, minLevel: minLevel)
  }

  static func cover(
    _ days: String, _ shift: ShiftCode, _ minLevel: QualificationLevel, _ heads: Int,
    domain: Domain = .care
  ) -> CoverRequirement {
    CoverRequirement(
      days: DayPattern(days)!, shift: shift, domain: domain, minLevel: minLevel, heads: heads)
  }

  static func residents(
    _ profile: String, _ count: Double, month: String = "2027-01",
    form: DeliveryForm = .zzp, treatment: Bool = false, daycare: Bool = false
  ) -> CareMixLine {
    CareMixLine(
      month: YearMonth(month)!, profile: profile, form: form, treatment: treatment,
      daycare: daycare, residents: count)
  }
}
