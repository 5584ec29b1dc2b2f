package import Planning
import Reports
import RosterModel
package import SelfRostering

/// What a leader looks at before a roster is made known.
package struct PublishView: Sendable {
  /// The period at a glance.
  package var period: PeriodView
  /// What changed since the last version; `nil` where there is none.
  package var changes: [CellChange]?
  /// Shifts that are open.
  package var open: [RosterAccounts.Cover]
  /// Findings on the roster, as sentences, the gravest first.
  package var findings: [String]

  /// With all its fields.
  package init(
    period: PeriodView, changes: [CellChange]?, open: [RosterAccounts.Cover], findings: [String]
  ) {
    self.period = period
    self.changes = changes
    self.open = open
    self.findings = findings
  }
}

/// The page that makes a roster known.
package struct PublishPage {
  let view: PublishView
  let parts: WorkParts
  private var say: Voice { parts.say }
  private let most = 60

  /// A page of what would be made known.
  package init(_ view: PublishView, _ place: WorkPlace, _ context: PageContext) {
    self.view = view
    parts = WorkParts(context, place)
  }

  /// The whole document.
  package var document: String {
    Frame(parts.context, title: say(WorkWords.publishTitle)).document(
      [differences, open, findings, publish])
  }

  private var differences: Markup {
    guard let changes = view.changes else {
      return .card(
        say(WorkWords.sinceLast), [.paragraph(say(WorkWords.firstVersion))])
    }
    return .card(
      say(WorkWords.sinceLast),
      [.paragraph(say(changes.count, WorkWords.changes))]
        + cut(changes.map { $0.text(say.language) }))
  }

  private var open: Markup {
    .card(
      say(WorkWords.openShifts),
      [
        .paragraph(say(view.period.accounts.open, WorkWords.openPlaces)),
        .element(
          "details", [:],
          [
            .element("summary", text: say(WorkWords.showThem)), parts.openShifts(view.open),
          ]),
      ])
  }

  private var findings: Markup {
    .card(
      say(WorkWords.findingsTitle),
      [.paragraph(say(view.findings.count, WorkWords.findings))] + cut(view.findings))
  }

  private func cut(_ lines: [String]) -> [Markup] {
    guard !lines.isEmpty else { return [] }
    let rest = lines.count - most
    let list = [Markup.list(Array(lines.prefix(most)))]
    return [
      .element(
        "details", [:],
        [.element("summary", text: say(WorkWords.showThem))] + list
          + (rest > 0 ? [.paragraph(say(WorkWords.andMore, say.number(rest)))] : []))
    ]
  }

  private var publish: Markup {
    let isLate =
      view.period.versions.isEmpty
      && parts.context.now.date > view.period.period.calendar.publishBy
    var fields: [Markup] = [.paragraph(say(WorkWords.publishText), class: "quiet")]
    if view.period.accounts.open > 0 {
      fields.append(.element("p", [:], [.tick(say(WorkWords.withOpen), "open")]))
    }
    if isLate {
      fields.append(.field(say(WorkWords.lateReason), "why", isRequired: true))
    }
    return .card(
      say(WorkWords.publishTitle),
      [
        parts.form(
          "/period/publish", fields + [.submit(say(WorkWords.publish), class: "main")])
      ])
  }
}
