public import RosterModel

/// Days someone is away, without why: what colleagues see.
public struct Absence: Hashable, Sendable {
  /// Who.
  public let person: PersonID
  /// The first day.
  public let from: CivilDate
  /// The last day.
  public let to: CivilDate
}

extension [Leave] {
  /// Who is away on some dates, in order of day and person. Days on end are one absence whatever kinds they are of, so
  /// that where one kind ends and another begins does not show.
  public func absences(in dates: ClosedRange<CivilDate>) -> [Absence] {
    Dictionary(grouping: self, by: \.person).flatMap { person, lines -> [Absence] in
      let away = Set(
        lines.flatMap { line in
          line.days(in: dates).filter { line.blocks($0) }
        })
      return away.sorted().reduce(into: [ClosedRange<CivilDate>]()) { stretches, day in
        if let last = stretches.last, last.upperBound + 1 == day {
          stretches[stretches.count - 1] = last.lowerBound...day
        } else {
          stretches.append(day...day)
        }
      }.map { Absence(person: person, from: $0.lowerBound, to: $0.upperBound) }
    }.sorted { ($0.from, $0.person) < ($1.from, $1.person) }
  }

  /// Someone's time away on some dates that counts for the contract, of all kinds together: a colleague does not see
  /// why.
  public func hoursAway(of person: PersonID, in dates: ClosedRange<CivilDate>) -> Minutes {
    filter { $0.person == person && $0.kind != .employer }.map { $0.counted(in: dates) }.total()
  }
}

extension Leave {
  /// Its days among some dates.
  func days(in dates: ClosedRange<CivilDate>) -> [CivilDate] {
    let (first, last) = (Swift.max(from, dates.lowerBound), Swift.min(to, dates.upperBound))
    return first <= last ? Array(first...last) : []
  }
}
