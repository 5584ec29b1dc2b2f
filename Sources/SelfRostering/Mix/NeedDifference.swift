public import RosterModel

/// What a change of the care mix asks more or less, per date, shift, domain and level.
///
/// Where the need that stands is what the mix asked before, it becomes what the mix asks after. Elsewhere, with s what
/// stands, b what the mix asked before and a what it asks after, in heads at a level or higher,
///
/// need(level) = max(s + a - b, min(s, a)), and no more than at the lowest level
///
/// so that the difference comes off or on, but nothing that stands falls below what the mix asks. A head less at the
/// lowest level is one less in all, also where the table has it done by a higher one.
public struct NeedDifference: Sendable {
  /// What the mix asked before.
  public let before: [CoverRequirement]
  /// What it asks after.
  public let after: [CoverRequirement]

  /// Between two tables.
  public init(before: [CoverRequirement], after: [CoverRequirement]) {
    self.before = before
    self.after = after
  }

  /// Whether a table asks on some dates what the mix asked before.
  public func isBase(of table: [CoverRequirement], on dates: ClosedRange<CivilDate>) -> Bool {
    dates.allSatisfy { Set(table.cells(on: $0)) == Set(before.cells(on: $0)) }
  }

  /// A table with the difference on some dates, as lines of those dates.
  public func applied(
    to table: [CoverRequirement], on dates: ClosedRange<CivilDate>
  ) -> [CoverRequirement] {
    dates.reduce(into: table) { table, date in
      let old = table.cells(on: date)
      let new = cells(of: table, on: date)
      let changed = Set(Set(old).symmetricDifference(new).map(\.shift))
      table.removeAll { $0.days == .date(date) && changed.contains($0.shift) }
      table += new.filter { changed.contains($0.shift) }.flatMap { $0.lines(.date(date)) }
      // A line of none stands in for those of the week.
      let gone = changed.subtracting(new.map(\.shift))
      table += old.filter { gone.contains($0.shift) }.map { cell in
        CoverRequirement(
          days: .date(date), shift: cell.shift, domain: cell.domain,
          minLevel: cell.rows[0].minLevel, heads: 0)
      }
    }
  }

  /// A table with the difference in all it says, for a roster that begins on a Monday after the change.
  public func applied(to table: [CoverRequirement], from monday: CivilDate) -> [CoverRequirement] {
    let weekly = NeedDifference(before: before.weekly, after: after.weekly)
    let week = (0..<7).map { monday + $0 }
    let cells = week.flatMap { weekly.cells(of: table.weekly, on: $0) }
    let days = Dictionary(grouping: cells) { cell in
      CoverCell(date: monday, shift: cell.shift, domain: cell.domain, rows: cell.rows)
    }.mapValues { DayPattern.weekdays(Set($0.map(\.date.weekday))) }
    var seen: Set<CoverCell> = []
    let lines = cells.flatMap { cell -> [CoverRequirement] in
      var same = cell
      same.date = monday
      guard seen.insert(same).inserted, let days = days[same] else { return [] }
      return cell.lines(days)
    }
    return lines + dated(of: table)
  }

  /// The lines of single dates, with the difference.
  private func dated(of table: [CoverRequirement]) -> [CoverRequirement] {
    let dates = Set(table.compactMap(\.date)).sorted()
    return dates.flatMap { date in
      let here = Set(table.filter { $0.date == date }.map(\.shift))
      return applied(to: table, on: date...date).filter {
        $0.date == date && here.contains($0.shift)
      }
    }
  }

  /// The need of a table on a date with the difference.
  private func cells(of table: [CoverRequirement], on date: CivilDate) -> [CoverCell] {
    let (standing, old, new) = (
      table.cells(on: date), before.cells(on: date), after.cells(on: date)
    )
    let places = standing + new.filter { cell in !standing.contains { $0.isAt(cell) } }
    return places.compactMap { place in
      let find = { (cells: [CoverCell]) in cells.first { $0.isAt(place) } }
      return Self.cell(at: place, find(standing), before: find(old), after: find(new))
    }
  }

  private static func cell(
    at place: CoverCell, _ standing: CoverCell?, before: CoverCell?, after: CoverCell?
  ) -> CoverCell? {
    guard standing != before else { return after }
    let rows = [standing, before, after].compactMap(\.self).flatMap(\.rows)
    var cell = place
    cell.rows = []
    let heads = { (level: QualificationLevel) -> Int in
      let (s, b, a) = (
        standing?.heads(from: level) ?? 0, before?.heads(from: level) ?? 0,
        after?.heads(from: level) ?? 0
      )
      return max(s + a - b, min(s, a))
    }
    let levels = Set(rows.map(\.minLevel)).sorted()
    let most = levels.first.map(heads) ?? 0
    for level in levels.reversed() {
      let needed = min(most, heads(level))
      // A row that asks no more than the one above it says nothing.
      guard needed > cell.required else { continue }
      cell.rows.insert(CoverCell.Row(minLevel: level, heads: needed), at: 0)
    }
    return cell.rows.isEmpty ? nil : cell
  }
}

extension CoverCell {
  /// Whether it is about the same shift, in the same domain.
  fileprivate func isAt(_ other: CoverCell) -> Bool {
    shift == other.shift && domain == other.domain
  }

  /// Its rows as lines for some days.
  fileprivate func lines(_ days: DayPattern) -> [CoverRequirement] {
    rows.map {
      CoverRequirement(
        days: days, shift: shift, domain: domain, minLevel: $0.minLevel, heads: $0.heads)
    }
  }
}

extension CoverRequirement {
  /// The single date it holds for, if it does.
  fileprivate var date: CivilDate? { if case .date(let date) = days { date } else { nil } }
}

extension [CoverRequirement] {
  /// Its lines for days of the week.
  public var weekly: [CoverRequirement] { filter { $0.date == nil } }
}
