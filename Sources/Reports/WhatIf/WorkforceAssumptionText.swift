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
  /// What any of them rests on, as sentences, each once.
  func assumptions(_ say: Voice) -> [String] {
    flatMap(\.assumptions).map { $0.text(say.language) }.reduce(into: []) { all, text in
      if !all.contains(text) { all.append(text) }
    }
  }
}
