import RosterModel
import Workforce

/// The money of each care profile in the last month of a what-if.
struct ProfileMoneyTable {
  let outcome: WhatIfOutcome
  let say: Voice

  /// The month it is of; `nil` without money.
  var month: YearMonth? { outcome.money.last?.month }

  /// A row per profile and treatment.
  var table: TextTable {
    TextTable(
      columns: [.words(say(.profile)), .words(say(.treatment))]
        + [Words.residents, .revenueShort, .labourShort, .leftShort].map { .number(say($0)) },
      rows: (outcome.money.last?.byProfile ?? []).map(row))
  }

  private func row(_ line: ProfileMoney) -> [String] {
    [
      line.profile, say(line.treatment ? .withTreatment : .withoutTreatment),
      say.number(line.residents, decimals: 1), line.revenue.map(revenue) ?? "-",
      say.number(line.labour, decimals: 0), line.revenue.map { revenue($0 - line.labour) } ?? "-",
    ]
  }

  private func revenue(_ euro: Double) -> String {
    say.number(euro, decimals: 0) + (outcome.money.last?.synthetic ?? 0 > 0 ? madeUpMark : "")
  }
}
