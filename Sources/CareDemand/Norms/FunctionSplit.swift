public import RosterModel

/// Hours per client per week by function, meant for care at home: used as a key only, scaled to the
/// hours of the norm set.
public struct FunctionSplit: Hashable, Sendable {
  /// The care profile.
  public var profile: String
  /// Personal care (persoonlijke verzorging), hours per week.
  public var personalCare: Double
  /// Nursing (verpleging), hours per week.
  public var nursing: Double
  /// Individual guidance (begeleiding), hours per week.
  public var guidance: Double
  /// Group guidance, half-days per week; outside the key.
  public var groupHalfDays: Int
  /// How sure it is.
  public var evidence = Evidence.confirmed
  /// Where it comes from.
  public var source = "Regeling langdurige zorg 2015, bijlage C en E"

  /// The share of a function: its hours over the hours of the three, 0 to 1.
  public func share(of function: CareFunction) -> Double {
    let total = personalCare + nursing + guidance
    guard total > 0 else { return 0 }
    switch function {
    case .personalCare: return personalCare / total
    case .nursing: return nursing / total
    case .guidance: return guidance / total
    }
  }
}

extension FunctionSplit {
  /// Profile to class and class to hours, Regeling langdurige zorg 2015.
  static let longTermCare2015: [FunctionSplit] = [
    FunctionSplit(
      profile: "1VV", personalCare: 1.0, nursing: 1.5, guidance: 3.0,
      groupHalfDays: 0),
    FunctionSplit(
      profile: "2VV", personalCare: 5.5, nursing: 3.0, guidance: 1.0,
      groupHalfDays: 0),
    FunctionSplit(
      profile: "3VV", personalCare: 8.5, nursing: 1.5, guidance: 3.0,
      groupHalfDays: 0),
    FunctionSplit(
      profile: "4VV", personalCare: 8.5, nursing: 3.0, guidance: 5.5,
      groupHalfDays: 0),
    FunctionSplit(
      profile: "5VV", personalCare: 8.5, nursing: 5.5, guidance: 8.5,
      groupHalfDays: 0),
    FunctionSplit(
      profile: "6VV", personalCare: 8.5, nursing: 5.5, guidance: 8.5,
      groupHalfDays: 0),
    FunctionSplit(
      profile: "7VV", personalCare: 8.5, nursing: 5.5, guidance: 14.5,
      groupHalfDays: 0),
    FunctionSplit(
      profile: "8VV", personalCare: 11.5, nursing: 5.5, guidance: 18.0,
      groupHalfDays: 0),
    FunctionSplit(
      profile: "9bVV", personalCare: 11.5, nursing: 3.0, guidance: 8.5,
      groupHalfDays: 0),
    FunctionSplit(
      profile: "10VV", personalCare: 18.0, nursing: 11.5, guidance: 8.5,
      groupHalfDays: 0),
    FunctionSplit(
      profile: "1GGZ-B", personalCare: 1.0, nursing: 0.5, guidance: 5.5,
      groupHalfDays: 4),
    FunctionSplit(
      profile: "2GGZ-B", personalCare: 1.0, nursing: 0.5, guidance: 8.5,
      groupHalfDays: 4),
    FunctionSplit(
      profile: "3GGZ-B", personalCare: 1.0, nursing: 0.5, guidance: 11.5,
      groupHalfDays: 4),
    FunctionSplit(
      profile: "4GGZ-B", personalCare: 5.5, nursing: 1.5, guidance: 8.5,
      groupHalfDays: 4),
    FunctionSplit(
      profile: "5GGZ-B", personalCare: 3.0, nursing: 1.5, guidance: 11.5,
      groupHalfDays: 5),
    FunctionSplit(
      profile: "6GGZ-B", personalCare: 8.5, nursing: 3.0, guidance: 11.5,
      groupHalfDays: 4),
    FunctionSplit(
      profile: "7GGZ-B", personalCare: 5.5, nursing: 3.0, guidance: 18.0,
      groupHalfDays: 5),
    FunctionSplit(
      profile: "1LVG", personalCare: 3.0, nursing: 0.0, guidance: 8.5,
      groupHalfDays: 1),
    FunctionSplit(
      profile: "2LVG", personalCare: 3.0, nursing: 0.0, guidance: 14.5,
      groupHalfDays: 1),
    FunctionSplit(
      profile: "3LVG", personalCare: 8.5, nursing: 0.0, guidance: 14.5,
      groupHalfDays: 1),
    FunctionSplit(
      profile: "4LVG", personalCare: 11.5, nursing: 0.0, guidance: 18.0,
      groupHalfDays: 2),
    FunctionSplit(
      profile: "5LVG", personalCare: 11.5, nursing: 0.0, guidance: 18.0,
      groupHalfDays: 2),
    FunctionSplit(
      profile: "1SGLVG", personalCare: 5.5, nursing: 0.0, guidance: 18.0,
      groupHalfDays: 3),
    FunctionSplit(
      profile: "1VG", personalCare: 3.0, nursing: 0.0, guidance: 5.5,
      groupHalfDays: 5),
    FunctionSplit(
      profile: "2VG", personalCare: 3.0, nursing: 0.0, guidance: 8.5,
      groupHalfDays: 5),
    FunctionSplit(
      profile: "3VG", personalCare: 1.0, nursing: 0.0, guidance: 11.5,
      groupHalfDays: 6),
    FunctionSplit(
      profile: "4VG", personalCare: 3.0, nursing: 0.5, guidance: 11.5,
      groupHalfDays: 6),
    FunctionSplit(
      profile: "5VG", personalCare: 8.5, nursing: 1.5, guidance: 11.5,
      groupHalfDays: 7),
    FunctionSplit(
      profile: "6VG", personalCare: 3.0, nursing: 0.0, guidance: 14.5,
      groupHalfDays: 8),
    FunctionSplit(
      profile: "7VG", personalCare: 8.5, nursing: 0.5, guidance: 18.0,
      groupHalfDays: 9),
    FunctionSplit(
      profile: "8VG", personalCare: 18.0, nursing: 3.0, guidance: 5.5,
      groupHalfDays: 7),
    FunctionSplit(
      profile: "1LG", personalCare: 3.0, nursing: 0.5, guidance: 8.5,
      groupHalfDays: 6),
    FunctionSplit(
      profile: "2LG", personalCare: 8.5, nursing: 0.5, guidance: 8.5,
      groupHalfDays: 6),
    FunctionSplit(
      profile: "3LG", personalCare: 8.5, nursing: 0.5, guidance: 5.5,
      groupHalfDays: 7),
    FunctionSplit(
      profile: "4LG", personalCare: 8.5, nursing: 0.5, guidance: 8.5,
      groupHalfDays: 6),
    FunctionSplit(
      profile: "5LG", personalCare: 11.5, nursing: 1.5, guidance: 8.5,
      groupHalfDays: 7),
    FunctionSplit(
      profile: "6LG", personalCare: 14.5, nursing: 3.0, guidance: 8.5,
      groupHalfDays: 6),
    FunctionSplit(
      profile: "7LG", personalCare: 14.5, nursing: 3.0, guidance: 11.5,
      groupHalfDays: 5),
  ]
}
