import Foundation
import Testing

extension CommandTests {
  @Suite("solve-instance")
  struct SolveInstanceTests {
    private static let text = """
      SECTION_HORIZON
      7
      SECTION_SHIFTS
      E,480,
      SECTION_STAFF
      A,E=7,2400,960,3,2,2,1
      B,E=7,2400,960,3,2,2,1
      SECTION_DAYS_OFF
      SECTION_SHIFT_ON_REQUESTS
      A,0,E,2
      SECTION_SHIFT_OFF_REQUESTS
      SECTION_COVER
      0,E,1,100,1
      1,E,1,100,1
      2,E,2,100,1

      """

    @Test("0: a roster, with every key; the solution holds the days worked")
    func solved() async throws {
      let workspace = try Workspace()
      try workspace.write(Self.text, to: "tiny.txt")
      let run = try await BuiltCommand.run(
        "solve-instance", "tiny.txt", "--format", "shift-scheduling", "--work-limit", "2000",
        "--threads", "1", "--solution", "out.csv", "--json", in: workspace)
      #expect(run.code == 0)
      let json = try run.json()
      let shape = Shape.keys([
        "instance": .text, "format": .text, "feasible": .truth, "objective": .whole,
        "lowerBound": .number, "wallSeconds": .number, "firstFeasibleSeconds": .number,
        "incumbents": .list(.keys(["seconds": .number, "objective": .whole])),
      ])
      #expect(shape.faults(in: json) == [])
      #expect(json["objective"] as? Int == 0)
      #expect(json["instance"] as? String == "tiny")
      let rows = try workspace.read("out.csv").split(separator: "\n")
      #expect(rows.filter { ["A,0,E", "A,2,E", "B,2,E"].contains($0) }.count == 3)
    }

    @Test("5: no roster keeps the minimum, and none is called feasible")
    func infeasible() async throws {
      let workspace = try Workspace()
      try workspace.write(
        Self.text.replacing("A,E=7,2400,960,", with: "A,E=1,2400,960,"), to: "tiny.txt")
      let run = try await BuiltCommand.run(
        "solve-instance", "tiny.txt", "--format", "shift-scheduling", "--work-limit", "500",
        "--solution", "out.csv", "--json", in: workspace)
      #expect(run.code == 5)
      #expect(try run.json()["feasible"] as? Bool == false)
      #expect(throws: (any Error).self) { try workspace.read("out.csv") }
    }

    @Test("3: every problem of the file, with its place")
    func invalid() async throws {
      let workspace = try Workspace()
      try workspace.write(
        Self.text.replacing("A,0,E,2", with: "A,7,N,2").replacing("E,480,", with: "E,x,"),
        to: "tiny.txt")
      let run = try await BuiltCommand.run(
        "solve-instance", "tiny.txt", "--format", "shift-scheduling", in: workspace)
      #expect(run.code == 3)
      #expect(run.out.isEmpty)
      let lines = run.err.split(separator: "\n")
      #expect(lines.count == 3)
      for place in ["tiny.txt:4:3", "tiny.txt:10:3", "tiny.txt:10:5"] {
        #expect(lines.contains { $0.hasPrefix(place) && $0.contains("Maybe") }, "\(place)")
      }
    }

    @Test(
      "2: wrong usage",
      arguments: [
        ["--format", "inrc2"], ["--format", "shift-scheduling", "--instance", "n030w4_1_6"],
        ["--format", "other"], [], ["--work-limit", "0"],
      ])
    func usage(arguments: [String]) async throws {
      let run = try await BuiltCommand.start(
        ["solve-instance", "tiny.txt"] + arguments, in: try Workspace()
      ).end()
      #expect(run.code == 2)
      #expect(run.out.isEmpty)
    }

    @Test("2: a solution that cannot be written is said before the solving")
    func unwritable() async throws {
      let workspace = try Workspace()
      try workspace.write(Self.text, to: "tiny.txt")
      let run = try await BuiltCommand.run(
        "solve-instance", "tiny.txt", "--format", "shift-scheduling", "--solution", "no/out.csv",
        in: workspace)
      #expect(run.code == 2)
      #expect(run.out.isEmpty && run.err.contains("no/out.csv"))
    }

    private static let published = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../shared/benchmarks/inrc2/n005w4").standardizedFileURL.path

    @Test(
      "0: a published inrc2 instance; the solution is a file per week",
      .enabled(
        if: FileManager.default.fileExists(atPath: published),
        "no ../shared/benchmarks/inrc2 beside the package"))
    func inrc2() async throws {
      let workspace = try Workspace()
      let run = try await BuiltCommand.run(
        "solve-instance", Self.published, "--format", "inrc2", "--instance", "n005w4_0_1-2-3-3",
        "--work-limit", "2000", "--threads", "1", "--solution", "out", "--json", in: workspace)
      #expect(run.code == 0, "\(run.err)")
      let json = try run.json()
      #expect(json["instance"] as? String == "n005w4_0_1-2-3-3")
      #expect(json["format"] as? String == "inrc2")
      #expect(json["feasible"] as? Bool == true)
      let objective = try #require(json["objective"] as? Int)
      let bound = try #require(json["lowerBound"] as? Int)
      #expect(bound > 0 && bound <= objective, "\(bound) \(objective)")
      for file in ["1-0", "2-1", "3-2", "3-3"] {
        let text = try workspace.read("out/Sol-n005w4-\(file).txt")
        #expect(text.hasPrefix("SOLUTION\n\(file.suffix(1)) n005w4\n"))
      }
    }

