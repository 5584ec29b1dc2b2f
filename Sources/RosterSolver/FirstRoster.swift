import RosterProblem

/// A first lawful roster: person by person, each the best row against what is still open.
struct FirstRoster {
  /// The roster, or the person who has no lawful row at all.
  enum Outcome {
    case found(RosterState)
    case impossible(person: Int)
  }

  private static let attempts = 12

  private let layout: Layout
  private let master: Master
  private let pricer: PersonPricer
  private var placement: Placement
  private var state: RosterState

  /// Builds one, keeping the rows of a given roster that are lawful.
  static func build(_ layout: Layout, near given: DutyRoster? = nil) -> Outcome {
    var first = FirstRoster(layout)
    let kept = given.map { first.keep($0) } ?? []
    // Those with the fewest ways to serve first: they have the least choice.
    let order = layout.problem.people.indices.sorted {
      (layout.problem.people[$0].duties.count, $0) < (layout.problem.people[$1].duties.count, $1)
    }
    for person in order where !kept.contains(person) && !first.place(person) {
      return .impossible(person: person)
    }
    return .found(first.state)
  }

  /// Takes the lawful rows of a roster of this shape. Returns whose they are.
  private mutating func keep(_ given: DutyRoster) -> Set<Int> {
    let problem = layout.problem
    guard given.days == problem.days, given.duties.count == problem.people.count * problem.days
    else { return [] }
    var kept = Set<Int>()
    for person in problem.people.indices {
      let row = (0..<problem.days).map { Int16(given[person, $0]) }
      guard row.allSatisfy({ $0 >= 0 && $0 <= problem.people[person].duties.count }) else {
        continue
      }
      state.enter(person, row, from: 0)
      if state.settle(person) {
        kept.insert(person)
      } else {
        state.leave(person, from: 0, count: problem.days)
      }
    }
    return kept
  }

  private init(_ layout: Layout) {
    self.layout = layout
    master = Master(layout, objective: .total)
    pricer = PersonPricer(layout, master: master)
    placement = Placement(layout)
    state = RosterState(empty: layout)
  }

  /// Where minutes are counted along with the weekends, the column program keeps both; else the window
  /// over all days keeps the minutes.
  private mutating func place(_ person: Int) -> Bool {
    let isPlaced =
      layout.counts[person].along != nil
      ? placeColumn(person) || placeWindow(person) : placeWindow(person) || placeColumn(person)
    return isPlaced || placeLean(person)
  }

  /// The row with the least of everything that has a most, whatever it leaves open.
  private mutating func placeLean(_ person: Int) -> Bool {
    var duals = [Double](repeating: 0, count: master.bounds.count)
    for (index, tally) in layout.problem.people[person].tallies.enumerated() {
      guard let most = tally.most else { continue }
      master.raise(&duals, person: person, tally: index, amount: most + 1, within: 1e4...1e4)
    }
    guard let (_, column) = pricer.price(person: person, duals: duals, rotation: person) else {
      return false
    }
    state.enter(person, column.duties, from: 0)
    if state.settle(person) { return true }
    state.leave(person, from: 0, count: layout.problem.days)
    return false
  }

  private mutating func placeWindow(_ person: Int) -> Bool {
    placement.fill(
      &state, person: person, window: 0..<layout.problem.days, steering: WindowMove.Steering(),
      rotation: person, attempts: Self.attempts)
  }

  /// The best column at the prices of what is still open; a count that is passed gets a price, four
  /// times as much each time.
  private mutating func placeColumn(_ person: Int) -> Bool {
    var duals = prices
    for _ in 0..<Self.attempts {
      guard let (_, column) = pricer.price(person: person, duals: duals, rotation: person) else {
        return false
      }
      state.enter(person, column.duties, from: 0)
      if state.settle(person) { return true }
      for (index, amount) in state.amounts[person].enumerated() {
        master.raise(&duals, person: person, tally: index, amount: amount, within: 64...1e5)
      }
      state.leave(person, from: 0, count: layout.problem.days)
    }
    return false
  }

  /// What one more head of each rank saves.
  private var prices: [Double] {
    var duals = [Double](repeating: 0, count: master.bounds.count)
    for (index, group) in layout.problem.cover.enumerated() {
      for (offset, row) in group.rows.enumerated() {
        let serve = Duty.Serve(slot: group.slot, rank: row.rank)
        duals[master.firstCoverRow + layout.rowStart[index] + offset] = -Double(
          state.marginal(day: group.day, serve))
      }
    }
    for part in layout.shared.joined() {
      guard let row = master.row(of: part) else { continue }
      let unit = master.sharedScale[part.tally]
      duals[row] = -Double(state.marginal(part, more: Int(unit)))
    }
    return duals
  }
}
