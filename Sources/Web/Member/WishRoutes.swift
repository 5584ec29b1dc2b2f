import HTTPTypes
import Reports
import RosterDesk
import RosterModel
import SelfRostering
import WebPages

/// Wishes and drafts, by days that were ticked.
enum WishRoutes {
  static let all: [Route] = [
    .page("/wishes", MemberRoutes.door, show),
    .change("/wishes", MemberRoutes.door, back: "/wishes", send),
    .change("/wishes/standing", MemberRoutes.door, back: "/wishes", always),
    .change("/wishes/withdraw", MemberRoutes.door, back: "/wishes", withdraw),
    .page("/wishes/:id/why", MemberRoutes.door) { try why($0, $1, seconds: nil) },
    .change("/wishes/:id/why", MemberRoutes.door, back: "/wishes") { try why($0, $1, seconds: 4) },
  ]

  /// At most so many wishes are looked into at once, so that whoever asks why keeps nobody waiting for their page.
  static let turns = Turns(2)

  @Sendable private static func show(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let calendar = try desk.ownCalendar(at: ask.place)
    let page = WishesPage(
      calendar, periods: try desk.periods(), ticked: Set(ask.form.values("day")),
      ask.context(since: calendar.lastEntry))
    return .page(page.document)
  }

  @Sendable private static func send(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let days = try ask.dates("day")
    guard !days.isEmpty else {
      return ask.refused(ask.say(.myNothingTicked), to: try ask.here("/wishes"))
    }
    switch ask.form["do"] {
    case "draft": return try draft(days, [try ask.text("shift")], ask, desk)
    case "free": return try draft(days, [], ask, desk)
    default: return try wish(days, ask, desk)
    }
  }

  private static func wish(_ days: [CivilDate], _ ask: Ask, _ desk: Desk) throws -> Answer {
    var form = try ask.wish
    form.weight = min(max(try ask.number("weight"), 1), 3)
    form.joker = ask.form["joker"] != nil
    let handedIn = try desk.handIn(form, on: days.stretches, at: ask.place).value
    return try done(try news(ask, desk).text(handedIn), ask)
  }

  private static func draft(
    _ days: [CivilDate], _ shifts: [ShiftCode], _ ask: Ask, _ desk: Desk
  ) throws -> Answer {
    guard let person = try ask.account.person else { throw Refusal.nobodyNamed }
    let drafted = try desk.draft(
      days.map { (date: $0, shifts: shifts) }, recordsConsent: ask.consents, at: ask.place
    ).value
    return try done(try news(ask, desk).text(drafted, of: person), ask)
  }

  @Sendable private static func always(_ ask: Ask, _ desk: Desk) throws -> Answer {
    var form = try ask.wish
    let days = ask.form.values("weekday").compactMap { Int($0).flatMap(Weekday.init(rawValue:)) }
    guard !days.isEmpty else { throw WebFault.field("weekday") }
    form.days = .weekdays(Set(days))
    form.isStanding = true
    let handedIn = try desk.handIn(form, at: ask.place).value
    return try done(try news(ask, desk).text([handedIn]), ask)
  }

  @Sendable private static func withdraw(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let wish = try desk.withdraw(wish: try ask.text("wish"), at: ask.place).value
    return try done(try news(ask, desk).text(withdrawn: wish), ask)
  }

  private static func why(_ ask: Ask, _ desk: Desk, seconds: Double?) throws -> Answer {
    let (answer, scenario) = try turns.take {
      try desk.why(wish: try ask.text("id"), confirming: seconds, at: ask.place)
    }
    return .page(WhyPage(answer, in: scenario, ask.context()).document)
  }

  private static func news(_ ask: Ask, _ desk: Desk) throws -> WishNews {
    WishNews(ask.context(), in: try desk.vocabulary(at: ask.place))
  }

  private static func done(_ text: String, _ ask: Ask) throws -> Answer {
    ask.done(text, to: try ask.here("/wishes"))
  }
}

extension Ask {
  /// A page of the same period.
  func here(_ path: String) throws -> String {
    try date("period", or: nil).map { "\(path)?period=\($0)" } ?? path
  }

  /// Another page, with why nothing was done at its head.
  func refused(_ text: String, to path: String) -> Answer {
    if let visitor { site.notices.keep(Notice(.refused, text), for: visitor.session) }
    return .redirect(to: path)
  }

  /// All dates of a field, in order, each once.
  fileprivate func dates(_ name: String) throws -> [CivilDate] {
    let dates = try form.values(name).map { text in
      guard let date = CivilDate(text) else { throw WebFault.field(name) }
      return date
    }
    return Set(dates).sorted()
  }

  /// A wish as far as its kind and what it is about.
  fileprivate var wish: WishForm {
    get throws {
      guard let strength = Wish.Strength(rawValue: try text("kind")) else {
        throw WebFault.field("kind")
      }
      let about = (form["about"] ?? "").split(separator: ":", maxSplits: 1).map(String.init)
      var wish = WishForm(strength: strength)
      switch (about.first, about.last) {
      case (nil, _): break
      case ("shift", let code?): wish.shift = code
      case ("class", let code?):
        guard let block = Block(rawValue: code) else { throw WebFault.field("about") }
        wish.shiftClass = block
      default: throw WebFault.field("about")
      }
      return wish
    }
  }
}

extension [CivilDate] {
  /// Stretches of days that follow each other, of days in order.
  var stretches: [ClosedRange<CivilDate>] {
    reduce(into: []) { stretches, day in
      if let last = stretches.last, last.upperBound + 1 == day {
        stretches[stretches.count - 1] = last.lowerBound...day
      } else {
        stretches.append(day...day)
      }
    }
  }
}
