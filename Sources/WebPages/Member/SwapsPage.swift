package import LabourRules
import Planning
import Reports
package import RosterModel
package import SelfRostering

/// Swaps and open shifts: what colleagues ask and offer, one's own requests, duties to offer, shifts to take.
package struct SwapsPage {
  /// What it shows.
  package struct View: Sendable {
    var calendar: OwnCalendar
    var requests: [NumberedRequest]
    var unlawful: [Int: [Finding]]
    var open: OpenToMe?
    var scenario: Scenario?
    var periods: [Period]

    /// - Parameters:
    ///   - unlawful: what the law has against taking over offers, by their number.
    ///   - open: shifts to take; `nil` where it is not the time for them.
    ///   - scenario: what findings are told with, where there are any.
    package init(
      calendar: OwnCalendar, requests: [NumberedRequest], unlawful: [Int: [Finding]],
      open: OpenToMe?, scenario: Scenario?, periods: [Period]
    ) {
      self.calendar = calendar
      self.requests = requests
      self.unlawful = unlawful
      self.open = open
      self.scenario = scenario
      self.periods = periods
    }
  }

  private let view: View
  private let context: PageContext
  private let parts: MemberParts

  /// The page of a view.
  package init(_ view: View, _ context: PageContext) {
    self.view = view
    self.context = context
    parts = MemberParts(context, shifts: view.calendar.shifts)
  }

  private var say: Voice { context.say }

  /// The whole document.
  package var document: String {
    let offers = OfferList(view, parts)
    let cards = [
      offers.asked, offers.colleagues, OpenList(view, parts).card, offers.own, offers.duties,
    ]
    let ways = PeriodWays(view.periods, parts).other(than: view.calendar.period)
    let intro =
      view.calendar.allowed.isDisjoint(with: [.offer, .take])
      ? [Markup.paragraph(PhaseCard(calendar: view.calendar, parts: parts).whatNow)] : []
    return Frame(context, title: say(.mySwapsWay))
      .document(intro + cards.compactMap(\.self) + ways)
  }
}

/// Swaps: what others ask and offer, and one's own.
struct OfferList {
  private let calendar: OwnCalendar
  private let view: SwapsPage.View
  private let parts: MemberParts
  private let worked: [CivilDate: [ShiftCode]]

  init(_ view: SwapsPage.View, _ parts: MemberParts) {
    self.view = view
    self.parts = parts
    calendar = view.calendar
    worked = Dictionary(
      calendar.days.map { ($0.date, $0.duties.map(\.shift)) }, uniquingKeysWith: { one, _ in one })
  }

  private var say: Voice { parts.say }
  private var context: PageContext { parts.context }
  private var requests: [NumberedRequest] { view.requests }
  private var mayAccept: Bool { calendar.allowed.contains(.accept) }
  private var mayOffer: Bool { calendar.allowed.contains(.offer) }

  /// A request's fields.
  private func fields(_ number: Int) -> [FormField] {
    [
      FormField("number", "\(number)"),
      FormField("period", calendar.period.start.description),
    ]
  }

  // MARK: Asked of oneself

  var asked: Markup? {
    let asked = requests.filter { $0.request.asks(calendar.person) }
    guard !asked.isEmpty else { return nil }
    return .card(say(.myAskedTitle), [.rows(asked.map(question))])
  }

  private func question(_ asked: NumberedRequest) -> [Markup] {
    let own = RequestLine(asked.request, calendar.person, parts).own
    let hours = hours(after: asked.request)
    let buttons = [
      context.button(say(.mySayYes), "/swaps/accept", fields(asked.number), class: "main"),
      context.button(say(.mySayNo), "/swaps/decline", fields(asked.number)),
    ]
    return [
      .paragraph(say(.myAskedBy, asked.request.by)), .list(own + hours),
    ] + (mayAccept ? [.element("div", ["class": "actions"], buttons)] : [])
  }

  /// What one's own hours become.
  private func hours(after request: ChangeRequest) -> [String] {
    let paid = { (codes: [ShiftCode]) in codes.compactMap { parts.shift($0)?.paid }.total() }
    let difference = request.changes.filter { $0.person == calendar.person }
      .map { paid($0.to) - paid($0.from) }.total()
    return hours(difference)
  }

  private func hours(_ difference: Minutes) -> [String] {
    guard let hours = calendar.hours else { return [] }
    return [
      say(.myHoursGo, say.duration(hours.counted), say.duration(hours.counted + difference))
    ]
  }

  // MARK: Offered by colleagues

  var colleagues: Markup? {
    guard mayAccept else { return nil }
    let offered = requests.filter { $0.request.isOffered(to: calendar.person) }
    let content =
      offered.isEmpty ? Markup.paragraph(say(.myNoOffers)) : .rows(offered.map(offer))
    return .card(say(.myOffersTitle), [content])
  }

