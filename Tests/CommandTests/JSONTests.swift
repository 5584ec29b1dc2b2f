import Testing

extension CommandTests {
  @Suite("With --json, one document with every key")
  struct JSONTests {
    @Test("plan")
    func plan() async throws {
      let run = try await BuiltCommand.run(
        "plan", "Scenarios/small", "--time-limit", "10", "--json", in: try Workspace())
      #expect(run.code == 0)
      #expect(Shape.plan.faults(in: try run.json()) == [])
    }

    @Test("a plan of a team, where no list but that of law is empty")
    func teamPlan() async throws {
      let run = try await BuiltCommand.run(
        "plan", "Scenarios/heemzorg", "--time-limit", "8", "--json", in: try Workspace())
      #expect(run.code == 0)
      let json = try run.json()
      #expect(Shape.plan.faults(in: json) == [])
      for key in ["openShifts", "hours", "load", "continuity", "findings", "skillMixGap"] {
        #expect((json[key] as? [Any])?.isEmpty == false, "\(key)")
      }
    }

    @Test("demand", arguments: ["heem-2024", "heem-team", "heemzorg", "small"])
    func demand(scenario: String) async throws {
      let run = try await BuiltCommand.run(
        "demand", "Scenarios/\(scenario)", "--json", in: try Workspace())
      #expect(run.code == 0)
      #expect(Shape.demand.faults(in: try run.json()) == [])
    }

    @Test("check, with findings to show")
    func check() async throws {
      let workspace = try Workspace()
      try workspace.write(Planted.shortRests, to: "roster.csv")
      let run = try await BuiltCommand.run(
        "check", "Scenarios/small", "roster.csv", "--json", in: workspace)
      #expect(run.code == 0)
      let json = try run.json()
      #expect(Shape.check.faults(in: json) == [])
      let findings = json["findings"] as? [[String: Any]] ?? []
      #expect(findings.filter { $0["rule"] as? String == "ATW-DREST" }.count == 2)
    }
  }
}

/// Rosters that hold something wrong on purpose.
enum Planted {
  /// Late (until 23:00) to early (from 07:00): 8 hours of rest, twice within seven days, where the
  /// law allows it once.
  static let shortRests = """
    date,person,shift,domain,level,role,group,source,pinned
    2027-01-04,VIG-01,L,care,2,,,manual,yes
    2027-01-05,VIG-01,V,care,3,,,manual,yes
    2027-01-06,VIG-01,L,care,2,,,manual,yes
    2027-01-07,VIG-01,V,care,3,,,manual,yes

    """
}
