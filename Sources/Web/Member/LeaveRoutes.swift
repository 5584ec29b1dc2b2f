import RosterDesk
import RosterModel
import SelfRostering
import WebPages

/// A member's leave.
enum LeaveRoutes {
  static let all: [Route] = [
    .page("/mine/leave", MemberRoutes.door, show),
    .change("/mine/leave", MemberRoutes.door, back: "/mine/leave", request),
    .change("/mine/leave/withdraw", MemberRoutes.door, back: "/mine/leave", withdraw),
  ]

  @Sendable private static func show(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let year = ask.now.local.date.year
    let years = try [year, year + 1].map { try desk.leave(in: CalendarYear($0), at: Place()) }
    return .page(LeavePage(years, ask.context()).document)
  }

  @Sendable private static func request(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let form = LeaveForm(
      from: try ask.date("from"), to: try ask.date("to", or: nil),
      isTrial: ask.form["do"] != "ask")
    let outlook = try desk.askLeave(form, at: Place()).outlook
    return ask.done(LeaveNews(ask.context()).text(outlook), to: "/mine/leave")
  }

  @Sendable private static func withdraw(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let back = try desk.withdrawLeave(try ask.number("number"), at: Place()).value
    return ask.done(LeaveNews(ask.context()).text(withdrawn: back), to: "/mine/leave")
  }
}
