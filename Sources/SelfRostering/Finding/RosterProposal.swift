public import RosterModel

/// A roster proposed on what people agreed: which cells change and why, and how good it is.
public struct RosterProposal: Hashable, Sendable, Codable {
  /// The last entry of the log it looked at.
  public var seen: Int
  /// The cells it changes, by date and person.
  public var changes: [ReasonedChange]
  /// Cells someone drafted that stay as they are.
  public var draftsKept: Int
  /// Places left open.
  public var open: Int
  /// No roster leaves fewer open.
  public var openAtLeast: Int
  /// Points of the objective.
  public var total: Int
  /// No roster that keeps what is pinned costs less.
  public var lowerBound: Int
  /// Who carries most of what nobody likes, and how much, in units of ``Burden``.
  public var mostBurdened: Share?
  /// The mean over all.
  public var meanBurden: Double
  /// Whether it became the roster.
  public var isAccepted: Bool

  /// Someone's burden.
  public struct Share: Hashable, Sendable, Codable {
    /// Who.
    public var person: PersonID
    /// Units.
    public var units: Double

    /// Someone's burden.
    public init(person: PersonID, units: Double) {
      self.person = person
      self.units = units
    }
  }

  /// With all its fields.
  public init(
    seen: Int, changes: [ReasonedChange], draftsKept: Int, open: Int, openAtLeast: Int, total: Int,
    lowerBound: Int, mostBurdened: Share?, meanBurden: Double, isAccepted: Bool = false
  ) {
    self.seen = seen
    self.changes = changes
    self.draftsKept = draftsKept
    self.open = open
    self.openAtLeast = openAtLeast
    self.total = total
    self.lowerBound = lowerBound
    self.mostBurdened = mostBurdened
    self.meanBurden = meanBurden
    self.isAccepted = isAccepted
  }

  /// Drafts that it changes.
  public var draftsChanged: [ReasonedChange] { changes.filter(\.changesDraft) }
}
