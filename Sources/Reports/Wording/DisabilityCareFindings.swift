import LabourRules
import RosterModel

/// Sentences for the rules of the agreement of disability care (CAO GHZ).
extension FindingTeller {
  /// What was found by one of its rules, or `nil` for another rule.
  var disabilityCare: String? {
    let place = say.ordinal(Int(finding.measured))
    switch finding.rule {
    case "GHZ-57": return say(.nightFromAge, theShift, limit)
    case "GHZ-WKND": return proRata(say(.freeWeekends, days, measured, limit))
    case "GHZ-32":
      return say(
        .restBesidesWeekly, say.moment(finding.from), say.moment(finding.to), measured, allowed)
    case "GHZ-CON": return say(.onCallInDays, theShift, place, limit)
    case "GHZ-CON-ROW": return say(.onCallInRow, theShift, place, limit)
    default: return nil
    }
  }
}
