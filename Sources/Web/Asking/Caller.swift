import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import OpenIDConnect
import Reports
import RosterDesk
import SelfRostering

/// Whoever sends a request: what their browser says of itself, and the session it shows.
struct Caller: Sendable {
  let site: Site
  let request: Request
  /// The address they come from.
  let address: String
  /// Whether they are on this machine, and no proxy that asks for others.
  let isFromHere: Bool

  init(_ site: Site, _ request: Request, _ context: WebContext) {
    self.site = site
    self.request = request
    let told = site.options.isBehindProxy ? request.headers[.forwardedFor] : nil
    address =
      told?.split(separator: ",").last.map { $0.trimmingCharacters(in: .whitespaces) }
      ?? context.remoteAddress?.ipAddress ?? "?"
    let isNear = ["127.0.0.1", "::1"].contains(context.remoteAddress?.ipAddress)
    isFromHere = isNear && request.headers[.forwardedFor] == nil
  }

  /// Who it is, and the cookie to send along where the session got a new secret or ended.
  func meet() async throws -> (visitor: Visitor?, cookie: String?) {
    let cookie = site.cookie
    guard let secret = cookie.secret(in: request.headers[.cookie]) else { return (nil, nil) }
    let site = site
    let gate = site.gate
    switch try await site.workers.look({ try gate.visit(secret) }) {
    case .unknown: return (nil, cookie.empty)
    case .stolen(let visit):
      try await site.workers.change { try gate.end(visit.number, of: visit.account.name) }
      return (nil, cookie.empty)
    case .visit(let visit):
      let visitor = Visitor(
        account: visit.account, session: visit.number, token: site.token(of: visit.number))
      switch visit.upkeep {
      case .nothing: return (visitor, nil)
      case .settling:
        try await site.workers.change { try gate.settle(visit) }
        return (visitor, nil)
      case .renewal:
        let new = try await site.workers.change { try gate.renew(visit) }
        return (visitor, new.map { cookie.holding($0.text) })
      }
    }
  }

  /// What is asked.
  func ask(
    _ route: Route, _ visitor: Visitor?, _ parameters: Parameters, _ body: String
  ) throws -> Ask {
    guard let query = Fields(request.uri.query ?? ""), let form = Fields(body) else {
      throw WebFault.unreadable
    }
    let isScript = request.headers[.script] != nil
    return Ask(
      site: site, route: route, path: request.uri.path, language: language, visitor: visitor,
      places: Dictionary(
        parameters.map { (String($0.key), $0.value.removingPercentEncoding ?? "") },
        uniquingKeysWith: { first, _ in first }),
      query: query, form: form, isScript: isScript,
      device: Device.label(of: request.headers[.userAgent] ?? ""), address: address,
      isFromHere: isFromHere,
      attempt: site.attempt.secret(in: request.headers[.cookie]).map(Attempt.init(secret:)),
      known: request.headers[.ifNoneMatch],
      now: site.clock.now,
      notice: isScript ? nil : visitor.flatMap { site.notices.take(for: $0.session, route) })
  }

  /// The one chosen, else the first of Dutch and English that the browser prefers.
  var language: Language {
    if let chosen = Cookies.value(of: LanguageCookie.name, in: request.headers[.cookie]),
      let language = Language(rawValue: chosen)
    {
      return language
    }
    let preferred = request.headers[.acceptLanguage]?.lowercased().split(separator: ",") ?? []
    return preferred.lazy.compactMap { Language(rawValue: String($0.prefix(2))) }.first ?? .dutch
  }

  /// Whether a change comes from a page of ours, as far as the browser says.
  var isFromOurselves: Bool {
    if let place = request.headers[.fetchSite], !["same-origin", "none"].contains(place) {
      return false
    }
    guard let origin = request.headers[.origin] else { return true }
    let own = site.options.publicURL ?? "http://\(request.head.authority ?? "")"
    return origin.lowercased() == own.lowercased()
  }
}

extension HTTPField.Name {
  static let forwardedFor = HTTPField.Name("X-Forwarded-For")!
  static let fetchSite = HTTPField.Name("Sec-Fetch-Site")!
  /// Sent by our own script: it wants data and no page.
  static let script = HTTPField.Name("X-Zorgrooster")!
}

/// The language someone chose.
enum LanguageCookie {
  static let name = "language"

  /// The cookie of a choice.
  static func holding(_ language: Language) -> String {
    "\(name)=\(language.rawValue); Path=/; SameSite=Lax; HttpOnly; Max-Age=31536000"
  }
}

/// A browser and its device in a few words, so that people know their sessions from each other.
enum Device {
  /// `iPhone, Safari`; `?` where neither is known.
  static func label(of agent: String) -> String {
    let device = devices.first { agent.contains($0.mark) }?.name
    let browser = browsers.first { agent.contains($0.mark) }?.name
    let known = [device, browser].compactMap(\.self)
    return known.isEmpty ? "?" : known.joined(separator: ", ")
  }

  private static let devices: [(mark: String, name: String)] = [
    ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"),
    ("Macintosh", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux"),
  ]
  /// Browsers that name others too come first.
  private static let browsers: [(mark: String, name: String)] = [
    ("Edg", "Edge"), ("Firefox", "Firefox"), ("SamsungBrowser", "Samsung Internet"),
    ("Chrome", "Chrome"), ("CriOS", "Chrome"), ("Safari", "Safari"),
  ]
}
