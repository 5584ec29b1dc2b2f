import LabourRules
import Planning
import Reports
import RosterDesk
import RosterModel
import SelfRostering
import WebPages

/// Where a leader begins: what stands, what waits, and deciding on it.
enum TodayRoutes {
  static let all: [Route] = [
    .page("/today", WorkRoutes.door, today),
    .change("/today/decide", WorkRoutes.door, back: "/today", decide),
    .change("/today/leave", WorkRoutes.door, back: "/today", decideLeave),
    .change("/today/close", WorkRoutes.door, back: "/today", close),
  ]

  @Sendable private static func today(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    let period = try desk.period(at: place.place)
    let board = try desk.sheet(at: place.place).board
    let waiting = try desk.waiting(at: place.place)
    let first = max(ask.now.local.date, period.period.period.start)
    let view = TodayView(
      period: period, effects: effects(of: period.requests, on: board),
      wishes: stands(of: period.requests, on: board),
      leave: try leave(desk, place.place),
      open: try desk.openShifts(on: first...(first + days), at: place.place),
      findings: board.open.judgement.findings.count,
      withoutWishes: (waiting.withoutWishes, waiting.members),
      weeksToClose: waiting.weeksToClose, scenario: try desk.vocabulary(at: place.place))
    return .page(TodayPage(view, place, ask.context(since: period.lastEntry)).document)
  }

  /// Days of open shifts that are shown.
  private static let days = 13
  /// Requests for leave whose outcome is worked out for one page.
  private static let mostLeave = 12

  private static func effects(
    of requests: [NumberedRequest], on board: RosterBoard
  ) -> [Int: RosterEffect] {
    let waiting = requests.filter { $0.request.state == .waiting && !$0.request.changes.isEmpty }
    return Dictionary(
      waiting.map { ($0.number, board.effect(of: $0.request.changes)) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func stands(
    of requests: [NumberedRequest], on board: RosterBoard
  ) -> [Int: (met: Int, of: Int)] {
    var found: [Int: (met: Int, of: Int)] = [:]
    for waiting in requests where waiting.request.state == .waiting {
      guard let wish = waiting.request.wish else { continue }
      let dates = board.scenario.period.dates.filter(wish.concerns)
      let broken = dates.count { date in
        wish.isBroken(
          by: board.roster.codes(of: wish.person, on: date).compactMap(board.scenario.shift))
      }
      found[waiting.number] = (dates.count - broken, dates.count)
    }
    return found
  }

  private static func leave(_ desk: Desk, _ place: Place) throws -> [LeaveOutlook] {
    try desk.leave(at: place).requests.filter { $0.request.state == .asked }.prefix(mostLeave)
      .map { try desk.decideLeave($0.number, isGranted: true, isTrial: true, at: place).outlook }
  }

  @Sendable private static func decide(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    let isApproved = try ask.decision()
    _ = try desk.decide(try ask.number("number"), isApproved: isApproved, at: place.place)
    return ask.done(
      ask.say(isApproved ? WorkWords.approved : WorkWords.refused), to: "/today", place)
  }

  @Sendable private static func decideLeave(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    let isGranted = try ask.decision()
    _ = try desk.decideLeave(try ask.number("number"), isGranted: isGranted, at: place.place)
    return ask.done(
      ask.say(isGranted ? WorkWords.approved : WorkWords.refused), to: "/today", place)
  }

  @Sendable private static func close(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    let date = try ask.date("date")
    _ = try desk.closeWeek(date, at: place.place)
    return ask.done(
      ask.say(WorkWords.weekClosed, ask.say.dayAndYear(date)), to: "/today", place)
  }
}
