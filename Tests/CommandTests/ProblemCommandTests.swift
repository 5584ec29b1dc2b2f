import Foundation
import Testing

extension CommandTests {
  @Suite("export-problem, and solve-instance of what it writes")
  struct ProblemCommandTests {
    private static let keys = Shape.keys([
      "instance": .text, "format": .text, "feasible": .truth, "objective": .whole,
      "lowerBound": .number, "wallSeconds": .number, "firstFeasibleSeconds": .number,
      "incumbents": .list(.keys(["seconds": .number, "objective": .whole])),
    ])

    private static let limits = ["--format", "roster-problem", "--threads", "1", "--work-limit"]

    @Test("A scenario's problem is written, solved and told; the solution holds the days worked")
    func scenario() async throws {
      let workspace = try Workspace()
      let export = try await BuiltCommand.run(
        "export-problem", "Scenarios/small", "-o", "small.json", in: workspace)
      #expect(export.code == 0)
      #expect(export.out.isEmpty)
      let run = try await BuiltCommand.start(
        ["solve-instance", "small.json", "--json", "--solution", "small.csv"] + Self.limits
          + ["5000"], in: workspace
      ).end()
      #expect(run.code == 0)
      let json = try run.json()
      #expect(Self.keys.faults(in: json) == [])
      #expect(json["format"] as? String == "roster-problem")
      #expect(json["instance"] as? String == "small")
      let objective = try #require(json["objective"] as? Int)
      #expect(try #require(json["lowerBound"] as? Int) <= objective)
      let incumbents = try #require(json["incumbents"] as? [[String: Any]])
      let costs = incumbents.compactMap { $0["objective"] as? Int }
      #expect(costs.last == objective && costs == costs.sorted(by: >))
      let rows = try workspace.read("small.csv").split(separator: "\n")
      #expect(!rows.isEmpty)
      for row in rows { #expect(row.split(separator: ",").compactMap { Int($0) }.count == 3) }
    }

    @Test("Standard output holds the document where no file is named; written again it is the same")
    func again() async throws {
      let workspace = try Workspace()
      let first = try await BuiltCommand.run("export-problem", "Scenarios/small", in: workspace)
      #expect(try first.json()["format"] as? String == "roster-problem")
      try workspace.write(first.out, to: "small.json")
      let second = try await BuiltCommand.run(
        "export-problem", "small.json", "--format", "roster-problem", in: workspace)
      #expect(second.code == 0)
      #expect(second.out == first.out)
    }

    @Test("With --again the second document begins from what the first left, within its seconds")
    func kept() async throws {
      let workspace = try Workspace()
      for name in ["a.json", "b.json"] { try workspace.write(Self.tiny(), to: name) }
      let run = try await BuiltCommand.start(
        [
          "solve-instance", "a.json", "b.json", "--json", "--again", "0.2", "--format",
          "roster-problem", "--time-limit", "0.2",
        ], in: workspace
      ).end()
      #expect(run.code == 0)
      let told = try #require(
        JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [[String: Any]])
      #expect(told.map { $0["objective"] as? Int } == [2, 2])
      let wrong = try await BuiltCommand.start(
        ["solve-instance", "a.json", "--again", "0", "--format", "roster-problem"], in: workspace
      ).end()
      #expect(wrong.code == 2)
    }

    @Test("Goals in order: one roster, and of each goal what it costs and what is proven")
    func inOrder() async throws {
      let workspace = try Workspace()
      for (name, parts) in [("open", ["open", "hired"]), ("rest", ["wishes", "fairness"])] {
        let arguments = ["export-problem", "Scenarios/small", "-o", "\(name).json", "--parts"]
        let export = try await BuiltCommand.start(arguments + parts, in: workspace).end()
        #expect(export.code == 0)
      }
      let run = try await BuiltCommand.start(
        ["solve-instance", "open.json", "rest.json", "--in-order", "--json", "--solution", "a.csv"]
          + Self.limits + ["5000"], in: workspace
      ).end()
      #expect(run.code == 0)
      let told = try #require(
        JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [[String: Any]])
      #expect(told.map { $0["instance"] as? String } == ["open", "rest"])
      // Worked out by hand (Scenarios/small/README.md): nothing open, and 20 points at best.
      #expect(told.map { $0["objective"] as? Int } == [0, 20])
      for goal in told {
        #expect(try #require(goal["lowerBound"] as? Int) <= #require(goal["objective"] as? Int))
      }
      #expect(try !workspace.read("a.csv").isEmpty)
    }

