import Reports
import RosterDesk
import RosterModel
import SelfRostering
import WebPages

/// What is a member's own: calendar, and all that is held on them.
enum MineRoutes {
  static let all: [Route] = [
    .page("/mine", MemberRoutes.door, show),
    .change("/mine/feed", MemberRoutes.door, back: "/mine", feed),
    .change("/mine/feed/close", MemberRoutes.door, back: "/mine", closeFeed),
    .page("/mine/held", MemberRoutes.door, held),
    .page("/mine/held.json", MemberRoutes.door, heldFile),
  ]

  @Sendable private static func show(_ ask: Ask, _ desk: Desk) throws -> Answer {
    guard let visitor = ask.visitor, let person = visitor.account.person else {
      throw Refusal.nobodyNamed
    }
    let view = MinePage.View(
      person: person, hasFeed: try desk.hasFeed(), sessions: try desk.sessions(),
      session: visitor.session, hours: try desk.hours(at: Place()),
      points: try desk.points(at: Place()), consents: try desk.consents(),
      scenario: try desk.vocabulary(at: Place()))
    return .page(MinePage(view, ask.context()).document)
  }

  /// The link is told in the answer and nowhere else.
  @Sendable private static func feed(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let secret = try desk.feed().value
    return .page(FeedPage("\(ask.site.url)/feed/\(secret.text)", ask.context()).document)
  }

  @Sendable private static func closeFeed(_ ask: Ask, _ desk: Desk) throws -> Answer {
    _ = try desk.closeFeed()
    return ask.done(ask.say(.myFeedClosed), to: "/mine")
  }

  @Sendable private static func held(_ ask: Ask, _ desk: Desk) throws -> Answer {
    .page(HeldPage(try desk.exportPerson(), ask.context()).document)
  }

  @Sendable private static func heldFile(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let json = PersonFileJSON.data(try desk.exportPerson())
    return .file(
      Answer.Bytes(bytes: Array(json.utf8), type: "application/json"),
      name: "zorgrooster-\(ask.now.local.date).json")
  }
}
