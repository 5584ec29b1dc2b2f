import Foundation
import Testing

extension CommandTests {
  @Suite("README")
  struct ReadmeTests {
    @Test("every zorgrooster command line runs, in half the time where it allows ten seconds")
    func runs() async throws {
      let workspace = try Workspace()
      for line in try ReadmeLine.all() {
        let command = line.command.replacing("--time-limit 10", with: "--time-limit 5")
        let outcome = try await BuiltCommand.shell(command, in: workspace)
        #expect(outcome.code == line.expectedCode, "\(line.command)\n\(outcome.err)")
      }
    }

    @Test("each subcommand has an example")
    func covers() throws {
      let shown = Set(
        try ReadmeLine.all().compactMap { $0.command.split(separator: " ").dropFirst().first })
      #expect(shown.isSuperset(of: ["plan", "demand", "check", "new"]))
    }

    @Test("the two commands it leads with are there and executable", arguments: ["demo", "test"])
    func leads(name: String) throws {
      #expect(try Repository.read("README.md").contains("tools/\(name)"))
      let path = Repository.root.appendingPathComponent("tools/\(name)").path
      #expect(FileManager.default.isExecutableFile(atPath: path))
    }
  }
}

/// A command line in a code block of README.md. A comment `# exit 3` names another end than 0.
struct ReadmeLine {
  let command: String
  let expectedCode: Int32

  static func all() throws -> [ReadmeLine] {
    let blocks = try Repository.read("README.md").components(separatedBy: "```")
    let inside = blocks.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    return inside.flatMap { $0.split(separator: "\n") }
      .filter { $0.hasPrefix("zorgrooster ") }.map { ReadmeLine(String($0)) }
  }

  private init(_ line: String) {
    command = line
    expectedCode =
      line.components(separatedBy: "# exit ").dropFirst().first.flatMap { Int32($0) } ?? 0
  }
}
