import Foundation
import Testing

extension CommandTests {
  /// What is written is written whole or not at all, also where the process is killed (kill -9) in the middle of it.
  @Suite("Killed while writing")
  struct KilledTests {
    /// Kills, spread evenly from the start of the process to twice its usual time.
    private static let kills =
      ProcessInfo.processInfo.environment["ZORGROOSTER_NIGHTLY"] == nil ? 24 : 400

    /// What the file holds: entries in the log, and rows by table.
    private struct Held: Equatable {
      var entries: Int
      var rows: [String: Int]

      /// As `doctor` says, which must find nothing wrong.
      init(in workspace: Workspace) async throws {
        let doctor = try await BuiltCommand.run(
          "doctor", "--store", "k.sqlite", "--json", in: workspace)
        #expect(doctor.code == 0, "\(doctor.out)")
        let json = try doctor.json()
        entries = try #require(json["entries"] as? Int)
        rows = try #require(json["rows"] as? [String: Int])
      }
    }

    @Test("Nothing committed is lost, and nothing half-written is read")
    func killed() async throws {
      let workspace = try Workspace()
      let first = try await BuiltCommand.run(Self.team(0), in: workspace)
      #expect(first.code == 0, "\(first.err)")
      let start = try await Held(in: workspace)
      let began = ContinuousClock.now
      let second = try await BuiltCommand.run(Self.team(1), in: workspace)
      let usual = ContinuousClock.now - began
      #expect(second.code == 0, "\(second.err)")
      var held = try await Held(in: workspace)
      let team = held.rows.merging(start.rows) { $0 - $1 }.filter { $0.value > 0 }
      #expect(team["person"] == 32)
      var told = 0
      for kill in 0..<Self.kills {
        let run = try BuiltCommand.start(Self.team(2 + kill), in: workspace)
        try await Task.sleep(for: usual * 2 * (Double(kill) / Double(Self.kills)))
        run.kill()
        let outcome = try await run.end()
        let after = try await Held(in: workspace)
        // One team more, with every row of it, or nothing.
        let teams = after.entries - held.entries
        #expect(teams == 0 || teams == 1)
        #expect(after.rows == held.rows.merging(team) { $0 + teams * $1 }, "kill \(kill)")
        // Whoever was told the number of their entry finds it.
        if outcome.out.contains("\"entry\": \(held.entries + 1)") {
          told += 1
          #expect(teams == 1)
        }
        held = after
      }
      print("killed \(Self.kills) times: \(held.entries - 2) had been kept, \(told) had been told")
      #expect(held.entries < 2 + Self.kills, "no kill came in time")
      let last = try await BuiltCommand.run(Self.team(2 + Self.kills), in: workspace)
      #expect(last.code == 0, "\(last.err)")
      #expect(try await Held(in: workspace).entries == held.entries + 1)
    }

    /// Takes a team in once more, its people with codes of their own.
    private static func team(_ number: Int) -> [String] {
      [
        "import", "Scenarios/heem-team", "--team", "t\(number)", "--prefix", "t\(number)-",
        "--store", "k.sqlite", "--as", "bureau", "--json",
      ]
    }
  }
}
