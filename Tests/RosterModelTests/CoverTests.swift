import RosterModel
import Testing

@Suite("Nested cover")
struct CoverTests {
  let monday = CivilDate(year: 2027, month: 1, day: 4)!

  func cell(_ rows: [(QualificationLevel, Int)]) -> CoverCell {
    CoverCell(
      date: monday, shift: "V", domain: .care,
      rows: rows.map { CoverCell.Row(minLevel: $0.0, heads: $0.1) })
  }

  @Test("Open is the largest shortage over the nested rows")
  func open() {
    let four = cell([(.level2, 4), (.level3, 2), (.level4, 1)])
    #expect(four.required == 4)
    #expect(four.open(assigned: []) == 4)
    #expect(four.open(assigned: [.level2, .level2, .level3, .level4]) == 0)
    #expect(four.open(assigned: [.level2, .level2, .level3, .level3]) == 1)
    #expect(four.open(assigned: [.level2, .level2, .level2, .level2]) == 2)
    #expect(four.open(assigned: [.level4, .level4]) == 2)
    #expect(four.open(assigned: [.level1, .level1, .level1, .level1]) == 4)
    #expect(four.open(assigned: [.level5, .level5, .level5, .level5, .level5]) == 0)
    #expect(cell([]).open(assigned: []) == 0)
  }

  @Test("Open is the smallest number of extra people that mends it, tried one by one")
  func smallest() {
    let levels = QualificationLevel.allCases
    let need = cell([(.level1, 3), (.level2Plus, 2), (.level4, 1)])
    for first in levels {
      for second in levels {
        let team = [first, second]
        let open = need.open(assigned: team)
        let best = team + [QualificationLevel](repeating: .level5, count: open)
        #expect(need.open(assigned: best) == 0)
        #expect(open == 0 || need.open(assigned: best.dropLast()) > 0)
      }
    }
  }

  @Test("Each head is needed at one level exactly")
  func headLevels() {
    #expect(
      cell([(.level2, 4), (.level3, 2), (.level4, 1)]).headLevels
        == [.level2, .level2, .level3, .level4])
    #expect(cell([(.level3, 1)]).headLevels == [.level3])
  }

  @Test("A line for a date replaces the weekly lines of its shift on that date")
  func datedLine() {
    let cover = [
      CoverRequirement(days: .all, shift: "V", domain: .care, minLevel: .level2, heads: 3),
      CoverRequirement(days: .all, shift: "L", domain: .care, minLevel: .level2, heads: 2),
      CoverRequirement(
        days: .date(monday + 2), shift: "V", domain: .care, minLevel: .level3, heads: 1),
    ]
    let cells = cover.cells(over: Period(start: monday, weeks: 1))
    #expect(cells.count == 14)
    let wednesday = cells.filter { $0.date == monday + 2 }
    #expect(wednesday.first { $0.shift == "V" }?.rows.map(\.heads) == [1])
    #expect(wednesday.first { $0.shift == "L" }?.rows.map(\.heads) == [2])
    #expect(cells.first?.rows.map(\.heads) == [3])
  }

  @Test("Rows never grow with the level, and domains stay apart")
  func nested() {
    let cover = [
      CoverRequirement(days: .all, shift: "V", domain: .care, minLevel: .level3, heads: 2),
      CoverRequirement(days: .all, shift: "V", domain: .care, minLevel: .level2, heads: 1),
      CoverRequirement(days: .all, shift: "V", domain: .guidance, minLevel: .level2, heads: 1),
    ]
    let cells = cover.cells(over: Period(start: monday, weeks: 1)).filter { $0.date == monday }
    #expect(cells.map(\.domain) == [.care, .guidance])
    #expect(cells[0].rows.map(\.minLevel) == [.level2, .level3])
    #expect(cells[0].rows.map(\.heads) == [2, 2])
  }

  @Test("A period holds whole weeks from its Monday to its last Sunday")
  func period() {
    let period = Period(start: monday, weeks: 13)
    #expect(period.dates.count == 91)
    #expect(period.end == monday + 90)
    #expect(period.end.weekday == .sunday)
    #expect(period.contains(monday) && period.contains(period.end))
    #expect(!period.contains(monday - 1) && !period.contains(period.end + 1))
  }
}
