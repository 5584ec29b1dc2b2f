public import RosterModel
import RosterStore
public import SelfRostering

extension Desk {
  /// Forgets someone after the retention time, which is the longest of their teams: what the file holds on them is
  /// pseudonymised, and what says more of them than totals and the log need goes (AVG 5(1)(e), 17). Totals, entries
  /// and what each of them changed stay. It needs no reason, for the time that is over is one, and cannot be undone.
  ///
  /// - Returns: the pseudonym.
  /// - Throws: ``Refusal/stillEmployed(_:)``, ``Refusal/kept(until:)``, ``StoreError/nothingChanged`` for a pseudonym.
  public func forget(_ person: PersonID) throws -> Receipt<PersonID> {
    let receipt: Receipt<PersonID> = try change(.forget) { _, writer in
      let kept = try writer.person(person)
      guard try !writer.isForgotten(kept.key) else { throw StoreError.nothingChanged }
      let tenure = try writer.tenure(of: kept.key)
      try writer.retention(of: kept.key).check(person, tenure, on: now.local.date)
      if case .ended(let last) = tenure { try writer.end(kept.key, after: last) }
      let taken =
        try writer.all(Person.self).map(\.value.id) + writer.all(Account.self).map(\.value.name)
      let pseudonym = Pseudonym.next(notOf: taken)
      try writer.forget(kept.key, as: pseudonym)
      return pseudonym
    }
    store.erase()
    return receipt
  }

  /// All that is held on someone, or on whoever asks: for themselves, or by the planning office for anyone (AVG 15).
  /// Other people are no more in it than as a colleague.
  public func exportPerson(_ person: PersonID? = nil) throws -> PersonFile {
    try store.read { reader in
      let account = try reader.account(asker.account).value
      try Rights.check(
        .exportPerson, by: account, team: nil, person: person ?? account.person)
      let people = try reader.all(Person.self).map(\.value.id)
      guard let code = person ?? account.person else {
        let isForAll = Rights.reach(of: .exportPerson, for: account.role) == .all
        throw Refusal.unknown(.person, "", known: isForAll ? people : [])
      }
      let file = try reader.file(on: reader.person(code))
      let others = try people + reader.all(Account.self).map(\.value.name)
      return file.hiding(others, ownAccounts: Set(file.accounts.map(\.name)))
    }
  }
}

extension StoreReader {
  fileprivate func tenure(of person: Key<Person>) throws -> Tenure {
    Tenure(
      contracts: try all(Contract.self, about: person).values(),
      memberships: try all(TeamMember.self, about: person).values(),
      lastDuty: try lastDuty(of: person))
  }

  /// The longest retention of the teams someone belongs or belonged to.
  fileprivate func retention(of person: Key<Person>) throws -> Retention {
    let teams = Set(try placed(TeamMember.self, about: person).map(\.team))
    let months = try teams.map { code in
      HouseRules(try all(HouseRule.self, of: team(code).key).values())[.retention]
    }
    return Retention(months: months.max() ?? HouseRule.Name.retention.standard)
  }
}

extension StoreWriter {
  /// Ends memberships that lasted as long as the contracts did, so that no later period counts on them.
  fileprivate func end(_ person: Key<Person>, after last: CivilDate) throws {
    for member in try all(TeamMember.self, about: person) where member.value.to == nil {
      var ended = member.value
      ended.to = max(last, ended.from ?? last)
      try replace(member.key, with: ended)
    }
  }
}
