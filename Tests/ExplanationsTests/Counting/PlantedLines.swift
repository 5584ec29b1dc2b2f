import Explanations
import RosterModel
import ScenarioFiles

/// Shortages by what someone's own lines say, by pins, and by what was worked before.
extension PlantedCase {
  /// Only someone who may not be alone is left for a night of one.
  static var notAlone: PlantedCase {
    var ward = Ward()
    ward.add("STU-1")
    ward.need("N", on: [1])
    ward.scenario.statuses = [PersonStatus(person: "STU-1", kind: .notAlone)]
    return PlantedCase(
      "not alone", ward,
      .count(needed: 1, possible: 0, ["STU-1": [.rule("HOUSE-NOT-ALONE", "STU-1")]]))
  }

  /// Nobody is available on Saturday.
  static var availability: PlantedCase {
    var ward = Ward()
    ward.add("CAR-1")
    ward.need("V", on: 3..<6)
    ward.scenario.availability = [
      Availability(
        person: "CAR-1", days: DayPattern("mon-fri")!, fromTime: ClockTime("07:00")!,
        toTime: ClockTime("18:00")!)
    ]
    ward.restOnSundays()
    return PlantedCase(
      "not available on Saturday", ward,
      .count(
        needed: 1, possible: 0,
        ["CAR-1": [.availability("CAR-1", Ward.day(0)...Ward.day(6))]]))
  }

  /// Nights from 55 take a consent that nobody recorded.
  static var nightsFrom55: PlantedCase {
    var ward = Ward(packs: RulePack.shipped.filter { $0.id != "cao-ghz-2025" })
    ward.add("CAR-1", born: "1965-03-01")
    ward.need("N", on: [1, 2])
    return PlantedCase(
      "nights from 55 without consent", ward,
      .count(needed: 1, possible: 0, ["CAR-1": [.rule("VVT-55", "CAR-1")]]))
  }

  /// A late and an early shift are pinned with 7.5 hours between them.
  static var pinsTooNear: PlantedCase {
    var ward = Ward()
    ward.add("CAR-1")
    ward.add("CAR-2")
    ward.need("L", on: [1])
    ward.need("V", on: [2])
    ward.pin("CAR-1", "L", on: 1)
    ward.pin("CAR-1", "V", on: 2)
    return PlantedCase(
      "two pins too near", ward,
      .contradiction(
        "CAR-1",
        [
          .pin("CAR-1", Ward.day(1), "L"), .pin("CAR-1", Ward.day(2), "V"),
          .rule("ATW-DREST", "CAR-1"),
        ]))
  }

  /// A whole week is pinned: it holds no rest of 36 hours.
  static var pinsBeyondTheWeek: PlantedCase {
    var ward = Ward()
    ward.add("CAR-1", hours: 60)
    ward.need("V", on: 0..<7)
    for day in 0..<7 { ward.pin("CAR-1", "V", on: day) }
    ward.restOnSundays()
    return PlantedCase(
      "pins beyond what a week allows", ward,
      .contradiction(
        "CAR-1",
        Set((0..<7).map { Reason.pin("CAR-1", Ward.day($0), "V") } + [.rule("ATW-WREST", "CAR-1")])
      ))
  }

  /// Two who may not be alone are enough by number, and may not be alone together.
  static var aloneTogether: PlantedCase {
    var ward = Ward()
    ward.add("STU-1")
    ward.add("STU-2")
    ward.need("N", on: [1], heads: 2)
    ward.scenario.statuses = ["STU-1", "STU-2"].map { PersonStatus(person: $0, kind: .notAlone) }
    return PlantedCase(
      "alone together", ward,
      .conflict(
        short: 2,
        [
          .rule("HOUSE-NOT-ALONE", "STU-1"), .rule("HOUSE-NOT-ALONE", "STU-2"),
        ], people: ["STU-1", "STU-2"]))
  }

  /// One of two is exempt from nights.
  static var exempt: PlantedCase {
    var ward = Ward()
    ward.add("CAR-1")
    ward.add("CAR-2")
    ward.need("N", on: [1], heads: 2)
    ward.scenario.statuses = [PersonStatus(person: "CAR-2", kind: .exempt, rule: "night")]
    return PlantedCase(
      "exempt from nights", ward,
      .count(needed: 2, possible: 1, ["CAR-1": [], "CAR-2": [.exempt("CAR-2", "night")]]))
  }

  /// A day nobody wants to be planned on.
  static var unavailable: PlantedCase {
    var ward = Ward()
    ward.add("CAR-1")
    ward.need("V", on: 0..<3)
    ward.scenario.wishes = [
      Wish(
        id: "W1", person: "CAR-1", from: Ward.day(1), to: Ward.day(1), strength: .unavailable)
    ]
    return PlantedCase(
      "unavailable", ward,
      .count(needed: 1, possible: 0, ["CAR-1": [.unavailable("W1")]]))
  }

  /// Six nights in a row, of which five are allowed without consent. Five of them with a night between make the
  /// smaller count: after three nights there is no time for the rest of 46 hours, and six are too many.
  static var rowOfNights: PlantedCase {
    var ward = Ward(packs: RulePack.shipped.filter { $0.id != "cao-ghz-2025" })
    ward.scenario.shifts[2].paid = .hours(6)
    ward.add("CAR-1", hours: 60, born: "1990-01-01")
    ward.need("N", on: 0..<6)
    ward.scenario.consents = [
      Consent(id: "C1", person: "CAR-1", rule: "VVT-DAYS"),
      Consent(id: "C2", person: "CAR-1", rule: "VVT-OPK"),
    ]
    ward.restOnSundays()
    ward.scenario.counters.append(
      Counter(
        person: "CAR-1", counter: "freeWeekends", from: ward.scenario.period.end - 363, value: 52))
    // History enough for the night rule to count whole weeks.
    ward.scenario.history = [HistoryEntry(date: Ward.day(-112), person: "CAR-1", shift: "V")]
    return PlantedCase(
      "six nights in a row", ward,
      .count(
        needed: 5, possible: 4,
        ["CAR-1": [.rule("VVT-NSER", "CAR-1"), .rule("ATW-N-46", "CAR-1")]]))
  }

  /// A night before the period, and an early shift on its first day.
  static var workedBefore: PlantedCase {
    var ward = Ward()
    ward.add("CAR-1")
    ward.need("V", on: 0..<2)
    ward.scenario.history = [HistoryEntry(date: Ward.day(-1), person: "CAR-1", shift: "L")]
    return PlantedCase(
      "a late shift before the first day", ward,
      .count(
        needed: 1, possible: 0,
        ["CAR-1": [.rule("ATW-DREST", "CAR-1"), .history("CAR-1")]]))
  }
}
