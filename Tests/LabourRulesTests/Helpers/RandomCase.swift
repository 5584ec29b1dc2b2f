import LabourRules
import RosterModel
import TestSupport

/// A scenario and a roster nobody would make: codes the table does not hold, people the scenario
/// does not know, dates outside the period, two shifts at once.
struct RandomCase {
  var scenario: Scenario
  var roster: Roster

  init(seed: UInt64, foreign: Bool = true) {
    var random = SplitMix(seed: Int(seed))
    roster = Roster()
    let monday =
      CivilDate(year: 2026, month: 10, day: 5)! + 7 * Int.random(in: 0..<30, using: &random)
    let period = Period(start: monday, weeks: Int.random(in: 1...16, using: &random))
    scenario = Scenario(name: "random", location: "nowhere", period: period)
    scenario.shifts = (0..<6).map { Self.shift($0, using: &random) } + Drawn.legend
    let codes = scenario.shifts.map(\.code) + (foreign ? ["?", ""] : [])
    scenario.people = (1...5).map { Person(id: "P\($0)") }
    let people = scenario.people.map(\.id) + (foreign ? ["X1"] : [])
    for person in scenario.people.map(\.id) { addLines(of: person, using: &random) }
    scenario.history = (0..<Int.random(in: 0...120, using: &random)).map { _ in
      HistoryEntry(
        date: monday - Int.random(in: 1...120, using: &random),
        person: people.randomElement(using: &random)!, shift: codes.randomElement(using: &random)!)
    }
    let margin = foreign ? 10 : 0
    roster = Roster(
      (0..<Int.random(in: 0...200, using: &random)).map { _ in
        Assignment(
          date: monday + Int.random(in: -margin..<(period.dayCount + margin), using: &random),
          person: people.randomElement(using: &random)!,
          shift: codes.randomElement(using: &random)!,
          domain: Domain.allCases.randomElement(using: &random)!)
      })
  }

  private static func shift(_ index: Int, using random: inout SplitMix) -> Shift {
    let times = (0...96).map { ClockTime(minute: $0 * 15)! }
    return Shift(
      code: "R\(index)", begin: times.randomElement(using: &random)!,
      end: times.randomElement(using: &random)!,
      breakTime: Minutes(Int.random(in: 0...60, using: &random)),
      paid: Minutes(Int.random(in: 0...600, using: &random)),
      domain: Domain.allCases.randomElement(using: &random)!,
      minLevel: QualificationLevel.allCases.randomElement(using: &random),
      countsFor: Bool.random(using: &random) ? .cover : .none)
  }

  private mutating func addLines(of person: PersonID, using random: inout SplitMix) {
    let start = scenario.period.start
    let date = { (random: inout SplitMix) in start + Int.random(in: -20...120, using: &random) }
    scenario.contracts.append(
      Contract(
        person: person, domain: Domain.allCases.randomElement(using: &random)!,
        level: QualificationLevel.allCases.randomElement(using: &random)!,
        weekly: .zero ... .hours(Int.random(in: 0...40, using: &random))))
    scenario.leave.append(
      Leave(
        person: person, from: date(&random), to: date(&random),
        kind: Leave.Kind.allCases.randomElement(using: &random)!, perDay: .hours(8)))
    scenario.wishes.append(
      Wish(
        id: "W\(person)", person: person, from: date(&random), to: date(&random),
        strength: Wish.Strength.allCases.randomElement(using: &random)!))
    scenario.statuses.append(
      PersonStatus(
        person: person, kind: PersonStatus.Kind.allCases.randomElement(using: &random)!,
        rule: ["night", "evening", "weekend", "ATW-DREST"].randomElement(using: &random)!,
        from: date(&random)))
    scenario.counters.append(
      Counter(
        person: person, counter: "freeSundays", from: date(&random) - 300,
        value: Double(Int.random(in: 0...13, using: &random))))
  }
}
