import Foundation
import Testing

extension CommandTests {
  @Suite("A run of plan")
  struct PlanRunTests {
    @Test(
      "Ctrl-C ends it with 0 and the best roster so far, every file whole", .timeLimit(.minutes(2)))
    func interrupted() async throws {
      let workspace = try Workspace()
      let run = try BuiltCommand.start(
        ["plan", "Scenarios/heem-team", "--time-limit", "600", "--out", "made"], in: workspace)
      try await run.untilError(holds: "best")
      run.interrupt()
      let outcome = try await run.end()
      #expect(outcome.code == 0, "\(outcome.err)")
      try expectWhole("made", in: workspace)
      let report = try JSONSerialization.jsonObject(
        with: Data(try workspace.read("made/report.json").utf8))
      #expect(Shape.plan.faults(in: report) == [])
    }

    @Test("the roster it writes breaks no law by check", arguments: ["small", "heemzorg"])
    func lawful(scenario: String) async throws {
      let workspace = try Workspace()
      let plan = try await BuiltCommand.run(
        "plan", "Scenarios/\(scenario)", "--time-limit", "5", "--out", "made", in: workspace)
      #expect(plan.code == 0, "\(plan.err)")
      try expectWhole("made", in: workspace)
      let check = try await BuiltCommand.run(
        "check", "Scenarios/\(scenario)", "made/roster.csv", "--json", in: workspace)
      #expect(check.code == 0, "\(check.err)")
      let findings = try #require(try check.json()["findings"] as? [[String: Any]])
      #expect(findings.filter { $0["kind"] as? String == "law" }.count == 0)
    }

    @Test("one thread, a work limit and a seed give the same roster each time")
    func reproducible() async throws {
      let workspace = try Workspace()
      #expect(try await BuiltCommand.run("new", "mine", in: workspace).code == 0)
      for folder in ["first", "second"] {
        let run = try await BuiltCommand.run(
          "plan", "mine", "--threads", "1", "--work-limit", "200", "--seed", "7",
          "--out", folder, in: workspace)
        #expect(run.code == 0, "\(run.err)")
      }
      let first = try workspace.read("first/roster.csv")
      #expect(first.split(separator: "\n").count > 50)
      #expect(first == (try workspace.read("second/roster.csv")))
    }

    @Test("the starter scenario runs, and is never overwritten")
    func starter() async throws {
      let workspace = try Workspace()
      #expect(try await BuiltCommand.run("new", "mine", in: workspace).code == 0)
      let plan = try await BuiltCommand.run(
        "plan", "mine", "--time-limit", "3", "--json", in: workspace)
      #expect(plan.code == 0, "\(plan.err)")
      let again = try await BuiltCommand.run("new", "mine", in: workspace)
      #expect(again.code == 3)
    }

    @Test(
      "it speaks the language asked for, else that of the environment",
      arguments: [
        (["--lang", "en"], "nl_NL.UTF-8", "Care demand"), ([], "en_GB.UTF-8", "Care demand"),
        (["--lang", "nl"], "en_GB.UTF-8", "Zorgvraag"), ([], "nl_NL.UTF-8", "Zorgvraag"),
      ])
    func language(options: [String], environment: String, title: String) async throws {
      let run = try await BuiltCommand.start(
        ["demand", "Scenarios/heem-2024"] + options, in: try Workspace(), language: environment
      ).end()
      #expect(run.code == 0)
      #expect(run.out.hasPrefix(title), "\(run.out.prefix(60))")
    }

    private func expectWhole(_ folder: String, in workspace: Workspace) throws {
      let rows = try workspace.read("\(folder)/roster.csv").split(separator: "\n")
      #expect(rows.first == "date,person,shift,domain,level,role,group,source,pinned")
      #expect(rows.count > 1)
      #expect(workspace.has("\(folder)/roster-wide.csv"))
      #expect(workspace.has("\(folder)/report.json"))
      let page = try workspace.read("\(folder)/roster.html")
      #expect(page.hasSuffix("</html>\n") || page.hasSuffix("</html>"))
    }
  }
}
