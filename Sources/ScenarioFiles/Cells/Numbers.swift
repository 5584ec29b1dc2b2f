/// Numbers as the files write them: digits, at most one sign of the file's own, no exponent.
enum Numbers {
  /// A whole number, `-12`.
  static func integer(_ text: String) -> Int? {
    isNumber(text, sign: nil) ? Int(text) : nil
  }

  /// A number with a decimal point, or a decimal comma where the file has those.
  static func decimal(_ text: String, comma: Bool) -> Double? {
    guard isNumber(text, sign: comma ? "," : ".") else { return nil }
    return Double(comma ? swapped(text) : text)
  }

  /// What a number not in the form most likely means: the other decimal sign.
  static func guess(_ text: String, comma: Bool) -> String? {
    decimal(text, comma: !comma) == nil ? nil : swapped(text)
  }

  /// As the file would write it: the fewest digits that read back as the same number, no decimals
  /// where it is whole.
  static func text(_ number: Double, comma: Bool = false) -> String {
    let text = withoutExponent("\(number)")
    let short = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    return comma ? swapped(short) : short
  }

  /// `1.5e-05` as `0.000015`: only numbers below 0.0001, and some beyond every range, are described
  /// with an exponent.
  private static func withoutExponent(_ text: String) -> String {
    let parts = text.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]), exponent < 0 else { return text }
    let zeros = String(repeating: "0", count: -exponent - 1)
    let digits = String(parts[0].filter(\.isNumber))
    return (text.hasPrefix("-") ? "-0." : "0.") + zeros + digits
  }

  private static func swapped(_ text: String) -> String {
    String(text.map { $0 == "," ? "." : $0 == "." ? "," : $0 })
  }

  /// At most 18 digits before the sign, so that they fit a whole number; behind it as many as a
  /// number takes.
  private static func isNumber(_ text: String, sign: Character?) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: sign ?? "\n", omittingEmptySubsequences: false)
    return parts[0].utf8.count <= 18 && parts.count <= (sign == nil ? 1 : 2)
      && parts.allSatisfy { part in
        !part.isEmpty && part.unicodeScalars.allSatisfy { ("0"..."9").contains($0) }
      }
  }
}
