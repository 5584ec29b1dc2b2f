/// One thing wrong with a public instance: where, which value, and what. Words are made elsewhere.
public struct InstanceProblem: Error, Hashable, Sendable {
  /// The line in the file, from 1; `nil` where the file as a whole is meant.
  public var line: Int?
  /// The character in the line, from 1.
  public var column: Int?
  /// What stands there; empty where something is missing.
  public var value: String
  /// What is wrong with it, with what would be right.
  public var kind: Kind

  /// A problem, of the file as a whole where no place is given.
  public init(line: Int? = nil, column: Int? = nil, value: String, kind: Kind) {
    (self.line, self.column, self.value, self.kind) = (line, column, value, kind)
  }

  /// What can be wrong.
  public enum Kind: Hashable, Sendable {
    /// Not a whole number; one in the range is meant.
    case notANumber(ClosedRange<Int>)
    /// A whole number outside the range.
    case outOfRange(ClosedRange<Int>)
    /// A shift that the section of shifts does not name; those it does name.
    case unknownShift([String])
    /// An employee whom the section of staff does not name; those it does name.
    case unknownEmployee([String])
    /// Said before, on that line.
    case duplicate(line: Int)
    /// A name is missing.
    case emptyName
    /// So many fields where the line has this shape.
    case fields(count: Int, shape: String)
    /// Not `shift=most`.
    case notAMaximum
    /// The employee has no maximum for this shift.
    case noMaximum(shift: String)
    /// The minimum of minutes is above the maximum that stands before it.
    case minimumAboveMaximum(Int)
    /// A section the format does not have; those it has.
    case unknownSection([String])
    /// Text before the first section, which is this one.
    case outsideSection(first: String)
    /// A section that must be there is not.
    case missingSection
    /// A section that must say something says nothing.
    case emptySection
    /// A skill that the scenario does not name; those it does name.
    case unknownSkill([String])
    /// A contract that the scenario does not name; those it does name.
    case unknownContract([String])
    /// Not a day of the week; those there are.
    case unknownWeekday([String])
    /// Not `(least,most)`.
    case notAPair
    /// The first number of a pair is above the second.
    case pairUpsideDown
    /// So many lines follow a head that names another number.
    case lines(Int)
    /// The file is of another data set than this one.
    case otherDataSet(String)
    /// The last shift of a nurse does not go with the lengths of the runs.
    case historyContradicts
    /// The history says nothing of this nurse.
    case noHistory
    /// Not the name of an instance; an example of one.
    case notAnInstance(example: String)
    /// So many weeks in the name of an instance whose scenario asks for another number.
    case weeks(Int, asked: Int)
    /// The solution is for another week than this one.
    case otherWeek(Int)
    /// Two assignments on a day; the first is on that line.
    case secondAssignment(line: Int)
    /// A file that cannot be read.
    case unreadable
    /// A file that is no text in UTF-8.
    case notText
  }
}

/// Every problem of a public instance, in the order of the file.
public struct InstanceProblems: Error, Hashable, Sendable {
  /// The problems; never empty.
  public var problems: [InstanceProblem]
}

extension [InstanceProblem] {
  /// In the order of the file, those of the file as a whole last.
  var inOrder: [InstanceProblem] {
    let place = { (problem: InstanceProblem) in (problem.line ?? .max, problem.column ?? 0) }
    return sorted { place($0) < place($1) }
  }
}

/// A problem, and the file it is in.
public struct InstanceFileProblem: Hashable, Sendable {
  /// The name of the file.
  public var file: String
  /// What is wrong there.
  public var problem: InstanceProblem
}

/// Every problem of a public instance that lies in several files, file by file.
public struct InstanceFileProblems: Error, Hashable, Sendable {
  /// The problems; never empty.
  public var problems: [InstanceFileProblem]
}
