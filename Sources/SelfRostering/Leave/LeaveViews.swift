public import RosterModel

/// A request for leave and its number.
public struct NumberedLeave: Hashable, Sendable {
  /// The number.
  public let number: Int
  /// The request.
  public let request: LeaveRequest

  /// A request and its number.
  public init(number: Int, request: LeaveRequest) {
    self.number = number
    self.request = request
  }
}

/// What a request for leave comes to.
public struct LeaveOutlook: Sendable {
  /// Its number; `nil` where it was only tried.
  public let number: Int?
  /// The request as it stands.
  public let request: LeaveRequest
  /// The hours it takes.
  public let hours: Minutes
  /// The balance of each year it touches, with the request counted.
  public let accounts: [LeaveAccount]
  /// How many more may be away in its weeks, at the levels the person fills, without the request.
  public let room: [MayBeAway]
  /// What granting it does to each roster that stands.
  public let effects: [LeaveEffect]

  /// With all its fields.
  public init(
    number: Int?, request: LeaveRequest, hours: Minutes, accounts: [LeaveAccount],
    room: [MayBeAway], effects: [LeaveEffect]
  ) {
    self.number = number
    self.request = request
    self.hours = hours
    self.accounts = accounts
    self.room = room
    self.effects = effects
  }

  /// The same with the number it was kept under.
  public func numbered(_ number: Int) -> LeaveOutlook {
    LeaveOutlook(
      number: number, request: request, hours: hours, accounts: accounts, room: room,
      effects: effects)
  }
}

/// Leave as someone sees it: their own, or for who decides that of the team.
public struct LeaveView: Sendable {
  /// The year.
  public let year: CalendarYear
  /// The day it is seen.
  public let today: CivilDate
  /// Balances, in the order of the team.
  public let accounts: [LeaveAccount]
  /// Requests: those that are overdue first, then those that wait by the day to decide, then the others.
  public let requests: [NumberedLeave]
  /// Who of the team is away in the period, without why.
  public let absences: [Absence]

  /// With all its fields; the requests in any order.
  public init(
    year: CalendarYear, today: CivilDate, accounts: [LeaveAccount], requests: [NumberedLeave],
    absences: [Absence]
  ) {
    self.year = year
    self.today = today
    self.accounts = accounts
    self.requests = requests.sorted {
      $0.order(on: today).lexicographicallyPrecedes($1.order(on: today))
    }
    self.absences = absences
  }
}

extension NumberedLeave {
  /// Its place in a list: overdue, waiting, decided; then by the day to decide, or the first day of what is decided.
  fileprivate func order(on today: CivilDate) -> [Int] {
    request.state == .asked
      ? [request.isOverdue(on: today) ? 0 : 1, request.decideBy.dayNumber, number]
      : [2, request.from.dayNumber, number]
  }
}

/// A round of leave as someone sees it: a member their own part, who decides all of it.
public struct RoundView: Sendable {
  /// What someone handed in, the first choice first.
  public struct HandedIn: Hashable, Sendable {
    /// Who.
    public let person: PersonID
    /// Their choices.
    public let choices: [WeekStretch]

    /// What someone handed in.
    public init(person: PersonID, choices: [WeekStretch]) {
      self.person = person
      self.choices = choices
    }
  }

  /// Its number.
  public let number: Int
  /// The round.
  public let round: LeaveRound
  /// Where it stands.
  public let stage: LeaveRound.Stage
  /// Choices, in the order of the team.
  public let choices: [HandedIn]
  /// What was allotted: proposals for who decides only, outcomes for everyone their own.
  public let turns: [LeaveTurn]
  /// How many more may be away each week, without the round.
  public let room: [MayBeAway]
  /// What the allotment does to rosters that stand; empty where it was not asked.
  public let effects: [LeaveEffect]
  /// Whether the allotment just made is proven the best; otherwise time ran out.
  public let isProven: Bool

  /// With all its fields.
  public init(
    number: Int, round: LeaveRound, stage: LeaveRound.Stage, choices: [HandedIn],
    turns: [LeaveTurn], room: [MayBeAway], effects: [LeaveEffect] = [], isProven: Bool = true
  ) {
    self.number = number
    self.round = round
    self.stage = stage
    self.choices = choices
    self.turns = turns
    self.room = room
    self.effects = effects
    self.isProven = isProven
  }

  /// The weeks someone got, or `nil` for none.
  public func stretch(of turn: LeaveTurn) -> WeekStretch? {
    guard let rank = turn.rank, let own = choices.first(where: { $0.person == turn.person }),
      own.choices.indices.contains(rank - 1)
    else { return nil }
    return own.choices[rank - 1]
  }
}
