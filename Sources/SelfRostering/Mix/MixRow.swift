import Planning
public import RosterModel

/// A row of the need that changes: heads on a shift at a level or higher.
public struct MixRow: Hashable, Sendable {
  /// The date.
  public var date: CivilDate
  /// The shift.
  public var shift: ShiftCode
  /// The domain.
  public var domain: Domain
  /// The level: it counts with those above it.
  public var minLevel: QualificationLevel
  /// Heads needed before.
  public var before: Int
  /// Heads needed after.
  public var after: Int
  /// Heads rostered.
  public var rostered: Int

  /// A row of the need that changes.
  public init(
    date: CivilDate, shift: ShiftCode, domain: Domain, minLevel: QualificationLevel, before: Int,
    after: Int, rostered: Int
  ) {
    self.date = date
    self.shift = shift
    self.domain = domain
    self.minLevel = minLevel
    self.before = before
    self.after = after
    self.rostered = rostered
  }

  /// rostered - needed after: above zero over, below it short.
  public var surplus: Int { rostered - after }
}

extension MixCase {
  /// Rows of the need that change, by date, in the order of the table of shifts, from the lowest level.
  public var rows: [MixRow] {
    let (old, new) = (places(before), places(after.accounts))
    let codes = after.scenario.shifts.map(\.code)
    return Set(old.keys).union(new.keys).sorted { left, right in
      (left.date, codes.firstIndex(of: left.shift) ?? codes.count, left.domain)
        < (right.date, codes.firstIndex(of: right.shift) ?? codes.count, right.domain)
    }.flatMap { changed(at: $0, old[$0]?.cell, new[$0]?.cell) }
  }

  private func changed(at place: Place, _ old: CoverCell?, _ new: CoverCell?) -> [MixRow] {
    guard old?.rows != new?.rows, let cell = new ?? old else { return [] }
    let levels = after.levels(on: cell)
    return Set((old?.rows ?? []).map(\.minLevel) + (new?.rows ?? []).map(\.minLevel)).sorted()
      .compactMap { level -> MixRow? in
        let row = MixRow(
          date: place.date, shift: place.shift, domain: place.domain, minLevel: level,
          before: old?.heads(from: level) ?? 0, after: new?.heads(from: level) ?? 0,
          rostered: levels.count { $0 >= level })
        return row.before == row.after ? nil : row
      }
  }
}
