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

  /// As the file would write it: at most four decimals, none where it is whole.
  static func text(_ number: Double, comma: Bool) -> String {
    let text = number == number.rounded() && abs(number) < 1e9 ? "\(Int(number))" : "\(number)"
    return comma ? swapped(text) : text
  }

  private static func swapped(_ text: String) -> String {
    String(text.map { $0 == "," ? "." : $0 == "." ? "," : $0 })
  }

  private static func isNumber(_ text: String, sign: Character?) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: sign ?? "\n", omittingEmptySubsequences: false)
    return text.utf8.count <= 18 && parts.count <= (sign == nil ? 1 : 2)
      && parts.allSatisfy { part in
        !part.isEmpty && part.unicodeScalars.allSatisfy { ("0"..."9").contains($0) }
      }
  }
}
