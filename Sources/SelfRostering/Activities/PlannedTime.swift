public import LabourRules
public import RosterModel

/// Paid time that covers nothing, planned for several people on several dates.
public struct PlannedTime: Hashable, Sendable {
  /// A date on which someone was passed over, and why.
  public struct Passed: Hashable, Sendable {
    /// Who.
    public let person: PersonID
    /// The date.
    public let date: CivilDate
    /// Why.
    public let reason: Reason
  }

  /// Why someone was passed over on a date.
  public enum Reason: Hashable, Sendable {
    /// A rule of law would be broken.
    case law([Finding])
    /// The employee's consent is needed.
    case consent([Finding])
    /// The person is away.
    case away
    /// It stands there already.
    case already
  }

  /// What was planned.
  public let changes: [CellChange]
  /// Who was passed over, when and why.
  public let passed: [Passed]
}

extension RosterBoard {
  /// Plans a shift for people on dates, one after the other, wherever neither the law nor a rule of consent stands
  /// against it; with `consent` such a rule does not.
  ///
  /// Cost: one look by the judge per person and date.
  public func planning(
    _ shift: Shift, for people: [PersonID], on dates: [CivilDate], consent: Bool
  ) -> PlannedTime {
    var board = self
    var (changes, passed) = ([CellChange](), [PlannedTime.Passed]())
    for date in dates {
      for person in people {
        let now = board.roster.codes(of: person, on: date)
        let change = CellChange(person: person, date: date, from: now, to: now + [shift.code])
        if let reason = board.objection(to: change, adding: shift.code, consent: consent) {
          passed.append(.init(person: person, date: date, reason: reason))
        } else {
          board.apply([change])
          changes.append(change)
        }
      }
    }
    return PlannedTime(changes: changes, passed: passed)
  }

  private func objection(
    to change: CellChange, adding code: ShiftCode, consent: Bool
  ) -> PlannedTime.Reason? {
    if change.from.contains(code) { return .already }
    if scenario.leave.contains(where: { $0.person == change.person && $0.blocks(change.date) }) {
      return .away
    }
    let effect = effect(of: [change])
    if !effect.added(.law).isEmpty { return .law(effect.added(.law)) }
    let consents = effect.added(.consent)
    return consents.isEmpty || consent ? nil : .consent(consents)
  }
}
