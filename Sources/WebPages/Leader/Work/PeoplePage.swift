import Reports
package import SelfRostering

/// Who gets in, as a leader sees it.
package struct PeopleView: Sendable {
  /// Someone who may get in.
  package struct Row: Hashable, Sendable {
    /// Their account.
    package var account: Account
    /// Until when an invitation is open, in words.
    package var invited: String?
    /// On how many devices they are signed in. When, nobody is told.
    package var devices: Int

    /// With all its fields.
    package init(account: Account, invited: String?, devices: Int) {
      self.account = account
      self.invited = invited
      self.devices = devices
    }
  }

  /// Everyone, by team and name.
  package var rows: [Row]

  /// Everyone.
  package init(_ rows: [Row]) { self.rows = rows }
}

/// The people of a team as accounts: inviting them, and signing them out.
package struct PeoplePage {
  let view: PeopleView
  let parts: WorkParts
  private var say: Voice { parts.say }

  /// A page of everyone.
  package init(_ view: PeopleView, _ place: WorkPlace, _ context: PageContext) {
    self.view = view
    parts = WorkParts(context, place)
  }

  /// The whole document.
  package var document: String {
    let head = Markup.element(
      "thead", [:],
      [
        .element(
          "tr", [:],
          [WorkWords.who, WorkWords.invitation, WorkWords.signedIn, WorkWords.todo].map {
            .element("th", ["scope": "col"], text: say($0))
          })
      ])
    let table = Markup.element(
      "table", ["class": "list people"], [head, .element("tbody", [:], view.rows.map(row))])
    return Frame(parts.context, title: say(.peopleWay)).document([
      parts.chooser("/people"), .paragraph(say(WorkWords.peopleText), class: "quiet"),
      .element(
        "div",
        ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": say(.peopleWay)],
        [table]),
    ])
  }

  private func row(_ row: PeopleView.Row) -> Markup {
    let name = row.account.name
    let field = [FormField("account", name)]
    var buttons = [
      parts.button(
        say(WorkWords.invite), "/people/invite", field, label: say(WorkWords.inviteThem, name))
    ]
    if row.invited != nil {
      buttons.append(
        parts.button(
          say(WorkWords.withdraw), "/people/withdraw", field,
          label: say(WorkWords.withdrawFrom, name)))
    }
    if row.devices > 0 {
      buttons.append(
        parts.button(
          say(WorkWords.signOutAll), "/people/out", field, class: "danger",
          label: say(WorkWords.signOutThem, name)))
    }
    return .element(
      "tr", [:],
      [
        .element("th", ["scope": "row"], text: name),
        .element("td", text: row.invited.map { say(WorkWords.invitedUntil, $0) } ?? "-"),
        .element(
          "td",
          text: row.devices == 0 ? say(WorkWords.nowhere) : say(row.devices, WorkWords.devices)),
        .element("td", [:], buttons),
      ])
  }
}
