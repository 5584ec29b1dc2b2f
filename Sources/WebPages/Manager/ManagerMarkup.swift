import Reports
import RosterModel

/// A team that can be chosen.
package struct TeamChoice: Hashable, Sendable {
  /// Its code.
  package let code: String
  /// The location's name.
  package let location: String

  /// A team that can be chosen.
  package init(code: String, location: String) {
    self.code = code
    self.location = location
  }
}

/// Pieces that the pages of managers share.
extension Markup {
  /// A form that only asks for another view: its fields stand in the address, so that it can be kept.
  static func chooser(_ path: String, _ fields: [Markup], submit: String) -> Markup {
    .element(
      "form", ["method": "get", "action": path, "class": "chooser"], fields + [.submit(submit)])
  }

  /// A part of a page with its title.
  static func part(_ title: String, id: String, _ content: [Markup]) -> Markup {
    .element(
      "section", ["class": "card"],
      [.element("h2", ["id": id], text: title)] + content)
  }

  /// A table that scrolls by itself where it is too wide.
  static func scrolling(_ table: TextTable, _ title: String) -> Markup {
    RosterHTML.scrolling(title, table.markup(caption: title))
  }

  /// A link to a file.
  static func download(_ text: String, _ path: String) -> Markup {
    .element("a", ["class": "button", "href": path, "download": ""], text: text)
  }
}

extension PageContext {
  /// The choice of a team; empty where there is one only.
  func teamField(_ teams: [TeamChoice], chosen: String?) -> [Markup] {
    guard teams.count > 1 else {
      return teams.first.map { [.hidden(FormField("team", $0.code))] } ?? []
    }
    return [
      .select(
        say(.managerTeam), "team",
        teams.map { (value: $0.code, text: "\($0.code) - \($0.location)") }, chosen: chosen)
    ]
  }
}
