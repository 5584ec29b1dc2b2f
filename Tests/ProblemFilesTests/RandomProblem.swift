import RosterProblem
import TestSupport

extension RosterProblem {
  /// A problem drawn to hold all that a document can: every list empty now and then, every optional
  /// value there and not.
  static func drawn(_ random: inout SplitMix) -> RosterProblem {
    let days = random.int(1...6)
    let machines = (0..<random.int(1...2)).map { _ in RuleMachine.drawn(days: days, &random) }
    let people = (0..<random.int(1...3)).map { _ in
      Member.drawn(machines, days: days, &random)
    }
    var problem = RosterProblem(
      days: days, machines: machines, people: people,
      cover: (0..<days).flatMap { day in
        (0..<2).filter { _ in random.once(in: 2) }.map { CoverGroup.drawn(day, slot: $0, &random) }
      },
      presences: (0..<random.int(0...2)).map { _ in
        let first = random.int(0...(days - 1))
        return PresenceCap(
          people: people.indices.filter { _ in random.once(in: 2) }, firstDay: first,
          endDay: random.int(first...days), limit: random.int(0...2), cost: random.int(0...9))
      }, constant: random.int(0...5))
    problem.shared = (0..<random.int(0...2)).map { _ in
      SharedTally.drawn(people, days: days, &random)
    }
    return problem
  }
}

extension RuleMachine {
  fileprivate static func drawn(days: Int, _ random: inout SplitMix) -> RuleMachine {
    let states = random.int(1...4)
    let classes = random.int(2...3)
    let variants = random.int(1...3)
    let size = variants * states * classes
    return RuleMachine(
      states: states, classes: classes,
      variantOfDay: (0..<days).map { _ in random.int(0...(variants - 1)) },
      next: (0..<size).map { _ in Int32(random.int(-1...(states - 1))) },
      cost: (0..<size).map { _ in Int32(random.int(0...4)) },
      step: (0..<size).map { _ in Int32(random.int(0...1)) })
  }
}

extension Member {
  fileprivate static func drawn(
    _ machines: [RuleMachine], days: Int, _ random: inout SplitMix
  ) -> Member {
    let number = random.int(0...(machines.count - 1))
    let machine = machines[number]
    let count = random.int(0...3)
    let duties = (0..<count).map { _ in
      Duty(
        dutyClass: random.int(1...(machine.classes - 1)),
        serves: (0..<2).filter { _ in random.once(in: 2) }.map {
          Duty.Serve(slot: $0, rank: random.int(-1...3), mayBeAlone: random.once(in: 2))
        })
    }
    let cost = { (random: inout SplitMix) -> Int32 in
      random.once(in: 5) ? RosterProblem.forbidden : Int32(random.int(0...9))
    }
    var member = Member(
      machine: number, initialState: random.int(0...(machine.states - 1)), duties: duties,
      cellCost: (0..<(days * (count + 1))).map { _ in cost(&random) },
      laneCost: (0...days).map { _ in cost(&random) },
      tallies: (0..<random.int(0...2)).map { _ in Tally.drawn(count, days: days, &random) })
    member.finalState = random.once(in: 3) ? random.int(0...(machine.states - 1)) : nil
    return member
  }
}

extension Tally {
  fileprivate static func drawn(_ duties: Int, days: Int, _ random: inout SplitMix) -> Tally {
    let slope = { (random: inout SplitMix) in
      Slope(
        threshold: random.int(-5...60), points: random.int(0...9), units: random.pick([1, 4, 60]))
    }
    return Tally(
      amounts: [0] + (0..<duties).map { _ in Int32(random.int(0...12)) },
      onDays: (0..<days).filter { _ in random.once(in: 3) },
      under: random.once(in: 2) ? slope(&random) : nil,
      over: (0..<random.int(0...2)).map { _ in slope(&random) },
      least: random.once(in: 3) ? random.int(-1...20) : nil,
      most: random.once(in: 2) ? random.int(-1...90) : nil)
  }
}

extension CoverGroup {
  fileprivate static func drawn(_ day: Int, slot: Int, _ random: inout SplitMix) -> CoverGroup {
    var heads = random.int(0...3)
    let rows = (0..<random.int(1...3)).map { rank in
      defer { heads = random.int(0...heads) }
      return Row(rank: rank * 2 - 1, heads: heads)
    }
    return CoverGroup(
      day: day, slot: slot, rows: rows, openCost: random.int(0...100),
      overCost: random.int(0...9), loneCost: random.int(0...50))
  }
}

extension SharedTally {
  fileprivate static func drawn(
    _ people: [Member], days: Int, _ random: inout SplitMix
  ) -> SharedTally {
    let slope = { (random: inout SplitMix) in
      Tally.Slope(
        threshold: random.int(-5...60), points: random.int(0...9), units: random.pick([1, 4, 60]))
    }
    let measure = random.pick([Measure.sum, .greatest])
    let byCell = random.once(in: 2)
    return SharedTally(
      measure,
      entries: people.indices.filter { _ in random.once(in: 2) }.map { person in
        let width = people[person].duties.count + 1
        let count = byCell ? days * width : width
        var amounts = (0..<count).map { _ in Int32(random.int(0...12)) }
        if count == width { amounts[0] = 0 }
        return Entry(person: person, amounts: amounts, base: random.int(0...3))
      },
      base: random.int(0...3), onDays: (0..<days).filter { _ in random.once(in: 3) },
      under: measure == .sum && random.once(in: 2) ? slope(&random) : nil,
      over: (0..<random.int(0...2)).map { _ in slope(&random) })
  }
}
