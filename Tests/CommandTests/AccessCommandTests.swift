import Foundation
import Testing

extension CommandTests {
  @Suite("Letting people in, and keeping a copy")
  struct AccessCommandTests {
    private let workspace: Workspace

    init() async throws {
      workspace = try Workspace()
      let script = """
        zorgrooster import Scenarios/small --store s.sqlite --as bureau &&
        zorgrooster account add leider --role team-leader --team small --store s.sqlite --as bureau
        """
      let made = try await BuiltCommand.shell(script, in: workspace)
      #expect(made.code == 0, "\(made.err)")
    }

    private func ask(_ line: String) async throws -> Outcome {
      try await BuiltCommand.shell("zorgrooster \(line)", in: workspace)
    }

    @Test("An invitation is a link, told once; where the output is no terminal without a drawing")
    func invite() async throws {
      let invite = "invite VIG-01 --store s.sqlite --as leider"
      let told = try await ask(invite + " --url https://rooster.example/ --lang nl")
      #expect(told.code == 0, "\(told.err)")
      let link = try #require(told.out.split(separator: "\n").first { $0.hasPrefix("https") })
      #expect(link.hasPrefix("https://rooster.example/in/"))
      #expect(link.split(separator: "/").last?.count == 43)
      #expect(told.out.contains("Uitnodiging voor VIG-01"))
      #expect(!told.out.contains("█"))
      let json = try await ask(invite + " --hours 1 --json").json()
      #expect((json["link"] as? String)?.hasPrefix("http://127.0.0.1:8080/in/") == true)
      #expect(json["account"] as? String == "VIG-01")
      #expect(try await ask("invite bureau --store s.sqlite --as leider").code == 7)
      #expect(try await ask("invite wie --store s.sqlite --as leider").code == 2)
      #expect(try await ask(invite + " --hours 0").code == 2)
      #expect(try await ask(invite + " --url rooster.example").code == 2)
      let log = try await ask("log --store s.sqlite --as bureau --json").out
      #expect(!log.contains("hash"))
    }

    @Test("In a terminal the link is drawn as a code that is dark on light")
    func drawn() async throws {
      let line = "zorgrooster invite VIG-01 --store s.sqlite --as leider --lang en"
      let told = try await BuiltCommand.shell(
        "script -qec '\(line)' /dev/null", in: workspace)
      guard told.code != 127 else { return print("no script(1): the drawing is not tested") }
      #expect(told.code == 0, "\(told.err)")
      let drawn = told.out.split(whereSeparator: \.isNewline).filter {
        $0.hasPrefix("\u{1B}[30;107m")
      }
      #expect(drawn.count > 16)
      #expect(drawn.contains { $0.contains("█") })
    }

    @Test("One's own devices are listed, and an account is signed out by who may")
    func sessions() async throws {
      let own = try await ask("sessions --store s.sqlite --as VIG-01 --lang nl")
      #expect(own.out == "Je bent op geen enkel apparaat aangemeld.\n")
      let json = try await ask("sessions --store s.sqlite --as VIG-01 --json").json()
      #expect((json["sessions"] as? [Any])?.isEmpty == true)
      let ended = try await ask("sessions --end VIG-01 --store s.sqlite --as leider --json").json()
      #expect(ended["ended"] as? Int == 0)
      #expect(try await ask("sessions --end VIG-02 --store s.sqlite --as VIG-01").code == 7)
    }

    @Test("A backup takes the place of the file, and none is overwritten")
    func backup() async throws {
      let made = try await ask("backup copy.sqlite --store s.sqlite --lang nl")
      #expect(made.code == 0, "\(made.err)")
      #expect(made.out.hasPrefix("Reservekopie gemaakt: copy.sqlite."))
      #expect(try await ask("doctor --store copy.sqlite").code == 0)
      #expect(try await ask("backup copy.sqlite --store s.sqlite").code == 2)
      #expect(try await ask("backup nowhere/copy.sqlite --store s.sqlite").code == 3)
      #expect(try await ask("backup other.sqlite --store none.sqlite").code == 2)
      let json = try await ask("backup second.sqlite --store s.sqlite --json").json()
      #expect(json["entries"] as? Int == 2)
      #expect(try await ask("period --store second.sqlite --as leider").code == 0)
    }
  }
}
