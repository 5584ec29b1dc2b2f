import Foundation
import Testing

extension CommandTests {
  @Suite("The command explain")
  struct ExplainTests {
    /// A workspace with a plan of the small scenario in `made`, and one in which everyone is off in `off.csv`.
    private static func planned() async throws -> Workspace {
      let workspace = try Workspace()
      let run = try await BuiltCommand.run(
        "plan", "Scenarios/small", "--threads", "1", "--work-limit", "400", "--out", "made",
        "--quiet", in: workspace)
      #expect(run.code == 0, "\(run.err)")
      try workspace.write("date,person,shift\n", to: "off.csv")
      return workspace
    }

    private static func explain(_ words: String..., in workspace: Workspace) async throws
      -> [String: Any]
    {
      let run = try await BuiltCommand.run(["explain"] + words + ["--json"], in: workspace)
      #expect(run.code == 0, "\(run.err)")
      return try run.json()
    }

    @Test(
      "Goals in order, each with one of three words; the page of the plan says why beside its grid")
    func goals() async throws {
      let workspace = try await Self.planned()
      let told = try await Self.explain(
        "goals", "Scenarios/small", "made", "--time-limit", "2", in: workspace)
      let goals = try #require(told["goals"] as? [[String: Any]])
      #expect(goals.first?["goal"] as? String == "open")
      let words = goals.compactMap { ($0["certainty"] as? [String: Any])?["word"] as? String }
      #expect(words.count == goals.count)
      #expect(Set(words).isSubset(of: ["proven", "within", "unknown"]))
      // Worked out by hand (Scenarios/small/README.md): nothing open, and 20 points at best.
      let total = try #require(told["total"] as? [String: Any])
      #expect((total["atLeast"] as? Int ?? 99) <= 20)
      let page = try workspace.read("made/roster.html")
      #expect(page.contains("id=\"why\""))
      #expect(!page.contains("<script"))
    }

    @Test("A wish is told with what it costs, without prices at hand too; another's id is refused")
    func wish() async throws {
      let workspace = try await Self.planned()
      let told = try await Self.explain(
        "wish", "W002", "Scenarios/small", "off.csv", "--time-limit", "2", in: workspace)
      #expect(told["honoured"] as? Bool == false)
      #expect(told["brokenOn"] as? [String] == ["2027-01-05"])
      let confirmed = try #require(told["confirmed"] as? [String: Any])
      #expect(confirmed["status"] as? String == "found")
      let unknown = try await BuiltCommand.run(
        "explain", "wish", "W999", "Scenarios/small", "made", in: workspace)
      #expect(unknown.code == 3)
      #expect(unknown.err.contains("W999"))
      #expect(unknown.err.contains("Maybe"))
    }

    @Test("Two rosters differ by days, places and people; the same roster does not differ")
    func diff() async throws {
      let workspace = try await Self.planned()
      let told = try await Self.explain(
        "diff", "off.csv", "made", "Scenarios/small", in: workspace)
      let days = try #require(told["days"] as? [[String: Any]])
      #expect(days.count > 20)
      #expect(days.allSatisfy { ($0["before"] as? [String])?.isEmpty ?? false })
      let same = try await Self.explain("diff", "made", "made", "Scenarios/small", in: workspace)
      #expect((same["days"] as? [Any])?.isEmpty == true)
    }

    @Test("A person beside the team's share, and a code that nobody has")
    func person() async throws {
      let workspace = try await Self.planned()
      let told = try await Self.explain(
        "person", "VIG-01", "Scenarios/small", "made", "--time-limit", "1", in: workspace)
      #expect(told["person"] as? String == "VIG-01")
      let unknown = try await BuiltCommand.run(
        "explain", "person", "VIG-99", "Scenarios/small", "made", in: workspace)
      #expect(unknown.code == 3)
    }

    @Test("Rules never name the law, and where nothing is open no count is told")
    func rules() async throws {
      let workspace = try await Self.planned()
      let told = try await Self.explain(
        "rules", "Scenarios/small", "made", "--time-limit", "2", in: workspace)
      let rules = try #require(told["rules"] as? [[String: Any]])
      #expect(!rules.isEmpty)
      #expect(rules.allSatisfy { !(($0["rule"] as? String)?.hasPrefix("ATW") ?? false) })
      let open = try await Self.explain(
        "open", "Scenarios/small", "made", "--time-limit", "2", in: workspace)
      #expect((open["shortages"] as? [Any])?.isEmpty == true)
      #expect((open["relaxations"] as? [Any])?.isEmpty == true)
    }

    @Test("The page of a roster made elsewhere holds its explanation")
    func page() async throws {
      let workspace = try await Self.planned()
      let run = try await BuiltCommand.run(
        "explain", "page", "Scenarios/small", "off.csv", "--out", "why/page.html",
        "--time-limit", "3", in: workspace)
      #expect(run.code == 0, "\(run.err)")
      let page = try workspace.read("why/page.html")
      #expect(page.hasPrefix("<!DOCTYPE html>"))
      #expect(page.contains("id=\"why\""))
    }
  }
}
