public import LabourRules
public import RosterModel

/// A finding as a sentence.
public enum FindingText {
  /// What was found, with the shifts, moments and limits that decide; without the person, who
  /// stands beside it, and without any reason for an absence or exemption.
  public static func text(_ finding: Finding, scenario: Scenario, language: Language) -> String {
    let teller = FindingTeller(finding: finding, scenario: scenario, say: Voice(language))
    let text =
      teller.rest ?? teller.lengthOrSum ?? teller.window ?? teller.place ?? teller.agreement
      ?? teller.onCall ?? teller.people ?? teller.disabilityCare ?? teller.general
    let decided = [finding.rule] + (KnownRule[finding.rule]?.restsOn.map { [$0] } ?? [])
    let isOpen = decided.contains { scenario.ruleSet[$0]?.status == .open }
    return isOpen ? Voice(language)(.toConfirm, text) : text
  }

  /// The rule in one sentence, or its id where no pack of the scenario has it.
  package static func rule(_ id: RuleID, scenario: Scenario, language: Language) -> String {
    scenario.ruleSet[id]?.text.said(in: language) ?? id
  }
}

extension NotAssessed {
  /// Why the rule was not assessed, as a sentence.
  public func text(_ language: Language) -> String {
    let say = Voice(language)
    switch reason {
    case .historyTooShort(let needed, let given):
      return say(.historyTooShort, say(needed, .weeks), say(given, .weeks))
    case .counterMissing(let counter):
      return say(.counterMissing, counter)
    case .birthDateMissing: return say(.birthDateMissing)
    case .notPublished: return say(.notPublished)
    }
  }

  /// The rule, what it asks, and why it was not assessed.
  func line(_ scenario: Scenario, _ language: Language) -> String {
    let asked = FindingText.rule(rule, scenario: scenario, language: language)
    return Voice(language)(.notAssessedRule, rule, asked, text(language))
  }
}

extension Rule.Wording {
  /// In one language.
  func said(in language: Language) -> String { language == .dutch ? dutch : english }
}

/// Tells one finding; each group of rules gives its sentence, or `nil` for rules of another group.
struct FindingTeller {
  let finding: Finding
  let scenario: Scenario
  let say: Voice

  /// What was measured, and what is allowed, each in its unit.
  var measured: String { say.measure(finding.measured, finding.unit) }
  var allowed: String { say.measure(finding.allowed, finding.unit) }
  /// From the first day to the last.
  var days: String { say.days(from: finding.from, to: finding.to) }

  /// Rest between two shifts, or in a window.
  var rest: String? {
    switch finding.rule {
    case "ATW-DREST" where isWithinOneDuty:
      say(
        .restInDay, theShift, say.moment(finding.from), say.moment(finding.to), measured, allowed)
    case "ATW-DREST", "HR-QUICK":
      say(.restBetween, earlier, later, measured, allowed)
    case "ATW-N-REST": say(.restAfterNight, earlier, later, measured, allowed)
    case "ATW-N-46": say(.restAfterNights, earlier, later, measured, allowed)
    case "ATW-WREST":
      say(.weeklyRest, say.moment(finding.from), say.moment(finding.to), measured, allowed)
    default: nil
    }
  }

  /// Length of a shift, or a sum of hours.
  var lengthOrSum: String? {
    switch finding.rule {
    case "ATW-SHIFT", "VVT-SHIFT", "HR-LEN": say(.workInShift, theShift, measured, allowed)
    case "ATW-N-LEN", "HR-NLEN": say(.workInNight, theShift, measured, allowed)
    case "ATW-BRK": say(.breakInShift, theShift, measured, allowed)
    case "ATW-WEEK": say(.workInWeek, days, measured, allowed)
    case "ATW-AVG4", "ATW-AVG16": say(.averageWork, days, measured, allowed)
    case "ATW-N-40": say(.averageWithNights, days, measured, allowed)
    case "VVT-CONTRACT": say(.overContract, days, measured, allowed)
    default: nil
    }
  }

  /// How many of something in a stretch of time.
  var window: String? {
    switch finding.rule {
    case "VVT-WKND", "VVT-WKND-MIN": proRata(say(.freeWeekends, days, measured, limit))
    case "ATW-SUN": proRata(say(.freeSundays, days, measured, limit))
    case "ATW-N-36": proRata(say(.nightsInWindow, days, measured, limit))
    case "ATW-N-SER": say(.seriesWithNight, say.day(firstDate), measured, limit)
    default: nil
    }
  }

