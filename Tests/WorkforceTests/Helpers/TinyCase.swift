import RosterModel
import Workforce

extension YearMonth {
  /// January 2027 and after.
  static func month(_ index: Int) -> YearMonth { YearMonth(year: 2027, month: index + 1)! }
}

extension HourKind {
  static func care(_ level: QualificationLevel, _ block: Block) -> HourKind {
    HourKind(Skill(.care, level), block)
  }
}

extension MonthCase {
  /// A month with needs, a wage of 20 euro, allowances of 0, a quarter and a half.
  static func tiny(_ need: [HourKind: Double]) -> MonthCase { tiny(0, need) }

  /// The same in a later month.
  static func tiny(_ index: Int, _ need: [HourKind: Double]) -> MonthCase {
    MonthCase(
      month: .month(index), need: need, allowance: [.day: 0, .evening: 0.25, .night: 0.5])
  }

  func team(_ level: QualificationLevel, _ hours: Double, nights: Double? = nil) -> MonthCase {
    var month = self
    month.team.append(
      TeamHours(
        skill: Skill(.care, level), hours: hours, nightHours: nights, wage: 20, euro: hours * 30,
        paidHours: hours))
    return month
  }

  func offer(
    _ shell: Shell, _ level: QualificationLevel, _ hours: Double? = nil, at euro: Double
  ) -> MonthCase {
    var month = self
    month.offers.append(
      OfferHours(
        shell: shell, skill: Skill(.care, level), hours: hours,
        euro: [.day: euro, .evening: euro, .night: euro]))
    return month
  }

  /// A full-time job of 100 hours and 3,000 euro.
  func job(_ level: QualificationLevel) -> MonthCase {
    var month = self
    month.job[Skill(.care, level)] = JobHours(hours: 100, euro: 3000, wage: 20)
    return month
  }
}
