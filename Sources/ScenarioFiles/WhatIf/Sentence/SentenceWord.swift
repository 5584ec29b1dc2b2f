/// A word of a sentence, with the number of its first character from 0 (Unicode scalars).
struct SentenceWord: Hashable {
  var text: String
  var offset: Int

  /// Begins as a number does: `3`, `+0,8`, `-8`; also where it is none, as `1e5`.
  var looksLikeNumber: Bool {
    (isSigned ? text.dropFirst() : text[...]).first?.isASCIIDigit ?? false
  }

  /// Begins with `+` or `-`.
  var isSigned: Bool { text.hasPrefix("+") || text.hasPrefix("-") }

  /// The number it is, with a decimal point or comma.
  var number: Double? { digits.flatMap { Double($0) } }

  /// The number it is, in hundredths: `9,07` is 0.0907 to the last digit.
  var hundredths: Double? { digits.flatMap { Double($0 + "e-2") } }

  /// As a number in digits with a decimal point.
  private var digits: String? {
    let unsigned = text.hasPrefix("+") ? String(text.dropFirst()) : text
    guard !unsigned.hasPrefix("-") || !text.hasPrefix("+"),
      Numbers.decimal(unsigned, comma: unsigned.contains(",")) != nil
    else { return nil }
    return String(unsigned.map { $0 == "," ? "." : $0 })
  }
}

extension Character {
  /// `0` to `9`.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
