/// What the grammar of a sentence knows by heart, in the ways it may be written, Dutch and English.
struct Keyword: Sendable {
  /// Each way as its words, in lower case.
  let writings: [[String]]

  init(_ writings: String...) {
    self.writings = writings.map { $0.split(separator: " ").map { String($0) } }
  }

  /// The ways it may be written.
  var texts: [String] { writings.map { $0.joined(separator: " ") } }

  static let from = Keyword("from", "vanaf")
  /// The last day counts too: `tot` alone, which leaves it out, is no way to write this.
  static let to = Keyword("to", "t/m", "tot en met", "through")
  static let all = Keyword("all", "alle")
  static let becomes = Keyword("->", "→", "wordt", "worden", "becomes", "become")
  static let fte = Keyword("fte")
  static let times = Keyword("x", "×", "keer", "maal", "times")
  static let hours = Keyword("h", "u", "uur", "hours", "hour", "uren")
  static let aWeek = Keyword("a week", "per week")
  static let aMonth = Keyword("a month", "per month", "per maand")
  static let after = Keyword("after", "na")
  static let months = Keyword("months", "month", "maanden", "maand")
  static let atMost = Keyword(
    "at most", "up to", "hoogstens", "hooguit", "ten hoogste", "maximaal")
  static let any = Keyword("any", "elke")
  static let none = Keyword("none", "geen", "niemand")
  static let percent = Keyword("%", "procent", "percent")
  static let ofCost = Keyword(
    "of cost", "of costs", "of the cost", "of the costs", "van kosten", "van de kosten")
  static let ofHours = Keyword("of hours", "of the hours", "van uren", "van de uren")
}
