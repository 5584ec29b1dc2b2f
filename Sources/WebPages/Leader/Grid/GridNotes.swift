import LabourRules
import Planning
import Reports
import RosterModel
import SelfRostering

/// What there is to say of days: findings and wishes as sentences, a list for each person. Cells point to their lines.
struct GridNotes {
  let sheet: GridSheet
  let say: Voice

  /// Everyone with something to say.
  var markup: Markup {
    let lists = sheet.rows.map(of)
    return .element(
      "details", ["class": "card", "id": "notes"],
      [.element("summary", text: say(.gridAllFindings))] + lists)
  }

  /// What there is to say of one person; an empty list where there is nothing, for what may come.
  func of(_ row: GridSheet.Row) -> Markup {
    let lines = sheet.dates.enumerated().compactMap { column, date -> Markup? in
      let sentences = sentences(of: sheet[row.person, date])
      guard !sentences.isEmpty else { return nil }
      return .element(
        "li", ["id": GridCell.noteID(row.number, column)],
        [.element("b", text: say.day(date)), .text(": " + sentences.joined(separator: " "))])
    }
    return .element(
      "div", ["id": "notes-\(row.number)"],
      lines.isEmpty
        ? [] : [.element("h3", text: row.person), .element("ul", [:], lines)])
  }

  private func sentences(of day: GridSheet.Day) -> [String] {
    day.findings.map {
      FindingText.text($0, scenario: sheet.view.scenario, language: say.language)
    }
      + day.wishes.map {
        say(.gridWished, $0.wish.id, say($0.isBroken ? .gridRefused : .gridGranted)) + "."
      }
  }
}
