import RosterModel

extension DayProgram {
  /// The heads of each slot in a cover table; `nil` where it has none for these days.
  func heads(in cover: [CoverRequirement]) -> [Int]? {
    let lines = cover.filter { $0.days == group.pattern && $0.domain == domain }
    guard !lines.isEmpty else { return nil }
    return slots.map { slot in
      lines.filter { $0.shift == slot.shift.code && $0.minLevel >= slot.level }
        .map(\.heads).max() ?? 0
    }
  }

  /// What a head less than stands costs besides, as a share of its price: to save one and lose another does not pay.
  private static let shareOfLess = 1.0 / 2
  /// What a head more costs besides, or one of a higher level, as a share of a head of the shift.
  private static let shareOfMore = 1.0 / 3

  /// Heads of least cost, where what differs from those that stand costs besides: with c[j] the price of a column and
  /// s[j] what stands,
  ///
  /// cost + 1/2 x sum over j of c[j] x max(0, s[j] - h[j])
  ///      + 1/3 x sum over shifts of its price x max over its levels of max(0, h[j] - s[j])
  ///
  /// A roster stands by the old heads: each that goes is someone too many, each that comes, or has to be of a higher
  /// level, is a place that may be open. `nil` where the solver gave up.
  func optimum(near standing: [Int]) -> [Int]? {
    let program = keeping(standing)
    let more = [Int](repeating: 0, count: program.costs.count - standing.count)
    return program.optimum(from: standing + more).map { Array($0.prefix(standing.count)) }
  }

  /// The program with columns d[j] >= s[j] - h[j] and, per shift, u >= h[j] - s[j] behind those of h.
  private func keeping(_ standing: [Int]) -> CoveringProgram {
    let lowest = slots.indices.filter { slots[$0].below == nil }
    let count = slots.count
    var kept = CoveringProgram(
      costs: program.costs + program.costs.map { $0 * Self.shareOfLess }
        + lowest.map { program.costs[$0] * Self.shareOfMore })
    let none = [Double](repeating: 0, count: kept.costs.count)
    for (row, limit) in zip(program.rows, program.atLeast) {
      kept.add(row + none.dropFirst(count), atLeast: limit)
    }
    for slot in slots.indices {
      var less = none
      less[slot] = 1
      less[count + slot] = 1
      kept.add(less, atLeast: Double(standing[slot]))
      var more = none
      more[slot] = -1
      more[2 * count + lowest.count { $0 <= slot } - 1] = 1
      kept.add(more, atLeast: -Double(standing[slot]))
    }
    return kept
  }
}
