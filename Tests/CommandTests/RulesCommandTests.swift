import Foundation
import Testing

extension CommandTests {
  @Suite("rules")
  struct RulesCommandTests {
    @Test("The table in the documentation is what the command prints")
    func documented() async throws {
      let run = try await BuiltCommand.run(
        "rules", "--markdown", "--lang", "en", in: try Workspace())
      #expect(run.code == 0)
      let page = try Repository.read("Sources/Planning/Planning.docc/Rules.md")
      #expect(run.out.count > 1000)
      #expect(page.hasSuffix(run.out), "Maybe make it again: see the page's own head.")
    }

    @Test("One rule as JSON has all that is known of it")
    func json() async throws {
      let run = try await BuiltCommand.run(
        "rules", "ATW-DREST", "--json", "--lang", "nl", in: try Workspace())
      let rules = try #require(try run.json()["rules"] as? [[String: Any]])
      #expect(rules.count == 1)
      #expect(rules[0]["value"] as? Double == 11)
      #expect(rules[0]["unit"] as? String == "hours")
      #expect(rules[0]["planned"] as? Bool == true)
      #expect(rules[0]["validTo"] is NSNull)
    }

    @Test("A rule that does not exist: wrong usage, and those it may be")
    func unknown() async throws {
      let run = try await BuiltCommand.run("rules", "ATW-WRST", "--lang", "en", in: try Workspace())
      #expect(run.code == 2)
      #expect(run.err.contains("Unknown rule ATW-WRST. Maybe ATW-SHIFT"))
      #expect(run.out.isEmpty)
    }
  }
}
