import RosterModel
import Testing
import Workforce

@testable import ScenarioFiles

@Suite("Who lives here, in a sentence")
struct MixSentenceTests {
  private static let plain = ResidentKind(profile: "4VV")
  private static let treated = ResidentKind(profile: "5VV", treatment: true)
  private static let three = Change.mix(
    .steps([.init(kind: plain, residents: -3), .init(kind: treated, residents: 3)]))

  @Test(
    "All of one kind become another, in Dutch and English, with or without spaces",
    arguments: [
      "all 4VV -> 5VV/bh", "alle 4VV wordt 5VV/behandeling", "alle 4vv worden 5vv/BH",
      "all 4VV->5VV/treatment", "All 4VV becomes 5VV/bh", "alle 4VV → 5VV/bh",
    ])
  func move(_ text: String) throws {
    try Said(text, .mix(.move(from: Self.plain, to: Self.treated))).check(.mix)
  }

  @Test(
    "So many go and so many come; a number before an arrow is both",
    arguments: [
      "-3 4VV +3 5VV/bh", "-3 4VV, +3 5VV/bh", "3 4VV -> 5VV/bh", "3,0 4VV wordt 5VV/bh",
      "\u{2212}3 4VV +3.0 5VV/bh",
    ])
  func steps(_ text: String) throws { try Said(text, Self.three).check(.mix) }

  @Test(
    "Parts of residents, with a decimal comma or point", arguments: ["+0,5 6VV", "+0.5 6VV"])
  func fractions(_ text: String) throws {
    let step = MixEdit.Step(kind: ResidentKind(profile: "6VV"), residents: 0.5)
    try Said(text, .mix(.steps([step]))).check(.mix)
  }

  @Test(
    "A kind has a form, treatment and daycare",
    arguments: [
      ("4VV/db", ResidentKind(profile: "4VV", daycare: true)),
      ("4VV/zbh/zdb", ResidentKind(profile: "4VV", daycare: false)),
      ("9bvv/bh/dagbesteding", ResidentKind(profile: "9bVV", treatment: true, daycare: true)),
      ("4VV/vpt", ResidentKind(profile: "4VV", form: .vpt)),
      ("VPT-4", ResidentKind(profile: "4VV", form: .vpt)),
      ("MPT-4VV", ResidentKind(profile: "4VV", form: .mpt)),
      ("ELV-LC", ResidentKind(profile: "ELV-LC", form: .shortStay)),
      ("MUT/bh", ResidentKind(profile: "MUT", form: .vacancy, treatment: true)),
      ("XVV", ResidentKind(profile: "XVV")),
    ])
  func kinds(_ text: String, _ kind: ResidentKind) throws {
    try Said("+1 \(text)", .mix(.steps([.init(kind: kind, residents: 1)]))).check(.mix)
  }
}
