import RosterModel

extension [Contract] {
  /// The contracts with members who leave or reach another level on the days a change counts.
  ///
  /// Who reaches a level does so in their first domain (care before guidance before support), on every
  /// contract there that is lower.
  func applying(_ change: DatedChange) -> [Contract] {
    switch change.change {
    case .staff(.leaves(let person)):
      flatMap { $0.person == person ? $0.outside(change) : [$0] }
    case .staff(.reaches(let person, let level)):
      flatMap { contract in
        guard steps(contract, person: person, to: level) else { return [contract] }
        return contract.outside(change) + (contract.within(change).map { [$0.at(level)] } ?? [])
      }
    default: self
    }
  }

  /// Whether someone has a contract that a step to a level would raise on some day of a change.
  func canReach(_ level: QualificationLevel, _ person: PersonID, by change: DatedChange) -> Bool {
    contains { steps($0, person: person, to: level) && $0.within(change) != nil }
  }

  private func steps(
    _ contract: Contract, person: PersonID, to level: QualificationLevel
  ) -> Bool {
    contract.person == person && contract.level < level
      && contract.domain == filter { $0.person == person }.map(\.domain).min()
  }
}

extension Contract {
  /// The part of it on days a change counts on.
  fileprivate func within(_ change: DatedChange) -> Contract? {
    holding(
      from: [from, change.from].compactMap(\.self).max(),
      to: [to, change.to].compactMap(\.self).min())
  }

  /// The parts of it before and after a change.
  fileprivate func outside(_ change: DatedChange) -> [Contract] {
    let before = change.from.flatMap { start in
      holding(from: from, to: [to, start - 1].compactMap(\.self).min())
    }
    let after = change.to.flatMap { end in
      holding(from: [from, end + 1].compactMap(\.self).max(), to: to)
    }
    return [before, after].compactMap(\.self)
  }

  private func holding(from first: CivilDate?, to last: CivilDate?) -> Contract? {
    if let first, let last, last < first { return nil }
    var part = self
    part.from = first
    part.to = last
    return part
  }

  fileprivate func at(_ level: QualificationLevel) -> Contract {
    var other = self
    other.level = level
    return other
  }
}
