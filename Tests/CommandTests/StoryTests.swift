import Foundation
import Testing

extension CommandTests {
  @Suite("A period as a story")
  struct StoryTests {
    private static let page = "Sources/RosterDesk/RosterDesk.docc/A-period.md"

    @Test("Every line of the page runs in order; the roster is lawful and the log explains it")
    func story() async throws {
      let workspace = try Workspace()
      let told = try await BuiltCommand.shell(try Self.script(), in: workspace)
      #expect(told.code == 0, "\(told.err.suffix(2000))")
      let env = "ZORGROOSTER_STORE=story.sqlite ZORGROOSTER_NOW=2027-02-11T09:00"
      let ask = { (line: String) in
        try await BuiltCommand.shell("\(env) zorgrooster \(line)", in: workspace)
      }
      let checked = try await ask("check story-end story-end/roster.csv --json").json()
      let findings = try #require(checked["findings"] as? [[String: Any]])
      #expect(findings.filter { $0["kind"] as? String == "law" }.isEmpty)
      #expect(findings.filter { $0["kind"] as? String == "consent" }.isEmpty)
      let log = try #require(
        try await ask("log --last 1000 --as leider --json").json()["entries"] as? [[String: Any]])
      let actions = log.compactMap { $0["action"] as? String }
      #expect(actions.count { $0 == "publish" } == 2)
      #expect(actions.count { $0 == "absent" } == 4)
      #expect(actions.count { $0 == "swap-accept" } == 5)
      #expect(log.count == (log.first?["number"] as? Int))
      let requests = try #require(
        try await ask("requests --all --as leider --json").json()["requests"] as? [[String: Any]])
      let swaps = requests.filter { $0["kind"] as? String == "swap" }
      #expect(swaps.compactMap { $0["state"] as? String } == .init(repeating: "done", count: 5))
      #expect(try await ask("doctor").code == 0)
      try await otherReaders(in: workspace, ask)
      let away = try await ask(
        "absent VIG-10 2027-03-08 2027-03-21 --time-limit 60 --as leider --json"
      ).json()
      let ways = try #require(away["proposals"] as? [[String: Any]])
      #expect(ways.count == 5)
      #expect(ways.allSatisfy { $0["isProven"] as? Bool == true })
    }

    /// The files of the story through readers that share nothing with ours; someone's night of 27 March, in which
    /// summer time begins, lasts an hour less than the night shift of 8 h 15.
    private func otherReaders(
      in workspace: Workspace, _ ask: (String) async throws -> Outcome
    ) async throws {
      let roster = try workspace.read("story-end/roster.csv").split(separator: "\n")
      let night = try #require(roster.first { $0.hasPrefix("2027-03-27") && $0.contains(",N,") })
      let person = night.split(separator: ",")[1]
      #expect(try await ask("calendar --out night.ics --as \(person)").code == 0)
      let tool = Repository.root.appendingPathComponent("tools/check-files").path
      let read = try await BuiltCommand.shell(
        "\(tool) night.ics story.ics story.xlsx", in: workspace)
      guard read.code != 3 else { return print("tools/check-files is not tested: \(read.err)") }
      #expect(read.code == 0, "\(read.err)")
      let files = try #require(try read.json()["files"] as? [[String: Any]])
      let events = try #require(files[0]["events"] as? [[String: Any]])
      let start = "2027-03-27T22:00:00"
      let short = events.first { ($0["start"] as? String)?.hasPrefix(start) == true }
      #expect(short?["minutes"] as? Int == 435)
      #expect(files.map { $0["kind"] as? String } == ["calendar", "calendar", "workbook"])
    }

    /// The page's commands as one script that ends at the first one with another exit code than it names.
    private static func script() throws -> String {
      let blocks = try Repository.read(page).components(separatedBy: "```")
      let lines = blocks.enumerated().filter { $0.offset % 2 == 1 }
        .flatMap { $0.element.split(separator: "\n").dropFirst().map(String.init) }
      return lines.map { line in
        let code = line.components(separatedBy: "# exit ").dropFirst().first ?? "0"
        return line + "\ncode=$?; [ $code -eq \(code) ] || { echo \"exit $code: "
          + line.replacingOccurrences(of: "\"", with: "'").replacingOccurrences(of: "$", with: "")
          + "\" >&2; exit 99; }"
      }.joined(separator: "\n")
    }
  }
}
