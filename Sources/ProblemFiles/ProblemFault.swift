/// One thing wrong with a problem: where in its document, and what. Words are made elsewhere.
public struct ProblemFault: Hashable, Sendable {
  /// The place, as in `problem.people[3].cellCost[7]`; empty where the document as a whole is meant.
  public var path: String
  /// What is wrong.
  public var kind: Kind

  /// A fault at a place.
  public init(_ path: String, _ kind: Kind) {
    self.path = path
    self.kind = kind
  }

  /// The same fault where the problem is a part of something.
  func inside(_ whole: String) -> ProblemFault {
    guard case .repeats(let first) = kind else { return ProblemFault("\(whole).\(path)", kind) }
    return ProblemFault("\(whole).\(path)", .repeats("\(whole).\(first)"))
  }

  /// What can be wrong.
  public enum Kind: Hashable, Sendable {
    /// The text is no JSON.
    case notJSON
    /// Another kind of value is meant.
    case wrongType(Expected)
    /// Something that must be there is not.
    case missing
    /// A key the format does not have; those it has.
    case unknownKey([String])
    /// Not this text.
    case notThis(String)
    /// None of these words.
    case noneOf([String])
    /// It makes no sense together with that.
    case notWith(String)
    /// A number outside the range.
    case outOfRange(Int, ClosedRange<Int>)
    /// A list of so many, where so many are meant.
    case size(Int, expected: Int)
    /// A list of so many, where at least so many are meant.
    case tooShort(Int, atLeast: Int)
    /// The same is said before, there.
    case repeats(String)
    /// Ranks of rows must rise.
    case rankNotAbove(Int)
    /// Heads of rows must not grow.
    case headsAbove(Int)
    /// The dearest amount costs this much, more than the solver can count with.
    case tooDear(Int, most: Int)
  }

  /// A kind of value.
  public enum Expected: Hashable, Sendable {
    case whole, text, truth, list, object
  }
}

/// Every fault of a problem.
public struct ProblemFaults: Error, Hashable, Sendable {
  /// The faults; never empty.
  public var faults: [ProblemFault]
}
