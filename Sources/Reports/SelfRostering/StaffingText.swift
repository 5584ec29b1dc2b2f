import RosterModel
public import SelfRostering

/// Hours needed against hours at hand over all teams.
public struct StaffingText {
  let say: Voice

  /// In a language.
  public init(_ language: Language) { say = Voice(language) }

  /// A row per team, domain and level, with the hours per week on average; teams together at the
  /// end. With `weeks` also what is to spare or short in each week.
  public func text(_ view: StaffingView, weeks: Bool) -> String {
    guard let first = view.teams.map(\.period.start).min(),
      let last = view.teams.map(\.period.end).max()
    else { return say(.noTeams) }
    var groups: [Group] = view.teams.map { (code: $0.code, lines: $0.lines) }
    groups.append((code: say(.allTeams), lines: view.total))
    let head = say(.staffingHead, say.dayAndYear(first), say.dayAndYear(last))
    let table = TextTable(
      columns: names + [
        .number(say(.need)), .number(say(.available)), .number(say(.rostered)),
        .number(say(.surplusColumn)), .number(say(.filledColumn)),
      ],
      rows: rows(groups) { line in line.average.map(cells) ?? [] })
    let byWeek = weeks ? ["", say(.surplusColumn)] + perWeek(groups, view).lines : []
    return ([head] + table.lines + byWeek).joined(separator: "\n") + "\n"
  }

  private typealias Group = (code: String, lines: [StaffingView.Line])

  private var names: [TextTable.Column] {
    [.words(say(.name(of: StoreError.Thing.team))), .words(say(.domain)), .words(say(.level))]
  }

  private func rows(
    _ groups: [Group], _ cells: (StaffingView.Line) -> [String]
  ) -> [[String]] {
    groups.flatMap { group in
      group.lines.map { line in
        [group.code, say(.name(of: line.domain)), line.level.description] + cells(line)
      }
    }
  }

  private func cells(_ week: StaffingView.Week) -> [String] {
    [hours(week.needed), hours(week.available), hours(week.rostered)]
      + [signed(week.surplus), signed(week.filled)]
  }

  private func perWeek(_ groups: [Group], _ view: StaffingView) -> TextTable {
    let mondays = Set(view.total.flatMap { $0.weeks.map(\.monday) }).sorted()
    return TextTable(
      columns: names + mondays.map { .number("\($0.isoWeek.week)") },
      rows: rows(groups) { line in
        mondays.map { monday in
          line.weeks.first { $0.monday == monday }.map { signed($0.surplus) } ?? ""
        }
      })
  }

  private func hours(_ time: Minutes) -> String { say.number(time.inHours, decimals: 1) }

  private func signed(_ time: Minutes) -> String { say.signed(time.inHours, decimals: 1) }
}

/// The same as a document.
public enum StaffingJSON {
  /// `{"teams": [{"team", "start", "weeks", "lines"}], "total": [...]}`, hours per week in minutes.
  public static func data(_ view: StaffingView) -> String {
    let document: JSONValue = [
      "teams": .array(
        view.teams.map { team in
          [
            "team": .string(team.code), "start": .date(team.period.start),
            "weeks": .integer(team.period.weeks), "lines": .array(team.lines.map(line)),
          ]
        }),
      "total": .array(view.total.map(line)),
    ]
    return document.text
  }

  static func line(_ line: StaffingView.Line) -> JSONValue {
    [
      "domain": .string(line.domain.rawValue), "level": .string(line.level.description),
      "average": line.average.map(week) ?? .null, "weeks": .array(line.weeks.map(week)),
    ]
  }

  private static func week(_ week: StaffingView.Week) -> JSONValue {
    [
      "monday": .date(week.monday), "neededMinutes": .integer(week.needed.count),
      "availableMinutes": .integer(week.available.count),
      "rosteredMinutes": .integer(week.rostered.count),
      "surplusMinutes": .integer(week.surplus.count),
    ]
  }
}
