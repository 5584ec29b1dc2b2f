import LabourRules
public import Planning
public import RosterModel
public import SelfRostering

extension Words {
  static let phaseNow = Words("Fase: {0}.", "Phase: {0}.")
  static let phaseFrom = Words("{0}: vanaf {1}", "{0}: from {1}")
  static let publishUntil = Words("publiceren uiterlijk {0}", "publish by {0}")
  static let publishedOn = Words(
    "Gepubliceerd op {0}, versie {1}.", "Published on {0}, version {1}.")
  static let filledOf = Words(
    "Gevuld: {0} van {1}; open: {2}.", "Filled: {0} of {1}; open: {2}.")
  static let hoursMeter = Words(
    "Uren: {0} van {1} in de periode{2}.", "Hours: {0} of {1} in the period{2}.")
  static let hoursUnder = Words(", nog {0} te gaan", ", {0} to go")
  static let hoursOver = Words(", {0} te veel", ", {0} too many")
  static let jokersLine = Words("Jokers: {0} van {1} gebruikt.", "Jokers: {0} of {1} used.")
  static let wishesTitle = Words("Wensen", "Wishes")
  static let teamNeeds = Words(
    "Wat het team nodig heeft (gevuld/nodig)", "What the team needs (filled/needed)")
  static let moreDays = Words("en {0} meer", "and {0} more")
  static let wishTaken = Words("Wens {0} telt mee: {1}.", "Wish {0} counts: {1}.")
  static let wishStanding = Words(
    "Deze wens geldt vanaf nu in elke periode: {0}.",
    "This wish holds in every period from now on: {0}.")
  static let wishLate = Words(
    "De wensen zijn gesloten. Uw wens ({0}) wacht op de teamleider: verzoek {1}.",
    "Wishes are closed. Your wish ({0}) waits for the team leader: request {1}.")
  static let wishUnavailable = Words("onbeschikbaar", "unavailable")
  static let wishUndesired = Words("liever niet", "rather not")
  static let wishDesired = Words("graag", "would like")
  static let draftAsked = Words(
    "Dit maakt het teamrooster minder goed; het wacht op de teamleider: verzoek {0}.",
    "This makes the team's roster worse; it waits for the team leader: request {0}.")
  static let requestLine = Words("Verzoek {0}: {1} van {2}, {3}.", "Request {0}: {1} of {2}, {3}.")
  static let partiesLine = Words("Gevraagd: {0}; akkoord: {1}.", "Asked: {0}; agreed: {1}.")
  static let noRequests = Words("Er zijn geen verzoeken.", "There are no requests.")
  static let nothingOpenHere = Words("Er staat niets open.", "Nothing is open.")
  static let openLine = Words("{0} {1}: {2} open", "{0} {1}: {2} open")
  static let nobodyMay = Words(
    "Niemand kan deze dienst nemen zonder de wet te breken.",
    "Nobody can take this shift without breaking the law.")
  static let candidateLine = Words("{0}. {1} ({2})", "{0}. {1} ({2})")
  static let needsConsentMark = Words("instemming nodig", "needs consent")
  static let noSwaps = Words(
    "Geen paar en geen kring van drie past.", "No pair and no circle of three fits.")
  static let swapWith = Words("{0}. met {1}", "{0}. with {1}")
  static let publishedVersion = Words(
    "Gepubliceerd: versie {0}, {1} open.", "Published: version {0}, {1} open.")
  static let versionDifference = Words(
    "Van versie {0} naar {1}: {2}.", "From version {0} to {1}: {2}.")
  static let nowWord = Words("nu", "now")
  static let houseRules = Words("Huisregels", "House rules")
  static let agreedBy = Words("afgesproken door {0}", "agreed by {0}")
  static let agreedByOn = Words("afgesproken door {0} op {1}", "agreed by {0} on {1}")
  static let standardRule = Words("standaard", "standard")
  static let proposalTitle = Words("Voorstel {0}", "Proposal {0}")
  static let proposalDrafts = Words(
    "Geschetste dagen die blijven: {0}; gewijzigd: {1}; vrije dagen gevuld: {2}.",
    "Drafted days that stay: {0}; changed: {1}; free days filled: {2}.")
  static let proposalBurden = Words(
    "Het zwaarst belast: {0} met {1}; gemiddeld {2} (nachten, avonden, weekenden, feestdagen en "
      + "geweigerde wensen, naar contract, vorige perioden meegeteld).",
    "Carries most: {0} with {1}; mean {2} (nights, evenings, weekends, holidays and refused "
      + "wishes, by contract, earlier periods included).")
  static let becauseRule = Words("anders wordt {0} gebroken", "otherwise {0} is broken")
  static let becauseOpen = Words("anders blijft {0} op {1} open", "otherwise {0} on {1} stays open")
  static let becauseOver = Words(
    "anders staan er te veel op {0} op {1}", "otherwise too many are on {0} on {1}")
  static let becauseHours = Words(
    "anders kloppen de contracturen minder", "otherwise the hours are further from the contract")
  static let becauseWish = Words("anders wordt wens {0} geweigerd", "otherwise wish {0} is refused")
  static let becauseHealth = Words(
    "anders is het minder gezond ({0})", "otherwise it is less healthy ({0})")
  static let becauseFair = Words(
    "anders is het minder eerlijk verdeeld", "otherwise it is divided less fairly")
  static let ownStaff = Words("eigen", "own staff")
  static let poolStaff = Words("flexpool", "pool")
  static let hiredStaff = Words("inhuur", "hired")
}

