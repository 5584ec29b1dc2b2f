public import RosterModel

/// What there is to say of one wish: whether it is honoured, what honouring it would cost, who would pay, and where it
/// would come cheaper.
public struct WishAnswer: Sendable {
  /// The wish.
  public var wish: Wish
  /// Dates on which the roster breaks it; none where it is honoured.
  public var brokenOn: [CivilDate]
  /// What prices say at once; `nil` where no prices are known, or the wish is honoured.
  public var first: FirstAnswer?
  /// What solving again with the wish pinned says; `nil` where it was not asked for, or the wish is honoured.
  public var confirmed: Honouring?
  /// Ways to nearly the same: the wish moved to other days, the cheapest first.
  public var alternatives: [Alternative] = []
  /// Seconds to the first answer and to the confirmed one, since the question.
  public var seconds: (first: Double, confirmed: Double?)

  /// Whether the roster honours it.
  public var isHonoured: Bool { brokenOn.isEmpty }

  /// The answer to a wish that asks nothing, as a desired shift on a day of absence: nothing breaks it.
  public static func askingNothing(_ wish: Wish) -> WishAnswer {
    WishAnswer(wish: wish, brokenOn: [], seconds: (first: 0, confirmed: nil))
  }

  /// What prices prove, without solving anything.
  public struct FirstAnswer: Hashable, Sendable {
    /// No roster costs less, in points.
    public var bound: Int
    /// No roster that honours the wish costs less; `nil` where no lawful roster honours it at all.
    public var boundHonoured: Int?
    /// How much the bound rises by it, in points: the wish's reduced cost. It ranks; it is no price.
    public var rise: Double
  }

  /// What became of honouring a wish.
  public enum Honouring: Sendable {
    /// No lawful roster honours it, for these reasons.
    case impossible([Reason])
    /// A lawful roster that honours it.
    case found(Price)
    /// None was found in the time there was.
    case unknown
  }

  /// A lawful roster that honours a wish, beside the one that stands.
  public struct Price: Sendable {
    /// The roster.
    public var roster: Roster
    /// What differs: who pays, and with what.
    public var difference: RosterDifference
    /// No roster that honours it costs less, in points; `nil` where nothing is proven.
    public var atLeast: Int?
    /// The days that were open to change.
    public var window: ClosedRange<CivilDate>

    /// Points more than the roster that stands: what it costs at most.
    public var extra: Int { difference.total.after - difference.total.before }
    /// Points more that are proven; below 0 where a better roster might honour it too.
    public var extraAtLeast: Int? { atLeast.map { $0 - difference.total.before } }
    /// How sure the price is.
    public var certainty: Certainty {
      Certainty(found: difference.total.after, atLeast: atLeast)
    }
  }

  /// The wish moved to other days.
  public struct Alternative: Sendable {
    /// The wish as it would be.
    public var wish: Wish
    /// How many days later, below 0 for earlier.
    public var daysLater: Int
    /// What it would cost; `nil` where the roster that stands honours it already.
    public var price: Price?
  }
}
