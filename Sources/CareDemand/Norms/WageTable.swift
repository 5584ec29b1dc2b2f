public import RosterModel

/// Gross monthly pay of one salary scale (FWG) at 36 hours a week, in euro.
public struct WageRow: Hashable, Sendable {
  /// The scale.
  public var fwg: Int
  /// The role in Dutch.
  public var role: String
  /// The qualification level.
  public var level: QualificationLevel
  /// Lowest and highest step, euro per month.
  public var monthly: ClosedRange<Double>
}

/// The wages in force from a date on.
public struct WageTable: Hashable, Sendable {
  /// The first day.
  public var from: CivilDate
  /// Rows, by scale.
  public var rows: [WageRow]
  /// How sure it is.
  public var evidence: Evidence
  /// Where it comes from.
  public var source: String

  /// The row of the lowest scale of a level.
  public func lowestRow(of level: QualificationLevel) -> WageRow? {
    rows.filter { $0.level == level }.min { $0.fwg < $1.fwg }
  }
}

extension WageTable {
  /// CAO VVT, three tables.
  static let vvt: [WageTable] = [
    WageTable(
      from: .on(2024, 10, 1),
      rows: [
        WageRow(fwg: 15, role: "zorghulp", level: .level1, monthly: 2232...2691),
        WageRow(fwg: 20, role: "zorgassistent / gastvrouw", level: .level1, monthly: 2311...2847),
        WageRow(fwg: 25, role: "helpende", level: .level2, monthly: 2361...3004),
        WageRow(fwg: 30, role: "helpende plus", level: .level2Plus, monthly: 2415...3168),
        WageRow(fwg: 35, role: "verzorgende IG", level: .level3, monthly: 2475...3338),
        WageRow(fwg: 40, role: "gespecialiseerd verzorgende", level: .level3, monthly: 2612...3590),
        WageRow(fwg: 45, role: "verpleegkundige mbo", level: .level4, monthly: 2770...3945),
        WageRow(fwg: 50, role: "verpleegkundige hbo", level: .level5, monthly: 3088...4481),
      ], evidence: .derived, source: "CAO VVT 2026-07-01, less 3.5 and 4 percent"),
    WageTable(
      from: .on(2025, 7, 1),
      rows: [
        WageRow(fwg: 15, role: "zorghulp", level: .level1, monthly: 2321...2799),
        WageRow(fwg: 20, role: "zorgassistent / gastvrouw", level: .level1, monthly: 2404...2961),
        WageRow(fwg: 25, role: "helpende", level: .level2, monthly: 2455...3124),
        WageRow(fwg: 30, role: "helpende plus", level: .level2Plus, monthly: 2511...3295),
        WageRow(fwg: 35, role: "verzorgende IG", level: .level3, monthly: 2574...3471),
        WageRow(fwg: 40, role: "gespecialiseerd verzorgende", level: .level3, monthly: 2717...3733),
        WageRow(fwg: 45, role: "verpleegkundige mbo", level: .level4, monthly: 2881...4102),
        WageRow(fwg: 50, role: "verpleegkundige hbo", level: .level5, monthly: 3212...4660),
      ], evidence: .derived, source: "CAO VVT 2026-07-01, less 3.5 percent"),
    WageTable(
      from: .on(2026, 7, 1),
      rows: [
        WageRow(fwg: 15, role: "zorghulp", level: .level1, monthly: 2402...2897),
        WageRow(fwg: 20, role: "zorgassistent / gastvrouw", level: .level1, monthly: 2488...3065),
        WageRow(fwg: 25, role: "helpende", level: .level2, monthly: 2541...3233),
        WageRow(fwg: 30, role: "helpende plus", level: .level2Plus, monthly: 2599...3410),
        WageRow(fwg: 35, role: "verzorgende IG", level: .level3, monthly: 2664...3593),
        WageRow(fwg: 40, role: "gespecialiseerd verzorgende", level: .level3, monthly: 2812...3864),
        WageRow(fwg: 45, role: "verpleegkundige mbo", level: .level4, monthly: 2982...4246),
        WageRow(fwg: 50, role: "verpleegkundige hbo", level: .level5, monthly: 3324...4823),
      ], evidence: .secondary, source: "CAO VVT, secondary sources"),
  ]
}
