import Foundation
import PublicInstances

/// `solve-instance --json`: keys that scripts rely on; a value that does not exist is `null`.
struct InstanceJSON: Encodable {
  private let instance: String
  private let format: InstanceFormat
  private let feasible: Bool
  private let objective: Int?
  private let lowerBound: Int
  private let wallSeconds: Double
  private let firstFeasibleSeconds: Double?
  private let incumbents: [Incumbent]

  init(_ solved: SolvedInstance<some PublicInstance>, instance: String, format: InstanceFormat) {
    self.instance = instance
    self.format = format
    (feasible, objective) = (solved.isFeasible, solved.objective)
    (lowerBound, wallSeconds) = (solved.lowerBound, solved.wallSeconds)
    firstFeasibleSeconds = solved.firstFeasibleSeconds
    incumbents = solved.incumbents
  }

  private enum Key: String, CodingKey {
    case instance, format, feasible, objective, lowerBound, wallSeconds, firstFeasibleSeconds,
      incumbents
  }

  func encode(to encoder: any Encoder) throws {
    var keys = encoder.container(keyedBy: Key.self)
    try keys.encode(instance, forKey: .instance)
    try keys.encode(format, forKey: .format)
    try keys.encode(feasible, forKey: .feasible)
    try keys.encode(objective, forKey: .objective)
    try keys.encode(lowerBound, forKey: .lowerBound)
    try keys.encode(rounded(wallSeconds), forKey: .wallSeconds)
    try keys.encode(firstFeasibleSeconds.map(rounded), forKey: .firstFeasibleSeconds)
    try keys.encode(incumbents, forKey: .incumbents)
  }

  /// Seconds with four decimals.
  private func rounded(_ seconds: Double) -> Double { (seconds * 10_000).rounded() / 10_000 }

  /// One document.
  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
