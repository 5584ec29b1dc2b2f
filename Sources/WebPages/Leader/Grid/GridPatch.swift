package import Reports
import RosterModel
package import SelfRostering

/// What has become different on a page that is open: rows whose mark is another, the need, one's own changes.
package struct GridPatch: Encodable, Sendable {
  /// The last entry of the log.
  package let since: Int
  /// What there is to say of it.
  package let said: String
  /// Rows by their number, as HTML.
  let rows: [String: String]
  /// What there is to say of their days.
  let notes: [String: String]
  /// The heads of the table with the need per shift; only where a row differs.
  let head: String?
  /// The need per level; only where a row differs.
  let levels: String?
  /// One's own changes.
  let own: String

  /// What differs from a page with rows of these marks, written `number.mark`.
  package init(
    _ sheet: GridSheet, marks: Set<String>, said: String, own: [LogEntry], _ context: PageContext
  ) {
    let table = GridTable(sheet, context.say)
    let fresh = table.rows.filter { !marks.contains("\($0.number).\($0.mark)") }
    let numbers = Set(fresh.map(\.number))
    let texts = GridNotes(sheet: sheet, say: context.say)
    since = sheet.view.lastEntry
    self.said = said
    rows = Dictionary(
      fresh.map { ("\($0.number)", $0.markup.source) }, uniquingKeysWith: { first, _ in first })
    notes = Dictionary(
      sheet.rows.filter { numbers.contains($0.number) }
        .map { ("\($0.number)", texts.of($0).source) }, uniquingKeysWith: { first, _ in first })
    head = fresh.isEmpty ? nil : table.head.source
    levels = fresh.isEmpty ? nil : table.levels.source
    self.own = GridOwn(own, context).markup.source
  }
}

/// What a change would do, told while it is chosen.
package struct GridTrial: Encodable, Sendable {
  /// `law`, `consent`, `reason` or `fine`.
  let verdict: String
  /// The verdict in a sentence.
  let heading: String
  /// What it does, a line each.
  let lines: [String]

  /// The effect of a change. Where the roster was made known, whoever it concerns must agree.
  package init(_ effect: RosterEffect, lines: [String], needsAgreement: Bool, _ say: Voice) {
    let (name, words): (String, Words) =
      if !effect.added(.law).isEmpty {
        ("law", .gridLaw)
      } else if needsAgreement || !effect.added(.consent).isEmpty {
        ("consent", .gridConsent)
      } else if effect.isWorse || !effect.added(.soft).isEmpty {
        ("reason", .gridReason)
      } else {
        ("fine", .gridFine)
      }
    verdict = name
    heading = say(words)
    self.lines = lines
  }
}
