/// One measure of several what-ifs side by side, each with its difference to the first.
struct ComparedRow {
  /// What stands in its cells.
  enum Content {
    /// Figures; `nil` where there is none.
    case figures([Double?], Format)
    /// Words, which have no difference.
    case words([String])
  }

  /// How a figure is written.
  enum Format {
    /// With so many decimals.
    case decimals(Int)
    /// A fraction, in percent; differences in percentage points.
    case share
    /// Whole euros.
    case euro
    /// Thousands of euros, where whole ones would be too wide.
    case thousands
  }

  /// What it is.
  var title: String
  /// Its cells.
  var content: Content
  /// Which cells rest on tariffs that are made up.
  var isMadeUp: [Bool] = []

  /// A cell.
  func cell(_ index: Int, _ say: Voice) -> String {
    switch content {
    case .words(let words): words[index]
    case .figures(let values, let format):
      values[index].map { format.text($0, say) + mark(index) } ?? "-"
    }
  }

  /// The difference to the first, with its sign; `nil` for the first itself and where there is none.
  func difference(_ index: Int, _ say: Voice) -> String? {
    guard case .figures(let values, let format) = content, index > 0,
      let first = values[0], let value = values[index]
    else { return nil }
    return format.difference(value - first, say)
  }

  /// Whether any what-if differs from the first.
  func differs(_ say: Voice) -> Bool {
    guard case .figures(let values, _) = content else { return false }
    return values.indices.contains { difference($0, say) ?? Self.same != Self.same }
  }

  /// Stands where a figure is that of the first.
  static let same = "="

  private func mark(_ index: Int) -> String {
    isMadeUp.indices.contains(index) && isMadeUp[index] ? madeUpMark : ""
  }
}

/// Stands behind each amount that rests on tariffs that are made up.
let madeUpMark = "*"

extension ComparedRow.Format {
  /// Euros, in thousands from ten million on.
  static func money(_ values: [Double?]) -> Self {
    values.contains { $0?.magnitude ?? 0 >= 9_999_999.5 } ? .thousands : .euro
  }

  /// A figure.
  func text(_ value: Double, _ say: Voice) -> String {
    switch self {
    case .decimals(let decimals): say.number(value, decimals: decimals)
    case .share: say.percent(value, decimals: 1)
    case .euro: say.number(value, decimals: 0)
    case .thousands: say.number(value / 1000, decimals: 0)
    }
  }

  /// A difference with its sign, or ``ComparedRow/same``.
  fileprivate func difference(_ value: Double, _ say: Voice) -> String {
    let text =
      switch self {
      case .decimals(let decimals): say.signed(value, decimals: decimals)
      case .share: say.signed(value * 100, decimals: 1)
      case .euro: say.signed(value, decimals: 0)
      case .thousands: say.signed(value / 1000, decimals: 0)
      }
    guard text.contains(where: { "123456789".contains($0) }) else { return ComparedRow.same }
    if case .share = self { return "\(text) pp" }
    return text
  }
}
