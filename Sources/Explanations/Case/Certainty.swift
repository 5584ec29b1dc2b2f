/// How sure a number is: three words, and no others.
public enum Certainty: Hashable, Sendable {
  /// No roster does better.
  case proven
  /// The best there could be lies at most so much below what was found, in the number's own unit.
  case within(Int)
  /// Nothing is proven.
  case unknown

  /// How sure something found is, beside the least that is proven; `nil` where nothing is.
  public init(found: Int, atLeast: Int?) {
    guard let atLeast else {
      self = .unknown
      return
    }
    self = atLeast >= found ? .proven : .within(found - atLeast)
  }
}
