/// A wall-clock time of day to the minute, `00:00` to `24:00`.
public struct ClockTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Minutes since midnight, 0 to 1440. 1440 is the midnight that ends the day.
  public let minute: Int

  /// `minute` minutes past midnight, or `nil` outside 0...1440.
  public init?(minute: Int) {
    guard (0...1440).contains(minute) else { return nil }
    self.minute = minute
  }

  /// Reads `7:00`, `07:00` or `24:00`; anything else is `nil`.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60
    else { return nil }
    self.init(minute: hour * 60 + minute)
  }

  /// Earlier times come first.
  public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minute < right.minute }

  /// `07:00`.
  public var description: String { "\((minute / 60).padded(2)):\((minute % 60).padded(2))" }
}
