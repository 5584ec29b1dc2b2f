import RosterModel
import Workbook

/// Formulas that count codes in cells, several in a cell joined by `|`.
///
/// Every code is put between two `|`, so that taking `|D|` out of `|D||OK|` takes out whole codes
/// only: what a text loses is a count. `COUNTIF` would take `*` and `?` in a code for a pattern,
/// `d` for `D`, and miss the second code of a cell. The functions are those every spreadsheet has
/// had for twenty years.
struct CodeFormulas {
  /// The cells of the sheet of shifts that hold their codes.
  let codes: String

  /// The sum over these cells of each code's weight, `weights` being one per code.
  func sum(of weights: String, in cells: String) -> String {
    "SUMPRODUCT(\(Self.times(codes, in: cells))*\(weights))"
  }

  /// How many codes there are in these cells that the table has.
  func known(in cells: String) -> String { "SUMPRODUCT(\(Self.times(codes, in: cells)))" }

  /// How many codes there are in these cells that the table does not have.
  func unknown(in cells: String) -> String {
    let all = "(LEN(\(cells))>0)*(LEN(\(cells))-LEN(SUBSTITUTE(\(cells),\"|\",\"\"))+1)"
    return "SUMPRODUCT(\(all))-\(known(in: cells))"
  }

  /// The sum over these cells of the weight of the first code of each.
  func sumOfFirst(_ weights: String, in cells: String) -> String {
    let first = "LEFT(\(cells)&\"|\",FIND(\"|\",\(cells)&\"|\")-1)"
    return "SUMPRODUCT(EXACT(\(first),\(codes))*\(weights))"
  }

  /// How many of these cells hold the code of one cell, where `level` at the same place is as much
  /// as `least`.
  static func heads(_ code: String, in cells: String, level: String, least: String) -> String {
    "SUMPRODUCT(\(times(code, in: cells))*(\(level)>=\(least)))"
  }

  /// How often each code occurs in each cell.
  private static func times(_ codes: String, in cells: String) -> String {
    let marked = "\"|\"&SUBSTITUTE(\(cells),\"|\",\"||\")&\"|\""
    let rest = "SUBSTITUTE(\(marked),\"|\"&\(codes)&\"|\",\"\")"
    return "(LEN(\(marked))-LEN(\(rest)))/(LEN(\(codes))+2)"
  }
}
