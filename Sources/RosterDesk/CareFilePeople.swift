import RosterModel
import RosterStore
import SelfRostering

/// Takes people and contracts of another system into a team.
final class CareFilePeople {
  private let desk: TeamDesk
  private let writer: StoreWriter
  /// Everyone there is.
  private let known: [PersonID: Kept<Person>]
  /// People of the team itself, not those lent to it.
  private(set) var own: Set<PersonID>

  init(_ desk: TeamDesk, _ writer: StoreWriter) throws {
    self.desk = desk
    self.writer = writer
    known = Dictionary(
      try writer.all(Person.self).map { ($0.value.id, $0) },
      uniquingKeysWith: { first, _ in first })
    let members = try writer.all(TeamMember.self, of: desk.team.key).values()
    own = Set(members.filter { $0.lentBy == nil }.map(\.person))
  }

  /// Takes them, and says what became of each.
  func take(_ rows: CareFileRows, into report: inout CareFileReport) throws {
    let before = own
    for person in rows.people { try take(person, into: &report) }
    if !rows.people.isEmpty {
      report.unnamed = before.subtracting(rows.people.map(\.id)).sorted()
    }
    for (person, contracts) in Dictionary(grouping: rows.contracts, by: \.person).sorted(by: {
      $0.key < $1.key
    }) where own.contains(person) {
      try take(contracts, of: person, into: &report.contracts)
    }
  }

  private func take(_ person: Person, into report: inout CareFileReport) throws {
    guard let former = known[person.id] else {
      try add(person)
      report.added.append(person.id)
      return
    }
    guard own.contains(person.id) else {
      report.elsewhere.append(person.id)
      return
    }
    let updated = former.value.updated(by: person)
    if updated == former.value {
      report.same += 1
    } else {
      try writer.replace(former.key, with: updated)
      report.changed.append(person.id)
    }
  }

  private func add(_ person: Person) throws {
    try writer.add(person)
    try writer.add(TeamMember(person: person.id), to: .team(desk.team.key))
    own.insert(person.id)
    if try !writer.all(Account.self).contains(where: { $0.value.name == person.id }) {
      try writer.add(
        Account(
          name: person.id, role: .member, person: person.id, team: desk.team.value.code))
    }
  }

  /// Lines that are the same stay; others take the place of those that go, as far as there are any.
  private func take(
    _ contracts: [Contract], of person: PersonID, into lines: inout CareFileReport.Lines
  ) throws {
    var former = try writer.all(Contract.self, of: desk.team.key).filter {
      $0.value.person == person
    }
    var wanted = former.values().updated(by: contracts)
    for line in former {
      guard let same = wanted.firstIndex(of: line.value) else { continue }
      wanted.remove(at: same)
      former.removeAll { $0.key == line.key }
      lines.same += 1
    }
    for (line, contract) in zip(former, wanted) { try writer.replace(line.key, with: contract) }
    for line in former.dropFirst(wanted.count) { try writer.remove(line.key) }
    for contract in wanted.dropFirst(former.count) { try writer.add(contract) }
    lines.changed += min(former.count, wanted.count)
    lines.removed += max(0, former.count - wanted.count)
    lines.added += max(0, wanted.count - former.count)
  }
}
