/// The text of a calendar as its reader sees it: folded lines put together again.
///
/// It reads scalars and not characters: of a `:` and an accent that follows it Swift makes one.
struct CalendarText {
  typealias Scalars = String.UnicodeScalarView

  /// Lines as they stand in the file, without their ends.
  let folded: [String]
  /// Whole lines: name, parameters and value.
  let lines: [String]

  init(_ text: String) {
    let cut = text.unicodeScalars.split(separator: "\r", omittingEmptySubsequences: false)
    let ends = cut.dropFirst().allSatisfy { $0.first == "\n" }
    folded = ends ? cut.map { String(Scalars($0.first == "\n" ? $0.dropFirst() : $0)) } : []
    lines = folded.reduce(into: []) { lines, line in
      if line.unicodeScalars.first == " ", !lines.isEmpty {
        lines[lines.count - 1].unicodeScalars += line.unicodeScalars.dropFirst()
      } else if !line.isEmpty {
        lines.append(line)
      }
    }
  }

  /// The lines of each component of a kind, without its begin and end.
  func components(_ kind: String) -> [[String]] {
    lines.indices.filter { lines[$0] == "BEGIN:\(kind)" }.map { begin in
      Array(lines[(begin + 1)...].prefix { $0 != "END:\(kind)" })
    }
  }

  /// The text a value of kind TEXT stands for (RFC 5545, 3.3.11).
  static func unescaped(_ value: String) -> String {
    var text = Scalars()
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        text.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}

extension [String] {
  /// What follows the first line that starts with a name and `:` or `;`.
  func value(_ name: String) -> String? {
    lazy.compactMap { line -> String? in
      let scalars = line.unicodeScalars
      guard scalars.starts(with: name.unicodeScalars),
        let next = scalars.dropFirst(name.unicodeScalars.count).first, next == ":" || next == ";"
      else { return nil }
      return String(CalendarText.Scalars(scalars.dropFirst(name.unicodeScalars.count + 1)))
    }.first
  }
}
