/// What a page must be, whatever it shows.
enum HTMLCheck {
  private static let void: Set<Substring> = ["meta", "col", "br"]

  /// What is wrong with the nesting of tags, or `nil`.
  static func imbalance(_ html: String) -> String? {
    var open: [Substring] = []
    for tag in html.matches(of: #/<(/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/#) {
      let name = tag.output.2
      if Self.void.contains(name) { continue }
      if tag.output.1.isEmpty {
        open.append(name)
      } else if open.popLast() != name {
        return "</\(name)> closes another tag"
      }
    }
    return open.isEmpty ? nil : "left open: \(open)"
  }

  /// Names of places that are there twice, and links to places that are not there.
  static func misplaced(_ html: String) -> [Substring] {
    let ids = html.matches(of: #/ id="([^"]*)"/#).map(\.output.1)
    let twice = Dictionary(grouping: ids, by: \.self).filter { $1.count > 1 }.map(\.key)
    let links = html.matches(of: #/href="#([^"]*)"/#).map(\.output.1)
    return twice + links.filter { !ids.contains($0) }
  }

  /// What a page holds that fetches or runs something.
  static func outside(_ html: String) -> [String] {
    ["<script", "<link", "<img", "http:", "https:", "@import", " src=", " onclick"].filter {
      html.contains($0)
    }
  }
}
