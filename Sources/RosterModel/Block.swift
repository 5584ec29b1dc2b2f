/// A clock block of the day: D 07:00-15:00, A 15:00-23:00, N 23:00-07:00.
public enum Block: String, Hashable, Comparable, Sendable, CaseIterable {
  case day = "D"
  case evening = "A"
  case night = "N"

  /// Day, evening, night.
  public static func < (left: Self, right: Self) -> Bool {
    allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
  }

  /// The wall-clock minutes past midnight this block covers within one calendar day.
  public var ranges: [Range<Int>] {
    switch self {
    case .day: [420..<900]
    case .evening: [900..<1380]
    case .night: [0..<420, 1380..<1440]
    }
  }

  /// Minutes of a span, given in wall-clock minutes past midnight of the day it starts (its end may
  /// pass 1440), that fall in this block.
  public func overlap(_ span: Range<Int>) -> Minutes {
    Minutes(
      (0...2).reduce(0) { sum, day in
        sum
          + ranges.reduce(0) { partial, range in
            let shifted = (range.lowerBound + day * 1440)..<(range.upperBound + day * 1440)
            return partial + shifted.clamped(to: span).count
          }
      })
  }
}
