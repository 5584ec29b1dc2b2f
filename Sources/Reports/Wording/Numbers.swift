public import RosterModel

extension Voice {
  /// A whole number with its thousands grouped: `12.345`, in English `12,345`.
  public func number(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += groupSeparator }
      text.append(digit)
    }
    return text
  }

  /// A number with exactly this many decimals: `2.988,0`. What is not finite is a dash.
  public func number(_ value: Double, decimals: Int) -> String {
    guard let scaled = scaled(value, decimals: decimals) else { return "-" }
    let unit = power(decimals)
    let whole = number(Int(scaled.magnitude) / unit)
    let sign = scaled < 0 ? "-" : ""
    guard decimals > 0 else { return sign + whole }
    let fraction = String(Int(scaled.magnitude) % unit)
    let zeros = String(repeating: "0", count: decimals - fraction.count)
    return sign + whole + decimalSeparator + zeros + fraction
  }

  /// A number with as few decimals as it needs, at most two: `8`, `8,5`.
  package func trimmed(_ value: Double) -> String {
    for decimals in 0..<2 where (value * 100).rounded() == shortened(value, decimals) {
      return number(value, decimals: decimals)
    }
    return number(value, decimals: 2)
  }

  /// A difference, always with its sign: `+3,5`, `-2,0`, `0,0`.
  package func signed(_ value: Double, decimals: Int) -> String {
    let text = number(value, decimals: decimals)
    return (scaled(value, decimals: decimals) ?? 0) > 0 ? "+" + text : text
  }

  /// `6e`, in English `6th`.
  package func ordinal(_ value: Int) -> String {
    let words: Words =
      switch (value % 10, value % 100) {
      case (_, 11...13): .ordinal
      case (1, _): .ordinalFirst
      case (2, _): .ordinalSecond
      case (3, _): .ordinalThird
      default: .ordinal
      }
    return self(words, String(value))
  }

  /// A fraction as a percentage: `12%`.
  package func percent(_ fraction: Double, decimals: Int = 0) -> String {
    number(fraction * 100, decimals: decimals) + "%"
  }

  private func shortened(_ value: Double, _ decimals: Int) -> Double {
    let unit = Double(power(decimals))
    return (value * unit).rounded() * 100 / unit
  }

  private func scaled(_ value: Double, decimals: Int) -> Int? {
    let scaled = (value * Double(power(decimals))).rounded()
    return scaled.magnitude < 1e15 ? Int(scaled) : nil
  }

  private func power(_ decimals: Int) -> Int { (0..<decimals).reduce(1) { unit, _ in unit * 10 } }

  private var groupSeparator: String { language == .dutch ? "." : "," }
  private var decimalSeparator: String { language == .dutch ? "," : "." }
}

extension Voice {
  /// A length of time: `8 u`, `8 u 30`, `45 min`.
  public func duration(_ time: Minutes) -> String {
    let minutes = time.count.magnitude
    let sign = time.count < 0 ? "-" : ""
    if minutes > 0, minutes < 60 { return sign + self(.minutesShort, String(minutes)) }
    let whole = self(.hoursShort, number(Int(minutes / 60)))
    return sign + whole + (minutes % 60 == 0 ? "" : " " + padded(Int(minutes % 60)))
  }

  /// Two digits.
  package func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}
