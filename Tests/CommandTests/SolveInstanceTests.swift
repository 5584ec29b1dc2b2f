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
      arguments: [["--format", "inrc2"], ["--format", "other"], [], ["--work-limit", "0"]])
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

    @Test("It is not in the help")
    func hidden() async throws {
      let run = try await BuiltCommand.run("--help", in: try Workspace())
      #expect(!run.out.contains("solve-instance"))
    }
  }
}
