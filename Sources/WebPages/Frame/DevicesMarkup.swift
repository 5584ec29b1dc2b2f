package import Reports
package import SelfRostering

/// The devices someone is signed in on, each with a way to sign it out, and one for all.
package struct DevicesMarkup: Sendable {
  private let sessions: [WebSession]
  private let session: Int?
  private let path: String
  private let context: PageContext

  /// The devices of who looks; `session` is the number of the one that looks, `back` the page they stand on: forms go to
  /// `back/out` with the field `session`, and to `back/out-all`.
  package init(
    _ sessions: [WebSession], session: Int?, back: String, _ context: PageContext
  ) {
    self.sessions = sessions
    self.session = session
    path = back
    self.context = context
  }

  private var say: Voice { context.say }

  /// The list.
  package var markup: Markup {
    .element(
      "section", ["class": "card", "aria-labelledby": "devices"],
      [
        .element("h2", ["id": "devices"], text: say(.devices)),
        .element("p", text: say(.devicesHint)),
        .rows(sessions.map(row)),
        context.button(say(.signOutAll), "\(path)/out-all", class: "danger"),
      ])
  }

  private func row(_ session: WebSession) -> [Markup] {
    let isThis = session.number == self.session
    let device = session.device == "?" ? say(.unknownDevice) : session.device
    let text = say(
      .deviceSeen, device, say.moment(session.made.local), say.moment(session.seen.local))
    let button =
      isThis
      ? Markup.element("span", ["class": "tag good"], text: say(.thisDevice))
      : context.button(
        say(.signOut), "\(path)/out", [FormField("session", "\(session.number)")],
        label: say(.signOutDevice, device))
    return [.element("span", text: text + " "), button]
  }
}
