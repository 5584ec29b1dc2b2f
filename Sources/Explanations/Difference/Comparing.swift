import Planning
public import RosterModel

extension RosterCase {
  /// What differs in another roster of the same scenario.
  public func difference(to other: Roster) -> RosterDifference {
    RosterDifference(from: reading, to: read(other), in: scenario)
  }
}

extension RosterDifference {
  /// What differs between two rosters of a scenario. Both readings are of that scenario and the same need.
  public init(from before: RosterReading, to after: RosterReading, in scenario: Scenario) {
    days = Self.days(from: before.roster, to: after.roster, in: scenario)
    places = Self.places(from: before.accounts, to: after.accounts)
    parts = Self.parts(from: before.parts, to: after.parts)
    people = Self.people(from: before, to: after, in: scenario)
    total = Change(before.total, after.total)
  }

  /// Days of the period on which someone has other shifts at work.
  private static func days(from before: Roster, to after: Roster, in scenario: Scenario) -> [Day] {
    let old = WorkedDays(before, in: scenario)
    let new = WorkedDays(after, in: scenario)
    return Set(old.codes.keys).union(new.codes.keys)
      .map { key in
        Day(
          person: key.person, date: key.date, before: old.codes[key, default: []],
          after: new.codes[key, default: []])
      }
      .filter { $0.before != $0.after }
      .sorted { ($0.date, $0.person) < ($1.date, $1.person) }
  }

  /// Open places of one level on a shift.
  private struct PlaceKey: Hashable {
    var date: CivilDate
    var shift: ShiftCode
    var domain: Domain
    var level: QualificationLevel
  }

  /// Open places of each level after, less those before.
  private static func places(from before: RosterAccounts, to after: RosterAccounts) -> [Place] {
    var more: [PlaceKey: Int] = [:]
    for (accounts, sign) in [(before, -1), (after, 1)] {
      for line in accounts.cover {
        let cell = line.cell
        for level in line.openLevels {
          let key = PlaceKey(date: cell.date, shift: cell.shift, domain: cell.domain, level: level)
          more[key, default: 0] += sign
        }
      }
    }
    return more.filter { $0.value != 0 }
      .map { key, more in
        Place(date: key.date, shift: key.shift, domain: key.domain, level: key.level, more: more)
      }
      .sorted {
        ($0.date, $0.shift, $0.domain, $0.level) < ($1.date, $1.shift, $1.domain, $1.level)
      }
  }

  private static func parts(
    from before: [ObjectiveSummary.Part], to after: [ObjectiveSummary.Part]
  ) -> [Part] {
    zip(before, after)
      .map { old, new in
        Part(
          name: old.name, amount: Change(old.amount, new.amount), cost: Change(old.cost, new.cost))
      }
      .filter { $0.amount.isMove || $0.cost.isMove }
  }
}
