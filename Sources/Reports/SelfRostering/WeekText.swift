import LabourRules
public import RosterModel
public import SelfRostering

extension Refusal {
  /// Refusals about weeks, records and lending.
  func realisedText(_ say: Voice) -> String {
    switch self {
    case .notBegun(let date): say(.notBegun, say.dayAndYear(date))
    case .timesNeeded(let name): say(.timesNeeded, name)
    case .impossibleTimes(let begins, let ends):
      say(.impossibleTimes, say.fullMoment(begins), say.fullMoment(ends))
    case .weekNotOver(let monday, let until):
      say(.weekNotOver, say.dayAndYear(monday), say.fullMoment(until))
    case .weekIsClosed(let monday): say(.weekClosedAlready, say.dayAndYear(monday))
    case .correctionNeedsReason(let monday): say(.correctionNeedsReason, say.dayAndYear(monday))
    case .weeksNotClosed(let weeks):
      say(
        .weeksNotClosed,
        say.list(weeks.map { say(.weekOfTeam, $0.team, say.dayAndYear($0.monday)) }))
    case .consentToLend(let person): say(.consentToLend, person)
    case .notOnTeam(let person, let date): say(.notOnTeam, person, say.dayAndYear(date))
    default: ""
    }
  }
}

/// What was worked, as lines.
public struct WeekText {
  let say: Voice
  let language: Language

  /// In a language.
  public init(_ language: Language) {
    self.language = language
    say = Voice(language)
  }

  /// A duty that was recorded, and what it breaks.
  public func text(_ outcome: RealisedOutcome, scenario: Scenario) -> String {
    var lines = [line(outcome.duty)]
    if outcome.planned == nil { lines.append(say(.unplannedMark)) }
    if outcome.isCorrection { lines.append(say(.correctionMark)) }
    if outcome.findings.isEmpty { lines.append(say(.breaksNothing)) }
    let known = scenario.adding(outcome.shifts)
    lines += outcome.findings.map { say(.findingComes, say.line($0, known)) }
    return lines.joined(separator: "\n")
  }

  private func line(_ duty: WorkedDuty) -> String {
    let (person, date, shift) = (duty.person, say.day(duty.date), duty.shift)
    guard duty.isWorked else { return say(.notWorkedLine, person, date, shift) }
    guard duty.source == .recorded else { return say(.asPlannedLine, person, date, shift) }
    return say(
      .workedFromTo, person, date, shift, say.moment(duty.begins), say.moment(duty.ends),
      say.duration(duty.breakTime), say.duration(duty.paid))
  }

  /// A week: hours of everyone, and what was broken. Soft findings are counted.
  public func text(_ closing: WeekClosing, isTrial: Bool, scenario: Scenario) -> String {
    let known = scenario.adding(closing.shifts)
    var lines = [
      say(
        .weekOf, closing.team, say.dayAndYear(closing.monday), say(closing.duties, .shifts),
        say.number(closing.recorded))
    ]
    lines += TextTable(columns: columns + [.number(say(.balanceOfYear))], rows: rows(closing)).lines
    let hard = closing.findings.filter { $0.kind != .soft }
    if !hard.isEmpty {
      lines += [say(.brokenInWeek)] + hard.map { "  " + say.line($0, known) }
    }
    let soft = closing.findings.count { $0.kind == .soft }
    if soft > 0 { lines.append(say(.softInWeek, say(soft, .findings))) }
    if isTrial { lines.append(say(.weekWillClose)) }
    return lines.joined(separator: "\n")
  }

  private var columns: [TextTable.Column] {
    [
      .words(say(.person)), .number(say(.plannedHours)), .number(say(.realisedHours)),
      .number(say(.leave)), .number(say(.contract)), .number(say(.balance)),
    ]
  }

  private func rows(_ closing: WeekClosing) -> [[String]] {
    closing.people.map { [$0.week.person] + cells($0.week) + [balance($0.year)] }
  }

  private func cells(_ hours: HoursBalance) -> [String] {
    [
      say.duration(hours.planned), say.duration(hours.realised), say.duration(hours.leave),
      hours.contract.map { say.contract($0) } ?? say(.lentHere), balance(hours),
    ]
  }

  private func balance(_ hours: HoursBalance) -> String {
    hours.balance.map { ($0 > .zero ? "+" : "") + say.duration($0) } ?? ""
  }

  /// Someone's closed weeks of a year, with the balance that has come about.
  public func text(_ hours: YearHours) -> String {
    guard !hours.weeks.isEmpty else { return say(.noClosedWeeks, "\(hours.year)") }
    var columns = columns
    columns[0] = .words(say(.weekColumn))
    let rows = hours.weeks.indices.map { index in
      let sum = HoursBalance.sum(Array(hours.weeks[...index]))
      return [Voice.isoWeek(hours.weeks[index].monday)] + cells(hours.weeks[index])
        + [sum.map(balance) ?? ""]
    }
    let table = TextTable(columns: columns + [.number(say(.balanceOfYear))], rows: rows)
    return ([say(.hoursOfYear, hours.person, "\(hours.year)")] + table.lines)
      .joined(separator: "\n")
  }

  /// Someone was lent.
  public func text(_ member: TeamMember, to team: String) -> String {
    let date = { (date: CivilDate?) in date.map(say.dayAndYear) ?? "" }
    return say(.lentTo, member.person, team, date(member.from), date(member.to))
  }
}

extension Scenario {
  /// The same with more shifts, for the words of findings on real times.
  func adding(_ shifts: [Shift]) -> Scenario {
    var scenario = self
    scenario.shifts += shifts
    return scenario
  }
}
