public import RosterModel

/// The lowest level that may give a care function, within a domain.
public struct FunctionLevel: Hashable, Sendable {
  /// The function.
  public var function: CareFunction
  /// The domain that gives it.
  public var domain: Domain
  /// The lowest level.
  public var minLevel: QualificationLevel
  /// How sure it is.
  public var evidence: Evidence
  /// Where it comes from.
  public var source: String
}

extension FunctionLevel {
  /// Levels to start from; house rules differ.
  static let starting: [FunctionLevel] = [
    FunctionLevel(
      function: .personalCare, domain: .care, minLevel: .level2, evidence: .assumption,
      source: "no published norm: a value to start from"),
    FunctionLevel(
      function: .nursing, domain: .care, minLevel: .level3, evidence: .assumption,
      source: "no published norm: a value to start from"),
    FunctionLevel(
      function: .guidance, domain: .care, minLevel: .level1, evidence: .assumption,
      source: "no published norm: a value to start from"),
    FunctionLevel(
      function: .guidance, domain: .guidance, minLevel: .level3, evidence: .assumption,
      source: "task list: begeleiding groep"),
  ]
}
