import Foundation

/// `solve-instance --json`: keys that scripts rely on; a value that does not exist is `null`.
struct InstanceJSON: Encodable {
  private let instance: String
  private let format: InstanceFormat
  private let solved: SolvedInstance

  init(_ solved: SolvedInstance, instance: String, format: InstanceFormat) {
    self.solved = solved
    self.instance = instance
    self.format = format
  }

  private enum Key: String, CodingKey {
    case instance, format, feasible, objective, lowerBound, wallSeconds, firstFeasibleSeconds
  }

  func encode(to encoder: any Encoder) throws {
    var keys = encoder.container(keyedBy: Key.self)
    try keys.encode(instance, forKey: .instance)
    try keys.encode(format, forKey: .format)
    try keys.encode(solved.isFeasible, forKey: .feasible)
    try keys.encode(solved.objective, forKey: .objective)
    try keys.encode(solved.lowerBound, forKey: .lowerBound)
    try keys.encode(rounded(solved.wallSeconds), forKey: .wallSeconds)
    try keys.encode(solved.firstFeasibleSeconds.map(rounded), forKey: .firstFeasibleSeconds)
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
