import LabourRules
public import RosterModel
public import SelfRostering

extension Refusal {
  /// Why it is not done and what would help, as lines; findings as sentences.
  public func text(
    _ language: Language, scenario: Scenario? = nil, for audience: Audience = .terminal
  ) -> String {
    let say = Voice(language, for: audience)
    switch self {
    case .notAllowed(let action, let role, let may):
      return say(.notAllowed, say(.name(of: role)), say(.name(of: action)), say.roles(may))
    case .notYours(let action, let may):
      guard !may.isEmpty else { return say(.oneselfOnly, say(.name(of: action))) }
      return say(.notYours, say(.name(of: action)), say.roles(may))
    case .wrongPhase(let action, let phase, let opens):
      return say(.wrongPhase, say(.name(of: phase)), say(.name(of: action))) + " "
        + (opens.map { say(.opensAt, say.fullMoment($0)) } ?? say(.closedForGood))
    case .law(let findings): return say.lines(say(.lawRefuses), findings, scenario)
    case .consentNeeded(let findings): return say.lines(say(.consentNeeded), findings, scenario)
    case .agreementNeeded(let people): return say(.agreementNeeded, say.list(people))
    case .reasonNeeded(let effect):
      return say(.reasonNeeded) + "\n" + effect.text(language, scenario: scenario, for: audience)
    case .cellHolds(let person, let date, let codes):
      return say(
        .cellHolds, person, say.dayAndYear(date),
        codes.isEmpty ? say(.none) : say.list(codes))
    case .pinned(let person, let date): return say(.cellIsPinned, person, say.dayAndYear(date))
    case .outside(let date, let period):
      return say(
        .dateOutside, say.dayAndYear(date), say.dayAndYear(period.start),
        say.dayAndYear(period.end))
    case .jokersUsed(let count): return say(.jokersUsed, say.number(count))
    case .openShifts(let count): return say(.openShiftsLeft, say(count, .shifts))
    case .afterDeadline(let date): return say(.publishLate, say.dayAndYear(date))
    case .stepsOutOfOrder(let steps):
      return say(.stepsOutOfOrder, say.list(steps.map { say(.name(of: $0)) }))
    case .requestIs(let state): return say(.requestIs, say(.name(of: state)))
    case .ownFirst(_, let from): return say(.ownStaffFirst, say.fullMoment(from))
    case .unknown(let thing, let text, let known):
      let first =
        text.isEmpty
        ? say(.nameOne, say(.name(of: thing)))
        : say(.unknownThing, say(.name(of: thing)), text)
      return first + say.maybe(known, near: text)
    case .notBegun, .timesNeeded, .impossibleTimes, .weekNotOver, .weekIsClosed,
      .correctionNeedsReason, .weeksNotClosed, .consentToLend, .notOnTeam:
      return realisedText(say)
    case .kept(let date): return say(.keptUntil, say.dayAndYear(date))
    case .contradiction(let person):
      return person.map { say(.contradictionAt, $0) } ?? say(.provenInfeasible)
    case .noRoster: return say(.noRosterFound)
    case .stillEmployed(let person): return say(.stillEmployed, person)
    case .leave(let why): return why.text(say)
    case .mix(let why): return why.text(say)
    case .noneFits(let passed): return say.noneFits(passed, scenario)
    case .namesPeople(let sentences):
      return say(.forecastNames, sentences.map { "\"\($0)\"" }.joined(separator: ", "))
    case .nobodyNamed: return say(.nobodyNamed)
    }
  }
}

extension StoreError {
  /// What the file refuses and what would help.
  public func text(_ language: Language, for audience: Audience = .terminal) -> String {
    let say = Voice(language, for: audience)
    switch self {
    case .noStore(let path): return say(.noStore, path)
    case .storeExists(let path): return say(.storeExists, path)
    case .notWritable(let path): return say(.fileUnwritable, path)
    case .notAStore(let path): return say(.notAStore, path)
    case .busy(let seconds): return say(.storeBusy, say.number(seconds))
    case .changedMeanwhile(let account, let entry):
      return say(.changedMeanwhile, account, "\(entry)")
    case .restedUpon: return say(.restedUpon)
    case .unknown(let thing, let text, let known):
      return say(.unknownThing, say(.name(of: thing)), text) + say.maybe(known, near: text)
    case .exists(let thing, let text): return say(.existsAlready, say(.name(of: thing)), text)
    case .noEntry(let number): return say(.noEntry, "\(number)")
    case .forgotten(let number): return say(.entryForgotten, "\(number)")
    case .spent(let number): return say(.entrySpent, "\(number)")
    case .nothingChanged: return say(.nothingChanged)
    case .failed(let code, _): return say(.storeFailed, "\(code)")
    }
  }
}

extension Voice {
  /// `teamleider en roosterbureau`.
  func roles(_ roles: [Role]) -> String { list(roles.map { self(.name(of: $0)) }) }

  /// `wo 4 nov 2026 17:00`.
  public func fullMoment(_ time: LocalTime) -> String {
    "\(dayAndYear(time.date)) \(clock(time.minute))"
  }

  /// A heading and findings below it, each with its rule and whom it is about.
  fileprivate func lines(_ heading: String, _ findings: [Finding], _ scenario: Scenario?) -> String
  {
    ([heading] + findings.map { "  " + line($0, scenario) }).joined(separator: "\n")
  }

  /// `ATW-DREST VIG-03: ...`; on a page `VIG-03 (ATW 5:3): ...`, for who looks a rule up in the law and not in its file.
  func line(_ finding: Finding, _ scenario: Scenario?) -> String {
    guard let scenario else {
      return "\(finding.rule) \(finding.person): \(moment(finding.from)) - \(moment(finding.to))"
    }
    let text = FindingText.text(finding, scenario: scenario, language: language)
    switch audience {
    case .terminal: return "\(finding.rule) \(finding.person): \(text)"
    case .web:
      let source = scenario.ruleSet[finding.rule].map { " (\($0.source))" } ?? ""
      return "\(finding.person)\(source): \(text)"
    }
  }

  /// ` Misschien ...`, the ones that begin alike first; at most eight.
  func maybe(_ known: [String], near text: String) -> String {
    let alike = known.filter { $0.lowercased().hasPrefix(text.prefix(2).lowercased()) }
    let shown = (alike.isEmpty ? known : alike).prefix(8)
    return shown.isEmpty ? "" : " " + self(.maybeOneOf, shown.joined(separator: ", "))
  }
}
