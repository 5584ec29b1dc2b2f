import Explanations
import RosterModel
import ScenarioFiles
import Testing

/// A small case with a shortage planted in it, and what is to be said of it.
struct PlantedCase: Sendable, CustomTestStringConvertible {
  var name: String
  var scenario: Scenario
  /// What stands in the way.
  var shortage: Told

  var testDescription: String { name }
  var cover: [CoverCell] { scenario.tableCells }

  /// What stands in the way.
  enum Told: Sendable {
    /// Needed and possible, with everyone's most and reasons.
    case count(needed: Int, possible: Int, [PersonID: [Reason]])
    case contradiction(PersonID, Set<Reason>)
    case conflict(short: Int, Set<Reason>, people: Set<PersonID>)
  }

  init(_ name: String, _ ward: Ward, _ shortage: Told) {
    self.name = name
    scenario = ward.scenario
    self.shortage = shortage
  }
}

extension PlantedCase {
  static let all: [PlantedCase] = [
    weekOfNights, nightsOfLevel4, sevenDays, leaveAgainstCover, pinAgainstRest, weekends,
    countedTwice, contractHours,
    notAlone, availability, nightsFrom55, pinsTooNear, pinsBeyondTheWeek, aloneTogether, exempt,
    unavailable, rowOfNights, workedBefore,
  ]

  /// Six carers share a week of nights with two heads; without the history for more, the night rule leaves each two.
  static var weekOfNights: PlantedCase {
    var ward = Ward()
    let carers = (1...6).map { "CAR-\($0)" }
    for carer in carers { ward.add(carer) }
    ward.need("N", on: 0..<7, heads: 2)
    ward.restOnSundays()
    return PlantedCase(
      "a week of nights", ward,
      .count(
        needed: 14, possible: 12,
        Dictionary(uniqueKeysWithValues: carers.map { ($0, [.rule("ATW-N-36", $0)]) })))
  }

  /// Three nights need a nurse, who may work two; carers do not count.
  static var nightsOfLevel4: PlantedCase {
    var ward = Ward()
    ward.add("NUR-1", .level4)
    ward.add("CAR-1")
    ward.add("CAR-2")
    ward.need("N", on: 1..<4, from: .level3, heads: 2)
    ward.need("N", on: 1..<4, from: .level4, heads: 1)
    return PlantedCase(
      "a nurse short at night", ward,
      .count(needed: 3, possible: 2, ["NUR-1": [.rule("ATW-N-36", "NUR-1")]]))
  }

  /// Seven days need a nurse, and the weekly rest leaves her six of them.
  static var sevenDays: PlantedCase {
    var ward = Ward()
    ward.add("NUR-1", .level4, hours: 60)
    ward.add("CAR-1")
    ward.need("V", on: 0..<7, from: .level4)
    ward.restOnSundays()
    return PlantedCase(
      "seven days in a row", ward,
      .count(needed: 7, possible: 6, ["NUR-1": [.rule("ATW-WREST", "NUR-1")]]))
  }

  /// Both carers are away on Wednesday.
  static var leaveAgainstCover: PlantedCase {
    var ward = Ward()
    ward.add("CAR-1")
    ward.add("CAR-2")
    ward.need("V", on: 0..<5)
    ward.leave("CAR-1", on: 2...3)
    ward.leave("CAR-2", on: 1...2)
    return PlantedCase(
      "leave against cover", ward,
      .count(
        needed: 1, possible: 0,
        [
          "CAR-1": [.leave("CAR-1", Ward.day(2)...Ward.day(3))],
          "CAR-2": [.leave("CAR-2", Ward.day(1)...Ward.day(2))],
        ]))
  }

  /// The only nurse is pinned on a late shift before the early one that needs her.
  static var pinAgainstRest: PlantedCase {
    var ward = Ward()
    ward.add("NUR-1", .level4)
    ward.add("CAR-1")
    ward.need("L", on: [1])
    ward.need("V", on: [2], from: .level4)
    ward.pin("NUR-1", "L", on: 1)
    return PlantedCase(
      "a pin against a rest", ward,
      .count(
        needed: 1, possible: 0,
        ["NUR-1": [.pin("NUR-1", Ward.day(1), "L"), .rule("ATW-DREST", "NUR-1")]]))
  }

  /// Two weekends of work, where one of them has to be free: consent brings 22 down to 17 and no further.
  static var weekends: PlantedCase {
    var ward = Ward(weeks: 2, packs: RulePack.shipped.filter { $0.id != "cao-ghz-2025" })
    ward.add("CAR-1")
    ward.need("V", on: [5, 6, 12, 13])
    ward.restOnSundays()
    ward.scenario.counters.append(
      Counter(
        person: "CAR-1", counter: "freeWeekends", from: ward.scenario.period.end - 363, value: 16))
    ward.scenario.consents = [Consent(id: "C1", person: "CAR-1", rule: "VVT-WKND", value: 17)]
    return PlantedCase(
      "a weekend beyond the 17 free ones", ward,
      .count(needed: 2, possible: 1, ["CAR-1": [.rule("VVT-WKND", "CAR-1")]]))
  }

  /// One person has both domains and is asked in both on one day.
  static var countedTwice: PlantedCase {
    var ward = Ward()
    ward.add("DUO-1", domain: .care)
    ward.add("DUO-1", .level2, domain: .support)
    ward.need("V", on: [0, 1])
    ward.need("S", on: [1, 2], from: .level2)
    return PlantedCase(
      "one person counted twice", ward,
      .count(needed: 2, possible: 1, ["DUO-1": [.oneDutyADay("DUO-1")]]))
  }

  /// Sixteen hours are two shifts, and five are asked.
  static var contractHours: PlantedCase {
    var ward = Ward()
    ward.add("CAR-1", hours: 16)
    ward.add("CAR-2", hours: 16)
    ward.need("V", on: 0..<5)
    return PlantedCase(
      "contract hours too few", ward,
      .count(
        needed: 5, possible: 4,
        [
          "CAR-1": [.rule("VVT-CONTRACT", "CAR-1")], "CAR-2": [.rule("VVT-CONTRACT", "CAR-2")],
        ]))
  }
}
