public import RosterProblem

/// An instance of a public set, whatever its format: a problem for the engine and a judge of
/// rosters that shares no code with it.
public protocol PublicInstance: Sendable {
  /// The instance as a problem.
  associatedtype Encoding: PublicEncoding
  /// What the judge says of a roster.
  associatedtype Evaluation: PublicEvaluation

  /// The instance as a problem for the engine.
  func encoded() -> Encoding
  /// Judges a roster by the rules as published.
  func judged(_ roster: Encoding.Roster) -> Evaluation
}

/// An instance as a problem for the engine, and the way back.
public protocol PublicEncoding: Sendable {
  /// A roster in the words of the set.
  associatedtype Roster

  /// The problem.
  var problem: RosterProblem { get }
  /// Points of the set per point of the engine.
  var pointsPerUnit: Int { get }
  /// The roster of an engine's roster.
  func roster(of duties: DutyRoster) -> Roster
}

/// What a judge says of a roster.
public protocol PublicEvaluation {
  /// Points, the fewer the better; they count where the roster is feasible.
  var objective: Int { get }
  /// How often a hard rule is broken.
  var broken: Int { get }
}

extension PublicEvaluation {
  /// Whether no hard rule is broken.
  public var isFeasible: Bool { broken == 0 }
}

extension ShiftSchedulingInstance: PublicInstance {
  /// The problem for the engine.
  public func encoded() -> ShiftSchedulingEncoding { ShiftSchedulingEncoder(self).encode() }

  /// Judges a roster.
  public func judged(_ roster: ShiftSchedulingRoster) -> ShiftSchedulingEvaluator.Evaluation {
    ShiftSchedulingEvaluator(self).evaluate(roster)
  }
}

extension ShiftSchedulingEncoding: PublicEncoding {
  /// The weights are the file's own.
  public var pointsPerUnit: Int { 1 }
}

extension ShiftSchedulingEvaluator.Evaluation: PublicEvaluation {
  /// How often a hard rule is broken.
  public var broken: Int { violations.count }
}
