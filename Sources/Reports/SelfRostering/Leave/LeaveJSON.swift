public import RosterModel
public import SelfRostering

/// Leave as documents.
public struct LeaveJSON {
  let language: Language

  /// Sentences in a language.
  public init(_ language: Language) { self.language = language }

  /// What a request comes to, with the number of its entry in the log, `null` for a trial.
  public func data(
    entry: Int?, _ outlook: LeaveOutlook, today: CivilDate, scenario: Scenario
  ) -> String {
    let document: JSONValue = [
      "entry": .optional(entry),
      "request": .leaveRequest(outlook.number, outlook.request, today: today),
      "minutes": .integer(outlook.hours.count),
      "accounts": .array(outlook.accounts.map { .leaveAccount($0) }),
      "mayBeAway": .array(outlook.room.map { .mayBeAway($0) }),
      "effects": .array(
        outlook.effects.map { .leaveEffect($0, scenario: scenario, language: language) }),
    ]
    return document.text
  }

  /// Balances, requests and who is away.
  public func data(_ view: LeaveView) -> String {
    let document: JSONValue = [
      "year": .integer(view.year.number), "today": .date(view.today),
      "accounts": .array(view.accounts.map { .leaveAccount($0) }),
      "requests": .array(
        view.requests.map { .leaveRequest($0.number, $0.request, today: view.today) }),
      "away": .array(
        view.absences.map {
          ["person": .string($0.person), "from": .date($0.from), "to": .date($0.to)]
        }),
    ]
    return document.text
  }

  /// A request that changed.
  public func data(entry: Int, _ numbered: NumberedLeave, today: CivilDate) -> String {
    let document: JSONValue = [
      "entry": .integer(entry),
      "request": .leaveRequest(numbered.number, numbered.request, today: today),
    ]
    return document.text
  }

  /// Rounds.
  public func data(_ rounds: [RoundView], scenario: Scenario) -> String {
    let document: JSONValue = [
      "rounds": .array(rounds.map { .leaveRound($0, scenario: scenario, language: language) })
    ]
    return document.text
  }

  /// A round, with the number of the entry that changed it, `null` where it was only looked at.
  public func data(entry: Int?, _ view: RoundView, scenario: Scenario) -> String {
    let document: JSONValue = [
      "entry": .optional(entry),
      "round": .leaveRound(view, scenario: scenario, language: language),
    ]
    return document.text
  }
}

extension JSONValue {
  static func leaveRequest(
    _ number: Int?, _ request: LeaveRequest, today: CivilDate
  ) -> JSONValue {
    [
      "number": .optional(number), "person": .string(request.person),
      "from": .date(request.from), "to": .date(request.to),
      "minutesPerDay": .optional(request.perDay?.count), "state": .string(request.state.rawValue),
      "askedAt": .string(request.askedAt.local.description), "decideBy": .date(request.decideBy),
      "overdue": .bool(request.isOverdue(on: today)), "round": .optional(request.round),
      "reason": request.reason.map { .string($0) } ?? .null,
    ]
  }

  static func leaveAccount(_ account: LeaveAccount) -> JSONValue {
    let (rule, isOutdated): (String?, Bool) =
      switch account.right.basis {
      case .rule(let rule, isOutdated: let isOutdated): (rule, isOutdated)
      case .planning: (nil, false)
      }
    return [
      "person": .string(account.person), "year": .integer(account.year.number),
      "entitlementMinutes": .integer(account.entitlement.count),
      "grantedMinutes": .integer(account.taken.count),
      "askedMinutes": .integer(account.asked.count), "leftMinutes": .integer(account.left.count),
      "fullWeekMinutesPerYear": .integer(account.right.yearly.count),
      "rule": rule.map { .string($0) } ?? .null, "ruleOutdated": .bool(isOutdated),
    ]
  }

  static func mayBeAway(_ room: MayBeAway) -> JSONValue {
    [
      "week": .date(room.week), "domain": .string(room.domain.rawValue),
      "level": .string(room.level.description), "people": .integer(room.people),
      "contractMinutes": .integer(room.contract.count), "awayMinutes": .integer(room.away.count),
      "neededMinutes": .integer(room.needed.count), "mayBeAway": .integer(room.more),
    ]
  }

  static func leaveEffect(
    _ effect: LeaveEffect, scenario: Scenario, language: Language
  ) -> JSONValue {
    [
      "effect": .effect(effect.roster, scenario: scenario, language: language),
      "staying": .array(
        effect.staying.map {
          ["person": .string($0.person), "date": .date($0.date), "shift": .string($0.shift)]
        }),
    ]
  }
}
