import LabourRules
import RosterModel

extension FindingTeller {
  /// Young people, exemptions from long shifts, announcement, pay and lessons, and nights by collective
  /// agreement.
  var people: String? { young ?? agreedOfPeople }

  /// Who is 16 or 17.
  private var young: String? {
    switch finding.rule {
    case "ATW-YOUTH-LEN": say(.youngWorkInShift, theShift, measured, allowed)
    case "ATW-YOUTH-WEEK": say(.youngWorkInWeek, days, measured, allowed)
    case "ATW-YOUTH-AVG4": say(.youngAverage, days, measured, allowed)
    case "ATW-YOUTH-REST" where isWithinOneDuty:
      say(
        .youngRestInDay, theShift, say.moment(finding.from), say.moment(finding.to), measured,
        allowed)
    case "ATW-YOUTH-REST": say(.youngRestBetween, earlier, later, measured, allowed)
    case "ATW-YOUTH-NIGHT": say(.youngNight, theShift, measured)
    default: nil
    }
  }

  private var agreedOfPeople: String? {
    switch finding.rule {
    case "HOUSE-LONG": say(.longShift, theShift, measured, allowed)
    case "HOUSE-LONG-AVG4", "HOUSE-LONG-AVG16": say(.longAverage, days, measured, allowed)
    case "ATW-ANN": say(.announcedLate, say.day(finding.from.date), measured, allowed)
    case "VVT-ANN": say(.announcedLateAgreed, say.day(finding.from.date), measured, allowed)
    case "VVT-OPK-PAY": say(.extraAttendance, theShift, measured)
    case "VVT-BBL": say(.lessonDay, days, measured, allowed)
    case "ATW-N-140": proRata(say(.nightsInWindow, days, measured, limit))
    case "ATW-N-38": say(.smallHours, days, measured, allowed)
    default: nil
    }
  }
}
