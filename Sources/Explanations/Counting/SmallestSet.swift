/// A smallest set of reasons: one of which none can be left out.
///
/// QuickXplain (Junker, "Preferred explanations and relaxations for over-constrained problems", AAAI 2004): about
/// 2k log(n/k) questions for k reasons out of n. Of several such sets it prefers those with reasons that come first.
struct SmallestSet<Reason> {
  /// Whether it still follows from some reasons alone.
  let follows: ([Reason]) -> Bool

  /// A smallest set, of reasons that together suffice.
  func of(_ reasons: [Reason]) -> [Reason] {
    guard !reasons.isEmpty, !follows([]) else { return [] }
    return split([], isNew: false, reasons)
  }

  private func split(_ given: [Reason], isNew: Bool, _ reasons: [Reason]) -> [Reason] {
    if isNew && follows(given) { return [] }
    guard reasons.count > 1 else { return reasons }
    let first = Array(reasons.prefix((reasons.count + 1) / 2))
    let rest = Array(reasons.dropFirst(first.count))
    let later = split(given + first, isNew: true, rest)
    let earlier = split(given + later, isNew: !later.isEmpty, first)
    return earlier + later
  }
}
