/// The widest line of a terminal report.
let reportWidth = 100

/// A text broken at spaces into lines of at most `width` characters; lines after the first start
/// with `indent` spaces. A single word longer than a line is cut.
func wrapped(_ text: String, width: Int = reportWidth, indent: Int = 0) -> [String] {
  let margin = String(repeating: " ", count: indent)
  var lines: [String] = []
  var line = ""
  for word in text.split(separator: " ") {
    let word = shortened(String(word).replacing(noBreakSpace, with: " "), to: width - indent)
    if line.isEmpty {
      line = word
    } else if line.count + 1 + word.count <= width {
      line += " " + word
    } else {
      lines.append(line)
      line = margin + word
    }
  }
  return lines + [line]
}

private let noBreakSpace = "\u{A0}"

/// The text with its spaces made to keep it on one line; wrapping turns them back.
func unbroken(_ text: String) -> String { text.replacing(" ", with: noBreakSpace) }
