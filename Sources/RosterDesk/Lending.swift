public import RosterModel
import RosterStore
public import SelfRostering

extension Desk {
  /// Lends someone of the team to another team for some days, with the employee's recorded consent
  /// (HOUSE-LEND): one that holds over all of them, or one that is given now.
  ///
  /// Both teams then have the person, and the judge sees the duties of both. Hours count at home.
  public func lend(
    _ person: PersonID, to code: String, on dates: ClosedRange<CivilDate>,
    recordsConsent: Bool = false, at place: Place
  ) throws -> Receipt<TeamMember> {
    try change(.lend, at: place) { desk, writer in
      try desk.lend(person, to: code, on: dates, recordsConsent: recordsConsent, by: writer)
    }
  }
}

extension TeamDesk {
  /// Makes someone of the team a member of another team for some days.
  @discardableResult
  func lend(
    _ person: PersonID, to code: String, on dates: ClosedRange<CivilDate>, recordsConsent: Bool,
    by writer: StoreWriter
  ) throws -> TeamMember {
    let other = try reader.team(code)
    try checkLending(person, to: other.key, on: dates)
    let given = try consentToLend(person, on: dates)
    guard given != nil || recordsConsent else { throw Refusal.consentToLend(person) }
    let consent =
      try given
      ?? record(
        [
          Consent(
            id: "", person: person, rule: TeamMember.lendingRule, from: dates.lowerBound,
            to: dates.upperBound)
        ], by: writer)[0]
    let member = TeamMember(
      person: person, from: dates.lowerBound, to: dates.upperBound, lentBy: consent.id)
    try writer.add(member, to: .team(other.key))
    return member
  }

  /// Only people of the team itself are lent, and to a team they are not on.
  fileprivate func checkLending(
    _ person: PersonID, to other: Key<Team>, on dates: ClosedRange<CivilDate>
  ) throws {
    let own = try reader.all(TeamMember.self, of: team.key).values().filter { $0.lentBy == nil }
    guard own.contains(where: { $0.person == person }) else {
      throw Refusal.unknown(.person, person, known: own.map(\.person))
    }
    let theirs = try reader.all(TeamMember.self, of: other).values().filter {
      $0.person == person
        && ($0.from ?? dates.lowerBound) <= dates.upperBound
        && ($0.to ?? dates.upperBound) >= dates.lowerBound
    }
    guard theirs.isEmpty else { throw StoreError.exists(.person, person) }
  }

  /// A consent on record that holds over all of the days.
  fileprivate func consentToLend(
    _ person: PersonID, on dates: ClosedRange<CivilDate>
  ) throws -> Consent? {
    try reader.all(Consent.self, of: team.key).values().first {
      $0.person == person && $0.rule == TeamMember.lendingRule
        && $0.holds(on: dates.lowerBound) && $0.holds(on: dates.upperBound)
    }
  }
}
