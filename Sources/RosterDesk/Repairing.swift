import CareDemand
import Planning
public import RosterModel
import RosterStore
public import SelfRostering

/// An absence and what can be done about it.
public struct AbsenceView: Sendable {
  /// Who is away.
  public let person: PersonID
  /// The days of the period concerned.
  public let dates: ClosedRange<CivilDate>
  /// Shifts that fall free: which need filling.
  public let freed: [FreedShift]
  /// What can be done, in order, each with its number.
  public let proposals: [(number: Int, proposal: RepairProposal)]
}

extension Desk {
  /// Records an absence: the person's duties on those days fall free, and proposals to deal with them are kept, in
  /// order. Nobody is called on a free day without asking (VVT-UNR): accepting a proposal asks for the agreement of
  /// whoever it concerns.
  public func absent(
    _ person: PersonID, _ dates: ClosedRange<CivilDate>, kind: Leave.Kind = .sick, at place: Place,
    seconds: Double = 4
  ) throws -> Receipt<AbsenceView> {
    let (before, minutes) = try look(.absent, at: place) { desk in
      _ = try desk.person(person)
      try desk.date(max(dates.lowerBound, desk.period.value.period.start))
      return (try desk.board(), try desk.minutesPerDay(of: person, on: dates.lowerBound))
    }
    let period = before.scenario.period
    let here = max(dates.lowerBound, period.start)...min(dates.upperBound, period.end)
    let off = before.roster.assignments.filter { $0.person == person && here.contains($0.date) }
    let changes = Dictionary(grouping: off, by: \.date).map { date, duties in
      CellChange(person: person, date: date, from: duties.map(\.shift), to: [])
    }.sorted { $0.date < $1.date }
    let leave = Leave(
      person: person, from: dates.lowerBound, to: dates.upperBound, kind: kind, perDay: minutes)
    var scenario = before.scenario
    scenario.leave.append(leave)
    scenario.roster = Roster(
      before.roster.assignments.filter { !($0.person == person && here.contains($0.date)) })
    let finder = RepairFinder(
      RosterBoard(scenario, cover: before.cover), on: here, without: [person],
      before: before, costs: DutyCosts(scenario))
    let freed = finder.freed(
      off.filter { before.scenario.shift($0.shift)?.countsFor == .cover }.map {
        ($0.date, $0.shift)
      })
    let proposals = finder.proposals(seconds: seconds)
    return try change(.absent, at: place) { desk, writer in
      try writer.add(leave)
      try desk.write(changes, source: .manual, by: writer)
      let numbered = try proposals.map { proposal in
        (try writer.add(proposal, to: .period(desk.period.key)).number, proposal)
      }
      return AbsenceView(person: person, dates: here, freed: freed, proposals: numbered)
    }
  }

  /// Carries a proposal out. Whose days change must have agreed, which is recorded.
  public func accept(
    repair number: Int, recordsConsent: Bool, at place: Place
  ) throws -> Receipt<RosterEffect> {
    try change(.absent, at: place) { desk, writer in
      let kept: Kept<RepairProposal> = try desk.kept(number, .proposal) { _ in true }
      let board = try desk.board()
      try desk.checkCells(kept.value.changes, on: board)
      let effect = try Decision(desk, recordsConsent: recordsConsent)
        .accept(kept.value.changes, on: board, writer, needsReason: false)
      try desk.write(kept.value.changes, source: .solver, by: writer)
      return effect
    }
  }
}

extension TeamDesk {
  /// Time a day of absence counts: the contract's week over five days.
  func minutesPerDay(of person: PersonID, on date: CivilDate) throws -> Minutes {
    let weekly = try scenario().contracts.filter { $0.person == person && $0.holds(on: date) }
      .reduce(0) { $0 + $1.weekly.lowerBound.count }
    return Minutes(weekly / 5)
  }
}
