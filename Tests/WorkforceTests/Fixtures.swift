import CareDemand
import RosterModel
import ScenarioFiles

@testable import Workforce

/// Small makers, so that a test shows only what it is about.
enum Small {
  /// A house with four residents in 4VV in January 2027 and a factor of its own from net to gross.
  static func scenario() -> Scenario {
    var scenario = Scenario(
      name: "test", location: "test", period: Period(start: date("2027-01-04"), weeks: 4))
    scenario.demand.grossNetFactor = 1.25
    scenario.careMix = [residents("4VV", 4)]
    return scenario
  }

  static func residents(
    _ profile: String, _ count: Double, month: String = "2027-01", form: DeliveryForm = .zzp,
    treatment: Bool = false, daycare: Bool = false
  ) -> CareMixLine {
    CareMixLine(
      month: self.month(month), profile: profile, form: form, treatment: treatment,
      daycare: daycare, residents: count)
  }

  static func date(_ text: String) -> CivilDate { CivilDate(text)! }
  static func month(_ text: String) -> YearMonth { YearMonth(text)! }

  static func months(_ first: String, _ last: String) -> ClosedRange<YearMonth> {
    month(first)...month(last)
  }

  static func contract(
    _ person: PersonID, _ level: QualificationLevel, _ least: Int, _ most: Int? = nil,
    from: String? = nil, to: String? = nil
  ) -> Contract {
    Contract(
      person: person, domain: .care, level: level,
      weekly: Minutes.hours(least)...Minutes.hours(most ?? least), from: from.map(date),
      to: to.map(date))
  }

  /// A change with its days, and its number as its place.
  static func change(
    _ change: Change, from: String? = nil, to: String? = nil, line: Int? = nil
  ) -> DatedChange {
    DatedChange(
      change, from: from.map(date), to: to.map(date),
      place: ChangePlace(file: "test", line: line, text: ""))
  }

  static func step(_ residents: Double, _ kind: ResidentKind) -> Change {
    .mix(.steps([MixEdit.Step(kind: kind, residents: residents)]))
  }

  /// The scenario with one what-if.
  static func changed(
    _ scenario: Scenario, _ changes: [DatedChange],
    months: ClosedRange<YearMonth> = Small.months("2027-01", "2027-03")
  ) throws -> ChangedScenario {
    try ChangedScenario.all(
      scenario, base: [], whatIfs: [WhatIf(name: "test", changes: changes)], months: months)[1]
  }
}

extension ResidentKind {
  static let fourVV = ResidentKind(profile: "4VV")
  static let fiveVVWithTreatment = ResidentKind(profile: "5VV", treatment: true)
}

enum Shipped {
  /// A shipped scenario, from `Scenarios`.
  static func scenario(_ name: String, from file: String = #filePath) throws -> Scenario {
    let root = file.split(separator: "/").dropLast(3).joined(separator: "/")
    return try ScenarioFolder.read("/" + root + "/Scenarios/" + name)
  }
}
