package import QRCode
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
      parts.chooser("/people"), parts.line(say(WorkWords.peopleText), class: "quiet"),
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

/// An invitation, shown once: a link and the same as a QR code, to be printed or sent.
package struct InvitationPage {
  let account: Account
  let link: String
  let code: QRCode?
  let until: String
  let parts: WorkParts
  private var say: Voice { parts.say }

  /// A page of an invitation; without a code where the link does not fit in one.
  package init(
    for account: Account, link: String, code: QRCode?, until: String, _ place: WorkPlace,
    _ context: PageContext
  ) {
    self.account = account
    self.link = link
    self.code = code
    self.until = until
    parts = WorkParts(context, place)
  }

  /// The whole document.
  package var document: String {
    Frame(parts.context, title: say(WorkWords.invitationFor, account.name)).document([
      .element(
        "section", ["class": "card invitation"],
        [
          parts.line(say(WorkWords.invitationText, account.name, until)),
          code.map(picture) ?? .empty,
          .element("p", ["class": "secret"], [.element("code", ["id": "link"], text: link)]),
          parts.line(say(WorkWords.shownOnce), class: "quiet"),
        ]),
      .element(
        "p", ["class": "actions"],
        [parts.way(say(WorkWords.backToPeople), parts.place.link("/people"))]),
    ])
  }

  /// Each row of dark modules as strokes of a path, with the quiet zone around it.
  private func picture(_ code: QRCode) -> Markup {
    let quiet = 4
    let strokes = (0..<code.side).flatMap { row in
      (0..<code.side).filter { code.isDark($0, row) }.map {
        "M\($0 + quiet) \(row + quiet)h1v1h-1z"
      }
    }
    let side = code.side + 2 * quiet
    return .element(
      "svg",
      [
        "class": "qr", "viewBox": "0 0 \(side) \(side)", "role": "img",
        "aria-label": say(WorkWords.qrLabel, account.name), "shape-rendering": "crispEdges",
      ],
      [
        .element("rect", ["width": "\(side)", "height": "\(side)", "fill": "#ffffff"]),
        .element("path", ["d": strokes.joined(), "fill": "#000000"]),
      ])
  }
}
