import RosterProblem

/// Puts a person back into a window under every hard rule, limits over the horizon included.
struct Placement {
  private var move: WindowMove
  private let layout: Layout

  init(_ layout: Layout) {
    self.layout = layout
    move = WindowMove(layout)
  }

  /// What it has cost so far, in additions of the kernel.
  var work: Int { move.work }

  /// Fills the person's window, whose days must be out of the state. False, with the window left
  /// off, where no lawful row was found in `attempts` tries; each try makes the limits that were
  /// passed dearer.
  mutating func fill(
    _ state: inout RosterState, person: Int, window: Range<Int>, steering: WindowMove.Steering,
    rotation: Int, attempts: Int
  ) -> Bool {
    var steering = steering
    for _ in 0..<attempts {
      guard
        let duties = move.best(
          state, person: person, window: window, steering: steering, rotation: rotation)
      else { return false }
      state.enter(person, duties, from: window.lowerBound)
      if state.settle(person) { return true }
      steering.penalties = raised(steering.penalties, state, person)
      if state.hasTooManySteps(person) {
        steering.stepPenalty = min(1 << 18, max(64, steering.stepPenalty * 4))
      }
      state.leave(person, from: window.lowerBound, count: window.count)
    }
    return false
  }

  /// Raises the price of every tally that is over its limit.
  private func raised(_ penalties: [Int], _ state: RosterState, _ person: Int) -> [Int] {
    let tallies = layout.problem.people[person].tallies
    return tallies.indices.map { index in
      let before = penalties.isEmpty ? 0 : penalties[index]
      let over = tallies[index].most.map { state.amounts[person][index] > $0 } ?? false
      return over ? min(1 << 18, max(64, before * 4)) : before
    }
  }
}
