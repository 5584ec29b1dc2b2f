import RosterModel
import Workforce

/// The indicators of what-ifs in their last month, side by side.
struct WhatIfIndicators {
  let figures: [WhatIfFigures]
  let say: Voice

  private var last: [MonthIndicators?] { figures.map(\.outcome.indicators.last) }

  /// The month they are of; `nil` without indicators.
  var month: YearMonth? { last.first??.month }

  /// All of them; one that no what-if has is left out.
  var rows: [ComparedRow] {
    guard month != nil else { return [] }
    return fixed + shares + heads + contracts
  }

  private var fixed: [ComparedRow] {
    [
      row(say(.ftePerClient), .decimals(2)) { $0.ftePerClient },
      row(say(.hiredShareOfHours), .share) { $0.hiredHours },
      row(say(.hiredShareOfCost), .share) { $0.hiredCost },
      row(say(.occupancy), .share) { $0.occupancy },
      row(say(.expectedAbsence), .share) { $0.absence },
    ].filter(hasFigure)
  }

  private var shares: [ComparedRow] {
    Set(last.compactMap(\.self).flatMap(\.levelShares.keys)).sorted().map { skill in
      row(say(.shareOfLevel, say.skill(skill)), .share) { $0.levelShares[skill] ?? 0 }
    }
  }

  private var heads: [ComparedRow] {
    Set(last.compactMap(\.self).flatMap(\.heads.keys)).sorted().map { kind in
      row(say(.headsOf, say.kind(kind)), .decimals(1)) { $0.heads[kind] ?? 0 }
    }
  }

  private var contracts: [ComparedRow] {
    let titles = ["16", "24", "32"].map { say(.contractsUpTo, $0) } + [say(.contractsOver, "32")]
    return titles.enumerated().map { index, title in
      row(title, .decimals(0)) {
        $0.contractSizes.indices.contains(index) ? Double($0.contractSizes[index]) : nil
      }
    }.filter(hasFigure)
  }

  private func row(
    _ title: String, _ format: ComparedRow.Format, _ figure: (MonthIndicators) -> Double?
  ) -> ComparedRow {
    ComparedRow(title: title, content: .figures(last.map { $0.flatMap(figure) }, format))
  }

  private func hasFigure(_ row: ComparedRow) -> Bool {
    guard case .figures(let values, _) = row.content else { return true }
    return values.contains { $0 != nil }
  }
}
