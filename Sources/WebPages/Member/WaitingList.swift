import Reports
import RosterModel
package import SelfRostering

/// What waits for someone, or for others because of them: offers, requests, wishes that are not met.
struct WaitingList {
  private let requests: [NumberedRequest]
  private let calendar: OwnCalendar
  private let parts: MemberParts

  init(_ requests: [NumberedRequest], _ calendar: OwnCalendar, _ parts: MemberParts) {
    self.requests = requests
    self.calendar = calendar
    self.parts = parts
  }

  private var say: Voice { parts.say }

  /// `nil` where nothing waits.
  var card: Markup? {
    let items = asked + offers + own + refused
    return items.isEmpty ? nil : .card(say(.myWaiting), [.rows(items)])
  }

  private var swaps: String { "/swaps?period=\(calendar.period.start)" }

  private var asked: [[Markup]] {
    requests.filter { $0.request.asks(calendar.person) }.map { asked in
      [
        .text(say(.myAskedBy, asked.request.by) + " "), .link(say(.myLookAtIt), swaps),
      ]
    }
  }

  private var offers: [[Markup]] {
    let count = requests.count { $0.request.isOffered(to: calendar.person) }
    guard count > 0 else { return [] }
    return [[.text(say(count, .myOffers) + " "), .link(say(.myLookAtIt), swaps)]]
  }

  private var own: [[Markup]] {
    requests.map(\.request).filter { $0.by == calendar.person }
      .filter { $0.state.isOpen || $0.state == .refused }.map(line)
  }

  private func line(_ request: ChangeRequest) -> [Markup] {
    let tag = Markup.element(
      "span", ["class": request.state == .refused ? "tag bad" : "tag warn"],
      text: say(.name(of: request.state)))
    let reason = request.reason.map { Markup.text(" " + say(.myReason, $0)) }
    return [.text(RequestLine(request, calendar.person, parts).text + " "), tag]
      + [reason].compactMap(\.self)
  }

  private var refused: [[Markup]] {
    let standing = WishStanding(calendar)
    return calendar.wishes.filter { standing[$0] == .refused }.map { wish in
      [
        .text(parts.wish(wish) + " "),
        .element("span", ["class": "tag bad"], text: say(.myWishRefused)), .text(" "),
        parts.why(wish, calendar.period),
      ]
    }
  }
}

extension MemberParts {
  /// The way to why a wish is not met.
  func why(_ wish: Wish, _ period: Period) -> Markup {
    .element(
      "a",
      [
        "href": "/wishes/\(wish.id)/why?period=\(period.start)",
        "aria-label": "\(say(.myWhy)) \(self.wish(wish))",
      ], text: say(.myWhy))
  }
}

/// A request in one line, without what it asks of colleagues.
struct RequestLine {
  private let request: ChangeRequest
  private let person: PersonID
  private let parts: MemberParts

  init(_ request: ChangeRequest, _ person: PersonID, _ parts: MemberParts) {
    self.request = request
    self.person = person
    self.parts = parts
  }

  private var say: Voice { parts.say }

  var text: String {
    let kind = say(.name(of: request.kind))
    let told = request.wish.map { [parts.wish($0)] } ?? own
    return say(.myRequest, kind, told.joined(separator: "; "))
  }

  /// What becomes of one's own days.
  var own: [String] {
    request.changes.filter { $0.person == person }.map { change in
      say(.myDayBecomes, say.day(change.date), codes(change.from), codes(change.to))
    }
  }

  private func codes(_ codes: [ShiftCode]) -> String {
    codes.isEmpty
      ? say(.myDayOff) : codes.map { parts.shift($0)?.name ?? $0 }.joined(separator: " + ")
  }
}

extension OwnCalendar {
  /// Whether the team's roster is being made, so that it says something of wishes and shares.
  package var isBegun: Bool { ![.need, .fixed, .own].contains(phase) }
}

/// How wishes stand in a roster.
struct WishStanding {
  enum Standing: Hashable {
    /// It counts; the roster is not made yet.
    case counted
    /// The roster as it stands meets it.
    case granted
    /// It does not.
    case refused
  }

  private let broken: Set<String>
  private let isBegun: Bool

  init(_ calendar: OwnCalendar) {
    broken = Set(calendar.days.flatMap(\.wishes).filter(\.isBroken).map(\.id))
    isBegun = calendar.isBegun
  }

  subscript(wish: Wish) -> Standing {
    guard isBegun else { return .counted }
    return broken.contains(wish.id) ? .refused : .granted
  }
}
