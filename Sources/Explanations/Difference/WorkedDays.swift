import RosterModel

/// Who has which shifts at work on which day of the period.
struct WorkedDays {
  /// A day of someone.
  struct Key: Hashable {
    var person: PersonID
    var date: CivilDate
  }

  /// Codes of the shifts of each day with work, in order of their start. A code the table does not hold is work too.
  let codes: [Key: [ShiftCode]]

  init(_ roster: Roster, in scenario: Scenario) {
    let shifts = Dictionary(scenario.shifts.map { ($0.code, $0) }) { first, _ in first }
    var codes: [Key: [ShiftCode]] = [:]
    for assignment in roster.assignments where scenario.period.contains(assignment.date) {
      guard shifts[assignment.shift]?.countsFor.isAtWork ?? true else { continue }
      let key = Key(person: assignment.person, date: assignment.date)
      codes[key, default: []].append(assignment.shift)
    }
    let begin = { (code: ShiftCode) in shifts[code]?.begin.minute ?? 0 }
    self.codes = codes.mapValues { codes in
      codes.sorted { (begin($0), $0) < (begin($1), $1) }
    }
  }

  /// Saturdays and Sundays with work, by person.
  var weekendDays: [PersonID: Int] {
    codes.keys.reduce(into: [:]) { days, key in
      if key.date.weekday.isWeekend { days[key.person, default: 0] += 1 }
    }
  }
}
