import LabourRules
public import RosterModel

/// Running counts of a year as a period needs them: free Sundays, free weekends and nights, counted
/// from what was worked and, where weeks are not closed yet, from what stands.
///
/// Rules over 52 weeks add the count of a period to a counter that reaches back so far that both
/// make up 52 weeks. So a counter counts from the first day after `period.end - 52 weeks` up to the
/// period: for 13 weeks the 39 before it. A count that reaches back further would say too much of a
/// minimum (13 free Sundays of 65 weeks are fewer than 13 of 52), so where what is known does not
/// reach back that far there is no counter: the rules that ask for it are then not assessed, and
/// say what is missing.
///
/// Nothing is stored: whatever is corrected afterwards counts at once.
public enum YearCounters {
  /// The weeks of a year.
  public static let weeks = 52
  /// Those that are counted. A balance of hours is money, and kept apart (``HoursBalance``).
  public static let names: Set<String> = ["freeSundays", "freeWeekends", "nights"]

  /// The first day that counts for a period, a Monday.
  public static func first(for period: Period) -> CivilDate {
    min(period.start, period.end + 1 - weeks * 7)
  }

  /// The Monday from which on all work of a team is known: the first of an unbroken row of periods
  /// before a day, or, where that is the first period of all, the week of the earliest work that
  /// came with it.
  public static func knownFrom(
    before start: CivilDate, periods: [Period], imported: [HistoryEntry]
  ) -> CivilDate {
    var first = start
    while let former = periods.first(where: { $0.end + 1 == first }) { first = former.start }
    guard let earliest = periods.map(\.start).min(), first == earliest else { return first }
    return min(first, imported.map(\.date).min()?.monday ?? first)
  }

  /// The counters of some people for a period. `work` is all they did, for this team or another,
  /// from the day before ``first(for:)`` on.
  public static func counters(
    of people: [PersonID], for period: Period, work: [(assignment: Assignment, shift: Shift)]
  ) -> [Counter] {
    let first = first(for: period)
    let byPerson = Dictionary(grouping: work, by: \.assignment.person)
    return people.flatMap { person -> [Counter] in
      let count = YearCount(
        byPerson[person] ?? [], from: first, weeks: (period.start - first) / 7)
      let values = [
        ("freeSundays", count.freeSundays), ("freeWeekends", count.freeWeekends),
        ("nights", count.nights),
      ]
      return values.map { name, value in
        Counter(person: person, counter: name, from: first, value: Double(value))
      }
    }
  }
}
