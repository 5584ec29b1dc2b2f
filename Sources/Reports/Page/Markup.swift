/// A piece of HTML. It is built from elements and escaped text only, so that tags are balanced and
/// nothing that was typed by a person can become markup.
package struct Markup: Sendable {
  /// The HTML.
  package let source: String

  private init(source: String) { self.source = source }

  /// Nothing.
  package static let empty = Markup(source: "")

  /// Escaped text.
  package static func text(_ text: String) -> Markup { Markup(source: escaped(text)) }

  /// An element with attributes, those that are `nil` left out, and its content.
  package static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: [Markup] = []
  ) -> Markup {
    let written = attributes.compactMap { name, value in
      value.map { " \(name)=\"\(escaped($0))\"" }
    }
    let tag = name + written.joined()
    return Markup(source: "<\(tag)>" + content.map(\.source).joined() + "</\(name)>")
  }

  /// An element that holds text.
  package static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String
  ) -> Markup {
    element(name, attributes, [.text(text)])
  }

  /// An element without content or end tag, such as `meta`.
  package static func void(_ name: String, _ attributes: KeyValuePairs<String, String?>) -> Markup {
    let open = element(name, attributes).source
    return Markup(source: String(open.dropLast(name.count + 3)) + "\n")
  }

  /// The style sheet, which is ours and holds no markup.
  package static func style(_ sheet: StaticString) -> Markup {
    Markup(source: "<style>\n\(sheet)\n</style>\n")
  }

  /// A whole document.
  package static func document(language: String, head: [Markup], body: [Markup]) -> String {
    let root = element(
      "html", ["lang": language],
      [element("head", [:], head), Markup(source: "\n"), element("body", [:], body)])
    return "<!DOCTYPE html>\n" + root.source + "\n"
  }

  /// One after the other, each on a line of its own.
  package static func lines(_ pieces: [Markup]) -> Markup {
    Markup(source: pieces.map(\.source).joined(separator: "\n") + "\n")
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