  /// The place in a row or in the period of the day that is one too many.
  var place: String? {
    let place = say.ordinal(Int(finding.measured))
    switch finding.rule {
    case "HR-RUN": return say(.placeInRunOfDays, theShift, place, limit)
    case "HR-SAME": return say(.placeInRunOfKind, theShift, place, limit)
    case "VVT-DAYS": return say(.dayOfWeek, theShift, place, limit)
    case "VVT-OPK": return say(.attendance, theShift, place, limit)
    case "HR-NIGHTS", "VVT-NSER": return say(.placeInRunOfNights, theShift, place, limit)
    case "HR-WKND": return say(.weekendWorked, say.day(finding.from.date), place, limit)
    case "HR-EVE": return say(.eveningWorked, theShift, place, limit)
    default: return nil
    }
  }

  /// Order of shifts, contract, leave and agreements.
  var agreement: String? {
    switch finding.rule {
    case "HR-ROTATION": say(.backwardRotation, earlier, later)
    case "HOUSE-QUALIFIED": say(.notQualified, theShift)
    case "HOUSE-OVERLAP":
      say(.overlap, earlier, later, say.duration(Minutes(Int(finding.measured.rounded()))))
    case "HOUSE-LEAVE": say(.onLeave, theShift)
    case "HOUSE-AVAILABLE": say(.outsideAvailability, theShift)
    case "HOUSE-UNAVAILABLE": say(.unavailable, theShift)
    case "HOUSE-EXEMPT": say(.exempt, theShift)
    case "VVT-55": say(.nightFromAge, theShift, limit)
    case "VVT-BROKEN": say(.brokenShift, theShift)
    case "HOUSE-NOT-ALONE": say(.alone, theShift)
    default: nil
    }
  }

  /// A rule of a pack that did not ship.
  var general: String { say(.ruleMeasured, finding.rule, days, measured, allowed) }

  /// The limit as a bare number, where the measure already names what is counted.
  var limit: String { say.trimmed(finding.allowed) }

  /// A rule of law found soft is a warning by its share of the period.
  func proRata(_ sentence: String) -> String {
    finding.kind == .soft ? say(.proRata, sentence) : sentence
  }

  private var firstDate: CivilDate { finding.assignments.first?.date ?? finding.from.date }

  /// Whether a finding about rest spans one long or broken duty: it then starts where its first
  /// shift does, not where that ends.
  var isWithinOneDuty: Bool {
    guard let first = finding.assignments.first, let shift = scenario.shift(first.shift) else {
      return false
    }
    return finding.from == LocalTime(first.date, minute: shift.span.lowerBound)
  }
}

/// How shifts are named in a sentence.
extension FindingTeller {
  /// The shift a finding is about, both shifts of a broken duty, or the day where no assignment was
  /// given.
  var theShift: String {
    guard let first = finding.assignments.first else { return say.day(finding.from.date) }
    let sameDay = finding.assignments.filter { $0.date == first.date }
    return say(.shiftOfDay, say.list(sameDay.map(name)), say.day(first.date))
  }

  /// The earlier of two shifts, with its end.
  var earlier: String {
    guard finding.assignments.count > 1, let first = finding.assignments.first else {
      return say.moment(finding.from)
    }
    let end = scenario.shift(first.shift).map { say.clock($0.span.upperBound) }
    return say(
      .shiftUntil, name(first), say.day(first.date), end ?? say.clock(finding.from.minute))
  }

  /// The later of two shifts, with its begin.
  var later: String {
    guard finding.assignments.count > 1, let last = finding.assignments.last else {
      return say.moment(finding.to)
    }
    let begin = scenario.shift(last.shift).map { say.clock($0.span.lowerBound) }
    return say(.shiftFrom, name(last), say.day(last.date), begin ?? say.clock(finding.to.minute))
  }

  /// `avonddienst (A)`, or the code alone where it has no other name.
  private func name(_ assignment: Assignment) -> String {
    guard let shift = scenario.shift(assignment.shift), shift.name != shift.code else {
      return assignment.shift
    }
    return "\(shift.name) (\(shift.code))"
  }
}

extension Voice {
  /// A value in the unit a rule counts in.
  func measure(_ value: Double, _ unit: RuleUnit) -> String {
    switch unit {
    case .hours: duration(.hours(value))
    case .minutes: self(.minutesShort, trimmed(value))
    case .days: self(value, .days)
    case .shifts: self(value, .shifts)
    case .nights: self(value, .nights)
    case .weekends: self(value, .weekends)
    case .sundays: self(value, .sundays)
    case .years: self(value, .years)
    case .euro: self(value, .euros)
    case .level, .none: trimmed(value)
    }
  }
}
