import Reports
package import RosterModel
package import SelfRostering

/// What is a member's own besides the roster: calendar, devices, hours, points, consents, and the ways to leave and to
/// all that is held on them.
package struct MinePage {
  /// What it shows.
  package struct View: Sendable {
    var person: PersonID
    var hasFeed: Bool
    var sessions: [WebSession]
    var session: Int
    var hours: YearHours
    var points: HelpView
    var consents: [Consent]
    var scenario: Scenario

    /// - Parameters:
    ///   - session: the number of the session that looks.
    ///   - scenario: the rules that consents are told with.
    package init(
      person: PersonID, hasFeed: Bool, sessions: [WebSession], session: Int, hours: YearHours,
      points: HelpView, consents: [Consent], scenario: Scenario
    ) {
      self.person = person
      self.hasFeed = hasFeed
      self.sessions = sessions
      self.session = session
      self.hours = hours
      self.points = points
      self.consents = consents
      self.scenario = scenario
    }
  }

  private let view: View
  private let context: PageContext

  /// The page of a view.
  package init(_ view: View, _ context: PageContext) {
    self.view = view
    self.context = context
  }

  private var say: Voice { context.say }

  /// The whole document.
  package var document: String {
    Frame(context, title: say(.mineAndPrivacy)).document(
      [leave, hours, feed, devices, consents, points, held].compactMap(\.self))
  }

  private var leave: Markup {
    .card(
      say(.myLeaveTitle),
      [.element("p", [:], [.link(say(.myLeaveWay), "/mine/leave", class: "button main")])])
  }

  private var hours: Markup {
    guard let total = view.hours.total else {
      return .card(say(.myYearTitle, "\(view.hours.year)"), [.paragraph(say(.myNoWeeks))])
    }
    let balance = total.balance.map { say(.myBalance, signed($0)) }
    return .card(
      say(.myYearTitle, "\(view.hours.year)"),
      [
        .paragraph(
          say(
            .myYearHours, say.number(view.hours.weeks.count), say.duration(total.realised),
            say.duration(total.leave)))
      ] + (balance.map { [.element("p", [:], [.element("strong", text: $0)])] } ?? []))
  }

  private func signed(_ time: Minutes) -> String {
    (time > .zero ? "+" : "") + say.duration(time)
  }

  private var feed: Markup {
    let make = context.button(
      say(view.hasFeed ? .myFeedAgain : .myFeedMake), "/mine/feed",
      class: view.hasFeed ? nil : "main")
    let close = context.button(say(.myFeedClose), "/mine/feed/close", class: "danger")
    return .card(
      say(.myFeedTitle),
      [
        .paragraph(say(view.hasFeed ? .myFeedIs : .myFeedText)),
        .element("div", ["class": "actions"], [make] + (view.hasFeed ? [close] : [])),
      ])
  }

  private var devices: Markup {
    DevicesMarkup(view.sessions, session: view.session, back: "/mine", context).markup
  }

  private var consents: Markup {
    let items = view.consents.map { consent in
      let rule = view.scenario.ruleSet[consent.rule]?.text
      let text = rule.map { say.language == .dutch ? $0.dutch : $0.english } ?? consent.rule
      return consent.recorded.map { say(.myConsentOn, text, say.dayAndYear($0)) } ?? text
    }
    let list = items.isEmpty ? Markup.paragraph(say(.myNoConsents)) : .list(items)
    return .card(say(.myConsentsTitle), [list])
  }

  private var points: Markup? {
    guard view.points.isOn || view.points.total > 0 else { return nil }
    let lines = view.points.lines.map { line in
      say(
        .myPointLine, say.dayAndYear(line.value.date), line.value.shift,
        say(.name(of: line.value.kind)), say.number(line.value.points))
    }
    return .card(
      say(.myPointsTitle, say.number(view.points.total)),
      [.list(lines), .paragraph(say(.myPointsText), class: "quiet")])
  }

  private var held: Markup {
    .card(
      say(.myHeldTitle),
      [
        .paragraph(say(.myHeldText)),
        .element(
          "p", ["class": "actions"],
          [
            .link(say(.myHeldRead), "/mine/held", class: "button"),
            .link(say(.myHeldFile), "/mine/held.json", class: "button"),
          ]),
      ])
  }
}
