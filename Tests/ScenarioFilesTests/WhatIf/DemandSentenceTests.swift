import CareDemand
import RosterModel
import Testing
import Workforce

@testable import ScenarioFiles

@Suite("Absence, norms, levels and tasks, in sentences")
struct DemandSentenceTests {
  @Test(
    "A percentage is a fraction, to its last digit",
    arguments: [
      Said("9%", .absence(0.09)), Said("6,86 %", .absence(0.0686)),
      Said("9.07 percent", .absence(0.0907)), Said("0%", .absence(0)), Said("90%", .absence(0.9)),
    ])
  func absence(_ said: Said) throws { try said.check(.absence) }

  @Test("Contracts pay a share of the tariffs", arguments: ["96.5%", "96,5%"])
  func contract(_ text: String) throws {
    try Said(text, .contractShare(0.965)).check(.contract)
  }

  @Test(
    "Hours per resident per week, or so many times the norm's",
    arguments: [
      Said("4VV 11 h", .hours(profile: "4VV", .hours(11))),
      Said("4vv 11,5 uur per week", .hours(profile: "4VV", .hours(11.5))),
      Said("4VV x 0.9", .hours(profile: "4VV", .times(0.9))),
      Said("4VV x0,9", .hours(profile: "4VV", .times(0.9))),
      Said("4VV maal 2", .hours(profile: "4VV", .times(2))),
    ])
  func hours(_ said: Said) throws { try said.check(.hours) }

  private static let mix = Change.levelMix(
    profile: "4VV",
    shares: [.level1: 0.15, .level2: 0.35, .level2Plus: 0.4, .level4: 0.08, .level5: 0.02])

  @Test(
    "Shares per level add up to 1; or the source of levels is named",
    arguments: [
      Said("4VV 1:0.15 2:0.35 2+:0.40 4:0.08 5:0.02", mix),
      Said("4VV 1:0,15, 2:0,35, 2+:0,40, 4:0,08, 5:0,02", mix),
      Said("4VV 1:15% 2:35% 2+:40% 4:8% 5:2%", mix),
      Said("function-minima", .levelSource(.functionMinima)),
      Said("mix-preset", .levelSource(.mixPreset)),
    ])
  func levels(_ said: Said) throws { try said.check(.levels) }

  @Test(
    "Another level gives a share of the hours, of one function or of all",
    arguments: [
      Said(
        "10% VP 3 -> 2+",
        .delegate(Delegation(function: .nursing, from: .level3, to: .level2Plus, share: 0.1))),
      Said(
        "20% pv 2 wordt 1",
        .delegate(Delegation(function: .personalCare, from: .level2, to: .level1, share: 0.2))),
      Said(
        "2,5% 4->3", .delegate(Delegation(function: nil, from: .level4, to: .level3, share: 0.025))),
    ])
  func tasks(_ said: Said) throws { try said.check(.tasks) }

  @Test("A norm set by its id, and heads that must be there as a list")
  func others() throws {
    try Said("zzp-2013 from 2027-06", .normSet("zzp-2013")).check(.norms)
    let floor = PresenceFloor(
      name: "nacht", block: .night, domain: .care, minLevel: .level3, heads: 2)
    let text = "{name: nacht, block: N, domain: care, min_level: 3, heads: 2}"
    try Said("[\(text)]", .presence([floor])).check(.presence)
    try Said(text, .presence([floor])).check(.presence)
    try Said("[]", .presence([])).check(.presence)
  }
}
