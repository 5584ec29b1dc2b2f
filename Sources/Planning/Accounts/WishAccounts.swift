import RosterModel

/// A wish that speaks of at least one date of the period.
struct AskedWish: Sendable {
  var wish: Wish
  /// Position in the scenario's people.
  var person: Int
  /// Days of the period it asks something of. A desired shift is not asked for on leave.
  var days: [Int]

  static func all(in scenario: Scenario, index: ScenarioIndex, standing: Standing) -> [AskedWish] {
    scenario.wishes.compactMap { wish in
      guard let person = index.person[wish.person] else { return nil }
      let concerned = index.period.dates.indices.filter {
        wish.concerns(index.period.start + $0)
      }
      guard !concerned.isEmpty else { return nil }
      let days = concerned.filter { wish.strength != .desired || !standing.isAway[person, $0] }
      return AskedWish(wish: wish, person: person, days: days)
    }
  }
}

extension Accountant {
  /// Wishes of everyone who handed in at least one for the period, in the order of people.
  ///
  /// A wish of strength `unavailable` can be broken but costs no points: it is never planned, and
  /// where it was all the same the judge says so.
  func wishAccounts(_ placed: [PlacedShift]) -> [RosterAccounts.Wishes] {
    let shifts = shiftsWorked(placed)
    var wishes = scenario.people.map {
      RosterAccounts.Wishes(person: $0.id, count: 0, honoured: 0, points: 0)
    }
    for asked in askedWishes {
      let broken = asked.days.count { asked.wish.isBroken(by: shifts[asked.person, $0]) }
      wishes[asked.person].count += 1
      wishes[asked.person].honoured += broken == 0 ? 1 : 0
      wishes[asked.person].points +=
        asked.wish.strength == .unavailable ? 0 : broken * asked.wish.points
    }
    return wishes.filter { $0.count > 0 }
  }

  private func shiftsWorked(_ placed: [PlacedShift]) -> PersonTable<[Shift]> {
    var shifts = PersonTable<[Shift]>(
      people: scenario.people.count, width: scenario.period.dayCount, filledWith: [])
    for placed in placed {
      shifts[placed.person, placed.day].append(shiftTable[placed.shift])
    }
    return shifts
  }
}