    @Test("Goals of other rosters are refused, each named")
    func otherRosters() async throws {
      let workspace = try Workspace()
      try workspace.write(Self.tiny(), to: "a.json")
      try workspace.write(
        Self.tiny().replacingOccurrences(of: "\"heads\": 1", with: "\"heads\": 2"), to: "b.json")
      let run = try await BuiltCommand.start(
        ["solve-instance", "a.json", "b.json", "--in-order", "--lang", "en"] + Self.limits + ["9"],
        in: workspace
      ).end()
      #expect(run.code == 3)
      #expect(
        run.err.contains(
          "b.json: this allows other rosters than a.json. Maybe another team or another period."))
    }

    @Test("More files: a list of results, and a folder of solutions")
    func several() async throws {
      let workspace = try Workspace()
      for name in ["a.json", "b.json"] { try workspace.write(Self.tiny(), to: name) }
      try FileManager.default.createDirectory(
        at: workspace.folder.appendingPathComponent("out"), withIntermediateDirectories: true)
      let run = try await BuiltCommand.start(
        ["solve-instance", "a.json", "b.json", "--json", "--solution", "out"] + Self.limits
          + ["100"], in: workspace
      ).end()
      #expect(run.code == 0)
      let all = try #require(
        JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [[String: Any]])
      #expect(all.map { $0["instance"] as? String } == ["a", "b"])
      for one in all {
        #expect(Self.keys.faults(in: one) == [])
        #expect(one["objective"] as? Int == 2)
      }
      #expect(try workspace.read("out/a.csv") == "0,0,1\n")
      let noFolder = try await BuiltCommand.start(
        ["solve-instance", "a.json", "b.json", "--solution", "no"] + Self.limits + ["100"],
        in: workspace
      ).end()
      #expect(noFolder.code == 2)
    }

    @Test("5: someone has no lawful row; the others of the run are told all the same")
    func noRoster() async throws {
      let workspace = try Workspace()
      try workspace.write(Self.tiny(cells: "[1073741824, 1073741824]"), to: "stuck.json")
      try workspace.write(Self.tiny(), to: "free.json")
      let run = try await BuiltCommand.start(
        ["solve-instance", "stuck.json", "free.json", "--json"] + Self.limits + ["100"],
        in: workspace
      ).end()
      #expect(run.code == 5)
      let all = try #require(
        JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [[String: Any]])
      #expect(all.map { $0["feasible"] as? Bool } == [false, true])
      #expect(all[0]["objective"] is NSNull)
    }

    @Test("3: every fault of every file, with its place, in the language asked for")
    func invalid() async throws {
      let workspace = try Workspace()
      try workspace.write(Self.tiny(cells: "[0, -2]"), to: "a.json")
      try workspace.write(Self.tiny(cells: "[0]"), to: "b.json")
      let run = try await BuiltCommand.start(
        ["solve-instance", "a.json", "b.json", "no.json"] + Self.limits + ["100"], in: workspace
      ).end()
      #expect(run.code == 3)
      #expect(run.out.isEmpty)
      let lines = run.err.split(separator: "\n")
      #expect(lines.count == 3)
      for place in [
        "a.json: problem.people[0].cellCost[1]:", "b.json: problem.people[0].cellCost:",
      ] {
        #expect(lines.contains { $0.hasPrefix(place) && $0.contains("Maybe") }, "\(place)")
      }
      let dutch = try await BuiltCommand.start(
        ["solve-instance", "b.json", "--lang", "nl"] + Self.limits + ["100"], in: workspace
      ).end()
      #expect(dutch.err.contains("1 waarden. Misschien moeten het er 2 zijn."))
    }

    @Test("A public instance costs the same as a document")
    func publicInstance() async throws {
      let workspace = try Workspace()
      try workspace.write(Self.week, to: "week.txt")
      let export = try await BuiltCommand.run(
        "export-problem", "week.txt", "--format", "shift-scheduling", "-o", "week.json",
        in: workspace)
      #expect(export.code == 0)
      let run = try await BuiltCommand.start(
        ["solve-instance", "week.json", "--json"] + Self.limits + ["2000"], in: workspace
      ).end()
      #expect(try run.json()["objective"] as? Int == 0)
    }

    @Test(
      "Wrong usage is 2, input that is not there 3, and neither writes anything",
      arguments: [
        (["x.txt", "--format", "inrc2"], 2), (["x", "--instance", "n1_0_0"], 2),
        (["none", "--format", "inrc2", "--instance", "n1_0_0"], 3),
        (["x.txt", "--format", "other"], 2), ([], 2),
        (["Scenarios/small", "-o", "no/folder.json"], 2), (["Scenarios/none"], 3),
        (["none.txt", "--format", "shift-scheduling"], 3),
      ])
    func usage(arguments: [String], code: Int) async throws {
      let run = try await BuiltCommand.start(
        ["export-problem"] + arguments, in: try Workspace()
      ).end()
      #expect(Int(run.code) == code)
      #expect(run.out.isEmpty)
      #expect(!run.err.isEmpty)
    }

    @Test("It is not in the help")
    func hidden() async throws {
      let run = try await BuiltCommand.run("--help", in: try Workspace())
      #expect(!run.out.contains("export-problem"))
    }

    /// One person, one day, one duty: work costs 2, an open head 9.
    private static func tiny(cells: String = "[0, 2]") -> String {
      """
      {"format": "roster-problem", "version": 1, "problem": {
        "days": 1,
        "machines": [{"states": 1, "classes": 2, "variantOfDay": [0],
                      "next": [0, 0], "cost": [0, 0], "step": [0, 0]}],
        "people": [{"machine": 0, "initialState": 0, "laneCost": [0], "cellCost": \(cells),
                    "duties": [{"dutyClass": 1, "serves": [{"slot": 0, "rank": 1}]}]}],
        "cover": [{"day": 0, "slot": 0, "rows": [{"rank": 1, "heads": 1}],
                   "openCost": 9, "overCost": 1}]}}
      """
    }

    private static let week = """
      SECTION_HORIZON
      7
      SECTION_SHIFTS
      E,480,
      SECTION_STAFF
      A,E=7,2400,960,3,2,2,1
      SECTION_DAYS_OFF
      SECTION_SHIFT_ON_REQUESTS
      A,0,E,2
      SECTION_SHIFT_OFF_REQUESTS
      SECTION_COVER
      0,E,1,100,1
      1,E,1,100,1

      """
  }
}
