import Reports

/// Pieces that pages of every role are made of.
extension Markup {
  /// A part of a page with its title.
  static func card(_ title: String, id: String? = nil, _ content: [Markup]) -> Markup {
    .element("section", ["class": "card", "id": id], [.element("h2", text: title)] + content)
  }

  /// Lines one below the other; nothing where there are none.
  static func list(_ lines: [String], class style: String? = nil) -> Markup {
    guard !lines.isEmpty else { return .empty }
    return .element("ul", ["class": style], lines.map { .element("li", text: $0) })
  }

  /// A list with a rule between its rows.
  static func rows(_ items: [[Markup]]) -> Markup {
    .element("ul", ["class": "rows"], items.map { .element("li", [:], $0) })
  }

  /// Text by itself.
  static func paragraph(_ text: String, class style: String? = nil) -> Markup {
    .element("p", ["class": style], text: text)
  }

  /// What opens when its title is tapped.
  static func folded(_ title: String, _ content: [Markup]) -> Markup {
    .element("details", ["class": "card"], [.element("summary", text: title)] + content)
  }

  /// A way to another page.
  static func link(_ text: String, _ path: String, class style: String? = nil) -> Markup {
    .element("a", ["href": path, "class": style], text: text)
  }

  /// A way to another page that looks like a button.
  static func way(_ text: String, _ path: String, class style: String = "button") -> Markup {
    .link(text, path, class: style)
  }
}
