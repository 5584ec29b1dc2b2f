public import Foundation
public import RosterProblem

/// A problem as a JSON document, for others to solve and to measure by.
///
/// ```json
/// {"format": "roster-problem", "version": 1, "problem": {
///   "days": 2,
///   "machines": [{"states": 1, "classes": 2, "variantOfDay": [0, 0],
///                 "next": [0, 0], "cost": [0, 3], "step": [0, 1]}],
///   "people": [{"machine": 0, "initialState": 0,
///               "duties": [{"dutyClass": 1, "serves": [{"slot": 0, "rank": 1}]}],
///               "cellCost": [0, 2, 0, 1073741824], "laneCost": [0, 0, 5],
///               "tallies": [{"amounts": [0, 8], "under": {"threshold": 8, "points": 10}}]}],
///   "cover": [{"day": 0, "slot": 0, "rows": [{"rank": 1, "heads": 1}],
///              "openCost": 1000, "overCost": 5}]}}
/// ```
///
/// The keys of `problem` are the fields of ``RosterProblem`` and of the values in it, and mean what is
/// said there; ``RosterProblem/cost(of:)`` is what a roster costs. May be left out: `presences`,
/// `shared`, `tallies`, `onDays` and `over` (none), `under`, `least`, `most` and `finalState` (none), `constant`,
/// `loneCost` and `base` (0), `units` (1), `mayBeAlone` (true) and `measure` (`sum`, or `greatest`). Any other
/// key is an error. 1073741824 (2^30) in `cellCost` and
/// `laneCost` forbids. Costs are never negative: to reward something, make all that stands beside it
/// dearer, which adds the same to every roster. Duties of one class should add the same to a person's
/// first tally: where they do not, our solver finds poorer rosters, its bound holds all the same.
///
/// A later version that changes what is here gets a higher number; keys may be added under this one.
public struct ProblemDocument: Hashable, Sendable, Encodable {
  /// What `format` says.
  public static let format = "roster-problem"
  /// What `version` says.
  public static let version = 1

  /// The problem.
  public var problem: RosterProblem

  /// A document of a problem.
  public init(_ problem: RosterProblem) { self.problem = problem }

  enum Key: String, CodingKey, CaseIterable { case format, version, problem }

  /// Writes format, version and problem.
  public func encode(to encoder: any Encoder) throws {
    var keys = encoder.container(keyedBy: Key.self)
    try keys.encode(Self.format, forKey: .format)
    try keys.encode(Self.version, forKey: .version)
    try keys.encode(problem, forKey: .problem)
  }

  /// The document as JSON, its keys in order of the alphabet, so that equal problems give equal text.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return try encoder.encode(self)
  }

  /// Reads a document. A problem that comes out has passed ``RosterProblem/faults``.
  ///
  /// - Throws: all that is wrong with its shape; where that is right, all that is wrong with the values.
  public static func read(_ json: Data) throws(ProblemFaults) -> ProblemDocument {
    guard let tree = try? JSONDecoder().decode(JSONTree.self, from: json) else {
      throw ProblemFaults(faults: [ProblemFault("", .notJSON)])
    }
    var reader = DocumentReader()
    let problem = reader.problem(ofDocument: tree)
    let faults =
      reader.faults.isEmpty
      ? problem.faults.map { $0.inside("problem") } : reader.faults
    guard faults.isEmpty else { throw ProblemFaults(faults: faults) }
    return ProblemDocument(problem)
  }
}
