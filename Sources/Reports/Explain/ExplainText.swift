/// Explanations for the terminal, in lines of at most 100 columns; colour is emphasis only.
public enum ExplainText {}

extension ReportText {
  /// Lines that stand for items, wrapped below their dash.
  mutating func items(_ lines: [String], mark: String = "- ") {
    add(lines.flatMap { wrapped(mark + $0, indent: mark.count) })
  }
}

/// At most so many lines, and how many are left.
func shown(_ lines: [String], limit: Int, _ say: Voice) -> [String] {
  lines.count <= limit
    ? lines : lines.prefix(limit) + [say(.andMore, say.number(lines.count - limit))]
}
