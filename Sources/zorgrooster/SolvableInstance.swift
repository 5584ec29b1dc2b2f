import Foundation
import PublicInstances
import Reports

/// A public instance whose solution the command can tell and write.
protocol SolvableInstance: PublicInstance {
  /// The parts of the objective, in words.
  static func parts(_ evaluation: Evaluation, _ language: Language) -> String
  /// Whether a solution can be written to a path, asked before the solving.
  func isWritable(_ path: String) -> Bool
  /// Writes a solution.
  func write(_ roster: Encoding.Roster, to path: String) throws
}

extension ShiftSchedulingInstance: SolvableInstance {
  static func parts(_ evaluation: Evaluation, _ language: Language) -> String {
    InstanceWords.parts(evaluation, language)
  }

  func isWritable(_ path: String) -> Bool { InstanceFile.isWritable(besides: path) }

  func write(_ roster: ShiftSchedulingRoster, to path: String) throws {
    try Data(roster.csv(for: self).utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
  }
}

/// The solution is a folder, made where there is none.
extension INRC2Instance: SolvableInstance {
  static func parts(_ evaluation: Evaluation, _ language: Language) -> String {
    InstanceWords.parts(evaluation, language)
  }

  func isWritable(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return InstanceFile.isWritable(besides: path)
    }
    return isFolder.boolValue && FileManager.default.isWritableFile(atPath: path)
  }

  func write(_ roster: INRC2Roster, to path: String) throws {
    let folder = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (file, text) in INRC2Solution.files(of: roster, for: self) {
      try Data(text.utf8).write(to: folder.appendingPathComponent(file), options: .atomic)
    }
  }
}
