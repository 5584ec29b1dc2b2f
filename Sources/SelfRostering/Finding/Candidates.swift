public import RosterModel

/// Someone who could take a shift, with what it would do.
public struct Candidate: Hashable, Sendable {
  /// Who.
  public let person: PersonID
  /// Own staff, the pool or hired.
  public let staff: Phase.Staff
  /// What it would do.
  public let effect: RosterEffect
  /// Whether the employee's consent is needed.
  public var needsConsent: Bool { !effect.added(.consent).isEmpty }
}

extension RosterBoard {
  /// Who may take a shift on a date, the best first: own staff before the pool and hired staff (VVT-OWN1ST), those
  /// who need no consent first, then by what it does to findings, wishes and contract hours. Nobody for whom it would
  /// break the law, or who works that day already.
  public func candidates(for code: ShiftCode, on date: CivilDate) -> [Candidate] {
    let roster = roster
    guard let shift = scenario.shift(code) else { return [] }
    return scenario.people.compactMap { person -> Candidate? in
      guard roster.codes(of: person.id, on: date).isEmpty,
        scenario.couldWork(person.id, shift, on: date)
      else { return nil }
      let effect = effect(of: [CellChange(person: person.id, date: date, from: [], to: [code])])
      guard effect.added(.law).isEmpty, effect.open.difference < 0 else { return nil }
      return Candidate(person: person.id, staff: Phase.Staff(person), effect: effect)
    }.sorted { left, right in
      (left.staff, left.needsConsent ? 1 : 0) != (right.staff, right.needsConsent ? 1 : 0)
        ? (left.staff, left.needsConsent ? 1 : 0) < (right.staff, right.needsConsent ? 1 : 0)
        : (left.effect.rank + [0]).lexicographicallyPrecedes(right.effect.rank)
    }
  }
}

extension Scenario {
  /// Whether nothing but the rules keeps someone from a shift on a date: a contract in its domain at its level, no
  /// leave, and availability.
  func couldWork(_ person: PersonID, _ shift: Shift, on date: CivilDate) -> Bool {
    guard let level = level(of: person, in: shift.domain, on: date),
      shift.minLevel.map({ level >= $0 }) ?? true,
      !leave.contains(where: { $0.person == person && $0.blocks(date) })
    else { return false }
    return isAvailable(person, for: shift, on: date)
  }
}
