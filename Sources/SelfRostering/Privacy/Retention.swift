public import RosterModel

/// How long someone is, or was, with the organisation, as far as anything is known of it.
public enum Tenure: Hashable, Sendable {
  /// A contract or a membership has no end.
  case lasting
  /// The last day anything is known of.
  case ended(CivilDate)
  /// Nothing is known of it.
  case unknown

  /// What contracts, memberships and the last duty, planned or worked, say of it. A membership without an end lasts
  /// as long as the contracts do; where there are none it has no end.
  public init(contracts: [Contract], memberships: [TeamMember], lastDuty: CivilDate?) {
    let ends = contracts.isEmpty ? memberships.map(\.to) : contracts.map(\.to)
    let days = contracts.compactMap(\.to) + memberships.compactMap(\.to)
    let last = (days + [lastDuty].compactMap(\.self)).max()
    self = ends.contains(nil) ? .lasting : last.map(Tenure.ended) ?? .unknown
  }
}

/// How long what is held on someone is kept after the last day anything is known of them, and no longer (AVG 5(1)(e)).
public struct Retention: Hashable, Sendable {
  /// Whole months: the house rule ``HouseRule/Name/retention``, the longest of someone's teams.
  public var months: Int

  /// Days that the record of working time is kept by law, whatever the house rule: 52 weeks (Arbeidstijdenbesluit
  /// 3.2:1).
  public static let leastDays = 52 * 7

  /// So many months.
  public init(months: Int) { self.months = months }

  /// The first day on which someone may be forgotten.
  ///
  /// With the 31st of December 2024 as the last day and 24 months, that is the 1st of January 2027.
  public func over(after last: CivilDate) -> CivilDate {
    max((last + 1).adding(months: months), last + 1 + Self.leastDays)
  }

  /// Whether someone may be forgotten on a day.
  ///
  /// - Throws: ``Refusal/stillEmployed(_:)``, ``Refusal/kept(until:)``.
  public func check(
    _ person: PersonID, _ tenure: Tenure, on today: CivilDate
  ) throws(Refusal) {
    switch tenure {
    case .unknown: return
    case .lasting: throw .stillEmployed(person)
    case .ended(let last):
      if today < over(after: last) { throw .kept(until: over(after: last)) }
    }
  }
}

extension CivilDate {
  /// The same day of the month so many months later, or the last one of a shorter month.
  func adding(months: Int) -> CivilDate {
    let count = year * 12 + month - 1 + months
    let days = (max(1, day - 3)...day).reversed()
    let found = days.compactMap {
      CivilDate(year: count / 12, month: count % 12 + 1, day: $0)
    }
    return found.first ?? self
  }
}
