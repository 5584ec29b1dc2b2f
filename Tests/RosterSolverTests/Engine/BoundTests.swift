import RosterProblem
import Testing
import TestSupport

@testable import RosterSolver

@Suite("What the bound is made of")
struct BoundTests {
  /// Problems of fifteen days, so that weekdays repeat, with a row for everyone.
  private static func problems(_ seeds: ClosedRange<Int>) -> [(
    seed: Int, layout: Layout, rows: [RosterColumn]
  )] {
    seeds.compactMap { seed in
      var random = SplitMix(seed: seed)
      let layout = Layout(RosterProblem.fortnight(&random))
      guard case .found(let state) = FirstRoster.build(layout) else { return nil }
      return (seed, layout, layout.columns(of: state.roster))
    }
  }

  private static func generation(_ layout: Layout) -> ColumnGeneration {
    ColumnGeneration(
      layout, objective: .total, clock: { 0 }, secondsLeft: { .infinity },
      mayContinue: { $0.number < 400 })
  }

  @Test(
    "Prices by weekday bound from below what prices by day bound, and both agree with the master")
  func weekdays() {
    var converged = 0
    var nearly = 0
    let problems = Self.problems(1...24)
    for (seed, layout, rows) in problems {
      let master = Master(layout, objective: .total)
      let pricer = PersonPricer(layout, master: master)
      let weekdays = WeekdayStart(master: master, price: { pricer.priceEveryone($0) })
        .run(from: rows, secondsLeft: { .infinity }) { iteration, _, _ in iteration > 200 }
      var generation = Self.generation(layout)
      let start = generation.warmUp(rows, upper: { 1e4 }, work: Work(steps: 200))
      let outcome = generation.run(from: start)
      guard outcome.converged else { continue }
      converged += 1
      let room = 1e-6 + 1e-3 * abs(outcome.masterValue)
      #expect(weekdays.bound <= outcome.masterValue + room, "seed \(seed)")
      #expect(outcome.bound <= outcome.masterValue + room, "seed \(seed)")
      #expect(outcome.bound >= outcome.masterValue - room, "seed \(seed)")
      nearly += weekdays.bound >= 0.5 * outcome.masterValue ? 1 : 0
    }
    #expect(converged * 4 >= problems.count * 3, "\(converged) of \(problems.count) converged")
    #expect(nearly * 2 >= converged, "\(nearly) of \(converged) by weekday within a half")
  }

  @Test("A head of a higher rank is never cheaper, and prices taken apart by rank add up again")
  func ranks() {
    for (seed, layout, rows) in Self.problems(1...8) {
      var generation = Self.generation(layout)
      let outcome = generation.run(
        from: generation.warmUp(rows, upper: { 1e4 }, work: Work(steps: 200)))
      let first = layout.problem.people.count
      let prices = Array(outcome.duals[first..<(first + layout.coverRows)])
      for (group, nested) in layout.nested(prices).enumerated() {
        #expect(nested.dropFirst().allSatisfy { $0 >= -1e-6 }, "seed \(seed), group \(group)")
        let top = prices[layout.rowStart[group + 1] - 1]
        #expect(abs(nested.reduce(0, +) - top) < 1e-9, "seed \(seed), group \(group)")
      }
    }
  }

  @Test("Neighbours out of order are pooled to their mean; what rises is left alone")
  func rising() {
    #expect([1.0, 2, 2, 5].rising == [1, 2, 2, 5])
    #expect([3.0, 1].rising == [2, 2])
    #expect([1.0, 4, 3, 2, 6].rising == [1, 3, 3, 3, 6])
    #expect([5.0, 4, 0].rising == [3, 3, 3])
    #expect([Double]().rising.isEmpty)
  }

