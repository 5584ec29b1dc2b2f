import RosterModel

/// Sets of places that people have a word for: a domain or all, from a level, of one kind of shift or all, over a
/// date, a weekend, a week, all weekends or the whole period.
struct NaturalPlaces {
  let cover: [CoverCell]
  let period: Period
  private let classes: [ShiftCode: Block]

  init(_ scenario: Scenario, cover: [CoverCell]) {
    self.cover = cover
    period = scenario.period
    classes = Dictionary(
      scenario.shifts.map { ($0.code, $0.shiftClass) }, uniquingKeysWith: { first, _ in first })
  }

  /// Dates that go together.
  enum Span: Hashable {
    case period, weekends
    case week(Int)
    case days(ClosedRange<Int>)
  }

  /// All of them over some spans, each once; of those with the same places the first.
  func all(_ spans: [Span]) -> [Places] {
    var seen: Set<Places> = []
    return spans.flatMap { span in
      levels.flatMap { level in kinds.map { places(span, level, $0) } }
    }.filter { !$0.cells.isEmpty && seen.insert($0).inserted }
  }

  /// Every span: dates and rows of two and three, weekends with their Friday, weeks, and more.
  var spans: [Span] {
    let days = period.dayCount
    let rows = (1...3).flatMap { length in
      (0..<max(0, days - length + 1)).map { Span.days($0...($0 + length - 1)) }
    }
    let weekends = (0..<period.weeks).map { Span.days(($0 * 7 + 5)...($0 * 7 + 6)) }
    return rows + weekends + (0..<period.weeks).map(Span.week) + [.weekends, .period]
  }

  /// From a level within one domain, or of all domains any.
  typealias Level = (domain: Domain?, level: QualificationLevel)

  /// The rows there are, by domain.
  var levels: [Level] {
    var levels: [Level] = []
    let domains = Set(cover.map(\.domain)).sorted()
    if domains.count > 1 { levels.append((nil, .level1)) }
    for domain in domains {
      let rows = cover.filter { $0.domain == domain }.flatMap { $0.rows.map(\.minLevel) }
      levels += Set(rows).sorted().map { (domain, $0) }
    }
    return levels
  }

  /// Kinds of shift: all, of a class, or one.
  private var kinds: [Kind] {
    let codes = Set(cover.map(\.shift)).sorted()
    let used = Set(codes.compactMap { classes[$0] })
    let blocks = Block.allCases.filter(used.contains)
    return [.all] + blocks.map { .of($0) } + codes.map { .shift($0) }
  }

  enum Kind: Hashable {
    case all
    case of(Block)
    case shift(ShiftCode)
  }

  /// The places of some dates from a level, of a kind.
  func places(_ span: Span, _ from: Level, _ kind: Kind = .all) -> Places {
    let chosen = cover.indices.compactMap { index -> (cell: Int, row: Int)? in
      let cell = cover[index]
      guard isWithin(cell.date, span), from.domain.map({ $0 == cell.domain }) ?? true,
        isOf(cell.shift, kind),
        let row = cell.rows.firstIndex(where: { $0.minLevel >= from.level }),
        cell.rows[row].heads > 0
      else { return nil }
      return (index, row)
    }
    return Places(cells: cover.count, chosen)
  }

  private func isWithin(_ date: CivilDate, _ span: Span) -> Bool {
    let day = date - period.start
    return switch span {
    case .period: true
    case .weekends: date.weekday.isWeekend
    case .week(let week): day / 7 == week
    case .days(let days): days.contains(day)
    }
  }

  private func isOf(_ shift: ShiftCode, _ kind: Kind) -> Bool {
    switch kind {
    case .all: true
    case .of(let block): classes[shift] == block
    case .shift(let code): shift == code
    }
  }
}
