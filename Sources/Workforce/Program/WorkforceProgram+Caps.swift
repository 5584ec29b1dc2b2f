import LinearProgramming
import RosterModel

/// Caps on hired people, and who works the hours they count.
extension WorkforceProgram {
  mutating func addCap(_ index: Int) {
    let cap = workforce.caps[index]
    let row = addRow(.cap(index), .atMost(workforce.allowance(cap)))
    for column in columnStarts[cap.months.lowerBound]..<columnStarts[cap.months.upperBound] {
      let coefficient = usage(of: cap, columns[column])
      if coefficient != 0 { columns[column].add(coefficient, row: row) }
    }
  }

  /// What one unit of a column takes of a cap.
  func usage(of cap: CapCase, _ column: ProgramColumn) -> Double {
    let isHired = shell(of: column.kind) == .hired
    switch cap.cap.base {
    case .hours:
      if case .short = column.kind { return cap.cap.share }
      return isHired ? 1 : 0
    case .cost: return (isHired ? column.euro : 0) - cap.cap.share * column.euro
    }
  }

  /// Who works the hours of a column.
  func shell(of kind: ColumnKind) -> Shell? {
    switch kind {
    case .team: .team
    case .offer(let month, let index, _): workforce.months[month].offers[index].shell
    case .short, .jobs, .recruit, .train, .times: nil
    }
  }
}

extension WorkforceCase {
  /// What a cap leaves before anything is decided: share x hours needed, or share x contracts.
  func allowance(_ cap: CapCase) -> Double {
    let months = self.months[cap.months]
    switch cap.cap.base {
    case .hours: return cap.cap.share * months.reduce(0) { $0 + $1.totalNeed }
    case .cost:
      return cap.cap.share * months.reduce(0) { $0 + $1.team.reduce(0) { $0 + $1.euro } }
    }
  }
}