extension Counted {
  static let changes = Counted(
    one: Words("{0} wijziging", "{0} change"), many: Words("{0} wijzigingen", "{0} changes"))
}

extension Words {
  static func name(of staff: Phase.Staff) -> Words {
    switch staff {
    case .own: .ownStaff
    case .pool: .poolStaff
    case .hired: .hiredStaff
    }
  }

  static func name(of strength: Wish.Strength) -> Words {
    switch strength {
    case .unavailable: .wishUnavailable
    case .undesired: .wishUndesired
    case .desired: .wishDesired
    }
  }
}

/// What people see of self-rostering, as lines.
public struct ViewText {
  let say: Voice
  let language: Language

  /// In a language.
  public init(_ language: Language) {
    self.language = language
    say = Voice(language)
  }

  /// A period at a glance.
  public func text(_ view: PeriodView) -> String {
    let period = view.period
    var lines = [
      "\(period.team), \(say.dayAndYear(period.period.start)) - \(say.dayAndYear(period.period.end))",
      say(.phaseNow, say(.name(of: view.phase))),
      say(
        .filledOf, say.number(view.accounts.filled), say.number(view.accounts.required),
        say(view.accounts.open, .shifts)),
    ]
    if let published = period.published, let version = view.versions.last {
      lines.append(say(.publishedOn, say.dayAndYear(published), "\(version.number)"))
    }
    lines += PhaseCalendar.Step.allCases.map {
      "  " + say(.phaseFrom, say(.name(of: $0)), say.fullMoment(period.calendar[$0]))
    }
    lines.append("  " + say(.publishUntil, say.dayAndYear(period.calendar.publishBy)))
    lines += view.requests.map(line)
    lines += ["", say(.houseRules)]
    lines += view.houseRules.map { rule in
      "  \(rule.name.rawValue) = \(rule.value) (\(agreed(rule.agreed)))"
    }
    return lines.joined(separator: "\n")
  }

  private func agreed(_ rule: HouseRule?) -> String {
    guard let rule else { return say(.standardRule) }
    return rule.agreedOn.map { say(.agreedByOn, rule.agreedBy, say.dayAndYear($0)) }
      ?? say(.agreedBy, rule.agreedBy)
  }

  /// What someone sees of their own.
  public func text(_ view: OwnView, scenario: Scenario) -> String {
    var lines = [view.person, say(.phaseNow, say(.name(of: view.phase)))]
    if let hours = view.hours { lines.append(meter(hours)) }
    lines.append(say(.jokersLine, say.number(view.jokers.used), say.number(view.jokers.of)))
    if !view.wishes.isEmpty {
      lines += ["", say(.wishesTitle)] + view.wishes.map { "  \($0.id) \(wish($0))" }
    }
    if !view.need.isEmpty { lines += ["", say(.teamNeeds)] + need(view.need) }
    if !view.findings.isEmpty {
      lines += ["", say(.findings)] + view.findings.map { "  " + say.line($0, scenario) }
    }
    return lines.joined(separator: "\n")
  }

