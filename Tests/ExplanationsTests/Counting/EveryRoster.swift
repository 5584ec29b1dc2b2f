import Explanations
import RosterEncoding
import RosterModel
import RosterProblem

/// Every lawful roster of a small scenario: each person's rows one by one, judged by the plain cost of a row, and all
/// that rosters of them can fill.
struct EveryRoster {
  /// The least that stays open of a need; `nil` where there is no lawful roster at all.
  let leastOpen: Int?
  /// By person, the sets of places that a row fills: bits of `rows`.
  let fills: [[UInt64]]
  /// The rows of the need: cell and row.
  let rows: [(cell: Int, row: Int)]
  private let cover: [CoverCell]

  init(_ scenario: Scenario, cover: [CoverCell]) {
    self.cover = cover
    let rows = cover.indices.flatMap { cell in
      cover[cell].rows.indices.map { (cell: cell, row: $0) }
    }
    precondition(rows.count + 2 * cover.count <= 64, "too many rows for one word")
    self.rows = rows
    let encoded = ScenarioEncoder(
      scenario: scenario, cover: cover, rules: scenario.ruleSet, parts: [.open]
    ).encode()
    let marks = scenario.people.indices.map { person in
      Self.lawfulRows(of: person, encoded.problem).map { duties in
        Self.marks(encoded.shifts(person: person, duties: duties), scenario, person, cover, rows)
      }
    }
    let own = (UInt64(1) << rows.count) - 1
    fills = marks.map { Array(Set($0.map { $0 & own })) }
    leastOpen = Self.leastOpen(marks.map { Array(Set($0)) }, cover, rows)
  }

  // MARK: Rows

  /// All rows that cost something lawful.
  private static func lawfulRows(of person: Int, _ problem: RosterProblem) -> [[Int16]] {
    var roster = DutyRoster(people: problem.people.count, days: problem.days)
    var lawful: [[Int16]] = []
    let open = (0..<problem.days).map { day in
      (0...problem.people[person].duties.count).filter {
        problem.people[person].cost(day: day, duty: $0) < RosterProblem.forbidden
      }
    }
    func extend(_ day: Int) {
      guard day < problem.days else {
        if problem.cost(of: roster, person: person) != nil {
          lawful.append((0..<problem.days).map { Int16(roster[person, $0]) })
        }
        return
      }
      for duty in open[day] {
        roster[person, day] = duty
        extend(day + 1)
      }
    }
    extend(0)
    return lawful
  }

  /// A bit per row of the need that is filled, then per cell whether someone is there who may not be alone, and who
  /// may.
  private static func marks(
    _ shifts: [(CivilDate, ShiftCode)], _ scenario: Scenario, _ person: Int, _ cover: [CoverCell],
    _ rows: [(cell: Int, row: Int)]
  ) -> UInt64 {
    let id = scenario.people[person].id
    return shifts.reduce(0) { marks, work in
      guard let cell = cover.firstIndex(where: { $0.date == work.0 && $0.shift == work.1 }),
        let level = scenario.level(of: id, in: cover[cell].domain, on: work.0),
        !scenario.has(.supernumerary, id, on: work.0)
      else { return marks }
      var marks = marks
      for (bit, row) in rows.enumerated()
      where row.cell == cell && cover[cell].rows[row.row].minLevel <= level {
        marks |= 1 << UInt64(bit)
      }
      let alone = scenario.has(.notAlone, id, on: work.0) ? 0 : 1
      return marks | 1 << UInt64(rows.count + 2 * cell + alone)
    }
  }

  // MARK: Rosters

  /// Person by person all sums of what is filled, no further than what is asked.
  private static func leastOpen(
    _ marks: [[UInt64]], _ cover: [CoverCell], _ rows: [(cell: Int, row: Int)]
  ) -> Int? {
    let heads = rows.map { cover[$0.cell].rows[$0.row].heads } + cover.flatMap { _ in [1, 1] }
    var reached: Set<[UInt8]> = [[UInt8](repeating: 0, count: heads.count)]
    for own in marks {
      var next: Set<[UInt8]> = []
      for state in reached {
        for mark in own {
          var sum = state
          for bit in heads.indices where mark >> UInt64(bit) & 1 == 1 {
            sum[bit] = min(sum[bit] + 1, UInt8(max(heads[bit], 0)))
          }
          next.insert(sum)
        }
      }
      reached = next
    }
    return reached.compactMap { open($0, cover, rows) }.min()
  }

  private static func open(
    _ filled: [UInt8], _ cover: [CoverCell], _ rows: [(cell: Int, row: Int)]
  ) -> Int? {
    var short = [Int](repeating: 0, count: cover.count)
    for (bit, row) in rows.enumerated() {
      short[row.cell] = max(
        short[row.cell], cover[row.cell].rows[row.row].heads - Int(filled[bit]))
    }
    let isAlone = cover.indices.contains {
      filled[rows.count + 2 * $0] > 0 && filled[rows.count + 2 * $0 + 1] == 0
    }
    return isAlone ? nil : short.reduce(0, +)
  }

  // MARK: Counts

  /// The most places of a need that a row of someone fills.
  func most(_ person: Int, of need: CountedNeed) -> Int {
    let asked = mask(need)
    return fills[person].map { ($0 & asked).nonzeroBitCount }.max() ?? 0
  }

  /// A bit for each cell of a need: that of the first of its rows from the level.
  private func mask(_ need: CountedNeed) -> UInt64 {
    need.cells.reduce(0) { mask, asked in
      let bit = rows.firstIndex { entry in
        let cell = cover[entry.cell]
        return asked.date == cell.date && asked.shift == cell.shift
          && asked.domain == cell.domain && asked.level == cell.rows[entry.row].minLevel
      }
      return mask | 1 << UInt64(bit!)
    }
  }

  /// The fewest heads of any set of places, one row a cell, of which a place is proven short by counting; `nil` where
  /// there is no such set.
  var smallestCount: Int? {
    var best: Int?
    func extend(_ cell: Int, _ mask: UInt64, _ heads: Int) {
      guard heads < best ?? .max else { return }
      guard cell < cover.count else {
        let possible = fills.reduce(0) { sum, own in
          sum + (own.map { ($0 & mask).nonzeroBitCount }.max() ?? 0)
        }
        if heads > possible { best = heads }
        return
      }
      extend(cell + 1, mask, heads)
      for (bit, row) in rows.enumerated() where row.cell == cell {
        extend(cell + 1, mask | 1 << UInt64(bit), heads + cover[cell].rows[row.row].heads)
      }
    }
    extend(0, 0, 0)
    return best
  }
}
