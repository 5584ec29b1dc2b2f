import Testing

extension CommandTests {
  @Suite("Exit codes")
  struct ExitCodeTests {
    @Test(
      "2: wrong usage, said on standard error alone",
      arguments: [
        ["plan"], ["plan", "Scenarios/small", "--time-limit", "0"], ["nonsense"],
        ["plan", "Scenarios/small", "--lang", "de"], ["check", "Scenarios/small"],
        ["serve", "--oidc-issuer", "https://login.example"],
        ["serve", "--oidc-issuer", "http://login.example", "--oidc-client", "rooster"],
        ["serve", "--demo", "--oidc-issuer", "https://login.example", "--oidc-client", "rooster"],
      ])
    func usage(arguments: [String]) async throws {
      let run = try await BuiltCommand.start(arguments, in: try Workspace()).end()
      #expect(run.code == 2)
      #expect(run.out.isEmpty)
      #expect(run.err.contains("Usage:"))
    }

    @Test("0: help and version are no errors", arguments: ["--help", "--version"])
    func help(option: String) async throws {
      let run = try await BuiltCommand.run(option, in: try Workspace())
      #expect(run.code == 0)
      #expect(!run.out.isEmpty && run.err.isEmpty)
    }

    @Test("3: every problem of the input is listed with file, line and column")
    func invalid() async throws {
      let workspace = try Workspace()
      try workspace.write(
        "days,shift,domain,min_level,heads\nall,V,care,3,1\nall,X,care,2,1\nall,L,care,9,-1\n",
        to: "Scenarios/small/cover.csv")
      try workspace.write(
        try workspace.read("Scenarios/small/scenario.yaml")
          .replacing("start: 2027-01-04", with: "start: 2027-01-05"),
        to: "Scenarios/small/scenario.yaml")
      let run = try await BuiltCommand.run("plan", "Scenarios/small", "--json", in: workspace)
      #expect(run.code == 3)
      #expect(run.out.isEmpty)
      let places = ["scenario.yaml:3:17", "cover.csv:3:5", "cover.csv:4:12", "cover.csv:4:14"]
      let lines = run.err.split(separator: "\n")
      for place in places {
        let line = lines.first { $0.contains(place) }
        #expect(line?.contains("Maybe") == true, "\(place) in\n\(run.err)")
      }
    }

    @Test("3: a folder that is not there")
    func missing() async throws {
      let run = try await BuiltCommand.run("demand", "Scenarios/nowhere", in: try Workspace())
      #expect(run.code == 3)
      #expect(run.err.contains("nowhere") || run.err.contains("scenario.yaml"))
    }

    @Test("3: a need that no shift reaches is told in words by every command on a store")
    func uncovered() async throws {
      let workspace = try Workspace()
      let shifts = try workspace.read("Scenarios/small/shifts.csv").split(separator: "\n")
      try workspace.write(
        shifts.filter { !$0.hasPrefix("V,") }.joined(separator: "\n"),
        to: "Scenarios/small/shifts.csv")
      try workspace.write(
        "days,shift,domain,min_level,heads\n", to: "Scenarios/small/cover.csv")
      try workspace.write(
        "month,profile,form,treatment,daycare,residents\n2027-01,4VV,ZZP,yes,no,32\n",
        to: "Scenarios/small/care-mix.csv")
      let imported = try await BuiltCommand.shell(
        "zorgrooster import Scenarios/small --as bureau", in: workspace)
      #expect(imported.code == 0, "\(imported.err)")
      for command in ["period", "open-shifts", "propose --quiet"] {
        let run = try await BuiltCommand.shell(
          "ZORGROOSTER_NOW=2026-11-20T09:00 zorgrooster \(command) --as bureau", in: workspace)
        #expect(run.code == 3, "\(command)")
        #expect(run.out.isEmpty)
        #expect(run.err.hasPrefix("No shift can fill this: care"), "\(run.err)")
      }
    }

    @Test("4: pins that contradict the law leave no roster")
    func infeasible() async throws {
      let workspace = try Workspace()
      try workspace.write(Planted.shortRests, to: "Scenarios/small/roster.csv")
      let run = try await BuiltCommand.run(
        "plan", "Scenarios/small", "--time-limit", "10", "--json", in: workspace)
      #expect(run.code == 4)
      let json = try run.json()
      #expect(json["status"] as? String == "infeasible")
      // Without a roster some values are null, but every key stays.
      #expect(Shape.plan.faults(in: json).filter { $0.hasSuffix("missing") } == [])
    }

    @Test("6: findings, but only where they were asked to count")
    func findings() async throws {
      let workspace = try Workspace()
      try workspace.write(Planted.shortRests, to: "roster.csv")
      let arguments = ["check", "Scenarios/small", "roster.csv"]
      let plain = try await BuiltCommand.start(arguments, in: workspace).end()
      #expect(plain.code == 0)
      let strict = try await BuiltCommand.start(
        arguments + ["--fail-on-findings"], in: workspace
      ).end()
      #expect(strict.code == 6)
      #expect(strict.out == plain.out)
    }
  }
}
