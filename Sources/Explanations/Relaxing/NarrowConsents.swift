import RosterModel

/// Makes consents no wider than they have to be: the fewest hours beyond a contract, and a span of dates of which
/// neither end can go. One consent after the other.
struct NarrowConsents {
  /// Whether steps suffice.
  let suffices: ([Relaxation.Step]) -> Bool

  /// The same steps, narrowed.
  func narrowed(_ steps: [Relaxation.Step]) -> [Relaxation.Step] {
    steps.indices.reduce(steps) { steps, index in
      guard case .ask(let person, let rule, let dates, let value) = steps[index] else {
        return steps
      }
      let with = { (dates: ClosedRange<CivilDate>, value: Double?) in
        var others = steps
        others[index] = .ask(person, rule, dates, value: value)
        return others
      }
      if let value {
        let hours = Self.least(0, Int(value)) { suffices(with(dates, Double($0))) }
        return with(dates, Double(hours))
      }
      guard !AskableConsents.ofWholePeriod.contains(rule) else { return steps }
      return with(shortened(dates) { suffices(with($0, nil)) }, nil)
    }
  }

  /// The latest first day that will do, and the earliest last one from there.
  private func shortened(
    _ dates: ClosedRange<CivilDate>, _ suffices: (ClosedRange<CivilDate>) -> Bool
  ) -> ClosedRange<CivilDate> {
    let (first, last) = (dates.lowerBound, dates.upperBound)
    let earlier = Self.least(0, last - first) { suffices((last - $0)...last) }
    let begin = last - earlier
    return begin...(begin + Self.least(0, earlier) { suffices(begin...(begin + $0)) })
  }

  /// The least number of a range for which something holds that holds for all above it too; the last one where it
  /// holds for none before it.
  static func least(_ from: Int, _ to: Int, _ holds: (Int) -> Bool) -> Int {
    var (low, high) = (from, to)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
