import LabourRules
public import Planning
public import RosterModel
public import SelfRostering

/// What people see of self-rostering, as documents.
public struct ViewJSON {
  let language: Language

  /// Sentences in a language.
  public init(_ language: Language) { self.language = language }

  /// A period at a glance.
  public func data(_ view: PeriodView) -> String {
    let period = view.period
    let document: JSONValue = [
      "team": .string(period.team), "start": .date(period.period.start),
      "weeks": .integer(period.period.weeks), "phase": .string(view.phase.name),
      "calendar": .object(
        PhaseCalendar.Step.allCases.map {
          .init(key: $0.rawValue, value: .string(period.calendar[$0].description))
        }),
      "publishBy": .date(period.calendar.publishBy),
      "published": period.published.map { .date($0) } ?? .null,
      "versions": .array(view.versions.map { .version($0) }),
      "cover": [
        "required": .integer(view.accounts.required), "filled": .integer(view.accounts.filled),
        "open": .integer(view.accounts.open), "over": .integer(view.accounts.over),
      ],
      "requests": .array(view.requests.map { .request($0) }),
      "houseRules": .array(
        view.houseRules.map { rule in
          [
            "name": .string(rule.name.rawValue), "value": .integer(rule.value),
            "agreedBy": rule.agreed.map { .string($0.agreedBy) } ?? .null,
            "agreedOn": rule.agreed?.agreedOn.map { .date($0) } ?? .null,
          ]
        }),
      "lastEntry": .integer(view.lastEntry),
    ]
    return document.text
  }

  /// What someone sees of their own.
  public func data(_ view: OwnView, scenario: Scenario) -> String {
    let document: JSONValue = [
      "person": .string(view.person), "phase": .string(view.phase.name),
      "hours": view.hours.map {
        [
          "contract": .hundredths($0.contract.inHours),
          "rostered": .hundredths($0.rostered.inHours),
          "balance": .hundredths($0.balance.inHours),
        ]
      } ?? .null,
      "jokers": ["used": .integer(view.jokers.used), "of": .integer(view.jokers.of)],
      "wishes": .array(view.wishes.map { .wish($0) }),
      "assignments": .array(
        view.assignments.map {
          [
            "date": .date($0.date), "shift": .string($0.shift),
            "source": .string($0.source.rawValue), "pinned": .bool($0.isPinned),
          ]
        }),
      "need": .array(view.need.map { .cover($0) }),
      "findings": .findings(view.findings, scenario: scenario, language: language),
    ]
    return document.text
  }

  /// What became of a wish.
  public func data(entry: Int, _ handedIn: HandedIn) -> String {
    switch handedIn {
    case .taken(let wish):
      document(entry, ["state": .string("taken"), "wish": .wish(wish), "request": .null])
    case .standing:
      document(entry, ["state": .string("standing"), "wish": .null, "request": .null])
    case .late(let wish, let request):
      document(
        entry, ["state": .string("late"), "wish": .wish(wish), "request": .integer(request)])
    }
  }

  /// What became of a draft.
  public func data(entry: Int, _ drafted: Drafted, scenario: Scenario) -> String {
    switch drafted {
    case .taken(let effect):
      document(entry, ["effect": self.effect(effect, scenario), "request": .null])
    case .asked(let effect, let request):
      document(entry, ["effect": self.effect(effect, scenario), "request": .integer(request)])
    }
  }

  /// What became of a request.
  public func data(entry: Int, _ outcome: RequestOutcome, scenario: Scenario) -> String {
    document(
      entry,
      [
        "request": .request(NumberedRequest(number: outcome.number, request: outcome.request)),
        "effect": outcome.effect.map { effect($0, scenario) } ?? .null,
      ])
  }

  /// Requests.
  public func data(_ requests: [NumberedRequest]) -> String {
    let document: JSONValue = ["requests": .array(requests.map { .request($0) })]
    return document.text
  }

  /// Open shifts.
  public func data(open: [RosterAccounts.Cover]) -> String {
    let document: JSONValue = ["openShifts": .array(open.map { .cover($0) })]
    return document.text
  }

  /// Who may take a shift.
  public func data(_ candidates: [Candidate], scenario: Scenario) -> String {
    let document: JSONValue = [
      "candidates": .array(
        candidates.map {
          [
            "person": .string($0.person), "staff": .string($0.staff.rawValue),
            "needsConsent": .bool($0.needsConsent), "effect": effect($0.effect, scenario),
          ]
        })
    ]
    return document.text
  }

  /// Ways to swap.
  public func data(_ options: [SwapOption], scenario: Scenario) -> String {
    let document: JSONValue = [
      "options": .array(
        options.map {
          [
            "parties": .array($0.parties.map { .string($0) }),
            "effect": effect($0.effect, scenario),
          ]
        })
    ]
    return document.text
  }

