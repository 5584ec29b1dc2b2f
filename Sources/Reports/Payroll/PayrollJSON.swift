public import CareDemand
import RosterModel

/// Hours per person and band of the irregular-hours allowance as JSON.
///
/// ```
/// { "from": date, "to": date,
///   "people": [{"person": id, "paidMinutes": int, "paidHours": num,
///     "bands": [{"percent": num, "band": "none"|"weekday"|"saturday"|"sunday", "name": str,
///       "minutes": int, "hours": num}]}],
///   "assumptions": [str] }
/// ```
public enum PayrollJSON {
  /// The hours as one JSON document; bands as in ``PayrollCSV``.
  public static func data(_ hours: AllowanceHours, language: Language) -> String {
    document(hours, language: language).text
  }

  static func document(_ hours: AllowanceHours, language: Language) -> JSONValue {
    [
      "from": .date(hours.dates.lowerBound), "to": .date(hours.dates.upperBound),
      "people": .array(hours.people.map { person($0, Voice(language)) }),
      "assumptions": .assumptions(hours.assumptions, language: language),
    ]
  }

  private static func person(_ account: AllowanceHours.Account, _ say: Voice) -> JSONValue {
    [
      "person": .string(account.person), "paidMinutes": .integer(account.paid.count),
      "paidHours": .number(Double(account.hundredths) / 100),
      "bands": .array(account.lines.map { band($0, say) }),
    ]
  }

  private static func band(_ line: PayrollLine, _ say: Voice) -> JSONValue {
    [
      "percent": .number(line.band.percent), "band": .string(line.band.code),
      "name": .string(say(.name(of: line.band))), "minutes": .integer(line.time.count),
      "hours": .number(Double(line.hundredths) / 100),
    ]
  }
}
