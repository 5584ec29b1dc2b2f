import ArgumentParser
import Foundation
import PublicInstances
import Reports

/// The files of a public instance. Every problem is listed; then the command ends with exit code 3.
enum InstanceFile {
  /// Reads the file of a `shift-scheduling` instance.
  static func shiftScheduling(_ path: String, _ language: Language) throws
    -> ShiftSchedulingInstance
  {
    let data = FileManager.default.contents(atPath: path)
    guard let data, let text = String(data: data, encoding: .utf8) else {
      let kind: InstanceProblem.Kind = data == nil ? .unreadable : .notText
      throw invalid([InstanceProblem(value: "", kind: kind)], path, language)
    }
    do {
      return try ShiftSchedulingParser.parse(text)
    } catch {
      throw invalid(error.problems, path, language)
    }
  }

  /// Reads the files of an `inrc2` instance from the folder of its data set.
  static func inrc2(_ folder: String, name: String, _ language: Language) throws -> INRC2Instance {
    let place = URL(fileURLWithPath: folder)
    let name = try named(name, language)
    do {
      return try INRC2Parser.parse(name) { file in
        FileManager.default.contents(atPath: place.appendingPathComponent(file).path).map {
          [UInt8]($0)
        }
      }
    } catch {
      for found in error.problems {
        let file = (folder.hasSuffix("/") ? folder : folder + "/") + found.file
        Console.error(InstanceWords.problem(found.problem, file: file, language))
      }
      throw ExitStatus.invalidInput
    }
  }

  private static func named(_ name: String, _ language: Language) throws -> INRC2Name {
    do {
      return try INRC2Name(name)
    } catch {
      throw invalid([error], "--instance", language)
    }
  }

  private static func invalid(
    _ problems: [InstanceProblem], _ path: String, _ language: Language
  ) -> ExitCode {
    for problem in problems {
      Console.error(InstanceWords.problem(problem, file: path, language))
    }
    return ExitStatus.invalidInput
  }

  /// Whether something can be made in the folder that a path lies in.
  static func isWritable(besides path: String) -> Bool {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return FileManager.default.isWritableFile(atPath: folder)
  }
}
