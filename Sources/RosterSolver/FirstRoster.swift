import RosterProblem

/// A first lawful roster: person by person, each the best row against what is still open.
enum FirstRoster {
  /// The roster, or the person who has no lawful row at all.
  enum Outcome {
    case found(RosterState)
    case impossible(person: Int)
  }

  static func build(_ layout: Layout) -> Outcome {
    var state = RosterState(empty: layout)
    var placement = Placement(layout)
    let whole = 0..<layout.problem.days
    // Those with the fewest ways to serve first: they have the least choice.
    let order = layout.problem.people.indices.sorted {
      (layout.problem.people[$0].duties.count, $0) < (layout.problem.people[$1].duties.count, $1)
    }
    for person in order {
      let placed = placement.fill(
        &state, person: person, window: whole, steering: WindowMove.Steering(), rotation: person,
        attempts: 12)
      if !placed { return .impossible(person: person) }
    }
    return .found(state)
  }
}
