import Foundation
import RosterProblem
import RosterSolver

/// A problem as solved, its cost taken from the definition and not from the solver.
struct SolvedProblem {
  /// The best roster, `nil` where none was found.
  let roster: DutyRoster?
  /// What it costs by definition; `nil` without a roster and where a rule forbids it.
  let objective: Int?
  /// No roster costs less.
  let lowerBound: Int
  /// Whether the solver says the same of the cost, and no more of the bound.
  let agrees: Bool
  /// Seconds until the first roster.
  let firstFeasibleSeconds: Double?
  /// Each better roster; what they cost is the solver's word.
  let incumbents: [Incumbent]
  /// Seconds in all.
  let wallSeconds: Double
  /// What the next of nearly the same problem can begin from.
  let kept: KeptSolution?

  /// Solves, from what nearly the same problem left where that is given, and judges.
  init(
    _ problem: RosterProblem, keeping before: KeptSolution? = nil, _ options: SolverOptions,
    isCancelled: @escaping @Sendable () -> Bool
  ) {
    let result = RosterSolver(options, isCancelled: isCancelled).solve(problem, keeping: before)
    kept = result.kept
    roster = result.rosters.first
    objective = roster.flatMap(problem.cost(of:))
    lowerBound = result.lowerBound
    agrees =
      roster == nil || (objective == result.cost && (objective ?? .min) >= result.lowerBound)
    firstFeasibleSeconds = result.incumbents.first?.seconds
    incumbents = result.incumbents.map { Incumbent(seconds: $0.seconds, objective: $0.cost) }
    wallSeconds = result.wallSeconds
  }

  /// One of several goals, as its turn left it.
  init(goal: RosterProblem, _ stage: OrderedResult.Stage, roster: DutyRoster) {
    self.roster = roster
    objective = goal.cost(of: roster)
    lowerBound = stage.atLeast
    agrees = objective == stage.cost && stage.cost >= stage.atLeast
    firstFeasibleSeconds = nil
    incumbents = []
    wallSeconds = stage.seconds
    kept = nil
  }

  /// The days worked as CSV `person,day,duty`, without a header: numbers as in the document.
  var csv: String {
    guard let roster, roster.days > 0 else { return "" }
    return (0..<(roster.duties.count / roster.days)).map { person in
      (0..<roster.days).filter { roster[person, $0] > 0 }
        .map { "\(person),\($0),\(roster[person, $0])\n" }.joined()
    }.joined()
  }
}

/// A solved problem as `solve-instance --json` shows it: the same keys for all formats.
struct SolvedProblemJSON: Encodable {
  private let instance: String
  private let solved: SolvedProblem

  init(_ solved: SolvedProblem, instance: String) {
    self.instance = instance
    self.solved = solved
  }

  private enum Key: String, CodingKey {
    case instance, format, feasible, objective, lowerBound, wallSeconds, firstFeasibleSeconds,
      incumbents
  }

  func encode(to encoder: any Encoder) throws {
    var keys = encoder.container(keyedBy: Key.self)
    try keys.encode(instance, forKey: .instance)
    try keys.encode(InstanceFormat.rosterProblem, forKey: .format)
    try keys.encode(solved.objective != nil, forKey: .feasible)
    try keys.encode(solved.objective, forKey: .objective)
    try keys.encode(solved.lowerBound, forKey: .lowerBound)
    try keys.encode(rounded(solved.wallSeconds), forKey: .wallSeconds)
    try keys.encode(solved.firstFeasibleSeconds.map(rounded), forKey: .firstFeasibleSeconds)
    try keys.encode(solved.incumbents, forKey: .incumbents)
  }

  /// Seconds with four decimals.
  private func rounded(_ seconds: Double) -> Double { (seconds * 10_000).rounded() / 10_000 }

  /// One document: an object for one problem, a list of them for more.
  static func text(_ all: [SolvedProblemJSON]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = try all.count == 1 ? encoder.encode(all[0]) : encoder.encode(all)
    return String(decoding: data, as: UTF8.self)
  }
}
