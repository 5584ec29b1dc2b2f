public import LabourRules
import RosterModel

extension Allowance {
  /// How the law is kept here, as a sentence.
  public func text(_ language: Language) -> String {
    let say = Voice(language)
    let (from, to) = (say.moment(from), say.moment(to))
    let (measured, asked) = (say.measure(measured, .hours), say.measure(asked, .hours))
    switch branch {
    case .fortnight(let rests):
      let parts = rests.map { say.measure($0, .hours) }.joined(separator: " + ")
      let sum = say.measure(rests.reduce(0, +), .hours)
      return say(.keptInFortnight, from, measured, asked, to, parts, sum)
    case .override: return say(.shorterRest, from, to, measured, asked)
    }
  }
}

extension Allowance.Branch {
  /// Its name in documents.
  var name: String {
    switch self {
    case .fortnight: "72h-in-14x24h"
    case .override: "override"
    }
  }
}
