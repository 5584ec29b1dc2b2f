/// One thing wrong with a public instance: where, which value, and what. Words are made elsewhere.
public struct InstanceProblem: Hashable, Sendable {
  /// The line in the file, from 1; `nil` where the file as a whole is meant.
  public var line: Int?
  /// The character in the line, from 1.
  public var column: Int?
  /// What stands there; empty where something is missing.
  public var value: String
  /// What is wrong with it, with what would be right.
  public var kind: Kind

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
    /// Text before the first section.
    case outsideSection
    /// A section that must be there is not.
    case missingSection
    /// A section that must say something says nothing.
    case emptySection
  }
}

/// Every problem of a public instance, in the order of the file.
public struct InstanceProblems: Error, Hashable, Sendable {
  /// The problems; never empty.
  public var problems: [InstanceProblem]
}
