/// Emphasis on a terminal, only where asked for and never the only carrier of meaning.
struct Ink {
  /// Whether to colour at all.
  var isOn: Bool

  /// A heading.
  func heading(_ text: String) -> String { painted(text, "1") }
  /// Something that is wrong.
  func alarm(_ text: String) -> String { painted(text, "1;31") }
  /// Something that is proven or in order.
  func good(_ text: String) -> String { painted(text, "32") }

  private func painted(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

/// Titled paragraphs of a terminal report.
struct ReportText {
  /// How to emphasise.
  var ink: Ink
  private var lines: [String] = []

  /// An empty report.
  init(colour: Bool) { ink = Ink(isOn: colour) }

  /// Lines as they are.
  mutating func add(_ lines: [String]) { self.lines += lines }

  /// A sentence, wrapped.
  mutating func say(_ text: String) { lines += wrapped(text) }

  /// A titled section; without lines it is left out.
  mutating func section(_ title: String, _ content: [String]) {
    guard !content.isEmpty else { return }
    lines += ["", ink.heading(title), String(repeating: "─", count: title.count)] + content
  }

  /// The whole text, ending in a newline.
  var text: String { lines.joined(separator: "\n") + "\n" }
}
