extension Sheet {
  /// What is wrong with how it is set up, or `nil`.
  var setUpFault: WorkbookFault.SetUp? {
    guard columns.allSatisfy({ Cell.columns.holds($0.range) && (0...255).contains($0.width) })
    else { return .columns }
    guard rowHeights.allSatisfy({ Cell.rows.contains($0.key) && (0...409).contains($0.value) })
    else { return .rows }
    guard Cell.rows.contains(frozenRows), Cell.columns.contains(frozenColumns) else {
      return .frozen
    }
    return print.fault
  }
}

extension PrintSetup {
  /// The line at the foot in the language of headers and footers, where `&` begins an order.
  var footerOrders: String { "&L\(footer.replacing("&", with: "&&"))&R&P / &N" }

  fileprivate var fault: WorkbookFault.SetUp? {
    switch scale {
    case .percent(let percent): guard (10...400).contains(percent) else { return .scale }
    case .sheetsWide(let sheets): guard (1...1000).contains(sheets) else { return .scale }
    }
    guard repeatedRows.map(Cell.rows.holds) ?? true,
      repeatedColumns.map(Cell.columns.holds) ?? true,
      columnBreaks.count <= 1023,
      columnBreaks.allSatisfy({ $0 > 0 && Cell.columns.contains($0) })
    else { return .printedPlaces }
    // 255 is what a header holds; the library counts the same way.
    guard footerOrders.utf16.count < 255, footer.firstUnwritable(lines: false) == nil else {
      return .footer
    }
    return nil
  }
}

extension Range<Int> {
  /// Whether all of another range lies in it.
  fileprivate func holds(_ other: ClosedRange<Int>) -> Bool {
    contains(other.lowerBound) && contains(other.upperBound)
  }
}
