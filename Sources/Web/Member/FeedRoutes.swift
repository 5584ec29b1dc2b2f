import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Reports
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering

/// Shifts for a calendar that comes by itself, with a secret in place of a session.
enum FeedRoutes {
  static let all: [Route] = [.open(.get, "/feed/:secret", feed)]

  @Sendable private static func feed(_ ask: Ask) throws -> Answer {
    guard let account = try ask.site.gate.feed(try ask.text("secret")) else {
      throw WebFault.missing
    }
    // What a calendar holds follows from the file, the day and the language.
    let entry = try ask.site.store.read { try $0.lastEntry }
    let tag = "\"\(entry)-\(ask.now.local.date.dayNumber)-\(ask.language.rawValue)\""
    let isKnown = ask.known?.split(separator: ",").contains {
      $0.trimmingCharacters(in: .whitespaces).replacing("W/", with: "") == tag
    }
    guard isKnown != true else { return .response(tagged(Response(status: .notModified), tag)) }
    let text = try calendar(of: account, ask)
    return .response(
      tagged(Answer.text(text, type: "text/calendar; charset=utf-8").response, tag))
  }

  private static func calendar(of account: Account, _ ask: Ask) throws -> String {
    let desk = Desk(
      ask.site.store, for: Asker(account: account.name), at: ask.now, boards: ask.site.boards)
    return try RosterCalendar.text(
      of: desk.calendarOfAll(), stamp: Instant(minute: ask.now.milliseconds / 60_000),
      language: ask.language)
  }

  private static func tagged(_ response: Response, _ tag: String) -> Response {
    response.with(.eTag, tag).with(.cacheControl, "private, no-cache")
  }
}
