import CareDemand
public import Workforce

extension WorkforceAssumption {
  /// What it rests on, as a sentence.
  public func text(_ language: Language) -> String {
    let say = Voice(language)
    switch self {
    case .demand(let assumption): return assumption.text(language)
    case .syntheticTariffs: return say(.syntheticTariffs)
    case .withoutTariff(let kinds): return say(.withoutTariff, say.list(kinds))
    case .hiredRates: return say(.hiredRates)
    case .evenLeave: return say(.evenLeave)
    case .mixHeld(let month): return say(.mixHeld, say.month(month))
    }
  }
}

extension [WhatIfOutcome] {
  /// What any of them rests on, as sentences, each once. Printed totals have a table of their own.
  func assumptions(_ say: Voice) -> [String] {
    flatMap(\.assumptions).filter { !$0.isPrintedTotal }
      .reduce(into: [WorkforceAssumption]()) { all, next in
        if let at = all.firstIndex(where: { $0.joined(with: next) != nil }) {
          all[at] = all[at].joined(with: next) ?? all[at]
        } else if !all.contains(next) {
          all.append(next)
        }
      }
      .map { $0.text(say.language) }
  }
}

extension WorkforceAssumption {
  fileprivate var isPrintedTotal: Bool {
    if case .demand(.printedTotalDiffers) = self { true } else { false }
  }

  /// One sentence for two that name profiles; `nil` where they say different things.
  fileprivate func joined(with other: Self) -> Self? {
    switch (self, other) {
    case (.demand(.hoursUnverified(let own)), .demand(.hoursUnverified(let more))):
      .demand(.hoursUnverified(profiles: own.with(more)))
    case (.demand(.withoutNorm(let own)), .demand(.withoutNorm(let more))):
      .demand(.withoutNorm(profiles: own.with(more)))
    case (.withoutTariff(let own), .withoutTariff(let more)): .withoutTariff(own.with(more))
    default: nil
    }
  }
}

extension [String] {
  /// And those that are not among them yet.
  fileprivate func with(_ more: [String]) -> [String] { self + more.filter { !contains($0) } }
}
