/// The fewest of some steps that suffice, where more steps never harm.
///
/// By what must be hit (Moreno-Centeno and Karp, "The implicit hitting set approach", Oper. Res. 2013): a set of steps
/// that does not suffice is made as large as can be; of the steps outside it one at least has to be taken. The fewest
/// steps that hit all such sets are tried next, and where they suffice no fewer do.
struct SmallestSteps {
  /// How many steps there are.
  let count: Int
  /// Whether a set of them suffices; `nil` where that could not be settled.
  let suffices: (Set<Int>) -> Bool?

  /// What was found.
  struct Found {
    var steps: Set<Int>
    /// Whether no fewer suffice.
    var isSmallest: Bool
  }

  /// The fewest steps; `nil` where all together are not known to suffice. Where time runs out, steps of which none can
  /// be left out.
  func find(isOver: () -> Bool = { false }) -> Found? {
    let all = Set(0..<count)
    guard count > 0, suffices(all) == true else { return nil }
    let known = Set(SmallestSet<Int> { suffices(Set($0)) == true }.of(Array(0..<count)))
    var toHit: [Set<Int>] = []
    var isSettled = true
    while !isOver() {
      let steps = Self.fewest(hitting: toHit)
      guard steps.count < known.count else { return Found(steps: known, isSmallest: isSettled) }
      switch suffices(steps) {
      case true?: return Found(steps: steps, isSmallest: isSettled)
      case nil: isSettled = false
      case false?: break
      }
      toHit.append(all.subtracting(largest(from: steps, &isSettled)))
    }
    return Found(steps: known, isSmallest: false)
  }

  /// As many steps as possible that do not suffice, these among them.
  private func largest(from steps: Set<Int>, _ isSettled: inout Bool) -> Set<Int> {
    let rest = (0..<count).filter { !steps.contains($0) }
    return grown(steps, Array(rest.reversed()), &isSettled)
  }

  private func grown(_ steps: Set<Int>, _ rest: [Int], _ isSettled: inout Bool) -> Set<Int> {
    guard !rest.isEmpty else { return steps }
    switch suffices(steps.union(rest)) {
    case false?: return steps.union(rest)
    case nil: isSettled = false
    case true?: break
    }
    guard rest.count > 1 else { return steps }
    let half = rest.count / 2
    let first = grown(steps, Array(rest.prefix(half)), &isSettled)
    return grown(first, Array(rest.dropFirst(half)), &isSettled)
  }

  /// The fewest numbers of which one at least is in each set; the first such by order.
  static func fewest(hitting sets: [Set<Int>]) -> Set<Int> {
    for size in 0...sets.count {
      if let found = hit(sets, [], size) { return found }
    }
    return []
  }

  private static func hit(_ sets: [Set<Int>], _ chosen: Set<Int>, _ left: Int) -> Set<Int>? {
    let missed = sets.filter { $0.isDisjoint(with: chosen) }
    guard let smallest = missed.min(by: { $0.count < $1.count }) else { return chosen }
    guard left > 0 else { return nil }
    for number in smallest.sorted() {
      if let found = hit(sets, chosen.union([number]), left - 1) { return found }
    }
    return nil
  }
}
