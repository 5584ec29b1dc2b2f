/// The name of an instance: `n030w4_1_6-2-9-1` is the data set `n030w4`, its history 1 and its week
/// files 6, 2, 9 and 1, in that order.
public struct INRC2Name: Hashable, Sendable {
  /// The data set.
  public var dataSet: String
  /// The number of the history.
  public var history: Int
  /// The number of the file of each week.
  public var weeks: [Int]

  /// A name from its parts.
  public init(dataSet: String, history: Int, weeks: [Int]) {
    (self.dataSet, self.history, self.weeks) = (dataSet, history, weeks)
  }

  /// Weeks that an instance may have.
  static let mostWeeks = 26

  /// Reads a name; the parts are letters, digits and signs that make no path.
  public init(_ text: String) throws(InstanceProblem) {
    let parts = text.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count == 3, Self.isPlain(parts[0]), let history = Self.number(parts[1]) else {
      throw Self.wrong(text)
    }
    let weeks = parts[2].split(separator: "-", omittingEmptySubsequences: false).map(Self.number)
    guard (1...Self.mostWeeks).contains(weeks.count), !weeks.contains(nil) else {
      throw Self.wrong(text)
    }
    self.init(dataSet: String(parts[0]), history: history, weeks: weeks.compactMap { $0 })
  }

  private static func wrong(_ text: String) -> InstanceProblem {
    InstanceProblem(value: text, kind: .notAnInstance(example: "n030w4_1_6-2-9-1"))
  }

  private static func isPlain(_ text: Substring) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  /// Digits only, so that the name of a file is that of its number.
  private static func number(_ text: Substring) -> Int? {
    Int(text).flatMap { $0 >= 0 && String($0) == text ? $0 : nil }
  }

  /// The name as written.
  public var text: String {
    "\(dataSet)_\(history)_\(weeks.map(String.init).joined(separator: "-"))"
  }

  /// The file of the scenario.
  public var scenarioFile: String { "Sc-\(dataSet).txt" }
  /// The file of the history.
  public var historyFile: String { "H0-\(dataSet)-\(history).txt" }
  /// The file of each week.
  public var weekFiles: [String] { weeks.map { "WD-\(dataSet)-\($0).txt" } }
  /// The file of each week's solution: the number of the week's file, then the place of the week
  /// from 0.
  public var solutionFiles: [String] {
    weeks.enumerated().map { "Sol-\(dataSet)-\($1)-\($0).txt" }
  }
}
