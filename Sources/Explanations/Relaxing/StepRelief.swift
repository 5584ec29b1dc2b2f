import RosterModel

/// Relief by steps of one kind out of those there are: the fewest that do as much as all of them together.
struct StepRelief {
  let kind: Relaxation.Kind
  let steps: [Relaxation.Step]
  let relief: Relief
  let before: Relief.Outcome

  /// The way out; `nil` where all steps together do nothing, or nothing was found in time.
  func relaxation() -> Relaxation? {
    guard !steps.isEmpty else { return nil }
    return before.isImpossible ? toLawful() : toOpen()
  }

  /// The fewest steps with which there is a lawful roster at all.
  private func toLawful() -> Relaxation? {
    guard let found = fewest({ relief.isPossible($0) }) else { return nil }
    return told(found.steps, enough: 0, isSmallest: found.isSmallest)
  }

  /// The fewest steps that leave no more open than all of them.
  private func toOpen() -> Relaxation? {
    let all = relief.outcome(steps)
    guard all.roster != nil, all.open < before.open else { return nil }
    guard let found = fewest({ relief.suffices($0, for: all.open) }) else { return nil }
    return told(found.steps, enough: all.open, isSmallest: found.isSmallest && all.isProven)
  }

  private func fewest(
    _ suffices: @escaping ([Relaxation.Step]) -> Bool?
  ) -> (steps: [Relaxation.Step], isSmallest: Bool)? {
    let search = SmallestSteps(count: steps.count) { [steps, clock = relief.clock] chosen in
      clock.isOver ? nil : suffices(chosen.sorted().map { steps[$0] })
    }
    guard let found = search.find(isOver: { [clock = relief.clock] in clock.isOver }),
      !found.steps.isEmpty
    else { return nil }
    let chosen = found.steps.sorted().map { steps[$0] }
    let narrow = NarrowConsents { suffices($0) ?? false }
    return (narrow.narrowed(chosen), found.isSmallest)
  }

  private func told(_ steps: [Relaxation.Step], enough: Int, isSmallest: Bool) -> Relaxation? {
    let outcome = relief.outcome(steps, enough: enough)
    guard let roster = outcome.roster, outcome.open < before.open || before.isImpossible else {
      return nil
    }
    return Relaxation(
      kind: kind, steps: steps, paid: .zero, open: .init(before.open, outcome.open),
      roster: roster, isSmallest: isSmallest)
  }
}
