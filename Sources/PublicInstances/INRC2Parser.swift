/// Reads an `inrc2` instance from the files of its data set; tells every problem of every file at
/// once.
///
/// Limits on what a number may be keep the sums in 32 bits and the machines small: 26 weeks, 20
/// shifts, 20 skills, 1000 nurses.
public struct INRC2Parser {
  private var problems: [InstanceFileProblem] = []
  private let read: (String) -> [UInt8]?

  /// The instance of a name, or all that is wrong with its files. `read` gives the bytes of a file,
  /// `nil` where it cannot be read.
  public static func parse(
    _ name: INRC2Name, read: @escaping (String) -> [UInt8]?
  ) throws(InstanceFileProblems) -> INRC2Instance {
    var parser = INRC2Parser(read: read)
    let instance = parser.instance(name)
    guard let instance, parser.problems.isEmpty else {
      throw InstanceFileProblems(problems: parser.problems)
    }
    return instance
  }

  private init(read: @escaping (String) -> [UInt8]?) { self.read = read }

  private mutating func instance(_ name: INRC2Name) -> INRC2Instance? {
    var scenario = text(name.scenarioFile).map { INRC2ScenarioReader($0, name) }
    scenario?.read()
    note(scenario?.text, name.scenarioFile)
    var instance = scenario?.instance
    let history = text(name.historyFile)
    if let history, var known = instance {
      note(INRC2HistoryReader.read(history, into: &known), name.historyFile)
      instance = known
    }
    // A week that recurs is read for each of its places and told once.
    var told: Set<String> = []
    for (week, file) in name.weekFiles.enumerated() {
      let isNew = told.insert(file).inserted
      guard let text = text(file, isNew: isNew), var known = instance else { continue }
      let found = INRC2WeekReader.read(text, week: week, into: &known)
      if isNew { note(found, file) }
      instance = known
    }
    return instance
  }

  /// The text of a file; tells one that cannot be read.
  private mutating func text(_ file: String, isNew: Bool = true) -> String? {
    let bytes = read(file)
    if let bytes, let text = String(validating: bytes, as: UTF8.self) { return text }
    let kind: InstanceProblem.Kind = bytes == nil ? .unreadable : .notText
    let problem = InstanceProblem(value: file, kind: kind)
    if isNew { problems.append(InstanceFileProblem(file: file, problem: problem)) }
    return nil
  }

  private mutating func note(_ text: INRC2Text?, _ file: String) {
    for problem in text?.problems.inOrder ?? [] {
      problems.append(InstanceFileProblem(file: file, problem: problem))
    }
  }
}
