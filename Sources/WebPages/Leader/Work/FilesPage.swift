import Reports
import RosterModel
package import SelfRostering

/// The roster as files, and to be printed.
package struct FilesPage {
  let period: PeriodView
  let parts: WorkParts
  private var say: Voice { parts.say }

  /// A page of what can be had of a period.
  package init(_ period: PeriodView, _ place: WorkPlace, _ context: PageContext) {
    self.period = period
    parts = WorkParts(context, place)
  }

  /// The whole document.
  package var document: String {
    let place = parts.place
    let weeks = (0..<period.period.period.weeks).map { period.period.period.start + 7 * $0 }
    let prints = weeks.map { monday in
      Markup.element(
        "li", [:],
        [
          .element(
            "a", ["href": place.link("/files/print", ["week": monday.description])],
            text: say(WorkWords.printWeek, Voice.isoWeek(monday), say.day(monday)))
        ])
    }
    return Frame(parts.context, title: say(WorkWords.files)).document([
      parts.chooser("/files"),
      .card(
        say(WorkWords.toKeep),
        [
          .paragraph(say(WorkWords.toKeepText), class: "quiet"),
          .element(
            "p", ["class": "actions"],
            [
              .way(say(WorkWords.workbook), place.link("/files/roster.xlsx")),
              .way(say(WorkWords.csv), place.link("/files/roster.csv")),
            ]),
        ]),
      .card(
        say(WorkWords.toPrint),
        [
          .element(
            "p", ["class": "actions"],
            [
              .way(
                say(WorkWords.printAll), place.link("/files/print", ["all": "on"]))
            ]), .element("ul", ["class": "columns"], prints),
        ]),
    ])
  }
}
