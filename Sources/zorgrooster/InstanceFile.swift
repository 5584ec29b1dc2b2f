import Foundation
import PublicInstances
import Reports

/// The file of a public instance.
enum InstanceFile {
  /// Reads it; lists every problem and ends with exit code 3 where it is not valid.
  static func read(_ path: String, _ language: Language) throws -> ShiftSchedulingInstance {
    guard let data = FileManager.default.contents(atPath: path) else {
      Console.error(InstanceWords.unreadable(path, language))
      throw ExitStatus.invalidInput
    }
    guard let text = String(data: data, encoding: .utf8) else {
      Console.error(InstanceWords.notText(path, language))
      throw ExitStatus.invalidInput
    }
    do {
      return try ShiftSchedulingParser.parse(text)
    } catch {
      for problem in error.problems {
        Console.error(InstanceWords.problem(problem, file: path, language))
      }
      throw ExitStatus.invalidInput
    }
  }
}