  private func meter(_ hours: RosterAccounts.Hours) -> String {
    let rest =
      hours.balance == .zero
      ? ""
      : hours.balance < .zero
        ? say(.hoursUnder, say.duration(.zero - hours.balance))
        : say(.hoursOver, say.duration(hours.balance))
    return say(.hoursMeter, say.duration(hours.counted), say.contract(hours.range), rest)
  }

  /// A line per date, `di 5 jan: V 0/2, L 1/3`; at most so many dates.
  private func need(_ cover: [RosterAccounts.Cover], limit: Int = 14) -> [String] {
    let dates = Dictionary(grouping: cover, by: \.cell.date).sorted { $0.key < $1.key }
    let lines = dates.prefix(limit).map { date, cells in
      "  \(say.day(date)): "
        + cells.map { "\($0.cell.shift) \($0.filled)/\($0.required)" }.joined(separator: ", ")
    }
    return dates.count > limit
      ? lines + ["  " + say(.moreDays, say(dates.count - limit, .days))] : lines
  }

  /// `liever niet, nachten, di, 4 jan t/m 4 apr, joker`.
  public func wish(_ wish: Wish) -> String {
    let kind = wish.shift ?? wish.shiftClass.map { say(.name(of: $0)) }
    let span =
      wish.from == wish.to
      ? say.day(wish.from) : say(.fromTo, say.day(wish.from), say.day(wish.to))
    let days = wish.days == .all ? nil : say.pattern(wish.days)
    return ([say(.name(of: wish.strength)), kind, days, span, wish.joker ? "joker" : nil])
      .compactMap(\.self).joined(separator: ", ")
  }

  /// What became of a wish.
  public func text(_ handedIn: HandedIn) -> String {
    switch handedIn {
    case .taken(let taken): say(.wishTaken, taken.id, wish(taken))
    case .standing(let standing):
      say(
        .wishStanding,
        [
          say(.name(of: standing.strength)),
          standing.shift ?? standing.shiftClass.map { say(.name(of: $0)) },
          say.pattern(standing.days),
        ].compactMap(\.self).joined(separator: ", "))
    case .late(let late, let request): say(.wishLate, wish(late), "\(request)")
    }
  }

  /// What became of a draft.
  public func text(_ drafted: Drafted, scenario: Scenario) -> String {
    switch drafted {
    case .taken(let effect): effect.text(language, scenario: scenario)
    case .asked(let effect, let request):
      effect.text(language, scenario: scenario) + "\n" + say(.draftAsked, "\(request)")
    }
  }

  /// What became of a request.
  public func text(_ outcome: RequestOutcome, scenario: Scenario) -> String {
    line(NumberedRequest(number: outcome.number, request: outcome.request))
      + (outcome.effect.map { "\n" + $0.text(language, scenario: scenario) } ?? "")
  }

  /// Requests, a line each.
  public func text(_ requests: [NumberedRequest]) -> String {
    requests.isEmpty ? say(.noRequests) : requests.map(line).joined(separator: "\n")
  }

  private func line(_ numbered: NumberedRequest) -> String {
    let request = numbered.request
    let what = request.wish.map { [wish($0)] } ?? request.changes.map { $0.text(language) }
    var lines = [
      say(
        .requestLine, "\(numbered.number)", say(.name(of: request.kind)), request.by,
        say(.name(of: request.state)))
    ]
    lines += what.map { "  " + $0 }
    if !request.parties.isEmpty {
      lines.append(
        "  "
          + say(
            .partiesLine, say.list(request.parties),
            request.agreed.isEmpty ? say(.none) : say.list(request.agreed)))
    }
    if let reason = request.reason { lines.append("  " + say(.reason, reason)) }
    return lines.joined(separator: "\n")
  }

