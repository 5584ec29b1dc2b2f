import Foundation

/// A folder that files are written to: new, or empty until then. Nothing is ever overwritten.
public struct NewFolder {
  /// Why the files could not be written.
  public enum Failure: Error, Hashable, Sendable {
    /// The directory holds something.
    case directoryNotEmpty(String)
    /// The path is a file, or cannot be made or written to.
    case notWritable(String)
  }

  let path: String

  /// Makes the folder where there is none, and writes the files.
  func write(_ files: [(name: String, text: String)]) throws(Failure) {
    let manager = FileManager.default
    if let names = try? manager.contentsOfDirectory(atPath: path), !names.isEmpty {
      throw .directoryNotEmpty(path)
    }
    do {
      try manager.createDirectory(atPath: path, withIntermediateDirectories: true)
      for (name, text) in files {
        let file = URL(fileURLWithPath: path + "/" + name)
        try Data(text.utf8).write(to: file, options: .withoutOverwriting)
      }
    } catch {
      throw .notWritable(path)
    }
  }
}

extension NewFolder.Failure {
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
