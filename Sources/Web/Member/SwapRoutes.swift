import Reports
import RosterDesk
import RosterModel
import SelfRostering
import WebPages

/// Swaps and open shifts.
enum SwapRoutes {
  static let all: [Route] = [
    .page("/swaps", MemberRoutes.door, show),
    .page("/swaps/options", MemberRoutes.door, options),
    .change("/swaps/offer", MemberRoutes.door, back: "/swaps", offer),
    .change("/swaps/accept", MemberRoutes.door, back: "/swaps", accept),
    .change("/swaps/decline", MemberRoutes.door, back: "/swaps", decline),
    .change("/swaps/withdraw", MemberRoutes.door, back: "/swaps", withdraw),
    .change("/swaps/choose", MemberRoutes.door, back: "/swaps", choose),
    .change("/swaps/take", MemberRoutes.door, back: "/swaps", take),
  ]

  @Sendable private static func show(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.place
    let calendar = try desk.ownCalendar(at: place)
    let mayTake = calendar.allowed.contains(.take)
    let from = ask.query["from"].flatMap { CivilDate($0) }
    let open = mayTake ? try desk.openToMe(from: from, at: place) : nil
    let unlawful = calendar.allowed.contains(.accept) ? try desk.unlawfulOffers(at: place) : [:]
    let isTold =
      open?.shifts.contains { !$0.consents.isEmpty || !$0.advice.isEmpty } ?? false
      || !unlawful.isEmpty
    let view = SwapsPage.View(
      calendar: calendar, requests: try desk.requests(onlyOpen: false, at: place),
      unlawful: unlawful, open: open,
      scenario: isTold ? try desk.vocabulary(at: place) : nil, periods: try desk.periods())
    return .page(SwapsPage(view, ask.context(since: calendar.lastEntry)).document)
  }

  /// Ways to swap one's own offer; of others' offers nothing is told.
  @Sendable private static func options(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let (place, number) = (try ask.place, try ask.number("number"))
    let own = try ask.account.person
    guard
      try desk.requests(at: place).contains(where: { $0.number == number && $0.request.by == own })
    else { throw WebFault.missing }
    let options = try WishRoutes.turns.take { try desk.swaps(for: number, at: place) }
    let calendar = try desk.ownCalendar(at: place)
    let page = SwapOptionsPage(
      options, of: number, calendar, ask.context(since: calendar.lastEntry))
    return .page(page.document)
  }

  @Sendable private static func offer(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let offered = try desk.offer(
      try ask.date("date"), try ask.text("shift"), at: ask.place
    ).value
    return ask.done(
      ask.say(.mySwapOffered),
      to: "/swaps/options?number=\(offered.number)" + (try period(ask)))
  }

  private static func period(_ ask: Ask) throws -> String {
    try ask.date("period", or: nil).map { "&period=\($0)" } ?? ""
  }

  @Sendable private static func accept(_ ask: Ask, _ desk: Desk) throws -> Answer {
    try done(
      try desk.accept(
        try ask.number("number"), giving: try ask.date("giving", or: nil),
        recordsConsent: ask.consents, at: ask.place), ask)
  }

  @Sendable private static func decline(_ ask: Ask, _ desk: Desk) throws -> Answer {
    _ = try desk.decline(try ask.number("number"), at: ask.place)
    return ask.done(ask.say(.mySwapRefused), to: try ask.here("/swaps"))
  }

  @Sendable private static func withdraw(_ ask: Ask, _ desk: Desk) throws -> Answer {
    _ = try desk.withdraw(try ask.number("number"), at: ask.place)
    return ask.done(ask.say(.mySwapBack), to: try ask.here("/swaps"))
  }

  @Sendable private static func choose(_ ask: Ask, _ desk: Desk) throws -> Answer {
    try done(
      try desk.choose(try ask.number("option"), of: try ask.number("number"), at: ask.place), ask)
  }

  @Sendable private static func take(_ ask: Ask, _ desk: Desk) throws -> Answer {
    try done(
      try desk.take(
        try ask.text("shift"), on: try ask.date("date"), recordsConsent: ask.consents,
        at: ask.place), ask)
  }

  private static func done(_ receipt: Receipt<RequestOutcome>, _ ask: Ask) throws -> Answer {
    let words: Words =
      switch receipt.value.request.state {
      case .done: .mySwapDone
      case .offered: .mySwapAsked
      default: .mySwapWaits
      }
    return ask.done(ask.say(words), to: try ask.here("/swaps"))
  }
}
