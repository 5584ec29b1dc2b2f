extension QRCode {
  /// The code as lines of text, two rows of modules in each: `█` for two dark ones, `▀` and `▄` for one, a blank for
  /// none; with the quiet zone around it. To be shown dark on light.
  public var halfBlocks: [String] {
    let rows = -Self.quiet..<side + Self.quiet
    return stride(from: rows.lowerBound, to: rows.upperBound, by: 2).map { row in
      String(
        rows.map { column -> Character in
          switch (isInked(column, row), isInked(column, row + 1)) {
          case (true, true): "█"
          case (true, false): "▀"
          case (false, true): "▄"
          case (false, false): " "
          }
        })
    }
  }

  /// Modules that stay free on each side (ISO/IEC 18004, 6.3.8).
  private static let quiet = 4

  private func isInked(_ column: Int, _ row: Int) -> Bool {
    (0..<side).contains(column) && (0..<side).contains(row) && isDark(column, row)
  }
}
