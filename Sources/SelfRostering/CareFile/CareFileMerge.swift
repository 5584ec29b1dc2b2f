public import RosterModel

extension Person {
  /// This person as another system has it. What that leaves empty stays: an export that has no
  /// certificates takes none away.
  public func updated(by other: Person) -> Person {
    Person(
      id: id, birthDate: other.birthDate ?? birthDate, form: other.form, pool: other.pool ?? pool,
      certificates: other.certificates.isEmpty ? certificates : other.certificates,
      homeGroup: other.homeGroup ?? homeGroup)
  }
}

extension [Contract] {
  /// One person's contracts as another system has them.
  ///
  /// In a domain that it names its lines hold from the day the first of them begins. Lines that
  /// ended before stay, lines that run into that day end the day before it, later ones go. Other
  /// domains stay as they are.
  ///
  /// Example: 24 h for ever, and an export with 28 h from 1 March: 24 h until the last of February,
  /// then 28 h.
  public func updated(by rows: [Contract]) -> [Contract] {
    let named = Set(rows.map(\.domain))
    let kept = compactMap { contract -> Contract? in
      guard named.contains(contract.domain) else { return contract }
      let starts = rows.filter { $0.domain == contract.domain }.map(\.from)
      guard !starts.contains(nil), let first = starts.compactMap(\.self).min() else { return nil }
      return contract.ended(before: first)
    }
    return kept + rows
  }
}

extension Contract {
  /// The contract as far as it holds before a day; `nil` where it does not.
  fileprivate func ended(before day: CivilDate) -> Contract? {
    if let from, from >= day { return nil }
    var contract = self
    contract.to = Swift.min(to ?? day - 1, day - 1)
    return contract
  }
}
