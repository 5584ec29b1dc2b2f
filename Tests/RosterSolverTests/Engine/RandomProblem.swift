import RosterProblem
import TestSupport

extension RosterProblem {
  /// A tiny problem that can be solved by trying every roster: 2 or 3 people, 3 to 5 days, one or
  /// two duties each, nested ranks, tallies of one and of all, lanes, presence, and people who may not be
  /// alone.
  static func tiny(_ random: inout SplitMix) -> RosterProblem {
    let shapes: [(people: Int, days: Int)] = [(2, 5), (2, 4), (3, 3), (3, 4)]
    let shape = random.pick(shapes)
    return drawn(people: shape.people, days: shape.days, &random)
  }

  /// The same for fifteen days: too many rosters to try, but weekdays repeat.
  static func fortnight(_ random: inout SplitMix) -> RosterProblem {
    drawn(people: 3, days: 15, &random)
  }

  private static func drawn(people count: Int, days: Int, _ random: inout SplitMix) -> RosterProblem
  {
    let slots = random.int(1...2)
    let machines = (0..<random.int(1...2)).map { _ in
      RuleMachine.random(
        states: random.int(1...3), classes: 3, days: days, variants: random.int(1...2), &random)
    }
    let people = (0..<count).map { _ in
      Member.tiny(machines, days: days, slots: slots, duties: random.int(1...2), &random)
    }
    var problem = RosterProblem(
      days: days, machines: machines, people: people, cover: groups(days, slots, &random),
      presences: [
        PresenceCap(
          people: Array(0..<count), firstDay: 0, endDay: days - 1, limit: 1,
          cost: random.int(0...6))
      ], constant: random.int(0...9))
    if random.once(in: 2) { problem.shared = [.drawn(people, days: days, &random)] }
    return problem
  }

  /// The need of each slot on most days: one or two heads, and now and then one of rank 2.
  private static func groups(_ days: Int, _ slots: Int, _ random: inout SplitMix) -> [CoverGroup] {
    var groups: [CoverGroup] = []
    for day in 0..<days {
      for slot in 0..<slots where !random.once(in: 6) {
        let heads = random.int(1...2)
        var rows = [CoverGroup.Row(rank: 1, heads: heads)]
        if random.once(in: 2) { rows.append(.init(rank: 2, heads: random.int(1...heads))) }
        groups.append(
          CoverGroup(
            day: day, slot: slot, rows: rows, openCost: 100, overCost: 5,
            loneCost: random.once(in: 3) ? 1000 : 0))
      }
    }
    return groups
  }

  /// Every row of a person that its own rules allow.
  func rows(of person: Int) -> [[Int16]] {
    var rows: [[Int16]] = []
    var roster = DutyRoster(people: people.count, days: days)
    var row = [Int](repeating: 0, count: days)
    repeat {
      for day in 0..<days { roster[person, day] = row[day] }
      if cost(of: roster, person: person) != nil { rows.append(row.map(Int16.init)) }
    } while row.countUp(below: people[person].duties.count + 1)
    return rows
  }

  /// The least cost and, apart from it, the fewest open heads over all rosters; `nil` without any.
  func leastByTrying() -> (cost: Int, open: Int)? {
    let choices = people.indices.map { rows(of: $0) }
    guard choices.allSatisfy({ !$0.isEmpty }) else { return nil }
    var least: (cost: Int, open: Int) = (.max, .max)
    var roster = DutyRoster(people: people.count, days: days)
    func place(_ person: Int) {
      guard person < people.count else {
        least.cost = min(least.cost, cost(of: roster) ?? .max)
        least.open = min(least.open, cover.reduce(0) { $0 + open($1, in: roster) })
        return
      }
      for row in choices[person] {
        for day in 0..<days { roster[person, day] = Int(row[day]) }
        place(person + 1)
      }
    }
    place(0)
    return least
  }
}

extension Member {
  fileprivate static func tiny(
    _ machines: [RuleMachine], days: Int, slots: Int, duties count: Int, _ random: inout SplitMix
  ) -> Member {
    let number = random.int(0...(machines.count - 1))
    let duties = (1...count).map { dutyClass in
      Duty(
        dutyClass: dutyClass,
        serves: [
          Duty.Serve(
            slot: random.int(0...(slots - 1)), rank: random.int(1...2),
            mayBeAlone: !random.once(in: 4))
        ])
    }
    let cells = (0..<(days * (count + 1))).map { at -> Int32 in
      if at % (count + 1) > 0 && random.once(in: 6) { return RosterProblem.forbidden }
      return random.once(in: 3) ? Int32(random.int(0...12)) : 0
    }
    var lanes = (0...days).map { Int32($0 > 1 ? ($0 - 1) * 7 : 0) }
    if random.once(in: 3) { for steps in 3...days { lanes[steps] = RosterProblem.forbidden } }
    return Member(
      machine: number, initialState: random.int(0...(machines[number].states - 1)),
      duties: duties, cellCost: cells, laneCost: lanes,
      tallies: [hours(count, &random), evenings(count, days: days, &random)])
  }

  /// Minutes with a slope on both sides, and now and then a limit.
  private static func hours(_ duties: Int, _ random: inout SplitMix) -> Tally {
    let amounts = [0] + (0..<duties).map { _ in Int32(random.pick([180, 240, 480])) }
    return Tally(
      amounts: amounts, under: Tally.Slope(threshold: random.int(0...900), points: 10, units: 60),
      over: [Tally.Slope(threshold: random.int(500...1200), points: 20, units: 60)],
      least: random.once(in: 4) ? 180 : nil, most: random.once(in: 2) ? random.int(480...1500) : nil
    )
  }

  /// One kind of duty on some days, dear from the second on.
  private static func evenings(_ duties: Int, days: Int, _ random: inout SplitMix) -> Tally {
    var amounts = [Int32](repeating: 0, count: duties + 1)
    amounts[random.int(1...duties)] = 1
    return Tally(
      amounts: amounts, onDays: random.once(in: 2) ? [] : Array(0..<(days - 1)),
      over: [Tally.Slope(threshold: 1, points: random.int(1...9))],
      most: random.once(in: 3) ? 2 : nil)
  }
}

extension SharedTally {
  /// Duties of most people: their sum with a slope on both sides, or the greatest of them.
  fileprivate static func drawn(
    _ people: [Member], days: Int, _ random: inout SplitMix
  ) -> SharedTally {
    let unit = random.pick([1, 60])
    let measure = random.pick([Measure.sum, .greatest])
    let byCell = random.once(in: 2)
    return SharedTally(
      measure,
      entries: people.indices.filter { _ in !random.once(in: 4) }.map { person in
        let width = people[person].duties.count + 1
        var amounts = (0..<(byCell ? days * width : width)).map { _ in
          Int32(unit * random.int(0...2))
        }
        if !byCell { amounts[0] = 0 }
        return Entry(person: person, amounts: amounts, base: unit * random.int(0...1))
      },
      base: unit * random.int(0...1), onDays: random.once(in: 3) ? Array(1..<days) : [],
      under: measure == .sum
        ? .init(threshold: unit * random.int(0...4), points: random.int(1...9), units: unit) : nil,
      over: [.init(threshold: unit * random.int(1...5), points: random.int(1...20), units: unit)])
  }
}
