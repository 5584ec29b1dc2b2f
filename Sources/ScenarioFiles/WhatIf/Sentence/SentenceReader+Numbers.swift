extension SentenceReader {
  /// A number in a range.
  func number(in range: ClosedRange<Double>) -> Double? {
    guard let word, word.looksLikeNumber else {
      goAstray()
      return nil
    }
    pass()
    guard let number = word.number else {
      report(.malformed(.decimal(comma: false)), at: word, maybe: .form(.decimal(comma: false)))
      return nil
    }
    return inRange(number, range, word)
  }

  /// A number with its sign: who come or go.
  func signedNumber(in range: ClosedRange<Double>) -> Double? {
    if let word, word.looksLikeNumber, !word.isSigned {
      report(.malformed(.signed), at: word, maybe: .oneOf(["+" + word.text, "-" + word.text]))
      pass()
      return nil
    }
    return number(in: range)
  }

  /// A whole number in a range.
  func wholeNumber(in range: ClosedRange<Int>) -> Int? {
    let word = word
    let wide = Double(range.lowerBound)...Double(range.upperBound)
    guard let word, let number = number(in: wide) else { return nil }
    guard let whole = Int(exactly: number) else {
      report(.malformed(.integer), at: word, maybe: .closest("\(Int(number.rounded()))"))
      return nil
    }
    return whole
  }

  /// `9%`, as a fraction in a range.
  func percentage(in range: ClosedRange<Double>) -> Double? {
    let word = word
    let number = number(in: -Self.huge...Self.huge)
    let hasSign = accepts(.percent)
    guard let word, let number else { return nil }
    guard hasSign else {
      report(.malformed(.percentage), at: word, maybe: .closest(Self.likely(number)))
      return nil
    }
    guard let fraction = word.hundredths, range.contains(fraction) else {
      let ends = [range.lowerBound, range.upperBound].map(Self.percent)
      report(.outOfRange, at: word, value: word.text + "%", maybe: .between(ends[0], ends[1]))
      return nil
    }
    return fraction
  }

  /// `0.09` as `9%`; `9` too.
  private static func likely(_ number: Double) -> String {
    abs(number) < 1 ? percent(number) : Numbers.text(number) + "%"
  }

  private static func percent(_ fraction: Double) -> String {
    Numbers.text((fraction * 1e6).rounded() / 1e4) + "%"
  }

  private static var huge: Double { 1e18 }

  /// The number where it lies in the range.
  func inRange(
    _ number: Double, _ range: ClosedRange<Double>, _ word: SentenceWord
  ) -> Double? {
    guard !range.contains(number) else { return number }
    report(
      .outOfRange, at: word,
      maybe: .between(Numbers.text(range.lowerBound), Numbers.text(range.upperBound)))
    return nil
  }
}
