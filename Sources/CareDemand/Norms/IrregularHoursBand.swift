public import RosterModel

/// A band of the irregular-hours allowance (ORT), percent of the hourly wage. Bands do not stack.
public struct IrregularHoursBand: Hashable, Sendable {
  /// The kind of day.
  public var kind: DayKind
  /// Wall-clock minutes past midnight.
  public var span: Range<Int>
  /// Percent until 2025-12-31.
  public var until2025: Double
  /// Percent from 2026-01-01.
  public var from2026: Double
  /// How sure it is.
  public var evidence: Evidence
  /// Where it comes from.
  public var source = "CAO VVT, secondary sources"

  /// The percentage in force on a date.
  public func percent(on date: CivilDate) -> Double {
    date < .on(2026, 1, 1) ? until2025 : from2026
  }
}

extension IrregularHoursBand {
  /// CAO VVT. Of Saturday 08:00-12:00 from 2026 on two readings exist, 0 and 38 percent; the
  /// higher is taken. Public holidays pay as Sundays; 24 and 31 December from 18:00 pay 60
  /// percent by an unverified source and are left out, since a kind of day knows no date.
  static let vvt: [IrregularHoursBand] = [
    IrregularHoursBand(
      kind: .weekday, span: 360..<420, until2025: 22, from2026: 22,
      evidence: .secondary),
    IrregularHoursBand(
      kind: .weekday, span: 1200..<1320, until2025: 22, from2026: 22,
      evidence: .secondary),
    IrregularHoursBand(
      kind: .weekday, span: 0..<360, until2025: 44, from2026: 47,
      evidence: .secondary),
    IrregularHoursBand(
      kind: .weekday, span: 1320..<1440, until2025: 44, from2026: 47,
      evidence: .secondary),
    IrregularHoursBand(
      kind: .saturday, span: 0..<360, until2025: 49, from2026: 52,
      evidence: .secondary),
    IrregularHoursBand(
      kind: .saturday, span: 360..<480, until2025: 38, from2026: 38,
      evidence: .secondary),
    IrregularHoursBand(
      kind: .saturday, span: 480..<720, until2025: 0, from2026: 38,
      evidence: .open),
    IrregularHoursBand(
      kind: .saturday, span: 720..<1320, until2025: 38, from2026: 38,
      evidence: .secondary),
    IrregularHoursBand(
      kind: .saturday, span: 1320..<1440, until2025: 49, from2026: 52,
      evidence: .secondary),
    IrregularHoursBand(
      kind: .sunday, span: 0..<1440, until2025: 60, from2026: 60,
      evidence: .secondary),
  ]
}
