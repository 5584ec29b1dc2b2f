import RosterModel
import Workbook

/// A person's totals: formulas over the row, each with its present result.
struct PersonTotals {
  let grid: RosterGrid
  let layout: RosterLayout
  let table: ShiftSheet
  let weekends: WeekendSheet

  /// All totals of a person.
  func cells(of person: PersonID, at index: Int) -> [RosterLayout.Total: Cell] {
    let days = layout.days(of: index)
    let formulas = table.formulas
    let rostered = rostered(person)
    let away = grid.away(person)
    return [
      .rostered: hours(formulas.sum(of: table.paid, in: days), rostered),
      .away: Cell(.number(away.inHours), style: Looks.hours),
      .balance: Cell(
        .formula(
          balanceFormula(index), result: balance(person, counted: rostered + away).inHours),
        style: Looks.balance),
      .nights: count(formulas.sumOfFirst(table.nights, in: days), begun(person, .night)),
      .evenings: count(formulas.sumOfFirst(table.evenings, in: days), begun(person, .evening)),
      .weekends: count(weekends.sum(index), weekends.count(person)),
      .unknown: count(formulas.unknown(in: days), unknown(person)),
    ]
  }

  private func hours(_ formula: String, _ result: Minutes) -> Cell {
    Cell(.formula(formula, result: result.inHours), style: Looks.hours)
  }

  private func count(_ formula: String, _ result: Int) -> Cell {
    Cell(.formula(formula, result: Double(result)), style: Looks.count)
  }

  /// Hours above the most of the contract, less hours below its least.
  private func balanceFormula(_ index: Int) -> String {
    let counted =
      layout.cell(index, layout.column(.rostered)) + "+" + layout.cell(index, layout.column(.away))
    let least = layout.cell(index, layout.leastContract)
    let most = layout.cell(index, layout.mostContract)
    return "MAX(0,\(counted)-\(most))-MAX(0,\(least)-(\(counted)))"
  }

  private func balance(_ person: PersonID, counted: Minutes) -> Minutes {
    let range = layout.contract(grid.scenario, person)
    return counted - min(max(counted, range.lowerBound), range.upperBound)
  }

  private func rostered(_ person: PersonID) -> Minutes {
    grid.codes(of: person).joined().compactMap(grid.scenario.shift).map(\.paid).total()
  }

  /// Days whose first shift is of a class.
  private func begun(_ person: PersonID, _ block: Block) -> Int {
    grid.codes(of: person).count { codes in
      codes.first.flatMap(grid.scenario.shift)?.shiftClass == block
    }
  }

  private func unknown(_ person: PersonID) -> Int {
    grid.codes(of: person).joined().count { grid.scenario.shift($0) == nil }
  }
}

extension RosterLayout {
  /// The contract of a person as the sheet shows it: where nobody has a range its two ends, which
  /// may differ by a minute of rounding, are one.
  func contract(_ scenario: Scenario, _ person: PersonID) -> ClosedRange<Minutes> {
    let range = scenario.contractRange(of: person, over: scenario.period)
    return hasRanges ? range : range.upperBound...range.upperBound
  }
}
