import RosterModel

extension Period {
  /// Its dates from one to another, open where there is none; `nil` where no date is left.
  func part(from: CivilDate?, to: CivilDate?) -> ClosedRange<CivilDate>? {
    let first = max(from ?? start, start)
    let last = min(to ?? end, end)
    return first <= last ? first...last : nil
  }
}

extension [ClosedRange<CivilDate>] {
  /// From the first date of any to the last; `nil` where there are none.
  var hull: ClosedRange<CivilDate>? {
    guard let first = map(\.lowerBound).min(), let last = map(\.upperBound).max() else {
      return nil
    }
    return first...last
  }
}
