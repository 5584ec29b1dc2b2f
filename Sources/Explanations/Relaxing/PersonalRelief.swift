import RosterModel

/// Relief in a large case by steps that concern one person each: whoever mends most by a step, while all others keep
/// what a roster gives them; then the next. Each is found by solving that person's row anew, and nothing is said of
/// fewer steps.
struct PersonalRelief {
  let kind: Relaxation.Kind
  let asked: AskedRelief
  let clock: CountingClock
  /// No more steps than this.
  var most = 5

  /// One person's row is found at once, or little is gained.
  private static let nodes = 1

  private struct Move {
    var step: Relaxation.Step
    var roster: Roster
    var open: Int
  }

  /// The way from a roster; `nil` where no step mends anything.
  func relaxation(_ steps: [Relaxation.Step], from standing: Roster) -> Relaxation? {
    let before = OpenPlaces(standing, in: asked).places.count
    var (roster, open, taken) = (standing, before, [Relaxation.Step]())
    var hopeful = steps
    while taken.count < most, !clock.isOver {
      let moves = hopeful.mapTogether { [roster, taken] in move($0, after: taken, from: roster) }
        .compactMap { $0 }.filter { $0.open < open }
      guard let best = moves.min(by: { $0.open < $1.open }) else { break }
      (roster, open) = (best.roster, best.open)
      taken.append(best.step)
      // Who mends nothing now mends nothing later: there is less to mend.
      hopeful = moves.map(\.step).filter { $0 != best.step }
    }
    guard !taken.isEmpty else { return nil }
    return Relaxation(
      kind: kind, steps: taken.map { narrowed($0, in: roster) }, paid: .zero,
      open: .init(before, open), roster: roster, isSmallest: false)
  }

  /// What a step comes to where one person's row is made anew with it.
  private func move(
    _ step: Relaxation.Step, after taken: [Relaxation.Step], from roster: Roster
  ) -> Move? {
    guard !clock.isOver, let id = step.person, let person = asked.scenario.person(id) else {
      return nil
    }
    let alone = asked.left(to: [person], by: roster).taking(taken + [step])
    let relief = Relief(alone, clock: clock, nodes: Self.nodes)
    guard let row = relief.outcome([]).roster else { return nil }
    let made = roster.taking([id], from: alone.needed(of: row))
    return Move(step: step, roster: made, open: OpenPlaces(made, in: asked).places.count)
  }

  /// A contract passed by no more hours than the roster takes.
  private func narrowed(_ step: Relaxation.Step, in roster: Roster) -> Relaxation.Step {
    guard case .ask(let id, "VVT-CONTRACT", let dates, .some) = step else { return step }
    let scenario = asked.scenario
    let worked = roster.assignments.filter { $0.person == id }
      .map { scenario.shift($0.shift)?.paid ?? .zero }.total()
    let away = scenario.leave.filter { $0.person == id && $0.kind != .employer }
      .map { $0.counted(in: dates) }.total()
    let perWeek = scenario.period.weeks * 60
    let hours = ((worked + away).count + perWeek - 1) / perWeek
    return .ask(id, "VVT-CONTRACT", dates, value: Double(hours))
  }
}

extension Relaxation.Step {
  /// Whom it concerns, where it is about someone.
  var person: PersonID? {
    switch self {
    case .dropPin(let person, _, _), .ask(let person, _, _, _): person
    case .borrow, .hire, .lowerCover: nil
    }
  }
}
