import LabourRules
import RosterModel

/// Sentences on standby, on-call duties and presence duties.
extension FindingTeller {
  /// What was found by a rule of that group.
  var onCall: String? {
    switch finding.rule {
    case "ATW-CON": say(.standbyDays, days, measured, limit)
    case "ATW-CON-48": say(.standbyFreePeriods, days, measured, allowed)
    case "ATW-CON-N": aroundNight
    case "ATW-CON-13":
      say(
        .workWithStandby, say.moment(finding.from), say.moment(finding.to), measured, allowed)
    case "ATB-BER": say(.onCallInWeek, days, count, limit)
    case "ATB-BER-16": proRata(say(.onCallInWindow, days, count, limit))
    case "ATB-BER-24": say(.onCallLength, theShift, measured, allowed)
    case "ATB-AAN": proRata(say(.presenceInWindow, days, count, limit))
    case "ATB-AAN-AVG": say(.averageWithPresence, days, measured, allowed)
    case "ATB-AAN-REST": say(.restAroundPresence, earlier, later, measured, allowed)
    default: nil
    }
  }

  /// What was measured as a bare number, where the sentence names what is counted.
  private var count: String { say.trimmed(finding.measured) }

  /// Standby before a night, or after it.
  private var aroundNight: String {
    let first = finding.assignments.first.flatMap { scenario.shift($0.shift) }
    let words: Words =
      first?.countsFor == .standby ? .standbyBeforeNight : .standbyAfterNight
    return say(words, earlier, later, measured, allowed)
  }
}
