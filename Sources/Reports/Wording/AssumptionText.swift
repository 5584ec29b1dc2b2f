public import CareDemand

extension Assumption {
  /// What is assumed, as a sentence.
  public func text(_ language: Language) -> String {
    let say = Voice(language)
    switch self {
    case .normSetExpired(let id, let lastDay):
      return say(.normSetExpired, id, say.date(lastDay))
    case .hoursUnverified(let profiles): return say(.hoursUnverified, say.list(profiles))
    case .levelMixPreset: return say(.levelMixPreset)
    case .functionMinima: return say(.functionMinima)
    case .dayProfile: return say(.dayProfile)
    case .withoutNorm(let profiles): return say(.withoutNorm, say.list(profiles))
    case .functionSplit: return say(.functionSplit)
    case .employerCost: return say(.employerCost)
    case .wagesOf(let date): return say(.wagesOf, say.date(date))
    case .irregularHoursOpen: return say(.irregularHoursOpen)
    case .breakSpread: return say(.breakSpread)
    case .decemberEvenings: return say(.decemberEvenings)
    case .rulePackOutdated(let title, _, let to?): return say(.rulePackExpired, title, say.date(to))
    case .rulePackOutdated(let title, let from, nil):
      return say(.rulePackNotYet, title, from.map(say.date) ?? "")
    case .printedTotalDiffers(let month, let name, let printed, let computed):
      return say(
        .printedTotalDiffers, say.month(month), say(.printedTotal(name)), say.trimmed(printed),
        say.trimmed(computed))
    }
  }
}
