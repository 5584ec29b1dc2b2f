import Reports
package import SelfRostering

/// One's own account: the devices one is signed in on. For roles without a page about themselves.
package enum AccountPage {
  /// The page; `session` is the number of the one that looks.
  package static func page(
    _ sessions: [WebSession], session: Int?, _ context: PageContext
  ) -> String {
    let say = context.say
    let who = context.account.map { say(.accountIs, $0.name, say(.name(of: $0.role))) }
    return Frame(context, title: say(.accountWay)).document(
      [.element("p", text: who ?? "")]
        + [DevicesMarkup(sessions, session: session, back: "/account", context).markup])
  }
}
