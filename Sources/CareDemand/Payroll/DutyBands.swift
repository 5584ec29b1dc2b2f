import RosterModel

/// How one duty divides over the bands of the irregular-hours allowance.
struct DutyBands {
  let norms: NormSet

  /// Millionths of a minute, so that times of many duties can be added before they are rounded.
  private static let fine = 1_000_000

  /// Real minutes present in each band; they add to the duty's presence.
  func presence(of duty: WorkedDuty) -> [AllowanceBand: Int] {
    var found: [AllowanceBand: Int] = [:]
    for date in duty.dates {
      for band in bands(on: date) {
        let minutes = duty.presence(on: date, within: band.span).count
        let key = AllowanceBand(percent: band.percent(on: date), kind: band.kind)
        if minutes > 0 { found[key, default: 0] += minutes }
      }
    }
    let rest = duty.presence.count - found.values.reduce(0, +)
    if rest > 0 { found[.plain] = rest }
    return found
  }

  /// The bands that pay something on a date.
  func bands(on date: CivilDate) -> [IrregularHoursBand] {
    let kind = DayKind(on: date)
    return norms.irregularHours.filter { $0.kind == kind && $0.percent(on: date) > 0 }
  }

  /// Paid time in each band, millionths of a minute: paid x presence in the band / presence.
  ///
  /// Paid time without any presence has no allowance.
  func paid(_ duty: WorkedDuty) -> [AllowanceBand: Int] {
    let paid = duty.paid.count * Self.fine
    let length = duty.presence.count
    guard length > 0 else { return [.plain: paid] }
    return presence(of: duty).mapValues { paid * $0 / length }
  }
}
