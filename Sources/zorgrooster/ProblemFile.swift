import Foundation
import ProblemFiles
import PublicInstances
import Reports
import RosterProblem

/// A problem as a JSON document in a file.
enum ProblemFile {
  /// Reads problems; lists every fault of every file and ends with exit code 3 where there is one.
  static func read(_ paths: [String], _ language: Language) throws -> [RosterProblem] {
    let problems = paths.compactMap { read($0, language) }
    guard problems.count == paths.count else { throw ExitStatus.invalidInput }
    return problems
  }

  /// What a problem is called: its file without folder and ending.
  static func name(_ path: String) -> String {
    URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  }

  private static func read(_ path: String, _ language: Language) -> RosterProblem? {
    guard let data = FileManager.default.contents(atPath: path) else {
      let problem = InstanceProblem(value: "", kind: .unreadable)
      Console.error(InstanceWords.problem(problem, file: path, language))
      return nil
    }
    do {
      return try ProblemDocument.read(data).problem
    } catch {
      for fault in error.faults { Console.error(ProblemWords.fault(fault, file: path, language)) }
      return nil
    }
  }
}
