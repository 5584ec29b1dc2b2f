import Planning
import RosterModel
import Testing

/// One shift with random nested rows and random people on it, against trying everything.
@Suite("Matching people to nested heads, against brute force")
struct HeadMatchingPropertyTests {
  private struct Case {
    var scenario = tiny()
    var cell: CoverCell
    var levels: [QualificationLevel]

    init(seed: Int) {
      var random = AccountsRandom(seed: seed)
      levels = (0..<Int.random(in: 0...5, using: &random)).map { _ in
        QualificationLevel.allCases.randomElement(using: &random)!
      }
      // One to three rows; heads never grow with the level.
      var rows: [CoverCell.Row] = []
      var heads = Int.random(in: 1...5, using: &random)
      for level in QualificationLevel.allCases where rows.count < 3 && heads > 0 {
        guard Bool.random(using: &random) || level == .level5 && rows.isEmpty else { continue }
        rows.append(CoverCell.Row(minLevel: level, heads: heads))
        heads -= Int.random(in: 0...heads, using: &random)
      }
      cell = CoverCell(date: scenario.period.start, shift: "D", domain: .care, rows: rows)
      for (number, level) in levels.enumerated() { scenario.add("P\(number)", level: level) }
    }

    var roster: Roster {
      Roster(
        scenario.people.map {
          Assignment(date: cell.date, person: $0.id, shift: "D", domain: .care)
        })
    }
  }

  /// The best heads to fill, trying for each head everyone who suffices and leaving it open: the
  /// most heads, and of as many the highest. Returned as the levels left open, lowest first.
  private func leastOpen(
    _ heads: ArraySlice<QualificationLevel>, _ people: [QualificationLevel]
  ) -> [QualificationLevel] {
    guard let head = heads.last else { return [] }
    let rest = heads.dropLast()
    var options = [leastOpen(rest, people) + [head]]
    for (at, level) in people.enumerated() where level >= head {
      var others = people
      others.remove(at: at)
      options.append(leastOpen(rest, others))
    }
    return options.min { left, right in
      left.count != right.count
        ? left.count < right.count
        : left.reversed().lexicographicallyPrecedes(right.reversed())
    }!
  }

  @Test("Open heads are as few as can be, and the lowest that can be", arguments: 0..<300)
  func open(seed: Int) {
    let drawn = Case(seed: seed)
    let line = drawn.scenario.accounts(of: drawn.roster, cover: [drawn.cell]).cover[0]
    let best = leastOpen(drawn.cell.headLevels[...], drawn.levels)
    #expect(line.openLevels == best, "seed \(seed)")
    #expect(line.openLevels.count == line.open, "seed \(seed)")
  }

  @Test("Levels used are the filled heads and the lowest row for the rest", arguments: 0..<300)
  func used(seed: Int) {
    let drawn = Case(seed: seed)
    let accountant = Accountant(scenario: drawn.scenario, cover: [drawn.cell])
    let line = accountant.accounts(of: drawn.roster).cover[0]
    let used = accountant.withLevels(drawn.roster).assignments.map(\.level!)
    #expect(zip(used, drawn.levels).allSatisfy { $0 <= $1 }, "seed \(seed)")
    // Heads = used + open, once those over are taken out at the lowest row or below it.
    var heads = drawn.cell.headLevels
    for level in line.openLevels { heads.remove(at: heads.firstIndex(of: level)!) }
    var over = used
    for head in heads {
      let at = over.firstIndex(of: head)
      #expect(at != nil, "seed \(seed)")
      if let at { over.remove(at: at) }
    }
    #expect(over.count == line.over, "seed \(seed)")
    #expect(over.allSatisfy { $0 <= drawn.cell.rows[0].minLevel }, "seed \(seed)")
  }
}
