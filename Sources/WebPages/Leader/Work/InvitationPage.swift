package import QRCode
import Reports
package import SelfRostering

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
          .paragraph(say(WorkWords.invitationText, account.name, until)),
          code.map(picture) ?? .empty,
          .element("p", ["class": "secret"], [.element("code", ["id": "link"], text: link)]),
          .paragraph(say(WorkWords.shownOnce), class: "quiet"),
        ]),
      .element(
        "p", ["class": "actions"],
        [.way(say(WorkWords.backToPeople), parts.place.link("/people"))]),
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
