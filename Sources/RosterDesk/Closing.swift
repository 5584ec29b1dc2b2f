public import RosterModel
import RosterStore
public import SelfRostering

extension Desk {
  /// Closes the week of a date: what was planned and not recorded otherwise was worked as planned.
  /// From then on its duties are history of later periods, and count for balances and for payroll.
  ///
  /// The week must be over, to the end of its last duty, and is closed once.
  ///
  /// - Parameter isTrial: only says what it would close.
  /// - Returns: the entry, `nil` for a trial, and the hours of everyone with what was broken.
  public func closeWeek(
    _ date: CivilDate, isTrial: Bool = false, at place: Place
  ) throws -> (entry: Int?, closing: WeekClosing) {
    let (monday, there) = (date.monday, Place(team: place.team, date: date.monday))
    if isTrial {
      return (nil, try look(.closeWeek, at: there) { try $0.closing(ofWeek: monday) })
    }
    let receipt = try change(.closeWeek, at: there) { desk, writer in
      try desk.checkClosable(monday)
      try desk.settle(monday, by: writer)
      try writer.add(
        ClosedWeek(monday: monday, at: desk.now.milliseconds), to: .team(desk.team.key))
      return try desk.closing(ofWeek: monday)
    }
    return (receipt.entry, receipt.value)
  }

  /// Someone's hours in the closed weeks of a year.
  public func hours(
    of person: PersonID? = nil, in year: Int? = nil, at place: Place
  ) throws -> YearHours {
    try look(.consent, at: place, about: .member(person)) { desk in
      let who = try desk.who(person)
      let year = year ?? desk.now.local.date.isoWeek.year
      let weeks = try desk.closedWeeks(of: year)
      let hours = try desk.reader.hours(
        of: desk.team.key, in: try desk.scenario(), weeks: weeks)
      return YearHours(person: who, year: year, weeks: hours.filter { $0.person == who })
    }
  }
}

extension TeamDesk {
  fileprivate func checkClosable(_ monday: CivilDate) throws {
    guard try !reader.closedWeeks(of: team.key).contains(monday) else {
      throw Refusal.weekIsClosed(monday)
    }
    let ends = try reader.duties(of: team.key, on: monday...(monday + 6)).map(\.ends)
    let over = max(LocalTime(monday + 7, minute: 0), ends.max() ?? LocalTime(monday, minute: 0))
    guard now.local >= over else { throw Refusal.weekNotOver(monday, until: over) }
  }

  /// Records planned duties of a week that nothing was recorded of as worked as planned.
  fileprivate func settle(_ monday: CivilDate, by writer: StoreWriter) throws {
    let dates = monday...(monday + 6)
    let recorded = Set(
      try reader.records(of: team.key, on: dates).map { DutyKey($0.value) })
    let planned = StandingDuties.planned(
      try ownAssignments().filter { dates.contains($0.date) }, shifts: try ownShifts())
    for duty in planned where !recorded.contains(DutyKey(duty)) {
      try writer.add(duty, to: .team(team.key))
    }
  }

  /// The Mondays of closed weeks that belong to an ISO year, in order.
  fileprivate func closedWeeks(of year: Int) throws -> [CivilDate] {
    try reader.closedWeeks(of: team.key).filter { $0.isoWeek.year == year }.sorted()
  }

  /// What a week holds for everyone, with the year so far.
  fileprivate func closing(ofWeek monday: CivilDate) throws -> WeekClosing {
    let scenario = try scenario()
    let former = try closedWeeks(of: monday.isoWeek.year).filter { $0 < monday }
    let hours = Dictionary(
      grouping: try reader.hours(of: team.key, in: scenario, weeks: former + [monday]),
      by: \.person)
    let records = try reader.records(of: team.key, on: monday...(monday + 6)).values()
    let judgement = try realised()
    return WeekClosing(
      team: team.value.code, monday: monday,
      duties: try reader.duties(of: team.key, on: monday...(monday + 6)).count,
      recorded: records.count { $0.source == .recorded },
      people: scenario.people.compactMap { person in
        guard let own = hours[person.id], let week = own.last, let year = HoursBalance.sum(own)
        else { return nil }
        return WeekClosing.Line(week: week, year: year)
      },
      findings: judgement.findings(inWeek: monday), shifts: judgement.shifts)
  }
}
