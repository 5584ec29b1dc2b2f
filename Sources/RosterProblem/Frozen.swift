extension RosterProblem {
  /// The same problem in which each day outside a window keeps its duty of a roster that stands; those named may
  /// change all their days.
  public func frozen(
    _ standing: DutyRoster, outside window: ClosedRange<Int>, but free: Set<Int> = []
  ) -> RosterProblem {
    var frozen = self
    for person in people.indices where !free.contains(person) {
      for day in 0..<days where !window.contains(day) {
        for duty in 0...people[person].duties.count where duty != standing[person, day] {
          frozen.people[person].close(duty, on: day)
        }
      }
    }
    return frozen
  }
}
