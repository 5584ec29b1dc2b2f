public import RosterModel

/// How many more people at a level or higher may be away in a week before shifts stay open.
///
/// A count by hours per week, not by day: it does not see that two people miss the same night.
/// ```
/// more = floor( (C - A - N) / (C / n) ), never below 0
/// ```
/// n = people in employment with a contract at that level or higher in the domain, on days they are not supernumerary;
/// C = their contract hours of the week, the lower end of a range; A = what of those hours is away already or planned
/// as paid time that covers nothing; N = paid hours of the cover of that week at that level or higher, of a nested need
/// each head at its lowest sufficient level. Hired people and people on call count for nothing: nobody can rely on them.
///
/// Someone of level 3 may be away where there is room on each row of level 3 and lower, since they fill those too.
///
/// Example: three people of 20, 20 and 16 hours, nobody away, and one head of 8 hours from Monday to Thursday:
/// (56 - 0 - 32) / (56 / 3) = 1.29, so 1 may be away.
public struct MayBeAway: Hashable, Sendable {
  /// The Monday of the week.
  public let week: CivilDate
  /// The domain.
  public let domain: Domain
  /// The level; people of a higher one count too.
  public let level: QualificationLevel
  /// n: people.
  public let people: Int
  /// C: their contract hours of the week.
  public let contract: Minutes
  /// A: what of them is away, or paid time that covers nothing.
  public let away: Minutes
  /// N: paid hours of the cover.
  public let needed: Minutes
  /// How many more may be away.
  public let more: Int

  /// A week of a level; `limit` says how many more may be away where it is no matter of hours.
  public init(
    week: CivilDate, domain: Domain, level: QualificationLevel, people: Int, contract: Minutes,
    away: Minutes, needed: Minutes, limit: Int? = nil
  ) {
    self.week = week
    self.domain = domain
    self.level = level
    self.people = people
    self.contract = contract
    self.away = away
    self.needed = needed
    let spare = (contract - away - needed).count
    more = max(0, limit ?? (contract > .zero ? spare * people / contract.count : 0))
  }

  /// Whether it is about someone of these levels by domain.
  public func concerns(_ levels: [Domain: QualificationLevel]) -> Bool {
    levels[domain].map { $0 >= level } ?? false
  }
}

extension Scenario {
  /// How many more may be away in the week a date lies in, by domain and each level that the need names.
  ///
  /// In a domain the need says nothing about, that is by each level there is, and the house rule decides where it is
  /// set: at most `houseLimit` people of a level away at once.
  public func mayBeAway(
    in date: CivilDate, need: [CoverRequirement], houseLimit: Int = 0
  ) -> [MayBeAway] {
    let week = Period(start: date.monday, weeks: 1)
    let staff = self.staff(of: week)
    let needed = hours(of: need, in: week)
    return Set(staff.map(\.domain)).union(needed.keys).sorted().flatMap { domain -> [MayBeAway] in
      let exact = needed[domain] ?? [:]
      let levels = exact.isEmpty ? Set(staff.own(domain).map(\.level)) : Set(exact.keys)
      return levels.sorted().map { level -> MayBeAway in
        let own = staff.own(domain).filter { $0.level >= level }
        let isByHouse = exact.isEmpty && houseLimit > 0
        return MayBeAway(
          week: week.start, domain: domain, level: level, people: own.count,
          contract: own.map(\.contract).total(), away: own.map(\.away).total(),
          needed: exact.filter { $0.key >= level }.values.total(),
          limit: isByHouse ? houseLimit - own.count(where: \.isOnLeave) : nil)
      }
    }
  }

  /// Paid hours of a need in a week, each head at its lowest sufficient level.
  private func hours(
    of need: [CoverRequirement], in week: Period
  ) -> [Domain: [QualificationLevel: Minutes]] {
    var hours: [Domain: [QualificationLevel: Minutes]] = [:]
    for cell in need.cells(over: week) {
      guard let shift = shift(cell.shift) else { continue }
      for level in cell.headLevels {
        let least = max(level, shift.minLevel ?? .level1)
        hours[cell.domain, default: [:]][least, default: .zero] += shift.paid
      }
    }
    return hours
  }
}
