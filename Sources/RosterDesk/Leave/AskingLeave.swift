public import RosterModel
import RosterStore
public import SelfRostering

extension Desk {
  /// Asks leave. What comes back says what is left of the year, how many more may be away in those weeks, and which
  /// shifts become open where a roster stands; the leader decides within the days of the house rule (14 where none
  /// was made), and before the leave begins.
  ///
  /// - Returns: the entry, `nil` for a trial, and what the request comes to.
  /// - Throws: ``Refusal``, `StoreError`.
  public func askLeave(
    _ form: LeaveForm, at place: Place
  ) throws -> (entry: Int?, outlook: LeaveOutlook) {
    guard !form.isTrial else {
      let outlook = try look(.askLeave, at: place, about: .member(form.person)) { desk in
        try desk.outlook(of: try desk.leaveRequest(form), number: nil)
      }
      return (nil, outlook)
    }
    let receipt = try change(.askLeave, at: place, about: .member(form.person)) { desk, writer in
      let request = try desk.leaveRequest(form)
      let outlook = try desk.outlook(of: request, number: nil)
      return outlook.numbered(try writer.add(request).number)
    }
    return (receipt.entry, receipt.value)
  }

  /// Takes a request back that nobody has decided on: one's own, or for who decides any of the team.
  public func withdrawLeave(_ number: Int, at place: Place) throws -> Receipt<NumberedLeave> {
    try change(.askLeave, at: place, about: .member(nil)) { desk, writer in
      var kept = try desk.openLeaveRequest(number)
      kept.value.state = .withdrawn
      try writer.replace(kept.key, with: kept.value)
      return NumberedLeave(number: number, request: kept.value)
    }
  }

  /// Leave of a year (that in which the period begins, where none is named): of someone, of whoever asks, or for who
  /// decides of the whole team; and who is away in the period, without why.
  public func leave(
    of person: PersonID? = nil, in year: CalendarYear? = nil, at place: Place
  ) throws -> LeaveView {
    try look(.seeTeam, at: place) { desk in
      let year = year ?? CalendarYear(of: desk.period.value.period.start)
      let people = try desk.leavePeople(person)
      let requests = try desk.leaveRequests().filter { kept in
        people.contains { $0.id == kept.value.person }
          && (kept.value.state == .asked || kept.value.dates.overlaps(year.dates))
      }
      let period = desk.period.value.period
      return LeaveView(
        year: year, today: desk.now.local.date,
        accounts: try people.compactMap { try desk.leaveAccount(of: $0, in: year) },
        requests: requests.map { NumberedLeave(number: $0.key.number, request: $0.value) },
        absences: try desk.scenario().leave.absences(in: period.start...period.end))
    }
  }
}

extension TeamDesk {
  /// Whose leave is shown: everyone's to who decides and names nobody, else that of the one named or who asks.
  fileprivate func leavePeople(_ named: PersonID?) throws -> [Person] {
    if named == nil, decidesLeave { return try scenario().people }
    try check(.askLeave, about: .member(named))
    return [try person(try who(named))]
  }

  /// A request by what was filled in.
  fileprivate func leaveRequest(_ form: LeaveForm) throws -> LeaveRequest {
    let person = try person(try who(form.person))
    guard person.form.hasLeave else { throw Refusal.leave(.notEmployed(person.form)) }
    guard form.to - form.from < LeaveForm.mostDays else {
      throw Refusal.leave(.tooLong(days: LeaveForm.mostDays))
    }
    let (today, term) = (now.local.date, try houseRules()[.leaveTerm])
    let request = LeaveRequest(
      person: person.id, from: form.from, to: form.to, perDay: form.perDay, askedAt: now,
      decideBy: LeaveRequest.decideBy(askedOn: today, from: form.from, within: term))
    try checkFree(request)
    return request
  }
}
