public import RosterProblem

/// Duals of one problem as duals of another with the same need, and the same people or more behind them: what is proven
/// of the one is where the other begins.
///
/// Rows of the need keep theirs, and a count of one person where the other problem has the same. Whatever is new gets
/// none. Every bound holds whatever the duals.
public struct DualCarrier {
  private let from: Layout
  private let to: Layout

  /// From one problem to another.
  public init(from: RosterProblem, to: RosterProblem) {
    self.from = Layout(from)
    self.to = Layout(to)
  }

  /// Duals of a bound of open heads; none where they are not of the first problem, or the needs differ.
  public func open(_ duals: [Double]) -> [Double] {
    let (old, new) = (Master(from, objective: .open), Master(to, objective: .open))
    guard duals.count == old.bounds.count, from.coverRows == to.coverRows else { return [] }
    var carried = [Double](repeating: 0, count: new.bounds.count)
    for row in 0..<from.coverRows {
      carried[new.firstCoverRow + row] = duals[old.firstCoverRow + row]
    }
    for person in 0..<min(from.problem.people.count, to.problem.people.count) {
      for (before, after) in sameCounts(of: person, old, new) { carried[after] = duals[before] }
    }
    for (known, after) in zip(to.problem.shortfalls, new.shortfallRows) {
      let same = from.problem.shortfalls.firstIndex {
        $0.groups == known.groups && $0.rank == known.rank
      }
      if let same { carried[after] = duals[old.shortfallRows.lowerBound + same] }
    }
    return carried
  }

  /// The rows of counts that someone has in both.
  private func sameCounts(of person: Int, _ old: Master, _ new: Master) -> [(Int, Int)] {
    let counted = from.problem.people[person].tallies
    return to.problem.people[person].tallies.enumerated().compactMap { index, tally in
      let same = counted.firstIndex { $0.amounts == tally.amounts && $0.onDays == tally.onDays }
      guard let same, old.tallyRows[person][same] >= 0, new.tallyRows[person][index] >= 0 else {
        return nil
      }
      return (old.tallyRows[person][same], new.tallyRows[person][index])
    }
  }
}
