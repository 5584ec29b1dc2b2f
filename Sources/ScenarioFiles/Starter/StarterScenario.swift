import Foundation

/// A small scenario with comments, to copy and edit: eight people, four weeks, one ward. It reads
/// back without problems and runs.
public struct StarterScenario {
  /// Why a starter could not be written.
  public enum Failure: Error, Hashable, Sendable {
    /// The directory holds something: nothing is ever overwritten.
    case directoryNotEmpty(String)
    /// The path is a file, or cannot be made or written to.
    case notWritable(String)
  }

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
  /// - Throws: ``Failure``; the directory is then as it was, or holds only files of the starter.
  public static func write(to directory: String) throws(Failure) {
    let manager = FileManager.default
    if let names = try? manager.contentsOfDirectory(atPath: directory), !names.isEmpty {
      throw .directoryNotEmpty(directory)
    }
    do {
      try manager.createDirectory(atPath: directory, withIntermediateDirectories: true)
      for (name, text) in files {
        try Data(text.utf8).write(to: URL(fileURLWithPath: directory + "/" + name))
      }
    } catch {
      throw .notWritable(directory)
    }
  }
}

extension StarterScenario.Failure {
  /// What went wrong and the likely fix, in words.
  public func message(in language: ScenarioLanguage) -> String {
    switch (self, language) {
    case (.directoryNotEmpty(let path), .dutch):
      "\(path): de map is niet leeg. Misschien een nieuwe mapnaam."
    case (.directoryNotEmpty(let path), .english):
      "\(path): the folder is not empty. Maybe a new folder name."
    case (.notWritable(let path), .dutch):
      "\(path): hier kan niet worden geschreven. Misschien een ander pad, of rechten op de map."
    case (.notWritable(let path), .english):
      "\(path): cannot be written to. Maybe another path, or rights on the folder."
    }
  }
}
