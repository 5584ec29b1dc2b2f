import Foundation
import Testing

extension CommandTests {
  @Suite("The command mix-change")
  struct MixChangeTests {
    private let env = "ZORGROOSTER_STORE=mix.sqlite ZORGROOSTER_ACCOUNT=bureau"

    @Test("A mix that begins with a minus is read; the trial is one document and keeps the mix")
    func trial() async throws {
      let workspace = try Workspace()
      let ask = { (line: String) in
        try await BuiltCommand.shell(
          "export \(env) ZORGROOSTER_NOW=2026-12-02T10:00; zorgrooster \(line)", in: workspace)
      }
      #expect(try await ask("import Scenarios/heem-team").code == 0)
      let run = try await ask(
        "mix-change 2027-02-08 --mix \"-1 6VV +1 5VV/bh\" --time-limit 1 --json")
      #expect(run.code == 0, "\(run.err)")
      let told = try run.json()
      #expect(told["saved"] as? Bool == false)
      #expect((told["steps"] as? [[String: Any]])?.count == 2)
      let proposals = try #require(told["proposals"] as? [[String: Any]])
      #expect(proposals.first?["kind"] as? String == "leave")
      let number = try #require(proposals.first?["number"] as? Int)
      #expect(try await ask("mix-change --accept \(number) --json").code == 0)
      #expect(try await ask("doctor").code == 0)
    }

    @Test(
      "2: what is no mix, or no day, is wrong usage",
      arguments: [
        "mix-change 2027-02-08 --mix 6VV", "mix-change --mix \"-1 6VV\"", "mix-change 2027-02-08",
        "mix-change --accept 1 --save",
      ])
    func usage(line: String) async throws {
      let run = try await BuiltCommand.shell(
        "export \(env); zorgrooster \(line)", in: try Workspace())
      #expect(run.code == 2)
      #expect(run.out.isEmpty)
    }
  }
}
