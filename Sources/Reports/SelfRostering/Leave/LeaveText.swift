public import RosterModel
public import SelfRostering

/// Leave as lines.
public struct LeaveText {
  let say: Voice
  let language: Language

  /// In a language.
  public init(_ language: Language) {
    self.language = language
    say = Voice(language)
  }

  /// What a request comes to.
  public func text(_ outlook: LeaveOutlook, today: CivilDate, scenario: Scenario) -> String {
    let request = outlook.request
    let name = outlook.number.map { say(.leaveNumber, "\($0)") } ?? say(.leaveTrial)
    var lines = [
      say(
        .leaveLine, name, request.person, say.days(request.dates), say.duration(outlook.hours),
        say(.name(of: request.state)))
    ]
    if let reason = request.reason { lines.append("  " + say(.reason, reason)) }
    if request.state == .asked { lines.append(deadline(request, today)) }
    lines += outlook.accounts.map(balance)
    if let right = outlook.accounts.first { lines.append(basis(right)) }
    lines += room(outlook.room)
    lines += outlook.effects.flatMap { effect($0, scenario) }
    return lines.joined(separator: "\n")
  }

  /// Balances, requests and who is away.
  public func text(_ view: LeaveView) -> String {
    var away = view.absences.map(line)
    if !away.isEmpty { away.insert(say(.leaveAway), at: 0) }
    let parts = [accounts(view.accounts), requests(view), away]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  /// A request in one line.
  public func text(_ numbered: NumberedLeave) -> String {
    let request = numbered.request
    return say(
      .leaveShort, say(.leaveNumber, "\(numbered.number)"), request.person,
      say.days(request.dates), say(.name(of: request.state)))
  }

  private func requests(_ view: LeaveView) -> [String] {
    guard !view.requests.isEmpty else { return [say(.leaveNone)] }
    return view.requests.flatMap { numbered -> [String] in
      let request = numbered.request
      var lines = [text(numbered)]
      if request.state == .asked { lines.append("  " + deadline(request, view.today)) }
      if let reason = request.reason { lines.append("  " + say(.reason, reason)) }
      return lines
    }
  }

  private func deadline(_ request: LeaveRequest, _ today: CivilDate) -> String {
    say(
      request.isOverdue(on: today) ? .leaveOverdue : .leaveDecide,
      say.dayAndYear(request.decideBy))
  }

  private func line(_ absence: Absence) -> String {
    "  " + say(.leaveAwayLine, absence.person, say.days(absence.from...absence.to))
  }

  private func accounts(_ accounts: [LeaveAccount]) -> [String] {
    guard let first = accounts.first else { return [say(.leaveNoAccount)] }
    guard accounts.count > 1 else { return [balance(first), basis(first)] }
    let table = TextTable(
      columns: [
        .words("\(first.year.number)"), .number(say(.leaveRight)), .number(say(.leaveGranted)),
        .number(say(.leaveAsked)), .number(say(.leaveLeft)),
      ],
      rows: accounts.map {
        [
          $0.person, say.duration($0.entitlement), say.duration($0.taken),
          say.duration($0.asked), say.duration($0.left),
        ]
      })
    return table.lines + [basis(first)]
  }

  private func balance(_ account: LeaveAccount) -> String {
    say(
      .leaveBalance, account.person, "\(account.year.number)", say.duration(account.entitlement),
      say.duration(account.taken), say.duration(account.asked), say.duration(account.left))
  }

  private func basis(_ account: LeaveAccount) -> String {
    let right = account.right
    let source =
      switch right.basis {
      case .rule(let rule, isOutdated: false): rule
      case .rule(let rule, isOutdated: true):
        say(.leaveBasisOutdated, rule, "\(account.year.number)")
      case .planning: say(.leaveBasisPlanning)
      }
    return "  " + say(.leaveBasis, say.duration(right.yearly), say.duration(right.week), source)
  }

  private func effect(_ effect: LeaveEffect, _ scenario: Scenario) -> [String] {
    var lines = [say(.leaveOnRoster)]
    lines += effect.roster.text(language, scenario: scenario).split(separator: "\n").map {
      "  \($0)"
    }
    lines += effect.staying.map {
      "  " + say(.leaveStays, $0.person, say.day($0.date), $0.shift)
    }
    return lines
  }
}

extension LeaveText {
  /// How many more may be away, as a table under its heading; nothing where no week is told.
  func room(_ room: [MayBeAway]) -> [String] {
    guard !room.isEmpty else { return [] }
    let table = TextTable(
      columns: [
        .words(say(.leaveRoomWeek)), .words(say(.domain)), .words(say(.level)),
        .number(say(.leaveRoomContract)), .number(say(.leaveRoomAway)),
        .number(say(.leaveRoomNeeded)), .number(say(.leaveRoomMore)),
      ],
      rows: room.map {
        [
          Voice.isoWeek($0.week), say(.name(of: $0.domain)), $0.level.description,
          say.duration($0.contract), say.duration($0.away), say.duration($0.needed),
          say.number($0.more),
        ]
      })
    return [say(.leaveRoomTitle)] + table.lines.map { "  " + $0 }
  }
}

extension Voice {
  /// `ma 4 jan 2027`, or `ma 4 jan 2027 t/m zo 10 jan 2027`.
  func days(_ dates: ClosedRange<CivilDate>) -> String {
    dates.lowerBound == dates.upperBound
      ? dayAndYear(dates.lowerBound)
      : self(.fromTo, dayAndYear(dates.lowerBound), dayAndYear(dates.upperBound))
  }
}
