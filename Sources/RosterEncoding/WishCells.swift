public import RosterModel

/// The duties of a problem by which someone's wish is broken.
public struct WishCells: Hashable, Sendable {
  /// Position in the scenario's people.
  public let person: Int
  /// Days of the period it asks something of, counted from the first.
  public let days: [Int]
  /// Duties that would break it, on each of those days: index 0 is a day off.
  public let breaking: [Cell]

  /// A duty on a day.
  public struct Cell: Hashable, Sendable {
    /// The day, counted from the first.
    public var day: Int
    /// The duty.
    public var duty: Int

    /// A duty on a day.
    public init(day: Int, duty: Int) {
      self.day = day
      self.duty = duty
    }
  }
}

extension EncodedScenario {
  /// The duties that break a wish; `nil` where it is nobody's of the scenario. A desired shift is not asked for on
  /// leave.
  public func cells(of wish: Wish) -> WishCells? {
    guard let person = scenario.people.firstIndex(where: { $0.id == wish.person }) else {
      return nil
    }
    let days = scenario.period.dates.enumerated().filter { _, date in
      wish.concerns(date) && (wish.strength != .desired || !scenario.isAway(wish.person, on: date))
    }.map(\.offset)
    let breaks = codes[person].map { codes in
      wish.isBroken(by: codes.compactMap { scenario.shift($0) })
    }
    let breaking = days.flatMap { day in
      breaks.indices.filter { breaks[$0] }.map { WishCells.Cell(day: day, duty: $0) }
    }
    return WishCells(person: person, days: days, breaking: breaking)
  }
}
