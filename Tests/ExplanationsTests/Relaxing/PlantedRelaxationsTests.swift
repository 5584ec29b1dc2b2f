import Explanations
import LabourRules
import RosterModel
import Testing

/// Ways out of planted shortages, held against every roster there is with every smaller set of steps.
@Suite("The smallest ways out of a shortage")
struct PlantedRelaxationsTests {
  private static func ways(_ planted: PlantedCase) -> [Relaxation] {
    FindRelaxations(planted.scenario, cover: planted.cover).relaxations(seconds: 120)
  }

  private static func leastOpen(_ steps: [Relaxation.Step], _ planted: PlantedCase) -> Int? {
    let taken = TakenSteps(steps, in: planted.scenario)
    return EveryRoster(taken.scenario, cover: taken.cover).leastOpen
  }

  @Test(
    "Each way works when its steps are taken and everything is tried", arguments: PlantedCase.all)
  func works(_ planted: PlantedCase) throws {
    let before = Self.leastOpen([], planted)
    let required = planted.cover.reduce(0) { $0 + $1.required }
    let ways = Self.ways(planted)
    #expect(!ways.isEmpty)
    for way in ways {
      #expect(way.open.before == before ?? required, "\(way.kind)")
      #expect(way.open.after == Self.leastOpen(way.steps, planted), "\(way.kind) \(way.steps)")
      #expect(before == nil || way.open.after < way.open.before, "\(way.kind)")
    }
  }

  @Test("Its roster is lawful and leaves as few open", arguments: PlantedCase.all)
  func rosters(_ planted: PlantedCase) throws {
    for way in Self.ways(planted) {
      let taken = TakenSteps(way.steps, in: planted.scenario)
      let judgement = Judge(rules: taken.scenario.ruleSet).judge(way.roster, in: taken.scenario)
      let planned = judgement.findings.filter { $0.kind == .law || $0.kind == .consent }
      #expect(planned.isEmpty, "\(way.kind) \(planned.map(\.rule))")
      #expect(way.roster.open(of: taken.cover, in: taken.scenario) == way.open.after)
      for pin in taken.scenario.roster.assignments {
        #expect(
          way.roster.assignments.contains {
            ($0.person, $0.date, $0.shift) == (pin.person, pin.date, pin.shift)
          })
      }
    }
  }

  @Test("No fewer steps of its kind do as much", arguments: PlantedCase.all)
  func smallest(_ planted: PlantedCase) throws {
    for way in Self.ways(planted) {
      #expect(way.isSmallest, "\(way.kind)")
      let steps = planted.scenario.everyStep(of: way.kind)
      for fewer in steps.subsets(of: way.steps.count - 1) {
        let open = Self.leastOpen(fewer, planted) ?? .max
        #expect(open > way.open.after, "\(way.kind) \(fewer)")
      }
      for less in way.withOneHourLess {
        #expect(Self.leastOpen(less, planted) ?? .max > way.open.after, "\(less)")
      }
    }
  }

  @Test("Of a kind that is not told all steps together do nothing", arguments: PlantedCase.all)
  func others(_ planted: PlantedCase) throws {
    let told = Set(Self.ways(planted).map(\.kind))
    let before = Self.leastOpen([], planted)
    for kind in Relaxation.Kind.allCases where !told.contains(kind) {
      // Whoever cannot have a lawful row is not helped by others, or by less to do.
      let steps = planted.scenario.everyStep(of: kind)
      #expect(before == nil || Self.leastOpen(steps, planted) == before, "\(kind)")
    }
  }

  @Test(
    "The law is never a step, nor is anything that is not asked for", arguments: PlantedCase.all)
  func law(_ planted: PlantedCase) throws {
    for step in Self.ways(planted).flatMap(\.steps) {
      guard case .ask(_, let rule, _, _) = step else { continue }
      #expect(planted.scenario.ruleSet[rule]?.kind == .consent)
    }
  }

  @Test("There are three kinds at least where places are short, the least first")
  func ranked() throws {
    for planted in PlantedCase.all {
      let ways = Self.ways(planted)
      if case .contradiction = planted.shortage {
      } else {
        #expect(ways.count >= 3, "\(planted.name)")
      }
      #expect(Set(ways.map(\.kind)).count == ways.count)
      let keys = ways.map { ($0.open.after, $0.steps.count, $0.paid) }
      #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 }, "\(planted.name)")
    }
  }

  @Test("Places at one time take as many people, and more than two are still found")
  func several() throws {
    for heads in 2...4 {
      var ward = Ward()
      ward.add("CAR-1", .level2)
      ward.need("V", on: [1], heads: heads)
      ward.restOnSundays()
      let ways = FindRelaxations(ward.scenario, cover: ward.cover).relaxations(seconds: 60)
      let hired = try #require(ways.first { $0.kind == .hire })
      #expect(
        hired.steps
          == [Relaxation.Step](repeating: .hire(.care, .level3, weekly: .hours(8)), count: heads))
      #expect(hired.open.after == 0)
      // Of more than two nothing is proven.
      #expect(hired.isSmallest == (heads == 2))
    }
  }

  @Test("Consents are asked on no more days than they have to be, pins let go one by one")
  func narrow() throws {
    let steps = { (planted: PlantedCase, kind: Relaxation.Kind) in
      Self.ways(planted).first { $0.kind == kind }?.steps
    }
    let wednesday = Ward.day(2)...Ward.day(2)
    #expect(
      steps(.leaveAgainstCover, .askConsents)
        == [.ask("CAR-1", "HOUSE-LEAVE", wednesday, value: nil)])
    #expect(
      steps(.availability, .askConsents)
        == [.ask("CAR-1", "HOUSE-AVAILABLE", Ward.day(5)...Ward.day(5), value: nil)])
    #expect(
      steps(.nightsFrom55, .askConsents)
        == [.ask("CAR-1", "VVT-55", Ward.day(1)...Ward.day(2), value: nil)])
    // 24 hours: a third shift of 8 in the week.
    #expect(
      steps(.contractHours, .askConsents)
        == [.ask("CAR-1", "VVT-CONTRACT", Ward.day(0)...Ward.day(6), value: 24)])
    #expect(steps(.pinsTooNear, .dropPins)?.count == 1)
    #expect(steps(.pinAgainstRest, .dropPins) == [.dropPin("NUR-1", Ward.day(1), "L")])
    // A post of 8 hours takes one shift.
    #expect(steps(.contractHours, .hire) == [.hire(.care, .level3, weekly: .hours(8))])
  }
}

extension Roster {
  /// Heads short, cell by cell.
  func open(of cover: [CoverCell], in scenario: Scenario) -> Int {
    cover.reduce(0) { sum, cell in
      let there = assignments.filter { $0.date == cell.date && $0.shift == cell.shift }
      return sum
        + cell.open(
          assigned: there.compactMap {
            scenario.level(of: $0.person, in: cell.domain, on: cell.date)
          })
    }
  }
}

extension Array {
  /// Every choice of so many of them.
  fileprivate func subsets(of size: Int) -> [[Element]] {
    guard size > 0 else { return [[]] }
    return indices.flatMap { first in
      Array(self[(first + 1)...]).subsets(of: size - 1).map { [self[first]] + $0 }
    }
  }
}

extension Relaxation {
  /// Its steps with an hour a week less for one who is hired.
  fileprivate var withOneHourLess: [[Step]] {
    steps.indices.compactMap { index in
      guard case .hire(let domain, let level, let weekly) = steps[index], weekly > .zero else {
        return nil
      }
      var less = steps
      less[index] = .hire(domain, level, weekly: weekly - .hours(1))
      return less
    }
  }
}