  /// Open shifts, a line each.
  public func text(open: [RosterAccounts.Cover]) -> String {
    open.isEmpty
      ? say(.nothingOpenHere)
      : open.map {
        say(.openLine, say.dayAndYear($0.cell.date), $0.cell.shift, say.number($0.open))
      }.joined(separator: "\n")
  }

  /// Who may take a shift, with what each would do.
  public func text(_ candidates: [Candidate], scenario: Scenario) -> String {
    guard !candidates.isEmpty else { return say(.nobodyMay) }
    return candidates.enumerated().map { index, candidate in
      let marks = [
        say(.name(of: candidate.staff)), candidate.needsConsent ? say(.needsConsentMark) : nil,
      ].compactMap(\.self).joined(separator: ", ")
      return say(.candidateLine, "\(index + 1)", candidate.person, marks) + "\n"
        + effect(candidate.effect, scenario)
    }.joined(separator: "\n")
  }

  /// Ways to swap.
  public func text(_ options: [SwapOption], scenario: Scenario) -> String {
    guard !options.isEmpty else { return say(.noSwaps) }
    return options.enumerated().map { index, option in
      say(.swapWith, "\(index + 1)", say.list(option.parties)) + "\n"
        + effect(option.effect, scenario)
    }.joined(separator: "\n")
  }

  private func effect(_ effect: RosterEffect, _ scenario: Scenario) -> String {
    effect.text(language, scenario: scenario).split(separator: "\n").map { "     " + $0 }
      .joined(separator: "\n")
  }

  /// A proposal: how good it is, and each draft it changes with the reason.
  public func text(number: Int, _ proposal: RosterProposal) -> String {
    var lines = [
      say(.proposalTitle, "\(number)"),
      proposal.open == proposal.openAtLeast
        ? say(.provenLeastReached, say(proposal.openAtLeast, .shifts), say.number(proposal.open))
        : say(.provenLeast, say(proposal.openAtLeast, .shifts), say.number(proposal.open)),
      say(
        .objectiveGap, say(proposal.total, .points), say(proposal.lowerBound, .points),
        say(proposal.total - proposal.lowerBound, .points), gap(proposal)),
      say(
        .proposalDrafts, say.number(proposal.draftsKept),
        say.number(proposal.draftsChanged.count),
        say.number(proposal.changes.count - proposal.draftsChanged.count)),
    ]
    if let most = proposal.mostBurdened {
      lines.append(
        say(
          .proposalBurden, most.person, say.number(most.units, decimals: 1),
          say.number(proposal.meanBurden, decimals: 1)))
    }
    lines += proposal.draftsChanged.map { "  \($0.change.text(language)): \(reason($0.reason))" }
    return lines.joined(separator: "\n")
  }

  private func gap(_ proposal: RosterProposal) -> String {
    say.percent(
      Double(proposal.total - proposal.lowerBound) / Double(max(1, proposal.total)), decimals: 1)
  }

  private func reason(_ reason: ReasonedChange.Reason) -> String {
    switch reason {
    case .rule(let rule): say(.becauseRule, rule)
    case .open(let shift, let date): say(.becauseOpen, shift, say.day(date))
    case .over(let shift, let date): say(.becauseOver, shift, say.day(date))
    case .hours: say(.becauseHours)
    case .wish(let wish): say(.becauseWish, wish)
    case .health(let rule): say(.becauseHealth, rule)
    case .fairness: say(.becauseFair)
    }
  }

  /// A roster that was made known.
  public func text(_ publication: Publication) -> String {
    ([
      say(
        .publishedVersion, "\(publication.version.number)",
        say(publication.version.open, .shifts))
    ] + publication.changes.map { "  " + $0.text(language) }).joined(separator: "\n")
  }

  /// What changed between versions.
  public func text(
    from: RosterVersion, to: RosterVersion?, _ changes: [CellChange]
  ) -> String {
    ([
      say(
        .versionDifference, "\(from.number)", to.map { "\($0.number)" } ?? say(.nowWord),
        say(changes.count, .changes))
    ] + changes.map { "  " + $0.text(language) }).joined(separator: "\n")
  }
}
