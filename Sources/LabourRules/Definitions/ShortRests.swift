import RosterModel

/// The shorter rests of 8 hours that the law allows once in 7x24 hours where the work requires it
/// (ATW 5:3, third paragraph; 5:8, fourth): only those recorded as an override, each at least 7x24 hours of
/// duty starts after the one before.
struct ShortRests {
  /// The least such a rest lasts.
  static let least = Minutes.hours(8)
  private static let week = Minutes.hours(7 * 24)

  /// The starts of duties that a shorter rest may come before.
  private let starts: Set<Instant>

  /// Those of a record under a rule that asks for so much rest after the duties it concerns.
  init(_ record: WorkRecord, _ rule: Rule, concerns: (Duty) -> Bool) {
    let overrides = record.lines.overrides.filter {
      $0.rule == rule.id || $0.rule == RestAfterNight.id
    }
    guard !overrides.isEmpty else {
      starts = []
      return
    }
    var allowed: Set<Instant> = []
    var last: Instant?
    for (former, next) in zip(record.duties, record.duties.dropFirst()) where concerns(former) {
      let rest = next.start - former.end
      guard rest < rule.limit, rest >= Self.least,
        overrides.contains(where: { $0.date == next.begins.date }),
        last.map({ next.start - $0 >= Self.week }) ?? true
      else { continue }
      allowed.insert(next.start)
      last = next.start
    }
    starts = allowed
  }

  /// Whether the rest before a duty is such a one.
  func allow(before duty: Duty) -> Bool { starts.contains(duty.start) }

  /// The rests of a record that are such ones, told by their rule.
  func allowances(in record: WorkRecord, by rule: Rule) -> [Allowance] {
    guard !starts.isEmpty else { return [] }
    return record.dutyPairs.filter { allow(before: $1) }.map { former, next in
      Allowance(
        rule: rule.id, person: record.person, from: former.ends, to: next.begins,
        measured: (next.start - former.end).inHours, asked: rule.value, branch: .override)
    }
  }
}
