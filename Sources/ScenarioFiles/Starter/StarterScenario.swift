/// A small scenario with comments, to copy and edit: eight people, four weeks, one ward. It reads
/// back without problems and runs.
public struct StarterScenario {
  /// The files, by name.
  static let files: [(name: String, text: String)] = [
    (ScenarioFile.settings.rawValue, StarterTexts.settings),
    (ScenarioFile.shifts.rawValue, StarterTexts.shifts),
    (ScenarioFile.cover.rawValue, StarterTexts.cover),
    (ScenarioFile.people.rawValue, StarterTexts.people),
    (ScenarioFile.contracts.rawValue, StarterTexts.contracts),
    (ScenarioFile.wishes.rawValue, StarterTexts.wishes),
    (ScenarioFile.leave.rawValue, StarterTexts.leave),
  ]

  /// Writes the starter into a new or empty directory.
  ///
  /// - Throws: ``NewFolder/Failure``; the directory is then as it was, or holds only files of the
  ///   starter.
  public static func write(to directory: String) throws(NewFolder.Failure) {
    try NewFolder(path: directory).write(files)
  }
}
