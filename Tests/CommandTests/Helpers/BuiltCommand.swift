import Foundation
import Testing

/// The built `zorgrooster`, which lies beside the test runner: tests never build.
enum BuiltCommand {
  /// Why there is nothing to run.
  struct NotBuilt: Error, CustomStringConvertible {
    let lookedIn: [String]

    var description: String {
      "no built zorgrooster in \(lookedIn.joined(separator: " or ")). "
        + "Maybe build first: swift build --build-tests, with the options of this test run."
    }
  }

  /// The folder the command was built into: that of the test runner.
  static func folder() throws -> URL {
    let runners = [Bundle.main.executablePath, CommandLine.arguments.first].compactMap { $0 }
    let folders = runners.map { path in
      URL(fileURLWithPath: path).resolvingSymlinksInPath().deletingLastPathComponent()
    }
    let found = folders.first { folder in
      FileManager.default.isExecutableFile(
        atPath: folder.appendingPathComponent("zorgrooster").path)
    }
    guard let found else { throw NotBuilt(lookedIn: folders.map(\.path)) }
    return found
  }

  /// Runs the command with arguments and waits for its end.
  static func run(_ arguments: String..., in workspace: Workspace, language: String = "en_GB.UTF-8")
    async throws -> Outcome
  {
    try await run(arguments, in: workspace, language: language)
  }

  /// Runs the command with arguments and waits for its end.
  static func run(
    _ arguments: [String], in workspace: Workspace, language: String = "en_GB.UTF-8"
  ) async throws -> Outcome {
    try await start(arguments, in: workspace, language: language).end()
  }

  /// Starts the command.
  static func start(
    _ arguments: [String], in workspace: Workspace, language: String = "en_GB.UTF-8"
  ) throws -> RunningCommand {
    try RunningCommand(
      folder().appendingPathComponent("zorgrooster"), arguments, in: workspace,
      environment: environment(language))
  }

  /// Runs one line as a shell would, the command on its path.
  static func shell(_ line: String, in workspace: Workspace) async throws -> Outcome {
    let run = try RunningCommand(
      URL(fileURLWithPath: "/bin/sh"), ["-c", line], in: workspace,
      environment: environment("en_GB.UTF-8"))
    return try await run.end()
  }

  private static func environment(_ language: String) throws -> [String: String] {
    ["PATH": "\(try folder().path):/usr/bin:/bin", "LANG": language]
  }
}

/// What a run left behind.
struct Outcome {
  /// The exit code.
  let code: Int32
  /// Standard output.
  let out: String
  /// Standard error.
  let err: String

  /// Standard output as exactly one JSON object.
  func json() throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(out.utf8))
    return try #require(value as? [String: Any], "standard output is no JSON object")
  }
}
