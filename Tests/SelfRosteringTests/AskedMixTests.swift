import RosterModel
import SelfRostering
import Testing

@Suite("Who comes and goes, as it is written")
struct AskedMixTests {
  @Test("A sign, a number and a profile with its marks; anything else is not read")
  func reading() throws {
    let asked = try #require(AskedMix("-1 4VV  +0,5 5VV/bh +2 6vv/DB/vpt"))
    #expect(asked.steps.map(\.residents) == [-1, 0.5, 2])
    #expect(asked.steps.map(\.profile) == ["4VV", "5VV", "6vv"])
    #expect(asked.steps.map(\.treatment) == [false, true, false])
    #expect(asked.steps.map(\.daycare) == [false, false, true])
    #expect(asked.steps.map(\.form) == [.zzp, .zzp, .vpt])
    for text in [
      "", "4VV", "1 4VV", "-1", "-1 4VV +1", "-1 4VV/xx", "-1 /bh", "+0 4VV", "-1.5.2 4VV",
      "+inf 4VV", "+1001 4VV", "--1 4VV",
    ] {
      #expect(AskedMix(text) == nil, "\(text)")
    }
  }

  /// As on the shipped `heem-team`: everyone with daycare.
  private let mix = [("4VV", false, 0.5), ("6VV", false, 5.7), ("6VV", true, 4.9)].map {
    CareMixLine(
      month: YearMonth("2027-01")!, profile: $0.0, form: .zzp, treatment: $0.1, daycare: true,
      residents: $0.2)
  }

  private func steps(_ text: String) throws -> [MixStep] {
    try #require(AskedMix(text)).steps.map {
      try $0.step(in: mix, profiles: ["4VV", "5VV", "6VV"])
    }
  }

  @Test("It is about the line there is; a profile nobody has yet gets one")
  func lines() throws {
    #expect(
      try steps("-1 6vv +1 6VV/bh +1 5VV") == [
        MixStep(profile: "6VV", daycare: true, residents: -1),
        MixStep(profile: "6VV", treatment: true, daycare: true, residents: 1),
        MixStep(profile: "5VV", residents: 1),
      ])
    #expect(try steps("-1 6vv")[0].kind == "6VV/db")
  }

  @Test("A mix is a mean: of half a resident one can go, and none is left; two cannot")
  func fewer() throws {
    #expect(try steps("-1 4VV") == [MixStep(profile: "4VV", daycare: true, residents: -0.5)])
    #expect(throws: Refusal.mix(.tooFew("4VV", residents: 0.5, maybe: ["4VV/db"]))) {
      _ = try steps("-2 4VV")
    }
    #expect(
      throws: Refusal.mix(.tooFew("6VV", residents: 0, maybe: ["6VV/db", "6VV/bh/db"]))
    ) { _ = try steps("-1 6VV/vpt") }
    #expect(throws: Refusal.unknown(.profile, "6XX", known: ["4VV", "6VV", "5VV"])) {
      _ = try steps("+1 6XX")
    }
  }
}
