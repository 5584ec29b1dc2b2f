import Reports
import RosterModel
package import SelfRostering

/// Someone's leave: what is left of the year, what was asked, and a form to ask.
package struct LeavePage {
  private let years: [LeaveView]
  private let context: PageContext
  private let parts: MemberParts

  /// The page of someone's own leave, year by year.
  package init(_ years: [LeaveView], _ context: PageContext) {
    self.years = years
    self.context = context
    parts = MemberParts(context)
  }

  private var say: Voice { context.say }

  /// The whole document.
  package var document: String {
    let back = Markup.element("p", [:], [.link(say(.myBackToMine), "/mine")])
    return Frame(context, title: say(.myLeaveTitle)).document(
      years.map(balance) + [form, requests, back])
  }

  private func balance(_ view: LeaveView) -> Markup {
    guard let account = view.accounts.first else {
      return .card("\(view.year.number)", [.paragraph(say(.myNoLeave))])
    }
    return .card(
      say(.myLeaveLeft, "\(account.year.number)", say.duration(account.left)),
      [
        .paragraph(
          say(
            .myLeaveSum, say.duration(account.entitlement), say.duration(account.taken),
            say.duration(account.asked)))
      ])
  }

  private var form: Markup {
    let today = context.now.date.description
    return .card(
      say(.myLeaveAsk),
      [
        context.form(
          "/mine/leave",
          [
            .field(say(.myLeaveFrom), "from", type: "date", isRequired: true, min: today),
            .field(
              say(.myLeaveTo), "to", type: "date", hint: say(.myLeaveToHint), min: today),
            .element(
              "p", ["class": "actions"],
              [
                .choice(say(.myLeaveTry), "do", "try"),
                .choice(say(.myLeaveSend), "do", "ask", class: "main"),
              ]),
          ])
      ])
  }

  private var requests: Markup {
    let known = Set(years[0].requests.map(\.number))
    let all =
      years[0].requests
      + years.dropFirst().flatMap(\.requests).filter { !known.contains($0.number) }
    let rows = all.map(row)
    return .card(
      say(.myLeaveRequests),
      [rows.isEmpty ? .paragraph(say(.myNoLeaveAsked)) : .rows(rows)])
  }

  private func row(_ numbered: NumberedLeave) -> [Markup] {
    let request = numbered.request
    let style: String =
      switch request.state {
      case .granted: "tag good"
      case .refused: "tag bad"
      case .asked: "tag warn"
      case .withdrawn: "tag"
      }
    let days = parts.days(request.dates)
    var content: [Markup] = [
      .element(
        "p", [:],
        [
          .text("\(days) \(request.from.year) "),
          .element("span", ["class": style], text: say(.name(of: request.state))),
        ])
    ]
    if let reason = request.reason { content.append(.paragraph(say(.myReason, reason))) }
    if request.state == .asked {
      content.append(.paragraph(say(.myLeaveDecide, say.dayAndYear(request.decideBy))))
      content.append(
        context.button(
          say(.myWithdraw), "/mine/leave/withdraw", [FormField("number", "\(numbered.number)")],
          label: "\(say(.myWithdraw)): \(days)"))
    }
    return content
  }
}

/// What a request for leave comes to, as whoever asks is told.
package struct LeaveNews {
  private let context: PageContext

  /// News in the language of a page.
  package init(_ context: PageContext) { self.context = context }

  private var say: Voice { context.say }

  /// In lines; the first says whether it was asked.
  package func text(_ outlook: LeaveOutlook) -> String {
    let days = MemberParts(context).days(outlook.request.dates)
    let first = say(
      outlook.number == nil ? .myLeaveTried : .myLeaveAsked, days, say.duration(outlook.hours))
    let left = outlook.accounts.map {
      say(.myLeaveAfter, "\($0.year.number)", say.duration($0.left))
    }
    let full = Set(outlook.room.filter { $0.more == 0 }.map { $0.week.isoWeek.week }).sorted()
    let room =
      full.isEmpty
      ? say(.myLeaveRoom) : say(.myLeaveFull, say.list(full.map { "\($0)" }))
    let open = outlook.effects.flatMap(\.opened).map { "\(say.day($0.date)) \($0.shift)" }
    let opens = open.isEmpty ? [] : [say(.myLeaveOpens, say.list(open))]
    let decide =
      outlook.number == nil ? [] : [say(.myLeaveDecide, say.dayAndYear(outlook.request.decideBy))]
    return ([first] + left + [room] + opens + decide).joined(separator: "\n")
  }

  /// A request that was taken back.
  package func text(withdrawn numbered: NumberedLeave) -> String {
    say(.myWishBack, MemberParts(context).days(numbered.request.dates))
  }
}
