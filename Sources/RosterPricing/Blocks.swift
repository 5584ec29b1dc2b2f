/// Counts beside the lanes of the kernel: every combination of their values is a block of lanes, and a
/// duty or a step moves from block to block.
public struct Blocks: Sendable {
  /// Combinations of values.
  public let count: Int
  let moves: Moves

  /// The moves of each duty class and step that stay within the counts, flat.
  final class Moves: @unchecked Sendable {
    private let steps: Int
    /// The first move of each kind; one more entry than kinds.
    let start: UnsafeMutablePointer<Int>
    let from: UnsafeMutablePointer<Int>
    let to: UnsafeMutablePointer<Int>

    init(steps: Int, _ moves: [[(from: Int, to: Int)]]) {
      self.steps = steps
      start = .allocate(capacity: moves.count + 1)
      let all = moves.joined()
      from = .allocate(capacity: max(1, all.count))
      to = .allocate(capacity: max(1, all.count))
      for (at, move) in all.enumerated() { (from[at], to[at]) = (move.from, move.to) }
      var sum = 0
      for (kind, own) in moves.enumerated() {
        start[kind] = sum
        sum += own.count
      }
      start[moves.count] = sum
    }

    deinit {
      start.deallocate()
      from.deallocate()
      to.deallocate()
    }

    /// The number of a class and a step.
    func kind(_ dutyClass: Int, _ step: Int) -> Int { dutyClass * steps + step }
  }

  /// Counts that may come to `most` each.
  ///
  /// - Parameters:
  ///   - most: the largest value of each count.
  ///   - classes: duty classes of the machine.
  ///   - steps: one more than the largest step of the machine.
  ///   - adds: what a class with a step adds to each count.
  public init(most: [Int], classes: Int, steps: Int, adds: (_ dutyClass: Int, _ step: Int) -> [Int])
  {
    let places = most.indices.map { most[..<$0].reduce(1) { $0 * ($1 + 1) } }
    let count = most.reduce(1) { $0 * ($1 + 1) }
    self.count = count
    moves = Moves(
      steps: steps,
      (0..<(classes * steps)).map { kind in
        let added = adds(kind / steps, kind % steps)
        let jump = zip(places, added).reduce(0) { $0 + $1.0 * $1.1 }
        return (0..<count).compactMap { block in
          let fits = most.indices.allSatisfy {
            block / places[$0] % (most[$0] + 1) + added[$0] <= most[$0]
          }
          return fits ? (block, block + jump) : nil
        }
      })
  }

  /// The block after a duty class and step, or -1 where a count passes its most.
  func next(_ block: Int, dutyClass: Int, step: Int) -> Int {
    let kind = moves.kind(dutyClass, step)
    for move in moves.start[kind]..<moves.start[kind + 1] where moves.from[move] == block {
      return moves.to[move]
    }
    return -1
  }
}
