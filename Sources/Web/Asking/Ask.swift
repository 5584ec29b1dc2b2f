import Foundation
import HTTPTypes
import OpenIDConnect
import Reports
import RosterDesk
import RosterModel
import SelfRostering
import WebPages

/// A request as what answers it sees it: who asks, for what, in which language.
struct Ask: Sendable {
  let site: Site
  var route: Route
  /// The path that was asked for.
  var path: String
  let language: Language
  /// Who is signed in.
  let visitor: Visitor?
  /// Where the path has places.
  let places: [String: String]
  let query: Fields
  let form: Fields
  /// Whether our own script asks, which wants data and no page.
  let isScript: Bool
  /// The browser and device, in a few words.
  let device: String
  /// The address they come from.
  let address: String
  /// Whether it was asked on this machine, by no proxy.
  let isFromHere: Bool
  /// The attempt to sign in with the organisation's account that this browser began.
  let attempt: Attempt?
  /// What the browser has already of what it asks for.
  let known: String?
  let now: Moment
  /// What became of what was asked last.
  var notice: Notice?

  /// Speaks the visitor's language.
  var say: Voice { Voice(language, for: .web) }

  /// Whoever is signed in; the door saw to it.
  var account: Account {
    get throws {
      guard let visitor else { throw WebFault.notSignedIn }
      return visitor.account
    }
  }

  /// The desk for who asks.
  var desk: Desk {
    get throws {
      Desk(
        site.store,
        for: Asker(
          account: try account.name, why: form["why"], since: form["since"].flatMap { Int($0) }),
        at: now, boards: site.boards)
    }
  }

  /// The team and period asked about: a leader and a member have their own team, others choose one.
  var place: Place {
    get throws { Place(team: query["team"] ?? form["team"], date: try date("period", or: nil)) }
  }

  /// Whether who asks says that consent was given.
  var consents: Bool { form["consent"] != nil }

  /// What pages are told besides what they show. `since` is the last entry of the log that they rest on.
  func context(since: Int? = nil) -> PageContext {
    PageContext(
      say: say, account: visitor?.account, path: path, now: now.local, token: visitor?.token,
      since: since, notice: notice, isDemo: site.options.isDemo)
  }

  // MARK: Fields

  private func field(_ name: String) -> String? { form[name] ?? query[name] ?? places[name] }

  /// A field that must be there.
  func text(_ name: String) throws -> String {
    guard let value = field(name) else { throw WebFault.field(name) }
    return value
  }

  /// A whole number.
  func number(_ name: String) throws -> Int {
    guard let number = Int(try text(name)) else { throw WebFault.field(name) }
    return number
  }

  /// A date.
  func date(_ name: String) throws -> CivilDate {
    guard let date = CivilDate(try text(name)) else { throw WebFault.field(name) }
    return date
  }

  /// A date, or something else where none is given.
  func date(_ name: String, or other: CivilDate?) throws -> CivilDate? {
    try field(name) == nil ? other : date(name)
  }

  /// The same on another page, with the same fields and places.
  func returning(to route: Route) -> Ask {
    var ask = self
    ask.route = route
    ask.path = route.path.split(separator: "/").reduce(into: "") { path, part in
      path += "/" + (part.hasPrefix(":") ? places[String(part.dropFirst())] ?? "" : String(part))
    }
    return ask
  }

  // MARK: Answers

  /// After a change: another page, with the news at its head.
  func done(_ text: String, to path: String) -> Answer {
    if let visitor { site.notices.keep(Notice(.done, text), for: visitor.session) }
    return .redirect(to: path)
  }
}

/// Who is signed in.
struct Visitor: Sendable {
  /// The account.
  let account: Account
  /// The number of the session.
  let session: Int
  /// What forms carry, so that no other site can make someone's browser ask for a change.
  let token: String
}

/// What is wrong with a request before it reaches the desk.
enum WebFault: Error, Hashable, Sendable {
  /// A field is missing, or is not what it should be.
  case field(String)
  /// A request is refused without a reason.
  case refusalWithoutReason
  /// Nobody is signed in.
  case notSignedIn
  /// The organisation knows who it is, and no account has that name.
  case noAccount(String)
  /// The role has no such page.
  case notForRole(Role)
  /// There is no such page.
  case missing
  /// The form does not carry its token, or that of another session; or it comes from another site.
  case forged
  /// The request cannot be read.
  case unreadable
  /// Too many requests in a row.
  case tooMany
  /// The body is too large.
  case tooLarge
  /// The body took too long to come.
  case tooSlow
  /// More waits to be solved than can be.
  case queueIsFull
  /// The team has one of that kind under way.
  case solvesAlready
}
