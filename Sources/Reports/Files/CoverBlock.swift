import RosterModel
import Workbook

/// The cover below the people: per shift, domain and level how many are needed, rostered and open
/// on each day. Someone of a higher level counts for a lower one too.
struct CoverBlock {
  let grid: RosterGrid
  let layout: RosterLayout
  let table: ShiftSheet
  let levels: [LevelSheet]
  let posts: [CoverPosts]
  let say: Voice

  /// Writes the block.
  func write(on sheet: inout Sheet) {
    guard !posts.isEmpty else { return }
    let top = layout.coverRow
    sheet[top, 0] = Cell(.text(say(.neededCover)), style: Looks.title)
    sheet[top, layout.firstTotal] = Cell(.text(say(.total)), style: Looks.head)
    var row = top + 1
    var openRows: [[Int]] = []
    for post in posts {
      let rows = post.levels.indices.map { row + 3 * $0 }
      for (level, first) in zip(post.levels, rows) { write(post, level, from: first, on: &sheet) }
      openRows.append(rows.map { $0 + 2 })
      row += 3 * post.levels.count
    }
    writeSum(of: openRows, at: row, on: &sheet)
  }

  /// Three rows: needed, rostered, open.
  private func write(
    _ post: CoverPosts, _ level: QualificationLevel, from row: Int, on sheet: inout Sheet
  ) {
    let names: [Words] = [.need, .rostered, .short]
    for (index, name) in names.enumerated() {
      writeHead(post, level, say(name), row: row + index, on: &sheet)
    }
    var sums = [0, 0, 0]
    for (day, date) in grid.scenario.period.dates.enumerated() {
      let numbers = numbers(post, level, day)
      let contents: [Cell.Content] = [
        numbers[0] > 0 ? .number(Double(numbers[0])) : .blank,
        .formula(heads(post, level, day), result: Double(numbers[1])),
        .formula(open(day, from: row), result: Double(numbers[2])),
      ]
      for index in 0..<3 {
        sheet[row + index, layout.column(day)] = Cell(
          contents[index], style: Looks.dayCount(isOff: date.isOff, isBold: index == 2))
        sums[index] += numbers[index]
      }
    }
    for index in 0..<3 { writeTotal(sums[index], row: row + index, on: &sheet) }
  }

  /// Needed, rostered and open at a level or higher.
  private func numbers(_ post: CoverPosts, _ level: QualificationLevel, _ day: Int) -> [Int] {
    let date = grid.scenario.period.start + day
    let needed = post.needed[date]?.first { $0.minLevel == level }?.heads ?? 0
    let there = grid.people.indices.count { person in
      (levels.first { $0.domain == post.domain }?.levels[person][day] ?? 0) >= level.number
        && grid[grid.people[person], date].contains(post.code)
    }
    return [needed, there, max(0, needed - there)]
  }

  private func heads(_ post: CoverPosts, _ level: QualificationLevel, _ day: Int) -> String {
    CodeFormulas.heads(
      table.code(at: post.shift), in: layout.people(on: day),
      level: levels.first { $0.domain == post.domain }?.levels(on: day) ?? "0",
      least: level.number == 2.5 ? "2.5" : level.description)
  }

  private func open(_ day: Int, from row: Int) -> String {
    let column = layout.column(day)
    let (needed, there) = (
      CellPlace(row: row, column: column), CellPlace(row: row + 1, column: column)
    )
    return "MAX(0,\(needed)-\(there))"
  }

  private func writeHead(
    _ post: CoverPosts, _ level: QualificationLevel, _ name: String, row: Int,
    on sheet: inout Sheet
  ) {
    let domain = levels.count > 1 ? " \(say(.name(of: post.domain)))" : ""
    sheet[row, layout.person] = Cell(
      .text(post.code.printable + domain), style: Looks.code.bold)
    sheet[row, layout.level] = Cell(.text("≥ \(level.description)"), style: Looks.plain)
    sheet[row, layout.mostContract] = Cell(.blank, style: Looks.plain)
    sheet[row, layout.leastContract] = Cell(.text(name), style: Looks.plain)
  }

  /// The sum over the days of a row.
  private func writeTotal(_ result: Int, row: Int, on sheet: inout Sheet) {
    let first = CellPlace(row: row, column: layout.firstDay)
    let last = CellPlace(row: row, column: layout.firstTotal - 1)
    sheet[row, layout.firstTotal] = Cell(
      .formula("SUM(\(first):\(last))", result: Double(result)), style: Looks.count)
  }

  /// Places open on a day: of each shift the largest shortage over its levels, since one person of
  /// a high level mends the shortage of the lower ones too.
  private func writeSum(of openRows: [[Int]], at row: Int, on sheet: inout Sheet) {
    sheet[row, layout.person] = Cell(.text(say(.allShifts)), style: Looks.head)
    sheet[row, layout.leastContract] = Cell(.text(say(.short)), style: Looks.head)
    var sum = 0
    for (day, date) in grid.scenario.period.dates.enumerated() {
      let open = posts.map { post in
        post.levels.map { numbers(post, $0, day)[2] }.max() ?? 0
      }.reduce(0, +)
      let terms = openRows.map { rows in
        let cells = rows.map { CellPlace(row: $0, column: layout.column(day)).description }
        return "MAX(\(cells.joined(separator: ",")))"
      }
      sheet[row, layout.column(day)] = Cell(
        .formula(terms.joined(separator: "+"), result: Double(open)),
        style: Looks.dayCount(isOff: date.isOff, isBold: true))
      sum += open
    }
    writeTotal(sum, row: row, on: &sheet)
  }
}
