/// The known word a mistyped one most likely stands for.
enum Closest {
  /// The candidate at the smallest distance, if it is small enough to be a slip: at most a third
  /// of the longer word, at least one edit, never every letter. Of equals the first.
  static func match(_ word: String, in candidates: some Sequence<String>) -> String? {
    let folded = Array(word.lowercased().unicodeScalars.prefix(limit))
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(limit))
      let distance = distance(folded, other)
      let longer = max(folded.count, other.count)
      let allowed = min(max(1, longer / 3), longer - 1)
      if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// The closest candidate, or else all of them.
  static func suggest(
    _ word: String, in candidates: [String]
  ) -> ScenarioProblem.Suggestion {
    if let match = match(word, in: candidates) { return .closest(match) }
    return .oneOf(Array(candidates.prefix(12)))
  }

  private static let limit = 40

  /// Optimal string alignment distance: insertions, deletions, substitutions and swaps of
  /// neighbours, each 1.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in left.indices {
      var next = [row + 1]
      for column in right.indices {
        let same = left[row] == right[column]
        var cost = min(last[column] + (same ? 0 : 1), last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        next.append(cost)
      }
      before = last
      last = next
    }
    return last[right.count]
  }
}
