import LabourRules
import Planning
import Reports
import RosterModel
import SelfRostering

/// One day of one person as a cell. Its marks are letters and signs: nothing is said by colour alone.
struct GridCell {
  let day: GridSheet.Day
  let date: CivilDate
  let row: Int
  let column: Int
  let say: Voice

  var markup: Markup {
    let meaning = meaning
    return .element(
      "td",
      [
        "class": looks,
        "aria-label": meaning.isEmpty ? nil : ([content] + meaning).joined(separator: ", "),
        "aria-describedby": day.findings.isEmpty && day.wishes.isEmpty
          ? nil : Self.noteID(row, column),
      ], [.text(shown)] + (marks.isEmpty ? [] : [.element("i", text: marks)]))
  }

  /// Where what is to be said of a day stands.
  static func noteID(_ row: Int, _ column: Int) -> String { "n\(row)-\(column)" }

  private var shown: String {
    day.assignments.isEmpty && day.isAway
      ? say(.gridAwayMark) : day.assignments.map(\.shift).joined(separator: " ")
  }

  /// What a screen reader says first.
  private var content: String {
    day.assignments.isEmpty
      ? say(day.isAway ? .gridAway : .gridFree)
      : day.assignments.map(\.shift).joined(separator: ", ")
  }

  private var isBreach: Bool { day.findings.contains { $0.kind == .law || $0.kind == .consent } }

  private var marks: String {
    (day.isPinned ? "•" : "")
      + (day.wishes.contains { $0.isBroken } ? "✗" : day.wishes.isEmpty ? "" : "✓")
      + (isBreach ? "!" : day.findings.isEmpty ? "" : "?")
  }

  private var meaning: [String] {
    var words: [Words] = []
    if day.isAway, !day.assignments.isEmpty { words.append(.gridAway) }
    if day.isPinned { words.append(.gridPinned) }
    if !day.wishes.isEmpty {
      words.append(day.wishes.contains { $0.isBroken } ? .gridRefused : .gridGranted)
    }
    if !day.findings.isEmpty { words.append(isBreach ? .gridBreach : .gridSoft) }
    return words.map { say($0) }
  }

  private var looks: String? {
    let tint: String? =
      switch day.block {
      case .day: "d"
      case .evening: "a"
      case .night: "n"
      case nil: day.assignments.isEmpty ? (day.isAway ? "w" : nil) : "x"
      }
    let all = [
      tint, GridColumns.looks(date), isBreach ? "f" : nil, day.isPinned ? "p" : nil,
    ].compactMap(\.self)
    return all.isEmpty ? nil : all.joined(separator: " ")
  }
}

/// Looks of a column.
enum GridColumns {
  /// A line before each Monday, a tint at weekends and on public holidays.
  static func looks(_ date: CivilDate) -> String? {
    let isOff = date.weekday.isWeekend || PublicHolidays.contains(date)
    return switch (date.weekday == .monday, isOff) {
    case (true, true): "m o"
    case (true, false): "m"
    case (false, true): "o"
    case (false, false): nil
    }
  }
}
