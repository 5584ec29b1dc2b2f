import RosterProblem
import Testing
import TestSupport

@testable import PublicInstances

@Suite("The problem made of a shift-scheduling instance")
struct ShiftSchedulingEncoderTests {
  @Test("It accepts the rows that the judge accepts, and no others", arguments: 1...60)
  func sameRows(seed: Int) {
    var random = SplitMix(seed: seed)
    let instance = ShiftSchedulingInstance.random(&random)
    let encoding = ShiftSchedulingEncoder(instance).encode()
    let judge = ShiftSchedulingEvaluator(instance)
    for _ in 0..<150 {
      let roster = ShiftSchedulingRoster.random(for: instance, &random)
      let broken = judge.evaluate(roster).violations
      for person in instance.staff.indices {
        var alone = roster
        for other in instance.staff.indices where other != person {
          alone.rows[other] = roster.rows[other].map { _ in nil }
        }
        let cost = encoding.duties(of: alone).flatMap {
          encoding.problem.cost(of: $0, person: person)
        }
        #expect(
          (cost != nil) == !broken.contains { $0.employee == person },
          "seed \(seed), \(roster.rows[person]), \(broken.filter { $0.employee == person })")
      }
    }
  }

  @Test("A feasible roster costs its objective; any other is forbidden", arguments: 1...60)
  func sameCost(seed: Int) {
    var random = SplitMix(seed: seed)
    var instance = ShiftSchedulingInstance.random(&random)
    for person in instance.staff.indices { instance.staff[person].loosen(days: instance.days) }
    let encoding = ShiftSchedulingEncoder(instance).encode()
    let judge = ShiftSchedulingEvaluator(instance)
    var compared = 0
    for _ in 0..<200 {
      let roster = ShiftSchedulingRoster.random(for: instance, &random)
      let cost = encoding.duties(of: roster).flatMap { encoding.problem.cost(of: $0) }
      let judged = judge.evaluate(roster)
      #expect((cost != nil) == judged.isFeasible, "seed \(seed), \(roster.rows)")
      guard let cost else { continue }
      compared += 1
      #expect(cost == judged.objective, "seed \(seed), \(roster.rows)")
    }
    #expect(compared > 0, "seed \(seed)")
  }

  @Test("Least minutes that no unit divides ask for the next whole unit")
  func leastMinutesRoundUp() {
    let instance = SmallInstance.one { $0.staff[0].minutes = 481...959 }
    let encoding = ShiftSchedulingEncoder(instance).encode()
    let cost = { (row: String) in
      encoding.duties(of: .drawn(row, for: instance)).flatMap { encoding.problem.cost(of: $0) }
    }
    #expect(cost("E-------------") == nil)
    #expect(cost("EL------------") == 0)
    #expect(cost("EE------------") == nil)
  }

  @Test("An on-request for a shift one is not qualified for costs its weight on every day")
  func requestWithoutQualification() {
    let instance = SmallInstance.one(days: 3) {
      $0.staff[0].mostOfShift = [3, 0]
      $0.staff[0].onRequests = [.init(day: 1, shift: 1, weight: 4)]
    }
    let encoding = ShiftSchedulingEncoder(instance).encode()
    for row in ["---", "EEE"] {
      let roster = ShiftSchedulingRoster.drawn(row, for: instance)
      #expect(encoding.duties(of: roster).flatMap { encoding.problem.cost(of: $0) } == 4)
    }
  }

  @Test("Shifts of other lengths or followers are other classes; like shifts share one")
  func classes() {
    var instance = SmallInstance.one()
    instance.shifts.append(.init(id: "M", minutes: 480, notNextDay: []))
    #expect(DutyClasses(instance).ofShift == [1, 2, 3], "E may not follow L, M may")
    instance.shifts[1].notNextDay = [0, 2]
    #expect(DutyClasses(instance).ofShift == [1, 2, 1])
    instance.shifts[2].minutes = 479
    #expect(DutyClasses(instance).ofShift == [1, 2, 3])
  }

  @Test("An employee without shifts is off, and nothing fails")
  func noShifts() {
    let instance = SmallInstance.one(days: 2) { $0.staff[0].mostOfShift = [0, 0] }
    let encoding = ShiftSchedulingEncoder(instance).encode()
    #expect(encoding.problem.cost(of: DutyRoster(people: 1, days: 2)) == 0)
    #expect(encoding.duties(of: .drawn("E-", for: instance)) == nil)
  }
}

extension ShiftSchedulingInstance.Employee {
  /// Looser, so that random rosters of three people are accepted often enough to compare costs.
  fileprivate mutating func loosen(days: Int) {
    mostOfShift = mostOfShift.map { max($0, days - 1) }
    minutes = minutes.lowerBound...100_000
    mostDaysWorked = max(mostDaysWorked, days / 2)
    (fewestDaysWorked, fewestDaysOff) = (min(fewestDaysWorked, 1), min(fewestDaysOff, 2))
    mostWeekends += 1
    daysOff = []
  }
}