  private func offer(_ offered: NumberedRequest) -> [Markup] {
    guard let change = offered.request.changes.first else { return [] }
    let codes = change.from.filter { !change.to.contains($0) }
    let head = Markup.element(
      "p", [:],
      [.element("strong", text: say.day(change.date)), .text(" ")] + codes.map(parts.code)
        + [.text(" " + codes.map(parts.told).joined(separator: "; "))])
    let from = Markup.paragraph(say(.myOfferedBy, offered.request.by), class: "quiet")
    guard change.date >= context.now.date else { return [head, from] }
    if let law = view.unlawful[offered.number] {
      return [head, from, .paragraph(unlawful(law))]
        + [exchange(offered.number, near: change.date)].compactMap(\.self)
    }
    let isFree = worked[change.date]?.isEmpty ?? false
    let paid = codes.compactMap { parts.shift($0)?.paid }.total()
    let take =
      isFree
      ? hours(paid).map { .paragraph($0) } + [
        context.button(
          say(.myTakeOver), "/swaps/accept", fields(offered.number), class: "main",
          label: "\(say(.myTakeOver)): \(say.day(change.date)), \(codes.joined(separator: " "))")
      ] : [.paragraph(say(.myWorkThatDay))]
    return [head, from] + take + [exchange(offered.number, near: change.date)].compactMap(\.self)
  }

  /// Why one may not take it over.
  private func unlawful(_ law: [Finding]) -> String {
    let reasons = view.scenario.map { scenario in
      law.map { FindingText.text($0, scenario: scenario, language: say.language) }
    }
    return ([say(.myMayNotTakeOver)] + (reasons ?? [])).joined(separator: " ")
  }

  /// One of one's own duties within two weeks in return.
  private func exchange(_ number: Int, near date: CivilDate) -> Markup? {
    let today = context.now.date
    let own = calendar.days.filter {
      !$0.duties.isEmpty && $0.date >= today && abs($0.date - date) <= 14
    }
    guard !own.isEmpty else { return nil }
    let id = "giving-\(number)"
    let choices = own.map { day in
      Markup.element(
        "option", ["value": day.date.description],
        text: "\(say.day(day.date)) \(day.duties.map(\.shift).joined(separator: " "))")
    }
    return context.form(
      "/swaps/accept", class: "exchange",
      fields(number).map(Markup.hidden) + [
        .element("label", ["for": id], text: say(.myGiveBack)),
        .element("select", ["id": id, "name": "giving"], choices), .submit(say(.mySwapFor)),
      ])
  }

  // MARK: One's own

  var own: Markup? {
    let own = requests.filter { $0.request.by == calendar.person }
    let shown = own.filter(\.request.state.isOpen) + own.filter { $0.request.state == .refused }
    guard !shown.isEmpty else { return nil }
    return .card(say(.myRequestsTitle), [.rows(shown.map(mine))])
  }

  private func mine(_ numbered: NumberedRequest) -> [Markup] {
    let request = numbered.request
    let state = Markup.element(
      "span", ["class": request.state == .refused ? "tag bad" : "tag warn"],
      text: say(.name(of: request.state)))
    let reason = request.reason.map { [Markup.paragraph(say(.myReason, $0))] } ?? []
    let asked =
      request.parties.isEmpty
      ? [] : [Markup.paragraph(say(.myAskedThem, say.list(request.parties)), class: "quiet")]
    return [
      .element(
        "p", [:],
        [.text(RequestLine(request, calendar.person, parts).text + " "), state])
    ] + asked + reason + actions(numbered)
  }

  private func actions(_ numbered: NumberedRequest) -> [Markup] {
    let request = numbered.request
    guard request.state.isOpen, mayOffer else { return [] }
    let isFree = request.kind == .swap && request.state == .offered && request.parties.isEmpty
    let find =
      isFree
      ? [
        Markup.link(
          say(.myFindSwap),
          "/swaps/options?number=\(numbered.number)&period=\(calendar.period.start)",
          class: "button")
      ] : []
    let back = context.button(
      say(.myWithdraw), "/swaps/withdraw", fields(numbered.number),
      label: "\(say(.myWithdraw)): \(RequestLine(request, calendar.person, parts).text)")
    return [.element("div", ["class": "actions"], find + [back])]
  }

  /// Duties to come that could be offered.
  var duties: Markup? {
    guard mayOffer else { return nil }
    let today = context.now.date
    let offered = Set(
      requests.filter { $0.request.by == calendar.person && $0.request.state.isOpen }
        .flatMap { $0.request.changes.map(\.date) })
    let coming = calendar.days.filter { $0.date >= today }.flatMap(\.duties)
      .filter { !$0.isPinned && !offered.contains($0.date) }
    guard !coming.isEmpty else { return nil }
    return .folded(say(.myOfferTitle), [.rows(coming.map(offering))])
  }

  private func offering(_ duty: Assignment) -> [Markup] {
    let what = "\(say.day(duty.date)), \(parts.told(duty.shift))"
    return [
      .element("strong", text: say.day(duty.date)), .text(" "), parts.code(duty.shift),
      .text(" \(parts.told(duty.shift)) "),
      context.button(
        say(.myOffer), "/swaps/offer",
        [
          FormField("date", duty.date.description), FormField("shift", duty.shift),
          FormField("period", calendar.period.start.description),
        ], label: "\(say(.myOffer)): \(what)"),
    ]
  }
}
