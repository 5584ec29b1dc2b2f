package import Reports
package import RosterModel
package import SelfRostering

/// Pages for who is not in yet.
package enum EntrancePages {
  /// The ways to get in, or why someone did not.
  package static func door(
    _ title: String, _ text: String, canSignIn: Bool, _ context: PageContext
  ) -> String {
    let signIn = Markup.element(
      "p", [:],
      [
        .element(
          "a", ["class": "button main", "href": "/sign-in"], text: context.say(.signInWithAccount))
      ])
    return Frame(context, title: title)
      .document([.element("p", text: text)] + (canSignIn ? [signIn] : []))
  }

  /// Whom an invitation is for; it is used up by the button, not by looking.
  package static func invitation(for account: Account, _ context: PageContext) -> String {
    let say = context.say
    return Frame(context, title: say(.welcome)).document([
      .element("p", text: say(.invitedAs, account.name, say(.name(of: account.role)))),
      context.form(context.path, [.submit(say(.thatIsMe), class: "main")]),
      .element("p", ["class": "quiet"], text: say(.notMe)),
    ])
  }

  /// An invitation that no longer works.
  package static func invitationOver(_ context: PageContext) -> String {
    Frame(context, title: context.say(.welcome)).document([
      .element("p", text: context.say(.invitationOver))
    ])
  }

  /// Everyone of the demo organisation, to be chosen from, and its clock.
  package static func demo(
    _ accounts: [Account], phases: [(words: Words, moment: LocalTime)], _ context: PageContext
  ) -> String {
    let say = context.say
    let roles = Role.allCases.reversed().map { role in
      Markup.card(say(.name(of: role)), people(accounts.filter { $0.role == role }, context))
    }
    let clock = Markup.card(
      say(.demoClock),
      [.element("p", text: say(.demoClockNow, say.fullMoment(context.now)))]
        + phases.map { phase in
          context.button(
            say(.goToPhase, say(phase.words)), "/demo/clock",
            [FormField("moment", phase.moment.description)])
        })
    return Frame(context, title: say(.demoOrganisation))
      .document([.element("p", text: say(.whoAreYou))] + roles + [clock])
  }

  private static func people(_ accounts: [Account], _ context: PageContext) -> [Markup] {
    accounts.map {
      context.button($0.name, "/demo/in", [FormField("account", $0.name)])
    }
  }
}

/// A page that says what went wrong.
package enum TroublePage {
  /// A title and a text.
  package static func page(_ title: String, _ text: String, _ context: PageContext) -> String {
    Frame(context, title: title).document([.element("p", text: text)])
  }
}
