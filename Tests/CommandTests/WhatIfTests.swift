import Foundation
import Testing

extension CommandTests {
  @Suite("The command whatif")
  struct WhatIfTests {
    @Test("One document: months, totals, prices and proof of each, the scenario as it stands first")
    func json() async throws {
      let run = try await BuiltCommand.run(
        "whatif", "Scenarios/heem-2024", "--mix", "all 4VV -> 5VV/bh", "--json",
        in: try Workspace())
      #expect(run.code == 0, "\(run.err)")
      let json = try run.json()
      #expect(Shape.whatIf.faults(in: json) == [])
      let scenarios = try #require(json["scenarios"] as? [[String: Any]])
      let hours = scenarios.map { scenario in
        ((scenario["months"] as? [[String: Any]])?.first?["hoursPerWeek"] as? NSNumber)?.doubleValue
      }
      // January 2024: 10.8 residents x (18.25 - 12.25) hours a week more.
      let (before, after) = (try #require(hours[0]), try #require(hours[1]))
      #expect(abs(after - before - 64.8) < 1e-6)
    }

    @Test("It leaves a page, a table and a document, and the page of the forecast where asked")
    func files() async throws {
      let workspace = try Workspace()
      let run = try await BuiltCommand.run(
        "whatif", "Scenarios/heem-team", "Scenarios/heem-team/what-ifs/verzuim-9.yaml",
        "--forecast", "2027-03", "--frontier", "--out", "made", in: workspace)
      #expect(run.code == 0, "\(run.err)")
      #expect(run.out.contains("Mar 2027"))
      for file in ["whatif.html", "forecast.html"] {
        #expect(try workspace.read("made/\(file)").hasPrefix("<!DOCTYPE html>"))
      }
      #expect(try workspace.read("made/whatif.csv").hasPrefix("scenario,month,measure"))
      #expect(try workspace.read("made/whatif.json").contains("\"frontier\""))
    }

    @Test("3: all that is wrong with files and options is told at once, and what would be possible")
    func faults() async throws {
      let run = try await BuiltCommand.run(
        "whatif", "Scenarios/heem-team", "--mix", "-1 8VV", "--mix", "-9 7VV/bh", "--absence",
        "9%", "--absence", "8% from 2027-03", "--staff", "-VIG-99", in: try Workspace())
      #expect(run.code == 3)
      #expect(run.out.isEmpty)
      let lines = run.err.split(separator: "\n")
      #expect(lines.count == 4, "\(run.err)")
      #expect(lines.allSatisfy { $0.contains("Maybe") || $0.contains("--") })
      #expect(run.err.contains("2.6"))
    }

    @Test("3: sentences that cannot be read are told with their column, files with line and column")
    func sentences() async throws {
      let workspace = try Workspace()
      try workspace.write("mix: [\"-1 4VV +x 5VV\"]\nabsence: \"9\"\n", to: "bad.yaml")
      let run = try await BuiltCommand.run(
        "whatif", "Scenarios/heem-team", "bad.yaml", "--staff", "+0.8 fte 9", in: workspace)
      #expect(run.code == 3)
      #expect(run.err.contains("bad.yaml:1:"))
      #expect(run.err.contains("bad.yaml:2:"))
      #expect(run.err.contains("--staff"))
    }

    @Test("3: a budget below the contracts is refused with what would be possible")
    func budget() async throws {
      let run = try await BuiltCommand.run(
        "whatif", "Scenarios/heem-team", "--budget", "1000", in: try Workspace())
      #expect(run.code == 3)
      #expect(run.err.contains("Maybe --budget"))
    }

    @Test("The bound on open shifts comes in seconds, and the same roster is not asked twice")
    func probe() async throws {
      let run = try await BuiltCommand.run(
        "whatif", "Scenarios/heem-team", "--staff", "+1 fte 4", "--probe", "--time-limit", "20",
        "--json", in: try Workspace())
      #expect(run.code == 0, "\(run.err)")
      let told = try #require(try run.json()["rostering"] as? [[String: Any]])
      #expect(told.count == 2)
      #expect(told.allSatisfy { ($0["required"] as? Int ?? 0) > 1000 })
      #expect(told.allSatisfy { ($0["openAtLeast"] as? Int ?? 0) > 0 })
      #expect(told.allSatisfy { $0["open"] is NSNull })
    }

    @Test("Among other teams the caps hold for all together, with a proof")
    func organisation() async throws {
      let run = try await BuiltCommand.run(
        "whatif", "Scenarios/heem-team", "--with", "Scenarios/heemzorg", "--hired",
        "at most 8% of hours", "--json", in: try Workspace())
      #expect(run.code == 0, "\(run.err)")
      let told = try #require(try run.json()["organisation"] as? [[String: Any]])
      #expect(told.map { ($0["teams"] as? [Any])?.count } == [2, 2])
      #expect(told.allSatisfy { ($0["gap"] as? Double ?? 1) < 1e-4 })
      // Nothing is capped as it stands; in the what-if a hired hour more is worth something.
      #expect((told[0]["capPrices"] as? [Double]) == [])
      #expect((told[1]["capPrices"] as? [Double] ?? []).allSatisfy { $0 > 0 })
    }

    @Test(
      "2: wrong usage",
      arguments: [
        ["--probe", "--roster"], ["--time-limit", "3"], ["--months", "2027-05..2027-01"],
        ["--budget", "-5"], ["--forecast", "maart"],
      ])
    func usage(options: [String]) async throws {
      let run = try await BuiltCommand.run(
        ["whatif", "Scenarios/heem-team"] + options, in: try Workspace())
      #expect(run.code == 2)
      #expect(run.out.isEmpty)
    }
  }
}

extension Shape {
  /// `whatif --json`
  static let whatIf = Shape.keys([
    "location": .text, "assumptions": .list(.text), "rostering": .list(.keys([:])),
    "frontier": .list(.keys(["cost": .number, "hoursShort": .number])),
    "scenarios": .list(
      .keys([
        "name": .text, "changes": .list(.text), "sentence": .text, "assumptions": .list(.text),
        "totals": .keys([
          "residents": .number, "hoursPerWeek": .number, "fteGross": .number,
          "hoursShortPerWeek": .number, "costPerMonth": .number,
          "revenuePerMonth": .orNull(.number), "contributionPerMonth": .orNull(.number),
        ]),
        "proof": .keys([
          "hoursShort": .number, "hoursShortAtLeast": .number, "cost": .number,
          "costAtLeast": .number,
        ]),
        "months": .list(
          .keys([
            "month": .text, "residents": .number, "hoursPerWeek": .number, "fteGross": .number,
          ])),
        "prices": .list(.keys(["month": .text, "domain": .text, "level": .text, "block": .text])),
      ])),
  ])
}
