import Explanations
import RosterModel

/// What one head more is worth by shift, level and day of the week: the mean over the days of the need. It ranks.
struct HeadValueTable {
  /// A shift's row of the need.
  struct Row: Hashable {
    var shift: ShiftCode
    var domain: Domain
    var level: QualificationLevel
    /// Mean points per day of the week, Monday first; `nil` where nothing is needed.
    var days: [Double?]
    /// Mean points over all days.
    var mean: Double
  }

  /// The rows that are worth most first; those worth nothing are left out.
  let rows: [Row]

  init(_ values: [HeadValue]) {
    let groups = Dictionary(grouping: values) {
      Key(shift: $0.shift, domain: $0.domain, level: $0.level)
    }
    rows = groups.map { key, values in
      let days = Weekday.allCases.map { day in
        Self.mean(values.filter { $0.date.weekday == day })
      }
      return Row(
        shift: key.shift, domain: key.domain, level: key.level, days: days,
        mean: Self.mean(values) ?? 0)
    }
    .filter { $0.days.contains { $0.map { $0 >= 0.5 } ?? false } }
    .sorted { ($1.mean, $0.shift, $0.domain, $0.level) < ($0.mean, $1.shift, $1.domain, $1.level) }
  }

  /// The largest mean of a day.
  var most: Double { rows.flatMap(\.days).compactMap(\.self).max() ?? 0 }

  private struct Key: Hashable {
    var shift: ShiftCode
    var domain: Domain
    var level: QualificationLevel
  }

  private static func mean(_ values: [HeadValue]) -> Double? {
    values.isEmpty ? nil : values.reduce(0) { $0 + $1.points } / Double(values.count)
  }
}

extension HeadValueTable {
  /// The table as text, at most so many rows.
  func table(limit: Int, _ teller: WhyTeller) -> TextTable {
    let say = teller.say
    return TextTable(
      columns: [.words(say(.shift)), .words(say(.level), limit: 24)]
        + Weekday.allCases.map { .number(say.weekday($0)) } + [.number(say(.mean))],
      rows: rows.prefix(limit).map { row in
        [
          row.shift,
          ([row.level.description] + teller.naming([row.domain])).joined(separator: ", "),
        ]
          + (row.days + [row.mean]).map { $0.map { say.number($0, decimals: 0) } ?? "-" }
      })
  }
}
