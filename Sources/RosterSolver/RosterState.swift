import RosterPricing
import RosterProblem

/// A roster with its running sums, so that a change of some days of one person costs little.
///
/// Every person's row keeps all hard rules at all times; cover, presence and soft costs follow.
struct RosterState {
  let layout: Layout
  private(set) var roster: DutyRoster
  /// Machine state at the start of each day, `person * (days + 1) + day`.
  private(set) var states: [Int32]
  /// Heads per cover row (by rank), and per group in all.
  private(set) var filled: [Int32]
  private(set) var assigned: [Int32]
  /// Of those, heads that may be alone.
  private var steady: [Int32]
  /// Amount of each tally, by person.
  private(set) var amounts: [[Int]]
  /// Amount of each tally of several people, and of each of its entries.
  private(set) var sharedAmounts: [Int]
  private(set) var sharedOwn: [[Int]]
  /// Lane steps (weekends) of each person.
  private(set) var lanes: [Int]
  /// Cost of each person's own row.
  private(set) var ownCost: [Int]
  /// How many of a presence cap's people show up, and the caps of each person.
  private var present: [Int]
  private let capsOf: [[Int]]
  /// Cost of all groups, caps and shared tallies.
  private(set) var sharedCost = 0
  /// Open heads in all.
  private(set) var open = 0

  /// The total cost.
  var total: Int { ownCost.reduce(layout.problem.constant + sharedCost, +) }

  /// A state in which no row is judged yet: everyone off, whatever pins and rules say.
  init(empty layout: Layout) {
    let problem = layout.problem
    self.layout = layout
    roster = DutyRoster(people: problem.people.count, days: problem.days)
    states = [Int32](repeating: 0, count: problem.people.count * (problem.days + 1))
    filled = [Int32](repeating: 0, count: layout.coverRows)
    assigned = [Int32](repeating: 0, count: problem.cover.count)
    steady = assigned
    amounts = problem.people.map { $0.tallies.map { _ in 0 } }
    sharedOwn = problem.shared.map { $0.entries.map(\.base) }
    for parts in layout.shared {
      for part in parts {
        sharedOwn[part.tally][part.entry] += (0..<problem.days).reduce(0) {
          $0 + part.amount(0, day: $1)
        }
      }
    }
    sharedAmounts = zip(problem.shared, sharedOwn).map { $0.amount(of: $1) }
    lanes = problem.people.map { _ in 0 }
    ownCost = problem.people.map { _ in 0 }
    present = problem.presences.map { _ in 0 }
    capsOf = problem.people.indices.map { person in
      problem.presences.indices.filter { problem.presences[$0].people.contains(person) }
    }
    for group in problem.cover.indices { count(group: group, sign: 1) }
    sharedCost += zip(problem.shared, sharedAmounts).reduce(0) { $0 + $1.0.cost(of: $1.1) }
    for person in problem.people.indices {
      states[person * (problem.days + 1)] = Int32(problem.people[person].initialState)
    }
  }

  /// A state for a lawful roster, or `nil` where a rule forbids it.
  init?(_ layout: Layout, roster: DutyRoster) {
    self.init(empty: layout)
    for person in layout.problem.people.indices {
      let row = (0..<layout.problem.days).map { Int16(roster[person, $0]) }
      enter(person, row, from: 0)
      guard settle(person) else { return nil }
    }
  }

  /// The machine state of a person at the start of a day.
  func state(_ person: Int, _ day: Int) -> Int {
    Int(states[person * (layout.problem.days + 1) + day])
  }

  /// Takes a person's work out of cover, tallies and presence from a day on for so many days.
  mutating func leave(_ person: Int, from day: Int, count: Int) {
    let empty = [Int16](repeating: 0, count: count)
    shift(person, from: day, to: empty)
  }

  /// Puts duties into a person's days; call ``settle(_:)`` when the row is whole again.
  mutating func enter(_ person: Int, _ duties: [Int16], from day: Int) {
    shift(person, from: day, to: duties)
  }

  /// Judges a person's row as it stands. False where a rule or limit forbids it.
  mutating func settle(_ person: Int) -> Bool {
    guard let cost = evaluate(person) else { return false }
    ownCost[person] = cost
    return true
  }

  /// Whether the row judged last has more lane steps (weekends) than are allowed.
  func hasTooManySteps(_ person: Int) -> Bool {
    layout.problem.people[person].laneCost[lanes[person]] >= RosterProblem.forbidden
  }

  private mutating func shift(_ person: Int, from first: Int, to duties: [Int16]) {
    let before = presence(person, first, duties.count)
    for (offset, new) in duties.enumerated() {
      let day = first + offset
      let old = roster[person, day]
      guard old != Int(new) else { continue }
      if old > 0 { serve(person, day, old, -1) }
      if new > 0 { serve(person, day, Int(new), 1) }
      roster[person, day] = Int(new)
      tally(person, day, old: old, new: Int(new))
    }
    updatePresence(person, before, first, duties.count)
  }

  private mutating func tally(_ person: Int, _ day: Int, old: Int, new: Int) {
    for index in layout.problem.people[person].tallies.indices
    where layout.counts(person, index, day) {
      let values = layout.problem.people[person].tallies[index].amounts
      amounts[person][index] += Int(values[new]) - Int(values[old])
    }
    for part in layout.shared[person] {
      let change = part.amount(new, day: day) - part.amount(old, day: day)
      guard change != 0 else { continue }
      let tally = layout.problem.shared[part.tally]
      sharedCost -= tally.cost(of: sharedAmounts[part.tally])
      sharedOwn[part.tally][part.entry] += change
      switch tally.measure {
      case .sum: sharedAmounts[part.tally] += change
      case .greatest: sharedAmounts[part.tally] = tally.amount(of: sharedOwn[part.tally])
      }
      sharedCost += tally.cost(of: sharedAmounts[part.tally])
    }
  }

