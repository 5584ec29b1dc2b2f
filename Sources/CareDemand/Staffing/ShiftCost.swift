import RosterModel

/// What a shift costs an employer.
///
/// cost = paid hours x wage x (1.47 + ORT), where wage is ``NormSet/wage(of:on:)`` at the period's
/// start and ORT is the irregular-hours allowance as a fraction of the wage, averaged over the time
/// present. The allowance is taken over the wage alone, without the employer's charges.
struct ShiftCost {
  private let norms: NormSet
  private let date: CivilDate

  init(norms: NormSet, on date: CivilDate) {
    self.norms = norms
    self.date = date
  }

  /// Gross wage, euro per hour.
  func wage(_ level: QualificationLevel) -> Double { norms.wage(of: level, on: date) }

  /// Euro for one head at a level, on average over the days it may start on.
  func cost(of shift: Shift, at level: QualificationLevel, startingOn days: [Weekday]) -> Double {
    guard !days.isEmpty else { return 0 }
    let allowance =
      days.reduce(0) { $0 + self.allowance(shift.span, startingOn: $1) } / Double(days.count)
    return shift.paid.inHours * wage(level) * (norms.parameters.employerFactor.value + allowance)
  }

  /// The mean allowance over a span of minutes that starts on a day, a fraction of the wage.
  func allowance(_ span: Range<Int>, startingOn day: Weekday) -> Double {
    let next = Weekday(rawValue: (day.rawValue + 1) % 7)!
    let percentMinutes = norms.irregularHours.reduce(0.0) { sum, band in
      let percent = band.percent(on: date)
      let today = band.kind == DayKind(day) ? band.span.clamped(to: span).count : 0
      let later = (band.span.lowerBound + 1440)..<(band.span.upperBound + 1440)
      let tomorrow = band.kind == DayKind(next) ? later.clamped(to: span).count : 0
      return sum + percent * Double(today + tomorrow)
    }
    return percentMinutes / 100 / Double(span.count)
  }
}
