extension RosterProblem {
  /// The same problem with a price on every cell that differs from a reference roster: what repair asks
  /// for. The price is part of every cost and bound then.
  ///
  /// - Parameters:
  ///   - reference: a roster of this problem, which need not be lawful any more.
  ///   - points: what a change of a person's day costs; 0 leaves it free.
  public func charging(
    forChangesFrom reference: DutyRoster, _ points: (_ person: Int, _ day: Int) -> Int32
  ) -> RosterProblem {
    var problem = self
    for person in people.indices {
      let width = people[person].duties.count + 1
      for day in 0..<days {
        let price = points(person, day)
        for duty in 0..<width where duty != reference[person, day] {
          let at = day * width + duty
          if problem.people[person].cellCost[at] < Self.forbidden {
            problem.people[person].cellCost[at] += price
          }
        }
      }
    }
    return problem
  }
}
