import RosterModel

/// What the library cannot refuse, or refuses by writing on the terminal, is found here first.
extension WorkbookDocument {
  /// Throws what is wrong with the document, the first thing found.
  public func check() throws(WorkbookFault) {
    guard !sheets.isEmpty else { throw .noSheets }
    guard title.utf16.count <= 255, title.firstUnwritable(lines: false) == nil else {
      throw .title
    }
    try checkNames()
    for sheet in sheets {
      for (place, cell) in sheet.cells.sorted(by: { $0.key < $1.key }) {
        if let fault = cell.fault(at: place) {
          throw .cell(sheet: sheet.name, place, fault)
        }
      }
      if let fault = sheet.setUpFault { throw .setUp(sheet: sheet.name, fault) }
    }
  }

  private func checkNames() throws(WorkbookFault) {
    var taken: Set<String> = ["history"]
    for (index, sheet) in sheets.enumerated() {
      let name = sheet.name
      let fault: WorkbookFault.Name? =
        if !(1...31).contains(name.utf16.count) {
          .length
        } else if name.contains(where: { "[]:*?/\\".contains($0) }) || name.hasPrefix("'")
          || name.hasSuffix("'") || name.firstUnwritable(lines: false) != nil
        {
          .character
        } else if !taken.insert(name.lowercased()).inserted { .taken } else { nil }
      if let fault { throw .name(name, sheet: index, fault) }
    }
  }
}

extension Cell {
  /// Rows and columns a sheet has.
  static let rows = 0..<1_048_576
  static let columns = 0..<16_384

  /// What is wrong with it, or `nil`.
  func fault(at place: CellPlace) -> WorkbookFault.Cell? {
    guard Self.rows.contains(place.row), Self.columns.contains(place.column) else {
      return .place
    }
    if let format = style.numberFormat, !(1...255).contains(format.utf16.count) {
      return .numberFormat
    }
    if let bad = style.numberFormat?.firstUnwritable(lines: false) { return .character(bad) }
    return content.fault
  }
}

extension Cell.Content {
  fileprivate var fault: WorkbookFault.Cell? {
    switch self {
    case .blank: return nil
    case .text(let text):
      guard text.utf16.count <= 32_767 else { return .textLength }
      return text.firstUnwritable(lines: true).map(WorkbookFault.Cell.character)
    case .number(let number): return number.isFinite ? nil : .number
    case .date(let date): return (1900...9999).contains(date.year) ? nil : .date
    case .formula(let formula, let result):
      guard (1...8192).contains(formula.utf16.count), formula != "=" else { return .formulaLength }
      if let bad = formula.firstUnwritable(lines: true) { return .character(bad) }
      return result.isFinite ? nil : .number
    }
  }
}

extension String {
  /// The first character that XML cannot hold or that a cell would show as something else: control
  /// characters, but for tabs and new lines where `lines` says so, and what is no character at all.
  func firstUnwritable(lines: Bool) -> Unicode.Scalar? {
    unicodeScalars.first { scalar in
      switch scalar.value {
      case 9, 10: !lines
      case 0..<32, 127..<160, 0xFFFE, 0xFFFF: true
      default: false
      }
    }
  }
}
