/// A line of the cover table (bezettingseis): heads needed on a shift, at a level or higher.
///
/// Lines of one shift and day are nested: four people, of whom two at level 3 or higher, are a line
/// of 4 at the lowest level and a line of 2 at level 3.
public struct CoverRequirement: Hashable, Sendable {
  /// The days it holds for. A line for a date replaces all weekly lines of that shift on that date.
  public var days: DayPattern
  /// The shift.
  public var shift: ShiftCode
  /// The domain.
  public var domain: Domain
  /// The lowest level that counts.
  public var minLevel: QualificationLevel
  /// Heads.
  public var heads: Int

  /// A line with all its fields.
  public init(
    days: DayPattern, shift: ShiftCode, domain: Domain, minLevel: QualificationLevel, heads: Int
  ) {
    self.days = days
    self.shift = shift
    self.domain = domain
    self.minLevel = minLevel
    self.heads = heads
  }
}

/// The nested need of one shift in one domain on one date.
public struct CoverCell: Hashable, Sendable {
  /// The date the shift starts on.
  public var date: CivilDate
  /// The shift.
  public var shift: ShiftCode
  /// The domain.
  public var domain: Domain
  /// Nested rows, lowest level first; heads never grow with the level.
  public var rows: [Row]

  /// Heads at a level or higher.
  public struct Row: Hashable, Sendable {
    /// The lowest level that counts.
    public var minLevel: QualificationLevel
    /// Heads.
    public var heads: Int

    /// Heads at a level or higher.
    public init(minLevel: QualificationLevel, heads: Int) {
      self.minLevel = minLevel
      self.heads = heads
    }
  }

  /// Nested need with its rows.
  public init(date: CivilDate, shift: ShiftCode, domain: Domain, rows: [Row]) {
    self.date = date
    self.shift = shift
    self.domain = domain
    self.rows = rows
  }

  /// Heads on the row with the lowest level.
  public var required: Int { rows.first?.heads ?? 0 }

  /// Heads needed at a level or higher.
  public func heads(from level: QualificationLevel) -> Int {
    rows.filter { $0.minLevel >= level }.map(\.heads).max() ?? 0
  }

  /// The largest shortage over the nested rows for people of these levels: the smallest number of
  /// extra people that would mend it.
  public func open(assigned levels: [QualificationLevel]) -> Int {
    rows.map { row in row.heads - levels.count { $0 >= row.minLevel } }.reduce(0, max)
  }

  /// The level each required head is needed at exactly, lowest first: rows 4 at 2 and 1 at 3 give
  /// `2 2 2 3`.
  public var headLevels: [QualificationLevel] {
    rows.indices.flatMap { index in
      let above = index + 1 < rows.count ? rows[index + 1].heads : 0
      return [QualificationLevel](
        repeating: rows[index].minLevel, count: max(0, rows[index].heads - above))
    }
  }
}

extension [CoverRequirement] {
  /// The need per date, shift and domain over a period, in order of date and then of the table.
  ///
  /// A row that a higher level makes larger is raised to it: nested rows never grow with the level.
  public func cells(over period: Period) -> [CoverCell] {
    period.dates.flatMap { date in cells(on: date) }
  }

  /// The need on a date, per shift and domain, in the order of the table.
  public func cells(on date: CivilDate) -> [CoverCell] {
    let dated = Set(filter { $0.days == .date(date) }.map(\.shift))
    let lines = filter { line in
      if case .date = line.days { return line.days.contains(date) }
      return line.days.contains(date) && !dated.contains(line.shift)
    }
    var keys: [CoverCell] = []
    for line in lines where line.heads > 0 {
      let at = keys.firstIndex { $0.shift == line.shift && $0.domain == line.domain }
      let row = CoverCell.Row(minLevel: line.minLevel, heads: line.heads)
      if let at {
        keys[at].rows.append(row)
      } else {
        keys.append(CoverCell(date: date, shift: line.shift, domain: line.domain, rows: [row]))
      }
    }
    return keys.map { cell in
      var cell = cell
      cell.rows.sort { $0.minLevel < $1.minLevel }
      for index in cell.rows.indices.reversed().dropFirst() {
        cell.rows[index].heads = Swift.max(cell.rows[index].heads, cell.rows[index + 1].heads)
      }
      return cell
    }
  }
}

/// The planning period: whole weeks from a Monday.
public struct Period: Hashable, Sendable {
  /// The first day, a Monday.
  public var start: CivilDate
  /// Whole weeks.
  public var weeks: Int

  /// Whole weeks from a date.
  public init(start: CivilDate, weeks: Int) {
    self.start = start
    self.weeks = weeks
  }

  /// Days in the period.
  public var dayCount: Int { weeks * 7 }
  /// The last day.
  public var end: CivilDate { start + (dayCount - 1) }
  /// All dates, in order.
  public var dates: [CivilDate] { (0..<dayCount).map { start + $0 } }
  /// Whether a date lies in the period.
  public func contains(_ date: CivilDate) -> Bool { date >= start && date <= end }
}
