import Planning
import Reports
import RosterModel
import SelfRostering

/// What the leader's pages are made of.
struct WorkParts {
  let context: PageContext
  let place: WorkPlace

  init(_ context: PageContext, _ place: WorkPlace) {
    self.context = context
    self.place = place
  }

  var say: Voice { context.say }

  /// What a change does, a line each.
  func effect(_ effect: RosterEffect, _ scenario: Scenario) -> Markup {
    .list(
      effect.text(say.language, scenario: scenario, for: .web).split(separator: "\n").map(
        String.init),
      class: "effect")
  }

  /// A form about the team shown.
  func form(_ action: String, class style: String? = nil, _ content: [Markup]) -> Markup {
    context.form(action, class: style, place.fields.map(Markup.hidden) + content)
  }

  /// A button about the team shown.
  func button(
    _ text: String, _ action: String, _ fields: [FormField] = [], class style: String? = nil,
    label: String? = nil
  ) -> Markup {
    context.button(text, action, place.fields + fields, class: style, label: label)
  }

  /// A field of a form of which a page has several: `id` tells them apart.
  func field(
    _ label: String, _ name: String, id: String, type: String = "text", value: String? = nil,
    isRequired: Bool = false
  ) -> Markup {
    .element(
      "p", ["class": "field"],
      [
        .element("label", ["for": id], text: label),
        .void(
          "input",
          [
            "id": id, "name": name, "type": type, "value": value,
            "required": isRequired ? "" : nil,
          ]),
      ])
  }

  /// A choice to send a form by.
  func choice(
    _ text: String, _ value: String, class style: String? = nil, label: String? = nil
  ) -> Markup {
    .element(
      "button", ["name": "decision", "value": value, "class": style, "aria-label": label],
      text: text)
  }

  /// What our script keeps up to date: it asks `path` how far it is, and shows `page` at the end.
  func waiting(_ path: String, then page: String, _ content: [Markup]) -> Markup {
    .element("div", ["data-progress": path, "data-then": place.link(page)], content)
  }

  /// The teams to choose from, for who has more than one.
  func chooser(_ path: String) -> Markup {
    guard place.teams.count > 1 else { return .empty }
    return .element(
      "form", ["method": "get", "action": path, "class": "chooser"],
      [
        .select(say(WorkWords.team), "team", place.teams.map { ($0, $0) }, chosen: place.team),
        .submit(say(WorkWords.show)),
      ])
  }

  /// Shifts that are open, each with a way to who could take it.
  func openShifts(_ open: [RosterAccounts.Cover]) -> Markup {
    let rows = { (open: [RosterAccounts.Cover]) in Markup.rows(open.map(openShift)) }
    let (first, rest) = (Array(open.prefix(Self.mostOpen)), Array(open.dropFirst(Self.mostOpen)))
    guard !rest.isEmpty else { return rows(first) }
    let summary = Markup.element("summary", text: say(rest.count, WorkWords.moreOpen))
    return .element("div", [:], [rows(first), .element("details", [:], [summary, rows(rest)])])
  }

  /// Open shifts that are seen at once; the others unfold.
  private static let mostOpen = 10

  private func openShift(_ open: RosterAccounts.Cover) -> [Markup] {
    let (date, shift) = (open.cell.date, open.cell.shift)
    let text = say(WorkWords.openLine, say.day(date), shift, say(open.open, WorkWords.openPlaces))
    let path = "/open/\(date)/\(WorkPlace.encoded(shift))"
    let link = Markup.element(
      "a",
      ["href": place.link(path), "aria-label": say(WorkWords.whoCanLong, say.day(date), shift)],
      text: say(WorkWords.whoCan))
    return [.text(text + " "), link]
  }
}
