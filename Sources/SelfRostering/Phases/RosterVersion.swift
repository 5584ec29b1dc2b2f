/// A roster as it was made known once.
public struct RosterVersion: Hashable, Sendable {
  /// 1 for the first.
  public var number: Int
  /// The entry of the log it was made known in: the roster stands there as it was then.
  public var entry: Int
  /// When, in milliseconds since 1970 UTC.
  public var at: Int
  /// Heads it left open.
  public var open: Int

  /// A version.
  public init(number: Int, entry: Int, at: Int, open: Int) {
    self.number = number
    self.entry = entry
    self.at = at
    self.open = open
  }
}
