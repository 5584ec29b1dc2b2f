import RosterDesk
import RosterModel
import SelfRostering
import WebPages

/// What a member works, and the team's week.
enum HomeRoutes {
  static let all: [Route] = [
    .page("/me", MemberRoutes.door, home), .page("/team", MemberRoutes.door, team),
  ]

  @Sendable private static func home(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let calendar = try desk.ownCalendar()
    let following = try next(after: calendar.period, ask, desk)
    let view = HomePage.View(
      calendars: [calendar, following].compactMap(\.self),
      share: calendar.isBegun ? try desk.standing() : nil,
      requests: try desk.requests(onlyOpen: false, at: Place()),
      isWhole: ask.query["all"] != nil)
    return .page(HomePage(view, ask.context(since: calendar.lastEntry)).document)
  }

  /// The period that begins within two weeks, or where all shifts are asked for whichever is next.
  private static func next(after period: Period, _ ask: Ask, _ desk: Desk) throws -> OwnCalendar? {
    let isSoon = period.end < ask.now.local.date + 13
    guard isSoon || ask.query["all"] != nil,
      let following = try desk.periods().first(where: { $0.start > period.end })
    else { return nil }
    return try desk.ownCalendar(at: Place(date: following.start))
  }

  @Sendable private static func team(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let week = try ask.date("week", or: nil)
    let printed = try desk.printed(.week(of: week), at: Place())
    return .page(TeamPage(printed, ask.context()).document)
  }
}
