import RosterModel

/// Relief by place: each open place of a roster is borrowed for, or taken off the need.
///
/// A step of either kind mends one place at most, so that as many are needed as the fewest that can stay open: of a
/// roster that leaves no more, no fewer steps do.
struct PlaceRelief {
  let asked: AskedRelief
  /// The roster whose open places they are.
  let roster: Roster
  /// The fewest places that are proven to stay open.
  let atLeast: Int

  /// Both kinds; none where nothing is open.
  func relaxations() -> [Relaxation] {
    let open = OpenPlaces(roster, in: asked).places
    guard !open.isEmpty else { return [] }
    let paid = open.map { asked.scenario.shift($0.shift)?.paid ?? .zero }.total()
    return [
      relaxation(
        .lowerCover, open.map { .lowerCover($0.date, $0.shift, $0.domain, $0.level) }, .zero),
      relaxation(.borrow, open.map { .borrow($0.date, $0.shift, $0.domain, $0.level) }, paid),
    ].compactMap { $0 }
  }

  private func relaxation(
    _ kind: Relaxation.Kind, _ steps: [Relaxation.Step], _ paid: Minutes
  ) -> Relaxation? {
    let after = OpenPlaces(roster, in: asked.taking(steps)).places.count
    return Relaxation(
      kind: kind, steps: steps, paid: paid, open: .init(steps.count, after), roster: roster,
      isSmallest: after == 0 && steps.count <= atLeast)
  }
}
