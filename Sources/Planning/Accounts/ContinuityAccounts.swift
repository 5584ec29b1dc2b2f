import RosterModel

/// A resident group, its team, and who may turn up there.
struct ResidentGroup: Sendable {
  var name: String
  /// People with this home group.
  var ownTeam: Int
  /// Positions of its own team and of everyone without a home group.
  var possible: [Int]

  /// All groups, by name.
  static func all(of people: [Person]) -> [ResidentGroup] {
    Set(people.compactMap(\.homeGroup)).sorted().map { name in
      ResidentGroup(
        name: name, ownTeam: people.count { $0.homeGroup == name },
        possible: people.indices.filter { people[$0].homeGroup.map { $0 == name } ?? true })
    }
  }
}

extension Accountant {
  /// Faces each resident group sees in each week, counted on shifts that fill cover.
  func continuityAccounts(_ placed: [PlacedShift]) -> [RosterAccounts.Continuity] {
    let paid = paidPerWeek(placed)
    return groups.flatMap { group in
      (0..<scenario.period.weeks).map { week in
        let carers = group.possible.filter { paid[$0, week] != nil }
        let hired = carers.filter { scenario.people[$0].form.isHired }
        let sum = { (people: [Int]) in people.compactMap { paid[$0, week] }.total() }
        return RosterAccounts.Continuity(
          group: group.name, week: scenario.period.start + 7 * week, distinctCarers: carers.count,
          ownTeam: group.ownTeam, hiredShare: Self.share(sum(hired), of: sum(carers)))
      }
    }
  }

  /// Paid time on cover shifts that start in each week, or `nil` for who has none.
  private func paidPerWeek(_ placed: [PlacedShift]) -> PersonTable<Minutes?> {
    var paid = PersonTable<Minutes?>(
      people: scenario.people.count, width: scenario.period.weeks, filledWith: nil)
    for placed in placed where shiftTable.covers(placed.shift) {
      let before = paid[placed.person, placed.day / 7] ?? .zero
      paid[placed.person, placed.day / 7] = before + shiftTable[placed.shift].paid
    }
    return paid
  }

  private static func share(_ part: Minutes, of whole: Minutes) -> Double {
    whole > .zero ? Double(part.count) / Double(whole.count) : 0
  }
}

extension RosterAccounts.Continuity {
  /// Different people above the group's own team.
  var aboveTeam: Int { max(0, distinctCarers - ownTeam) }
}
