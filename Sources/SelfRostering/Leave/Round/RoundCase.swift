public import RosterModel

/// A round of leave as it is decided: who wants which weeks, how they stood before, and how many may go.
///
/// Everyone gets one of their choices or none. In each week no more people of a level or higher go than may
/// (``MayBeAway``). Among all allotments that keep to this, the one is taken in which, in this order,
/// 1. the largest total of points is least (total = points of earlier rounds + points of this one: first choice 0,
///    second 1, third 2, none 4),
/// 2. the points of this round together are fewest,
/// 3. the sum of squares of the totals is least, so that of two who stand against each other who had the worse turns
///    goes first,
/// 4. sum of points x (n - lot) is least: between equals the lot decides, drawn from the round's number and the
///    person's code, never who was first or comes first by name.
///
/// Each is proven by an integer program (``RoundProgram``).
public struct RoundCase: Hashable, Sendable {
  /// Someone who takes part.
  public struct Member: Hashable, Sendable {
    /// Who.
    public var person: PersonID
    /// Points of earlier rounds.
    public var before: Int
    /// Years in which they got those points.
    public var years: [Int]
    /// The lot: 0 goes first among equals.
    public var lot: Int
    /// The highest level in each domain.
    public var levels: [Domain: QualificationLevel]
    /// First, second and third choice; `nil` where one cannot be had any more.
    public var choices: [WeekStretch?]

    /// Someone who takes part.
    public init(
      person: PersonID, before: Int, years: [Int] = [], lot: Int,
      levels: [Domain: QualificationLevel], choices: [WeekStretch?]
    ) {
      self.person = person
      self.before = before
      self.years = years
      self.lot = lot
      self.levels = levels
      self.choices = choices
    }
  }

  /// Who takes part.
  public var members: [Member]
  /// How many more may go, by week, domain and level.
  public var room: [MayBeAway]

  /// A round.
  public init(members: [Member], room: [MayBeAway]) {
    self.members = members
    self.room = room
  }

  /// Whether someone who gets a choice is away in a week of a level.
  func uses(_ member: Int, _ choice: Int, _ room: MayBeAway) -> Bool {
    guard let stretch = members[member].choices[choice] else { return false }
    return stretch.contains(room.week) && room.concerns(members[member].levels)
  }

  /// The order of the lot, by person: each code hashes with the round's number, and the lowest goes first.
  public static func lots(_ people: [PersonID], round: Int) -> [PersonID: Int] {
    let order = people.sorted { (drawn($0, round), $0) < (drawn($1, round), $1) }
    return Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
  }

  /// FNV-1a over the text `1 VIG-03`, mixed as SplitMix64 does so that alike codes are not alike.
  private static func drawn(_ person: PersonID, _ round: Int) -> UInt64 {
    var value = "\(round) \(person)".utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { value, byte in
      (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// What everyone gets in a round.
public struct RoundAllotment: Hashable, Sendable {
  /// The choice each member gets, 0 for the first, or `nil` for none.
  public let given: [Int?]
  /// The largest total of points.
  public let largest: Int
  /// Points of this round together.
  public let sum: Int
  /// Whether each step was proven the best there is; otherwise time ran out.
  public let isProven: Bool
}
