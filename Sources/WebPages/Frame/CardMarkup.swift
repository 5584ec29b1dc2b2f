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
}
