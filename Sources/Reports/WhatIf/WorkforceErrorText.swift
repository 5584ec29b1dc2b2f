public import Workforce

extension WorkforceError {
  /// What is wrong, as a sentence.
  public func text(_ language: Language) -> String {
    let say = Voice(language)
    switch self {
    case .budgetBelowContracts(let euro):
      let whole = Int(euro.rounded(.up))
      return say(.budgetBelowContracts, say.number(whole), String(whole))
    case .unsolved: return say(.workforceUnsolved)
    }
  }
}