  /// What so much more of a person's would cost in a tally of several.
  func marginal(_ part: SharedPart, more unit: Int) -> Int {
    let tally = layout.problem.shared[part.tally]
    let now = sharedAmounts[part.tally]
    let then =
      switch tally.measure {
      case .sum: now + unit
      case .greatest: max(now, sharedOwn[part.tally][part.entry] + unit)
      }
    return tally.cost(of: then) - tally.cost(of: now)
  }

  private mutating func serve(_ person: Int, _ day: Int, _ duty: Int, _ sign: Int32) {
    for serve in layout.problem.people[person].duties[duty - 1].serves {
      let group = layout.groupAt[day * layout.slots + serve.slot]
      guard group >= 0 else { continue }
      count(group: group, sign: -1)
      for row in layout.rows(day: day, slot: serve.slot, rank: serve.rank) { filled[row] += sign }
      assigned[group] += sign
      if serve.mayBeAlone { steady[group] += sign }
      count(group: group, sign: 1)
    }
  }

  private mutating func count(group: Int, sign: Int) {
    let open = shortage(group)
    self.open += sign * open
    sharedCost +=
      sign * cost(group, open: open, assigned: Int(assigned[group]), steady: Int(steady[group]))
  }

  /// The largest shortage over a group's rows.
  func shortage(_ group: Int) -> Int {
    let rows = layout.problem.cover[group].rows
    let start = layout.rowStart[group]
    var open = 0
    for index in rows.indices { open = max(open, rows[index].heads - Int(filled[start + index])) }
    return open
  }

  private func cost(_ group: Int, open: Int, assigned: Int, steady: Int) -> Int {
    let need = layout.problem.cover[group]
    let lone = assigned > 0 && steady == 0 ? need.loneCost : 0
    return open * need.openCost + (assigned - need.rows[0].heads + open) * need.overCost + lone
  }

  /// What one more head of a rank would cost (negative where it helps).
  func marginal(day: Int, _ serve: Duty.Serve) -> Int {
    let rank = serve.rank
    let group = layout.groupAt[day * layout.slots + serve.slot]
    guard group >= 0 else { return 0 }
    let rows = layout.problem.cover[group].rows
    let start = layout.rowStart[group]
    var before = 0
    var after = 0
    for index in rows.indices {
      let short = rows[index].heads - Int(filled[start + index])
      before = max(before, short)
      after = max(after, rows[index].rank <= rank ? short - 1 : short)
    }
    let heads = Int(assigned[group])
    let steady = Int(steady[group])
    return cost(
      group, open: after, assigned: heads + 1, steady: steady + (serve.mayBeAlone ? 1 : 0))
      - cost(group, open: before, assigned: heads, steady: steady)
  }

  // MARK: Presence

  private func presence(_ person: Int, _ first: Int, _ count: Int) -> [Bool] {
    capsOf[person].map { cap in
      overlaps(cap, first, count) && isPresent(person, cap)
    }
  }

  private func overlaps(_ cap: Int, _ first: Int, _ count: Int) -> Bool {
    let limits = layout.problem.presences[cap]
    return limits.firstDay < first + count && first < limits.endDay
  }

  private func isPresent(_ person: Int, _ cap: Int) -> Bool {
    let limits = layout.problem.presences[cap]
    return (limits.firstDay..<limits.endDay).contains { roster[person, $0] != 0 }
  }

  private mutating func updatePresence(_ person: Int, _ before: [Bool], _ first: Int, _ count: Int)
  {
    for (index, cap) in capsOf[person].enumerated() where overlaps(cap, first, count) {
      let now = isPresent(person, cap)
      guard now != before[index] else { continue }
      let limits = layout.problem.presences[cap]
      sharedCost -= max(0, present[cap] - limits.limit) * limits.cost
      present[cap] += now ? 1 : -1
      sharedCost += max(0, present[cap] - limits.limit) * limits.cost
    }
  }

  // MARK: One row

  /// The cost of a person's row, its machine states refreshed; `nil` where it is forbidden.
  private mutating func evaluate(_ person: Int) -> Int? {
    let problem = layout.problem
    let machine = layout.machines[problem.people[person].machine]
    let base = person * (problem.days + 1)
    var state = problem.people[person].initialState
    var lane = 0
    var total = 0
    states[base] = Int32(state)
    for day in 0..<problem.days {
      let duty = roster[person, day]
      let cell = problem.people[person].cost(day: day, duty: duty)
      let dutyClass = duty == 0 ? 0 : problem.people[person].duties[duty - 1].dutyClass
      let (next, cost, step) = machine.transition(day: day, state: state, dutyClass: dutyClass)
      guard next >= 0, cell < RosterProblem.forbidden else { return nil }
      total += Int(cell) + Int(cost)
      lane += step
      state = next
      states[base + day + 1] = Int32(state)
    }
    lanes[person] = lane
    if let last = problem.people[person].finalState, last != state { return nil }
    guard problem.people[person].laneCost[lane] < RosterProblem.forbidden else { return nil }
    total += Int(problem.people[person].laneCost[lane])
    for index in problem.people[person].tallies.indices {
      guard let cost = problem.people[person].tallies[index].cost(of: amounts[person][index]) else {
        return nil
      }
      total += cost
    }
    return total
  }
}
