public import RosterModel
public import Workforce

extension ScenarioFolder {
  /// The files of a scenario: `scenario.yaml`, the rule packs that do not ship, and each table that
  /// has rows.
  ///
  /// A folder of them reads back as an equal scenario, with the folder's name for its own. What
  /// ``read(_:)`` refuses in a scenario is written as it stands, and refused when it is read.
  /// The files cannot hold:
  /// - in a table, a text that names something and has spaces at an end, or more than one line, and
  ///   control characters but tabs and line ends
  /// - an empty pool, home group, role or group, which reads back as none; an empty name of a shift,
  ///   which reads back as its code
  /// - in YAML, a text of nothing but spaces, and a mark of byte order at the start of one
  /// - `|` in a certificate or a shift code, `@` in a certificate
  /// - days on no day of the week; those of a wish read back as every day
  /// - a rule with a status other than exempt; a weight of a rule that is not soft
  /// - assignments out of order, which read back sorted
  public static func files(of scenario: Scenario) -> [(name: String, text: String)] {
    FolderWriter(scenario: scenario).files()
  }

  /// Writes a scenario into a new or empty directory, with what its what-ifs start from where that is known.
  ///
  /// - Throws: ``NewFolder/Failure``; the directory is then as it was, or holds only files of the
  ///   scenario.
  public static func write(
    _ scenario: Scenario, forecast: ForecastSettings? = nil, to directory: String
  ) throws(NewFolder.Failure) {
    try NewFolder(path: directory).write(
      files(of: scenario) + (forecast.map(ForecastFiles.files) ?? []))
  }
}
