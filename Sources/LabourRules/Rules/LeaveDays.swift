import RosterModel

/// **HOUSE-LEAVE**: no shift or duty on call that starts on a day of absence, without recorded consent.
///
/// Every kind of leave blocks its days, the weekend among them; hours at another employer block
/// nothing. A night that ends in the morning of the first day away belongs to the day before.
///
/// Example: leave from Monday to Friday: a shift on Friday is found, one on Saturday is not.
enum LeaveDays {
  static let id: RuleID = "HOUSE-LEAVE"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    let away = { (date: CivilDate) in
      record.lines.leave.contains { $0.blocks(date) } && !record.consents(to: rule, on: date)
    }
    let worked = record.plannedDays.filter { away($0.date) }.map { day in
      record.finding(
        rule, from: day.parts[0].begins, to: day.last.ends, measured: 1,
        assignments: [day.assignment])
    }
    let onCall = record.plannedOnCall.filter { away($0.date) }.map { timed in
      record.finding(
        rule, from: timed.begins, to: timed.ends, measured: 1, assignments: [timed.assignment])
    }
    return worked + onCall
  }
}
