import Planning
import Reports
import RosterModel
import SelfRostering

/// Beside the roster: the day that is looked at, a form to change it, who could take an open shift, and what one
/// changed oneself. The form works by itself; the script fills it in.
struct GridPanel {
  let sheet: GridSheet
  let context: PageContext
  let candidates: Markup
  let own: Markup

  private var say: Voice { context.say }

  var markup: Markup {
    let head = Markup.element(
      "div", ["id": "cell", "aria-live": "polite"],
      [.element("p", ["class": "quiet"], text: say(.gridChoose))])
    let judged = Markup.element("div", ["id": "judged", "aria-live": "polite"])
    return .element(
      "aside", ["class": "gridpanel", "id": "panel", "aria-label": say(.gridPanel)],
      [.element("h2", ["id": "cellname"], text: say(.gridPanel)), head]
        + (sheet.view.isOpen ? [form] : [.element("p", text: say(.gridShut))])
        + [judged, chooser, candidates, own])
  }

  private var form: Markup {
    let people = sheet.rows.map { (value: $0.person, text: $0.person) }
    let period = sheet.view.scenario.period
    let shifts =
      [(value: "", text: say(.gridFree))]
      + sheet.view.scenario.shifts.map {
        (value: $0.code, text: "\($0.code) · \($0.name)")
      }
    let when = Markup.field(
      say(.gridDate), "date", type: "date", value: "\(period.start)", isRequired: true,
      min: "\(period.start)", max: "\(period.end)")
    let buttons = Markup.element(
      "p", ["class": "actions"],
      [
        .submit(say(.gridSave), class: "main"),
        .element(
          "button", ["formaction": "/roster/pin", "name": "pin", "value": "on"], text: say(.gridPin)
        ),
        .element(
          "button", ["formaction": "/roster/pin", "name": "pin", "value": "off"],
          text: say(.gridUnpin)),
      ])
    return context.form(
      "/roster/cell", id: "edit",
      [
        .select(say(.gridPerson), "person", people), when,
        .select(say(.gridShift), "shift", shifts),
        .field(say(.gridWhy), "why"), buttons,
      ])
  }

  /// Looks for who can take a shift, without a script.
  private var chooser: Markup {
    let needed = Set(sheet.view.roster.cover.map(\.cell.shift))
    let shifts = sheet.view.scenario.shifts.filter { needed.contains($0.code) }
      .map { (value: $0.code, text: "\($0.code) · \($0.name)") }
    let period = sheet.view.scenario.period
    let parts = [
      Markup.element("label", ["for": "c-shift"], text: say(.gridShift)),
      .element(
        "select", ["id": "c-shift", "name": "shift"],
        shifts.map { .element("option", ["value": $0.value], text: $0.text) }),
      .element("label", ["for": "c-date"], text: say(.gridDate)),
      .void(
        "input",
        [
          "id": "c-date", "name": "date", "type": "date", "value": "\(period.start)",
          "min": "\(period.start)", "max": "\(period.end)", "required": "",
        ]), .submit(say(.gridShow)),
    ]
    return .element(
      "details", ["id": "who"],
      [
        .element("summary", text: say(.gridCandidates)),
        .element(
          "form", ["method": "get", "action": "/roster#candidates", "class": "stack"], parts),
      ])
  }
}
