public import Planning
public import RosterModel

/// What a roster asks of someone, beside the team's pro-rata share.
public struct PersonAnswer: Hashable, Sendable {
  /// Nights, evenings, weekends, holidays, with their share.
  public var load: RosterAccounts.Load
  /// The hours.
  public var hours: RosterAccounts.Hours
  /// Their wishes; `nil` where they have none.
  public var wishes: RosterAccounts.Wishes?
  /// Ids of their wishes that are refused.
  public var refused: [String]
  /// What the colleagues come to, the person included: the share of wishes honoured in the team, 0 to 1.
  public var teamHonoured: Double?
  /// Whom it weighs on most, with the least it could weigh on whoever it weighs on most; `nil` where nobody's is counted.
  public var worstOff: WorstOff?

  /// Whoever carries most of what nobody likes, for their contract.
  public struct WorstOff: Hashable, Sendable {
    /// Who.
    public var person: PersonID
    /// Nights, evenings, weekend days, holidays and refused wishes, in hundredths, weighed by contract: see ``Burden``.
    public var found: Int
    /// That of the person asked about; `nil` where it is not counted, as for hired people.
    public var own: Int?
    /// No roster that leaves at most ``givenOpen`` places open has less for whoever carries most; `nil` where nothing
    /// is proven.
    public var atLeast: Int?
    /// The open places it is proven for.
    public var givenOpen: Int

    /// How sure it is.
    public var certainty: Certainty { Certainty(found: found, atLeast: atLeast) }
  }
}
