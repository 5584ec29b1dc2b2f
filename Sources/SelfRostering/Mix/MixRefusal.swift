/// Why a change of the care mix is not done.
public enum MixRefusal: Hashable, Sendable {
  /// The team has no care mix.
  case noMix
  /// Of a profile fewer live there than would go: how many do, and how those of it are written that there are.
  case tooFew(String, residents: Double, maybe: [String])
}
