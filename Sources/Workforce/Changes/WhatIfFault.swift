public import RosterModel

/// Why a change cannot be: where it was written, what is wrong and what would be possible.
public struct WhatIfFault: Error, Hashable, Sendable {
  /// The what-if's name.
  public var whatIf: String
  /// Where it was written.
  public var place: ChangePlace
  /// What is wrong.
  public var kind: Kind

  /// Why a change cannot be.
  public init(whatIf: String, place: ChangePlace, kind: Kind) {
    self.whatIf = whatIf
    self.place = place
    self.kind = kind
  }

  /// What is wrong, with what would be possible.
  public enum Kind: Hashable, Sendable {
    /// Neither the care mix nor the norms know the profile: those that are known.
    case unknownProfile(String, known: [String])
    /// Nobody of this kind lives here: who does, as they are written (`4VV/db`).
    case nobodyOfKind(String, there: [String])
    /// More would go than live there in this month: the kind, how many would go, how many there are.
    case tooFew(String, going: Double, there: Double, in: YearMonth)
    /// Two changes of the same thing on the same days: the other's place.
    case overlaps(ChangePlace)
    /// It counts on no day that is looked at: the first and the last day.
    case outside(first: CivilDate, last: CivilDate)
    /// It ends before it begins.
    case endsBeforeBegin
    /// Nobody here has this code: those who come nearest.
    case unknownPerson(String, known: [String])
    /// The team has fewer full-time jobs at this level in this month.
    case tooFewFte(Skill, going: Double, there: Double, in: YearMonth)
    /// There is no such norm set: those that ship.
    case unknownNormSet(String, known: [String])
    /// The norm has no hours of this profile: those it has.
    case withoutNorm(String, known: [String])
    /// No level stands above the one someone reaches, or they hold it already.
    case levelNotHigher(QualificationLevel)
    /// There is no care mix to change.
    case withoutCareMix
  }
}

/// Everything wrong with some what-ifs, at once.
public struct WhatIfFaults: Error, Hashable, Sendable {
  /// The faults, in the order the changes were written; never empty.
  public var faults: [WhatIfFault]

  /// These faults.
  public init(faults: [WhatIfFault]) { self.faults = faults }
}
