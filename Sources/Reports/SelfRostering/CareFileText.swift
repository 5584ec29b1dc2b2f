public import RosterModel
public import SelfRostering

/// What became of the rows of another system.
public enum CareFileText {
  /// For the terminal: what was added, changed and left alone, and what the judge finds.
  public static func text(
    _ report: CareFileReport, scenario: Scenario, language: Language
  ) -> String {
    let say = Voice(language)
    let contracts = report.contracts
    var lines = [
      say(
        .peopleTaken, say.number(report.added.count), say.number(report.changed.count),
        say.number(report.same)),
      say(
        .contractsTaken, say.number(contracts.added), say.number(contracts.changed),
        say.number(contracts.removed), say.number(contracts.same)),
    ]
    let people: [(Words, [PersonID])] = [
      (.peopleAdded, report.added), (.peopleChanged, report.changed),
      (.peopleElsewhere, report.elsewhere), (.peopleUnnamed, report.unnamed),
    ]
    lines += people.filter { !$0.1.isEmpty }.map { "  " + say($0.0, say.list($0.1)) }
    lines += CareFileReport.RowFate.allCases.compactMap { fate in
      report.roster[fate].map { say(.name(of: fate), say($0, .rows)) }
    }
    lines += report.findings.map { say(.findingComes, say.line($0, scenario)) }
    return lines.joined(separator: "\n")
  }

  /// That nothing of it changed anything.
  public static func nothing(_ language: Language) -> String { Voice(language)(.nothingTaken) }
}

/// The same as a document.
public enum CareFileJSON {
  /// `{"entry", "people", "contracts", "roster", "findings"}`; `entry` is `null` where nothing
  /// changed.
  public static func data(
    entry: Int?, _ report: CareFileReport, scenario: Scenario, language: Language
  ) -> String {
    let names = { (people: [PersonID]) in JSONValue.array(people.map { .string($0) }) }
    let document: JSONValue = [
      "entry": .optional(entry),
      "people": [
        "added": names(report.added), "changed": names(report.changed),
        "same": .integer(report.same), "elsewhere": names(report.elsewhere),
        "unnamed": names(report.unnamed),
      ],
      "contracts": [
        "added": .integer(report.contracts.added), "changed": .integer(report.contracts.changed),
        "removed": .integer(report.contracts.removed), "same": .integer(report.contracts.same),
      ],
      "roster": .object(
        CareFileReport.RowFate.allCases.map {
          .init(key: $0.rawValue, value: .integer(report.roster[$0] ?? 0))
        }),
      "findings": .findings(report.findings, scenario: scenario, language: language),
    ]
    return document.text
  }
}
