public import RosterModel

/// A shortage as a count that anyone can check by hand: "nights of week 3, level 3 or higher: 14 needed, at most 12
/// possible: 6 people x 2 under the night rule".
///
/// It holds for every lawful roster: each person fills at most so many of the places, so at least
/// `needed - possible` of them stay open.
public struct CountProof: Hashable, Sendable {
  /// One person's part.
  public struct Person: Hashable, Sendable {
    /// Who.
    public var person: PersonID
    /// The most of these places that one lawful row of theirs fills, alone in the world.
    public var most: Int
    /// Why not more: a smallest set of reasons that leave no more possible even where nothing else stood in the way,
    /// and more without any one of them; none where no more places are asked for.
    public var because: [Reason]

    /// One person's part.
    public init(person: PersonID, most: Int, because: [Reason]) {
      self.person = person
      self.most = most
      self.because = because
    }
  }

  /// The places.
  public var need: CountedNeed
  /// Everyone who could fill one, and who has the level but cannot.
  public var people: [Person]

  /// A shortage as a count.
  public init(need: CountedNeed, people: [Person]) {
    self.need = need
    self.people = people
  }

  /// Places asked for.
  public var needed: Int { need.heads }
  /// Places that can be filled at most.
  public var possible: Int { people.reduce(0) { $0 + $1.most } }
  /// Places that stay open at least.
  public var short: Int { max(0, needed - possible) }
}

/// Why something cannot be.
public enum Shortage: Hashable, Sendable {
  /// A count says so; the smallest that does.
  case count(CountProof)
  /// Someone has no lawful row at all: a smallest set of reasons that contradict each other.
  case contradiction(PersonID, [Reason])
  /// No count says so, yet it is proven by trying: a smallest set of needs and people that cannot go together, and the
  /// places that stay open among them.
  case conflict([Reason], people: [PersonID], short: Int)
}