  /// A proposal.
  public func data(entry: Int?, number: Int, _ proposal: RosterProposal) -> String {
    let document: JSONValue = [
      "entry": .optional(entry), "number": .integer(number), "seen": .integer(proposal.seen),
      "open": .integer(proposal.open), "openAtLeast": .integer(proposal.openAtLeast),
      "total": .integer(proposal.total), "lowerBound": .integer(proposal.lowerBound),
      "draftsKept": .integer(proposal.draftsKept),
      "mostBurdened": proposal.mostBurdened.map {
        ["person": .string($0.person), "units": .number($0.units)]
      } ?? .null,
      "meanBurden": .number(proposal.meanBurden), "accepted": .bool(proposal.isAccepted),
      "changes": .array(
        proposal.changes.map {
          [
            "change": .change($0.change), "changesDraft": .bool($0.changesDraft),
            "reason": .reason($0.reason),
          ]
        }),
    ]
    return document.text
  }

  /// A roster that was made known.
  public func data(entry: Int, _ publication: Publication) -> String {
    document(
      entry,
      [
        "version": .version(publication.version),
        "changes": .array(publication.changes.map { .change($0) }),
      ])
  }

  /// What changed between versions.
  public func data(from: RosterVersion, to: RosterVersion?, _ changes: [CellChange]) -> String {
    let document: JSONValue = [
      "from": .version(from), "to": to.map { .version($0) } ?? .null,
      "changes": .array(changes.map { .change($0) }),
    ]
    return document.text
  }

  private func effect(_ effect: RosterEffect, _ scenario: Scenario) -> JSONValue {
    .effect(effect, scenario: scenario, language: language)
  }

  private func document(_ entry: Int, _ members: JSONValue) -> String {
    guard case .object(let members) = members else { return members.text }
    return JSONValue.object([.init(key: "entry", value: .integer(entry))] + members).text
  }
}

extension JSONValue {
  static func reason(_ reason: ReasonedChange.Reason) -> JSONValue {
    let value = { (kind: String, rule: String?, shift: String?, date: CivilDate?) -> JSONValue in
      [
        "kind": .string(kind), "rule": rule.map { .string($0) } ?? .null,
        "shift": shift.map { .string($0) } ?? .null, "date": date.map { .date($0) } ?? .null,
      ]
    }
    return switch reason {
    case .rule(let rule): value("rule", rule, nil, nil)
    case .open(let shift, let date): value("open", nil, shift, date)
    case .over(let shift, let date): value("over", nil, shift, date)
    case .hours: value("hours", nil, nil, nil)
    case .wish(let wish): value("wish", wish, nil, nil)
    case .health(let rule): value("health", rule, nil, nil)
    case .fairness: value("fairness", nil, nil, nil)
    }
  }

  static func version(_ version: RosterVersion) -> JSONValue {
    [
      "number": .integer(version.number), "entry": .integer(version.entry),
      "at": .string(Moment(milliseconds: version.at).local.description),
      "open": .integer(version.open),
    ]
  }

  static func wish(_ wish: Wish) -> JSONValue {
    [
      "id": .string(wish.id), "person": .string(wish.person), "from": .date(wish.from),
      "to": .date(wish.to), "days": .string(wish.days.description),
      "shift": wish.shift.map { .string($0) } ?? .null,
      "class": wish.shiftClass.map { .string($0.rawValue) } ?? .null,
      "strength": .string(wish.strength.rawValue), "weight": .integer(wish.weight),
      "joker": .bool(wish.joker),
    ]
  }

  static func cover(_ cover: RosterAccounts.Cover) -> JSONValue {
    [
      "date": .date(cover.cell.date), "shift": .string(cover.cell.shift),
      "domain": .string(cover.cell.domain.rawValue), "required": .integer(cover.required),
      "filled": .integer(cover.filled), "open": .integer(cover.open),
      "levels": .array(cover.openLevels.map { .string($0.description) }),
    ]
  }

  static func request(_ numbered: NumberedRequest) -> JSONValue {
    let request = numbered.request
    return [
      "number": .integer(numbered.number), "kind": .string(request.kind.rawValue),
      "by": .string(request.by), "state": .string(request.state.rawValue),
      "changes": .array(request.changes.map { .change($0) }),
      "wish": request.wish.map { .wish($0) } ?? .null,
      "parties": .array(request.parties.map { .string($0) }),
      "agreed": .array(request.agreed.map { .string($0) }),
      "reason": request.reason.map { .string($0) } ?? .null,
    ]
  }
}

extension Phase {
  /// Its name in documents.
  var name: String {
    if case .open(let staff) = self { return "open-\(staff.rawValue)" }
    return kind.rawValue
  }
}
