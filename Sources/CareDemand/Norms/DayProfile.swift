public import RosterModel

/// A kind of day, as far as the need differs.
public enum DayKind: String, Hashable, Sendable, CaseIterable {
  /// Monday to Friday.
  case weekday
  /// Saturday.
  case saturday
  /// Sunday.
  case sunday

  /// The kind of a day of the week.
  public init(_ day: Weekday) {
    switch day {
    case .saturday: self = .saturday
    case .sunday: self = .sunday
    default: self = .weekday
    }
  }
}

/// A part of the day over which need is given.
public struct DaySegment: Hashable, Sendable {
  /// Wall-clock minutes past midnight.
  public var span: Range<Int>

  /// The parts of 07:00-23:00 in which need is expressed, in order.
  public static let all: [DaySegment] = [
    420..<540, 540..<720, 720..<840, 840..<1020, 1020..<1140, 1140..<1260, 1260..<1380,
  ].map(DaySegment.init(span:))

  /// The share of the segment that lies in a clock block, 0 to 1.
  public func share(in block: Block) -> Double {
    Double(block.overlap(span).count) / Double(span.count)
  }
}

/// The share of a function's hours in each part of the day. The night is a floor in heads, so the
/// shares add to 1 over 07:00-23:00.
public struct DayProfile: Hashable, Sendable {
  /// The function.
  public var function: CareFunction
  /// The kind of day.
  public var kind: DayKind
  /// One share per ``DaySegment/all``.
  public var shares: [Double]
  /// How sure it is.
  public var evidence = Evidence.assumption
  /// Where it comes from.
  public var source = "no published day profile: a value to start from"
}

extension DayProfile {
  /// Shares to start from, to be replaced by the house's own.
  static let starting: [DayProfile] = [
    DayProfile(
      function: .personalCare, kind: .weekday,
      shares: [0.30, 0.22, 0.08, 0.06, 0.12, 0.14, 0.08]),
    DayProfile(
      function: .nursing, kind: .weekday,
      shares: [0.20, 0.25, 0.12, 0.12, 0.12, 0.12, 0.07]),
    DayProfile(
      function: .guidance, kind: .weekday,
      shares: [0.08, 0.25, 0.15, 0.25, 0.15, 0.10, 0.02]),
    DayProfile(
      function: .personalCare, kind: .saturday,
      shares: [0.30, 0.22, 0.08, 0.06, 0.12, 0.14, 0.08]),
    DayProfile(
      function: .nursing, kind: .saturday,
      shares: [0.20, 0.25, 0.12, 0.12, 0.12, 0.12, 0.07]),
    DayProfile(
      function: .guidance, kind: .saturday,
      shares: [0.08, 0.20, 0.15, 0.27, 0.17, 0.11, 0.02]),
    DayProfile(
      function: .personalCare, kind: .sunday,
      shares: [0.28, 0.22, 0.09, 0.07, 0.12, 0.14, 0.08]),
    DayProfile(
      function: .nursing, kind: .sunday,
      shares: [0.20, 0.25, 0.12, 0.12, 0.12, 0.12, 0.07]),
    DayProfile(
      function: .guidance, kind: .sunday,
      shares: [0.08, 0.20, 0.15, 0.27, 0.17, 0.11, 0.02]),
  ]
}
