import RosterModel
import SelfRostering

/// People another team lends to this one: there on the days they are lent, and on no others.
///
/// Other days are closed by availability, which plans, candidates and the judge keep to. On days on
/// which someone works at home the line has the times of that duty, so that the duty itself is not
/// found to be outside it. Standing wishes that name a shift mean one of their own team, and are
/// left out.
struct LentPeople {
  private let reader: StoreReader
  private let team: Key<Team>
  private let period: Period

  init(_ reader: StoreReader, in team: Key<Team>, during period: Period) {
    self.reader = reader
    self.team = team
    self.period = period
  }

  /// A line within which no shift fits.
  private static let never = (ClockTime(minute: 0)!, ClockTime(minute: 1)!)

  /// Puts it into the scenario; nothing where nobody is lent to the team.
  func fill(_ scenario: inout Scenario) throws {
    let members = try reader.all(TeamMember.self, of: team).values()
    let guests = Dictionary(grouping: members, by: \.person).filter { _, rows in
      rows.allSatisfy { $0.lentBy != nil }
    }
    guard !guests.isEmpty else { return }
    scenario.wishes.removeAll {
      guests[$0.person] != nil && $0.id.hasPrefix("S") && $0.shift != nil
    }
    for (person, rows) in guests.sorted(by: { $0.key < $1.key })
    where scenario.person(person) != nil {
      let own = scenario.availability.filter { $0.person == person }
      scenario.availability.removeAll { $0.person == person }
      scenario.availability += own.flatMap { line in rows.compactMap { line.within($0) } }
      scenario.availability += closed(to: person, rows, scenario)
    }
  }

  /// Lines for the days on which they are not lent; days without work at home that follow each
  /// other as one.
  private func closed(
    to person: PersonID, _ rows: [TeamMember], _ scenario: Scenario
  ) -> [Availability] {
    let home = Dictionary(
      grouping: scenario.roster.assignments.filter { $0.person == person }, by: \.date)
    var lines: [Availability] = []
    var isFree = false
    for date in period.dates {
      guard !rows.contains(where: { $0.holds(on: date) }) else {
        isFree = false
        continue
      }
      let shifts = home[date, default: []].compactMap { scenario.shift($0.shift) }
      lines += shifts.map {
        Availability(
          person: person, days: .all, fromTime: $0.begin, toTime: $0.end, from: date, to: date)
      }
      if shifts.isEmpty, isFree {
        lines[lines.count - 1].to = date
      } else if shifts.isEmpty {
        lines.append(
          Availability(
            person: person, days: .all, fromTime: Self.never.0, toTime: Self.never.1, from: date,
            to: date))
      }
      isFree = shifts.isEmpty
    }
    return lines
  }
}

extension Availability {
  /// The line as far as a membership holds, or `nil` where it does not.
  fileprivate func within(_ member: TeamMember) -> Availability? {
    var line = self
    line.from = [from, member.from].compactMap(\.self).max()
    line.to = [to, member.to].compactMap(\.self).min()
    if let first = line.from, let last = line.to, last < first { return nil }
    return line
  }
}
