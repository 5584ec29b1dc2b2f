package import Reports
import RosterModel
package import SelfRostering

/// What one changed oneself last, each with a button that takes it back.
package struct GridOwn {
  let entries: [LogEntry]
  let context: PageContext

  /// Entries of the log, the last first.
  package init(_ entries: [LogEntry], _ context: PageContext) {
    self.entries = entries
    self.context = context
  }

  private var say: Voice { context.say }

  /// The section.
  package var markup: Markup {
    .element(
      "section", ["id": "own"],
      [
        .element("h3", text: say(.gridOwn)),
        entries.isEmpty
          ? .element("p", ["class": "quiet"], text: say(.gridOwnNone))
          : .element("ol", ["class": "rows"], entries.map(line)),
      ])
  }

  private func line(_ entry: LogEntry) -> Markup {
    let text = text(of: entry)
    return .element(
      "li", ["data-entry": "\(entry.number)"],
      [
        .element("span", text: text),
        context.button(
          say(.gridUndo), "/roster/undo", [FormField("number", "\(entry.number)")], class: "link",
          label: say(.gridUndoOf, text)),
      ])
  }

  private func text(of entry: LogEntry) -> String {
    let cells = entry.changes.filter { $0.table == "assignment" }.map(text)
    guard let first = cells.first else { return "\(entry.number)" }
    return cells.count < 3
      ? cells.joined(separator: "; ") : say(.gridAndMore, first, say.number(cells.count - 1))
  }

  private func text(of change: LogChange) -> String {
    let row = change.after ?? change.before ?? [:]
    let day = row["date"].flatMap { CivilDate($0) }.map { say.day($0) } ?? ""
    let words: Words =
      change.before == nil ? .gridCameCell : change.after == nil ? .gridWentCell : .gridSameCell
    return say(words, row["person"] ?? "", day, row["shift"] ?? "")
  }
}
