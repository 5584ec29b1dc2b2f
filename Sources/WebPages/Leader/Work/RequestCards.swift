import Reports
import RosterModel
import SelfRostering

/// What waits for the leader: requests of members and leave, each to be approved or refused.
struct RequestCards {
  let view: TodayView
  let parts: WorkParts
  private var say: Voice { parts.say }

  /// A card of requests and one of leave.
  var cards: [Markup] { [requests, leave] }

  private var requests: Markup {
    let waiting = view.period.requests.filter { $0.request.state == .waiting }
    let offered = view.period.requests.count { $0.request.state == .offered }
    var content =
      waiting.isEmpty
      ? [Markup.paragraph(say(WorkWords.noRequests))]
      : [Markup.rows(waiting.map(request))]
    if offered > 0 {
      content.append(Markup.paragraph(say(offered, WorkWords.offered), class: "quiet"))
    }
    return .card(say(WorkWords.requests), id: "requests", content)
  }

  private func request(_ numbered: NumberedRequest) -> [Markup] {
    let request = numbered.request
    let title = say(WorkWords.requestTitle, say(.name(of: request.kind)), request.by)
    var content = [Markup.element("h3", text: title)]
    if let wish = request.wish {
      content.append(.paragraph(ViewText(say.language).wish(wish)))
      content += view.wishes[numbered.number].map { [.paragraph(stand($0.met, of: $0.of))] } ?? []
    } else if let effect = view.effects[numbered.number] {
      content.append(parts.effect(effect, view.scenario))
    } else {
      content.append(.list(request.changes.map { $0.text(say.language) }))
    }
    if !request.agreed.isEmpty {
      content.append(.paragraph(say(WorkWords.agreed, say.list(request.agreed)), class: "quiet"))
    }
    return content + [decision("/today/decide", numbered.number, about: title, id: "r")]
  }

  /// What a late wish comes to: approving it changes no shift.
  private func stand(_ met: Int, of days: Int) -> String {
    met == days
      ? say(WorkWords.lateWishMet)
      : say(WorkWords.lateWishNotMet, say.number(met), say(days, WorkWords.wishDays))
  }

  private var leave: Markup {
    guard !view.leave.isEmpty else { return .empty }
    return .card(say(WorkWords.leaveAsked), id: "leave", [.rows(view.leave.map(leave))])
  }

  private func leave(_ outlook: LeaveOutlook) -> [Markup] {
    let request = outlook.request
    let (first, hours) = (say.dayAndYear(request.from), say.duration(outlook.hours))
    let title =
      request.from == request.to
      ? say(WorkWords.leaveDayTitle, request.person, first, hours)
      : say(WorkWords.leaveTitle, request.person, first, say.dayAndYear(request.to), hours)
    var lines = [
      say(
        request.isOverdue(on: parts.context.now.date)
          ? WorkWords.decideOverdue : WorkWords.decideBy, say.dayAndYear(request.decideBy))
    ]
    lines += outlook.accounts.map {
      say(WorkWords.leaveLeft, "\($0.year.number)", say.duration($0.left))
    }
    let opened = outlook.effects.flatMap(\.opened)
    lines += opened.prefix(6).map { say(WorkWords.opens, say.day($0.date), $0.shift) }
    if opened.isEmpty { lines.append(say(WorkWords.opensNothing)) }
    return [
      .element("h3", text: title), .list(lines, class: "effect"),
      decision("/today/leave", outlook.number ?? 0, about: title, id: "l"),
    ]
  }

  private func decision(
    _ action: String, _ number: Int, about title: String, id: String
  ) -> Markup {
    parts.form(
      action, class: "decision",
      [
        .hidden(FormField("number", "\(number)")),
        parts.field(say(WorkWords.reasonIfRefused), "why", id: "why-\(id)\(number)"),
        .element(
          "p", ["class": "actions"],
          [
            parts.choice(
              say(WorkWords.approve), "approve", class: "main",
              label: say(WorkWords.approveThis, title)),
            parts.choice(
              say(WorkWords.refuse), "refuse", class: "danger",
              label: say(WorkWords.refuseThis, title)),
          ]),
      ])
  }
}
