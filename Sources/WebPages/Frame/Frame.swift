package import Reports
import RosterModel
package import SelfRostering

/// A page of the web: head, ways to other pages, the news, and what it is about.
///
/// ```swift
/// Frame(context, title: say(.myRoster)).document([card, list])
/// ```
package struct Frame: Sendable {
  let context: PageContext
  let title: String
  let scripts: [Asset]
  let isWide: Bool
  let refresh: (seconds: Int, path: String)?

  /// A page with a title. `isWide` uses the whole width of the window; a browser without scripts goes to the
  /// path of `refresh` after its seconds.
  package init(
    _ context: PageContext, title: String, scripts: [Asset] = [], isWide: Bool = false,
    refresh: (seconds: Int, path: String)? = nil
  ) {
    self.context = context
    self.title = title
    self.scripts = scripts
    self.isWide = isWide
    self.refresh = refresh
  }

  private var say: Voice { context.say }

  /// The whole document.
  package func document(_ content: [Markup]) -> String {
    let skip = Markup.element("a", ["class": "skip", "href": "#main"], text: say(.skipToContent))
    let heading = Markup.element("h1", text: title)
    let main = Markup.element(
      "main", ["id": "main", "class": isWide ? "wide" : nil], [heading] + news + content)
    return Markup.document(
      language: say.language.rawValue, head: head, body: [skip, top, main, foot])
  }

  private var head: [Markup] {
    [
      .void("meta", ["charset": "utf-8"]),
      .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .element("title", text: "\(title) - Zorgrooster"),
      .void("link", ["rel": "stylesheet", "href": Asset.style.path]),
      .void("link", ["rel": "icon", "href": Asset.icon.path, "type": "image/svg+xml"]),
    ]
      + scripts.map { .element("script", ["src": $0.path, "defer": ""]) }
      + (refresh.map { [Self.lookAgain(after: $0.seconds, at: $0.path)] } ?? [])
  }

  private static func lookAgain(after seconds: Int, at path: String) -> Markup {
    .element(
      "noscript", [:],
      [.void("meta", ["http-equiv": "refresh", "content": "\(seconds); url=\(path)"])])
  }

  private var top: Markup {
    .element(
      "header", ["class": "top"],
      [
        .element("a", ["class": "brand", "href": "/"], text: "Zorgrooster"),
        .element(
          "nav", ["aria-label": say(.mainNavigation)],
          Way.all(for: context.account?.role).map { way in
            .element(
              "a",
              [
                "href": way.path,
                "aria-current": way.holds(context.path) ? "page" : nil,
              ], text: say(way.words))
          }),
      ])
  }

  private var news: [Markup] {
    guard let notice = context.notice else { return [] }
    return [NoticeMarkup(notice: notice, context: context).markup]
  }

  private var foot: Markup {
    let other: Language = say.language == .dutch ? .english : .dutch
    var parts: [Markup] = []
    if let account = context.account {
      let who = "\(account.name), \(say(.name(of: account.role)))"
      let name =
        account.role == .member
        ? Markup.element("span", text: who)
        : Markup.element("a", ["href": "/account"], text: who)
      parts += [name, context.button(say(.signOut), "/out", class: "link")]
    }
    parts.append(
      context.button(
        other == .dutch ? "Nederlands" : "English", "/language",
        [FormField("language", other.rawValue), FormField("back", context.path)], class: "link"))
    if context.isDemo {
      parts.append(.element("a", ["href": "/demo"], text: say(.demoOrganisation)))
    }
    return .element("footer", [:], parts)
  }
}

/// A way to a page, for some roles.
struct Way: Sendable {
  let path: String
  let words: Words

  /// Whether a page lies on this way.
  func holds(_ page: String) -> Bool {
    page == path || page.hasPrefix(path + "/")
  }

  /// The ways someone has, the first of which is home.
  static func all(for role: Role?) -> [Way] {
    switch role {
    case nil: []
    case .member: member
    case .leader: leader
    case .manager: manager
    case .planner: leader + manager.dropLast()
    }
  }

  private static let member = [
    Way(path: "/me", words: .myShifts), Way(path: "/wishes", words: .myWishes),
    Way(path: "/swaps", words: .swapsAndOpen), Way(path: "/team", words: .ourTeam),
    Way(path: "/mine", words: .mineAndPrivacy),
  ]

  private static let leader = [
    Way(path: "/today", words: .today), Way(path: "/roster", words: .roster),
    Way(path: "/proposals", words: .proposals), Way(path: "/absence", words: .absenceWay),
    Way(path: "/period", words: .periodWay), Way(path: "/people", words: .peopleWay),
  ]

  private static let manager = [
    Way(path: "/staffing", words: .staffingWay), Way(path: "/mix", words: .careMixWay),
    Way(path: "/whatif", words: .whatIfWay), Way(path: "/forecast", words: .forecastWay),
    Way(path: "/account", words: .accountWay),
  ]

  /// Where someone begins.
  static func home(of role: Role) -> String { all(for: role)[0].path }
}

/// Where a role begins.
package func homePath(of role: Role) -> String { Way.home(of: role) }
