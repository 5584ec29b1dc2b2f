import RosterModel
import Workbook

/// The sheet of shifts: what the formulas of the others look codes up in.
struct ShiftSheet {
  let shifts: [Shift]
  let say: Voice

  /// Its columns, in order.
  private enum Column: Int, CaseIterable {
    case code, name, times, domain, block, paid, night, evening, nextDay

    var title: Words {
      switch self {
      case .code: .code
      case .name: .shift
      case .times: .times
      case .domain: .domain
      case .block: .block
      case .paid: .paidHours
      case .night: .nightShift
      case .evening: .eveningShift
      case .nextDay: .intoNextDay
      }
    }

    var width: Double {
      switch self {
      case .name: 28
      case .times, .domain: 15
      default: 11
      }
    }
  }

  /// The sheet.
  var sheet: Sheet {
    var sheet = Sheet(name: say(.legendShifts))
    sheet.write(
      Column.allCases.map { Cell(.text(say($0.title)), style: Looks.head.wrapped) }, row: 0)
    for (index, shift) in shifts.enumerated() { sheet.write(cells(of: shift), row: index + 1) }
    sheet.columns = Column.allCases.map { .init($0.rawValue...$0.rawValue, width: $0.width) }
    sheet.rowHeights = [0: Looks.twoLines]
    (sheet.frozenRows, sheet.frozenColumns) = (1, 1)
    sheet.print.scale = .sheetsWide(1)
    sheet.print.repeatedRows = 0...0
    return sheet
  }

  private func cells(of shift: Shift) -> [Cell] {
    let texts = [
      shift.name.printable, LegendSection.times(shift, say), say(.name(of: shift.domain)),
      say(.name(of: shift.shiftClass)),
    ]
    let flags = [
      shift.shiftClass == .night, shift.shiftClass == .evening, shift.reachesNextDay,
    ]
    return [Cell(.text(shift.code.printable), style: Looks.code)]
      + texts.map { Cell(.text($0), style: Looks.plain) }
      + [Cell(.number(shift.paid.inHours), style: Looks.hours)]
      + flags.map { Cell(.number($0 ? 1 : 0), style: Looks.count) }
  }

  /// Formulas that look codes up here.
  var formulas: CodeFormulas { CodeFormulas(codes: cells(.code)) }
  /// Paid hours, one per code.
  var paid: String { cells(.paid) }
  /// 1 per code of class N, 0 otherwise.
  var nights: String { cells(.night) }
  /// 1 per code of class A, 0 otherwise.
  var evenings: String { cells(.evening) }
  /// 1 per code that ends after midnight, 0 otherwise.
  var nextDay: String { cells(.nextDay) }

  /// The cell of a shift's code, as formulas on other sheets name it.
  func code(at index: Int) -> String {
    sheet(CellPlace(row: index + 1, column: Column.code.rawValue).fixed)
  }

  private func cells(_ column: Column) -> String {
    let first = CellPlace(row: 1, column: column.rawValue)
    let last = CellPlace(row: max(shifts.count, 1), column: column.rawValue)
    return sheet("\(first.fixed):\(last.fixed)")
  }

  private func sheet(_ cells: String) -> String {
    Sheet(name: say(.legendShifts)).reference + cells
  }
}

extension Shift {
  /// Whether there is presence after the midnight that follows its begin.
  var reachesNextDay: Bool { span.upperBound > 1440 }
}
