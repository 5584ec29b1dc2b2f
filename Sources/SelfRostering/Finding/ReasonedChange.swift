import LabourRules
public import RosterModel

/// A change that a proposal makes, and why: what would be worse without it.
public struct ReasonedChange: Hashable, Sendable, Codable {
  /// The change.
  public var change: CellChange
  /// Why.
  public var reason: Reason

  /// What would be worse if the cell stayed as it was, the gravest first.
  public enum Reason: Hashable, Sendable, Codable {
    /// A rule of law would be broken, or one that takes consent.
    case rule(RuleID)
    /// A shift would have more open places.
    case open(ShiftCode, CivilDate)
    /// A shift would have more people than it needs.
    case over(ShiftCode, CivilDate)
    /// The hours would be further from the contract.
    case hours
    /// A wish would be broken: its number.
    case wish(String)
    /// It would be less healthy: the rule.
    case health(RuleID)
    /// Nights, evenings, weekends and holidays would be divided less fairly.
    case fairness
  }

  /// A change and why.
  public init(change: CellChange, reason: Reason) {
    self.change = change
    self.reason = reason
  }

  /// Whether someone's draft was changed, and not only a free day filled.
  public var changesDraft: Bool { !change.from.isEmpty }
}

extension RosterBoard {
  /// Why this roster has a change: what would be worse if that cell stood as it did before, with all others as they
  /// are here. A free day that is filled needs no look: it fills a shift.
  public func reason(for change: CellChange) -> ReasonedChange.Reason {
    if change.from.isEmpty, let shift = change.to.first { return .open(shift, change.date) }
    let back = effect(of: [change.reversed])
    if let finding = (back.added(.law) + back.added(.consent)).first { return .rule(finding.rule) }
    if let cover = back.cover.first(where: { $0.open.difference > 0 }) {
      return .open(cover.shift, cover.date)
    }
    if let wish = back.broken.first { return .wish(wish.wish.id) }
    if back.hours.contains(where: { $0.strain > 0 }) { return .hours }
    if let cover = back.cover.first(where: { $0.over.difference > 0 }) {
      return .over(cover.shift, cover.date)
    }
    if let finding = back.added(.soft).first { return .health(finding.rule) }
    return .fairness
  }
}
