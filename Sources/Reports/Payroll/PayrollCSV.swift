public import CareDemand
import RosterModel

/// Hours per person and band of the irregular-hours allowance as CSV, for a payroll system.
///
/// One row per person and band, lowest percentage first; the band without an allowance is always
/// there, others where they hold time. No row is a total: a person's rows add to the paid time, in
/// `minutes` and in `hours` alike.
///
/// | column | holds |
/// |---|---|
/// | `person` | identifier |
/// | `from`, `to` | first and last date of the period, ISO 8601 |
/// | `band_percent` | percent of the hourly wage on top of it, 0 for none |
/// | `band` | `none`, `weekday`, `saturday`, or `sunday` (public holidays too) |
/// | `hours` | paid hours in the band, two decimals |
/// | `minutes` | the same in whole minutes |
/// | `band_name` | the band in words |
public enum PayrollCSV {
  private static let header = [
    "person", "from", "to", "band_percent", "band", "hours", "minutes", "band_name",
  ]

  /// The hours as text. For Excel with a byte order mark, `;` and a decimal comma.
  public static func text(
    _ hours: AllowanceHours, language: Language, style: CSVStyle = .plain
  ) -> String {
    let csv = CSVText(style: style)
    let say = Voice(language)
    let ends = [hours.dates.lowerBound, hours.dates.upperBound].map(\.description)
    let rows = hours.people.flatMap(\.lines).map { line in
      [line.person] + ends
        + [
          csv.trimmed(line.band.percent), line.band.code, csv.fixed(hundredths: line.hundredths),
          String(line.time.count), say(.name(of: line.band)),
        ]
    }
    return csv.text([header] + rows)
  }
}
