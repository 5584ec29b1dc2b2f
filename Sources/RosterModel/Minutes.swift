/// A length of time in whole minutes. Hours, heads and money cannot be added to it by mistake.
public struct Minutes: Hashable, Comparable, Sendable {
  /// The number of minutes; may be negative in differences.
  public var count: Int

  /// This many minutes.
  public init(_ count: Int) { self.count = count }

  /// No time at all.
  public static let zero = Minutes(0)
  /// Whole hours.
  public static func hours(_ hours: Int) -> Minutes { Minutes(hours * 60) }
  /// Hours with a fraction, rounded to the nearest minute.
  public static func hours(_ hours: Double) -> Minutes { Minutes(Int((hours * 60).rounded())) }

  /// The same length in hours.
  public var inHours: Double { Double(count) / 60 }

  /// Sum of two lengths.
  public static func + (left: Minutes, right: Minutes) -> Minutes {
    Minutes(left.count + right.count)
  }
  /// Difference of two lengths.
  public static func - (left: Minutes, right: Minutes) -> Minutes {
    Minutes(left.count - right.count)
  }
  /// A multiple.
  public static func * (left: Minutes, right: Int) -> Minutes { Minutes(left.count * right) }
  /// Adds in place.
  public static func += (left: inout Minutes, right: Minutes) { left.count += right.count }
  /// Subtracts in place.
  public static func -= (left: inout Minutes, right: Minutes) { left.count -= right.count }
  /// Shorter lengths come first.
  public static func < (left: Minutes, right: Minutes) -> Bool { left.count < right.count }
}

extension Sequence<Minutes> {
  /// The sum of all lengths.
  public func total() -> Minutes { reduce(.zero, +) }
}