  @Test("The reserve hands out each person's cheapest columns below zero, each once")
  func reserve() {
    for (seed, layout, rows) in Self.problems(1...8) {
      let master = Master(layout, objective: .total)
      let pricer = PersonPricer(layout, master: master)
      var duals = [Double](repeating: 0, count: master.bounds.count)
      let met = (0..<6).flatMap { step in
        for row in master.firstCoverRow..<master.firstTallyRow { duals[row] = Double(step * 20) }
        return pricer.priceEveryone(duals).columns
      }
      var reserve = ColumnReserve(met + rows, for: master)
      let all = (met + rows).distinct.filter { master.reducedCost($0, duals) < -1e-6 }
      var taken: [RosterColumn] = []
      while true {
        let next = reserve.take(perPerson: 2, at: duals)
        if next.isEmpty { break }
        for person in layout.problem.people.indices {
          let own = next.filter { $0.person == person }.map { master.reducedCost($0, duals) }
          let left = all.filter { $0.person == person && !taken.contains($0) }
            .map { master.reducedCost($0, duals) }.sorted()
          #expect(own.sorted() == Array(left.prefix(2)), "seed \(seed), person \(person)")
        }
        taken += next
      }
      #expect(Set(taken) == Set(all), "seed \(seed)")
      #expect(taken.count == all.count, "seed \(seed)")
    }
  }

  @Test("Pricing finds a column no dearer than any lawful row, within the hours that lanes count")
  func pricing() {
    var inside = 0
    for seed in 1...40 {
      var random = SplitMix(seed: seed)
      let problem = RosterProblem.tiny(&random)
      let layout = Layout(problem)
      let master = Master(layout, objective: .total)
      let pricer = PersonPricer(layout, master: master)
      var duals = [Double](repeating: 0, count: master.bounds.count)
      for row in master.firstCoverRow..<master.firstTallyRow {
        duals[row] = Double(random.int(-5...100))
      }
      let room = Double(problem.days + 1) / pricer.scale
      for person in problem.people.indices {
        let rows = problem.rows(of: person).map { RosterColumn(person: person, duties: $0) }
        let least = rows.map { master.reducedCost($0, duals) }.min()
        guard let (value, column) = pricer.price(person: person, duals: duals, rotation: seed)
        else {
          #expect(least == nil, "seed \(seed), person \(person)")
          continue
        }
        if let least { #expect(value <= least + 1e-9, "seed \(seed), person \(person)") }
        let cost = master.reducedCost(column, duals)
        #expect(abs(cost - value) <= room, "seed \(seed), person \(person)")
        for index in layout.counts[person].tallies {
          let tally = problem.people[person].tallies[index]
          inside += 1
          #expect(tally.cost(of: layout.amount(of: column, in: tally)) != nil, "seed \(seed)")
        }
      }
    }
    #expect(inside > 5, "\(inside) people have their hours counted along the lanes")
  }

  @Test("A dive ends in a lawful roster that costs no less than the bound, or says it found none")
  func dive() {
    var found = 0
    for (seed, layout, rows) in Self.problems(1...16) {
      var generation = Self.generation(layout)
      let start = generation.warmUp(rows, upper: { 1e4 }, work: Work(steps: 200))
      generation.run(from: start) { outcome, dive in
        for (turn, style) in Dive.Style.various.prefix(8).enumerated() {
          guard let end = dive(style, turn, Work(steps: 10_000), { false }), end.isWhole else {
            continue
          }
          guard let state = RosterState(layout, roster: end.roster) else {
            Issue.record("seed \(seed), dive \(turn): the roster is not lawful")
            continue
          }
          found += 1
          #expect(Double(state.total) >= outcome.bound - 1e-6, "seed \(seed), dive \(turn)")
        }
      }
    }
    #expect(found > 40, "\(found) dives ended in a roster")
  }

  @Test("Proving alone proves no more than the best of all, and now and then that")
  func proveAlone() throws {
    var (solved, tight) = (0, 0)
    for seed in 2001...2040 {
      var random = SplitMix(seed: seed)
      let problem = RosterProblem.tiny(&random)
      guard let least = problem.leastByTrying()?.cost else { continue }
      var options = SolverOptions()
      options.timeLimit = 5
      let bound = RosterSolver(options).bound(problem).lowerBound
      solved += 1
      tight += bound == least ? 1 : 0
      #expect(bound <= least, "seed \(seed)")
    }
    #expect(solved > 20, "\(solved) of 40 have a roster")
    #expect(tight > 2, "\(tight) of \(solved) tight")
  }
}
