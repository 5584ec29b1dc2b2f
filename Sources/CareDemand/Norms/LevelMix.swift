public import RosterModel

/// The share of hours per qualification level for one profile.
public struct LevelMix: Hashable, Sendable {
  /// The care profile.
  public var profile: String
  /// Shares that add to 1.
  public var shares: [QualificationLevel: Double]
  /// How sure it is.
  public var evidence = Evidence.assumption
  /// Where it comes from.
  public var source = "no published norm: a value to start from"
}

extension LevelMix {
  /// A mix someone sets, whatever it rests on.
  public init(of profile: String, shares: [QualificationLevel: Double], source: String) {
    self.init(profile: profile, shares: shares, evidence: .assumption, source: source)
  }

  /// Shares to start from; no source publishes them.
  static let starting: [LevelMix] = [
    LevelMix(
      profile: "4VV",
      shares: [
        .level1: 0.15, .level2: 0.35, .level3: 0.40, .level4: 0.08, .level5: 0.02,
      ]),
    LevelMix(
      profile: "5VV",
      shares: [
        .level1: 0.12, .level2: 0.30, .level3: 0.46, .level4: 0.09, .level5: 0.03,
      ]),
    LevelMix(
      profile: "6VV",
      shares: [
        .level1: 0.08, .level2: 0.25, .level3: 0.48, .level4: 0.15, .level5: 0.04,
      ]),
    LevelMix(
      profile: "7VV",
      shares: [
        .level1: 0.08, .level2: 0.20, .level3: 0.48, .level4: 0.17, .level5: 0.07,
      ]),
    LevelMix(
      profile: "8VV",
      shares: [
        .level1: 0.05, .level2: 0.15, .level3: 0.45, .level4: 0.27, .level5: 0.08,
      ]),
    LevelMix(
      profile: "9bVV",
      shares: [
        .level1: 0.05, .level2: 0.20, .level3: 0.45, .level4: 0.22, .level5: 0.08,
      ]),
    LevelMix(
      profile: "10VV",
      shares: [
        .level1: 0.05, .level2: 0.10, .level3: 0.45, .level4: 0.30, .level5: 0.10,
      ]),
  ]
}