    /// One nurse for one week, who cannot be two heads at once.
    private static let tiny = [
      "Sc-n1.txt": """
      SCENARIO = n1
      WEEKS = 1
      SKILLS = 1
      Nurse
      SHIFT_TYPES = 1
      Early (1,7)
      FORBIDDEN_SHIFT_TYPES_SUCCESSIONS
      Early 0
      CONTRACTS = 1
      Full (1,5) (1,5) (1,5) 1 0
      NURSES = 1
      A Full 1 Nurse

      """,
      "H0-n1-0.txt": "HISTORY\n0 n1\nNURSE_HISTORY\nA 0 0 None 0 0 2\n",
      "WD-n1-0.txt": """
      WEEK_DATA
      n1
      REQUIREMENTS
      Early Nurse (1,1) (2,2) (0,0) (0,0) (0,0) (0,0) (0,0)
      SHIFT_OFF_REQUESTS = 0

      """,
    ]

    private func solveTiny(
      _ change: ([String: String]) -> [String: String], name: String = "n1_0_0",
      _ more: String...
    ) async throws -> Outcome {
      let workspace = try Workspace()
      for (file, text) in change(Self.tiny) { try workspace.write(text, to: file) }
      return try await BuiltCommand.start(
        ["solve-instance", ".", "--format", "inrc2", "--work-limit", "200", "--threads", "1"]
          + ["--instance", name] + more, in: workspace
      ).end()
    }

    @Test("5: the least cover that cannot be kept is never called feasible; what can, is")
    func leastCover() async throws {
      let short = try await solveTiny({ $0 }, "--json")
      #expect(short.code == 5)
      #expect(try short.json()["feasible"] as? Bool == false)
      #expect(try short.json()["objective"] is NSNull)
      let enough = try await solveTiny(
        { $0.mapValues { $0.replacing("(2,2)", with: "(1,2)") } }, "--json")
      #expect(enough.code == 0)
      #expect(try enough.json()["objective"] as? Int == 30)
    }

    @Test("The instance as a document costs the same, in units of five points")
    func document() async throws {
      let workspace = try Workspace()
      for (file, text) in Self.tiny {
        try workspace.write(text.replacing("(2,2)", with: "(1,2)"), to: file)
      }
      let export = try await BuiltCommand.run(
        "export-problem", ".", "--format", "inrc2", "--instance", "n1_0_0", "-o", "n1.json",
        in: workspace)
      #expect(export.code == 0, "\(export.err)")
      let run = try await BuiltCommand.run(
        "solve-instance", "n1.json", "--format", "roster-problem", "--work-limit", "200",
        "--threads", "1", "--json", in: workspace)
      #expect(try run.json()["objective"] as? Int == 30 / 5)
    }

    @Test("The summary names the parts, in both languages")
    func parts() async throws {
      let loose = { (files: [String: String]) in
        files.mapValues { $0.replacing("(2,2)", with: "(1,2)") }
      }
      let english = try await solveTiny(loose)
      #expect(english.out.contains("below optimal cover 30"), "\(english.out)")
      let dutch = try await solveTiny(loose, "--lang", "nl")
      #expect(dutch.out.contains("onder de gewenste bezetting 30"), "\(dutch.out)")
    }

    @Test("3: every problem of every file of the data set, with its place")
    func invalidDataSet() async throws {
      let run = try await solveTiny { files in
        var files = files.mapValues { $0.replacing("Early (1,7)", with: "Early (7,1)") }
        files["H0-n1-0.txt"] = nil
        files["WD-n1-0.txt"] = files["WD-n1-0.txt"]?.replacing("Nurse (1,1)", with: "Cook (1,1)")
        return files
      }
      #expect(run.code == 3)
      #expect(run.out.isEmpty)
      let lines = run.err.split(separator: "\n")
      #expect(lines.count == 3)
      for place in ["./Sc-n1.txt:6:7", "./H0-n1-0.txt: ", "./WD-n1-0.txt:4:7"] {
        #expect(lines.contains { $0.hasPrefix(place) && $0.contains("Maybe") }, "\(place)")
      }
    }

    @Test("3: an instance that is none, of another length, or of another data set")
    func unknownInstance() async throws {
      for (name, words) in [
        ("n1", "n030w4_1_6-2-9-1"), ("n1_0_0-0", "1 weeks, the name has 2"),
        ("n2_0_0", "Sc-n2.txt: "), ("n1_0_7", "WD-n1-7.txt: "),
      ] {
        let run = try await solveTiny({ $0 }, name: name)
        #expect(run.code == 3, "\(name)")
        #expect(run.err.contains(words) && run.err.contains("Maybe"), "\(run.err)")
      }
    }

    @Test("It is not in the help")
    func hidden() async throws {
      let run = try await BuiltCommand.run("--help", in: try Workspace())
      #expect(!run.out.contains("solve-instance"))
    }
  }
}
