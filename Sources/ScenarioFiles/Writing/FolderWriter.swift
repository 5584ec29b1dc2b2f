import RosterModel

/// The files of a scenario, in the order of ``ScenarioFile``; no table without rows.
struct FolderWriter {
  let scenario: Scenario

  func files() -> [(name: String, text: String)] {
    let settings = [(name: ScenarioFile.settings.rawValue, text: SettingsText.of(scenario))]
    return settings + RulePackFile.files(of: scenario.rulePacks) + tables().compactMap { $0 }
  }

  private func tables() -> [(name: String, text: String)?] {
    [
      table(scenario.careMix), table(scenario.shifts), table(scenario.cover),
      table(scenario.people), table(scenario.contracts), table(scenario.statuses),
      table(scenario.consents), table(scenario.overrides), table(scenario.availability),
      table(scenario.leave), table(scenario.wishes), table(scenario.history),
      table(scenario.counters), table(scenario.roster.assignments),
      table(scenario.printedTotals),
    ]
  }

  private func table<Row: TableRow>(_ rows: [Row]) -> (name: String, text: String)? {
    rows.isEmpty ? nil : (name: Row.file.rawValue, text: TableText.of(rows))
  }
}
