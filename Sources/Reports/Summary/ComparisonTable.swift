import LabourRules
public import Planning
import RosterModel

/// Several proposals for one scenario side by side.
public enum ComparisonTable {
  /// One row per proposal, the first being the one the others are held against.
  public static func text(_ results: [PlanResult], language: Language) -> String {
    let say = Voice(language)
    let first = results.first.map { DayPlan(roster: $0.roster) }
    let titles: [Words] = [.points, .open, .over, .wishesShort]
    let table = TextTable(
      columns: [.number(say(.proposal))] + titles.map { .number(say($0)) }
        + [.words(say(.leastServedShort)), .number(say(.softShort)), .number(say(.differs))],
      rows: results.enumerated().map { index, result in
        [say.number(index + 1)] + row(result, say)
          + [first.map { say.number($0.differences(from: DayPlan(roster: result.roster))) } ?? ""]
      })
    var report = ReportText(colour: false)
    report.add([say(.proposals)] + table.lines + wrapped(say(.comparisonKey)))
    return report.text
  }

  private static func row(_ result: PlanResult, _ say: Voice) -> [String] {
    let soft = say.number(result.judgement.findings(of: .soft).count)
    guard result.hasRoster else { return ["-", "-", "-", "-", "-", "-"] }
    return [
      say.number(result.objective.total), say.number(result.accounts.open),
      say.number(result.accounts.over),
      "\(say.number(result.wishesHonoured))/\(say.number(result.wishCount))",
      result.leastServed.map { "\($0.person) \($0.honoured)/\($0.count)" } ?? say(.none), soft,
    ]
  }
}

/// Which shifts each person has on each date.
struct DayPlan {
  /// One person on one date.
  struct Cell: Hashable {
    var person: PersonID
    var date: CivilDate
  }

  private let shifts: [Cell: Set<ShiftCode>]

  /// The days of a roster.
  init(roster: Roster) {
    shifts = Dictionary(
      grouping: roster.assignments, by: { Cell(person: $0.person, date: $0.date) }
    ).mapValues { Set($0.map(\.shift)) }
  }

  /// Days of a person on which the two rosters hold other shifts.
  func differences(from other: DayPlan) -> Int {
    Set(shifts.keys).union(other.shifts.keys).count { shifts[$0] != other.shifts[$0] }
  }
}
