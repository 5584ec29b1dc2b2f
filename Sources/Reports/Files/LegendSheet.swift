import Workbook

/// The sheet that tells what stands where, and what happens when a cell is changed.
struct LegendSheet {
  let say: Voice

  /// Terms and what they mean.
  private static let lines: [(Words, Words)] = [
    (.legendCodes, .legendCodesText), (.legendGrey, .legendGreyText),
    (.legendSlashed, .legendSlashedText), (.rostered, .legendRosteredText),
    (.absentHours, .legendAwayText), (.balance, .legendBalanceText),
    (.legendNights, .legendNightsText), (.weekends, .legendWeekendsText),
    (.unknownCodes, .legendUnknownText), (.neededCover, .legendCoverText),
    (.legendLevels, .legendLevelsText), (.legendFixed, .legendFixedText),
  ]

  /// The sheet.
  var sheet: Sheet {
    var sheet = Sheet(name: say(.legend))
    for (row, line) in Self.lines.enumerated() {
      let lines = wrapped(say(line.1), width: 80).count
      sheet.rowHeights[row] = Double(lines) * Looks.line
      sheet[row, 0] = Cell(.text(say(line.0)), style: Looks.head.wrapped)
      sheet[row, 1] = Cell(.text(say(line.1)), style: Looks.plain.wrapped)
    }
    sheet.columns = [.init(0...0, width: 24), .init(1...1, width: 90)]
    sheet.print.scale = .sheetsWide(1)
    return sheet
  }
}
