import CareDemand
import RosterModel
import ScenarioFiles
import Testing

@testable import Explanations

/// Counts of a team of 32 over 13 weeks, which is short of nurses.
@Suite("Counts of a large team")
struct LargeCountsTests {
  private static func team(from file: String = #filePath) throws -> Scenario {
    let path = file.split(separator: "/").dropLast(4).joined(separator: "/")
    return try ScenarioFolder.read("/" + path + "/Scenarios/heem-team")
  }

  @Test("The shortage of nurses is told with its number, by contract and leave")
  func nurses() throws {
    let scenario = try Self.team()
    let cover = try Demand.requirements(of: scenario).cells(over: scenario.period)
    let natural = NaturalPlaces(scenario, cover: cover)
    let places = natural.places(.period, (.care, .level5))
    let reaches = Reaches(OpenModel(scenario, cover: cover))
    // One of level 5, for 12 hours a week less leave: 35 of 182 places of 4 hours.
    #expect(places.needed(of: cover) == 182)
    #expect(reaches.short(places) == 147)
    let nurse = try #require(scenario.person("HBO-01"))
    let reasons = PersonAlone(nurse, in: scenario, cover: cover).reasons(for: 35, of: places)
    #expect(reasons.contains(.rule("VVT-CONTRACT", "HBO-01")))
    #expect(
      reasons.allSatisfy {
        if case .leave = $0 { true } else { $0 == .rule("VVT-CONTRACT", "HBO-01") }
      })
  }

  @Test("In a large case too a day on which nobody can come is the smallest count")
  func smallest() throws {
    let scenario = try Self.team()
    let cover = try Demand.requirements(of: scenario).cells(over: scenario.period)
    let search = CountSearch(
      reaches: Reaches(OpenModel(scenario, cover: cover)),
      natural: NaturalPlaces(scenario, cover: cover), priced: [],
      clock: CountingClock(seconds: 120))
    let found = search.all()
    let first = try #require(found.first)
    #expect(first.needed == 1 && first.short == 1)
    #expect(found.contains { $0.short == 147 })
  }
}
