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

  /// Carries a proposal out. Whose days change must have agreed, which is recorded. One that answers a change of the
  /// care mix stores that change first, where it is not stored yet, and makes people who are lent members.
  public func accept(
    repair number: Int, recordsConsent: Bool, at place: Place, as action: Action = .absent
  ) throws -> Receipt<RosterEffect> {
    try change(action, at: place) { first, writer in
      let kept: Kept<RepairProposal> = try first.kept(number, .proposal) { _ in true }
      let desk = try first.prepared(for: kept.value, recordsConsent: recordsConsent, by: writer)
      let effect = try desk.carryOut(
        kept.value.changes, recordsConsent: recordsConsent, by: writer)
      try desk.placeLent(
        kept.value.mix?.loans ?? [], recordsConsent: recordsConsent, by: writer)
      return effect
    }
  }
}

extension TeamDesk {
  /// Makes the changes of a proposal, where the roster is still as it saw it.
  func carryOut(
    _ changes: [CellChange], recordsConsent: Bool, by writer: StoreWriter
  ) throws -> RosterEffect {
    let board = try board()
    try checkCells(changes, on: board)
    let effect = try Decision(self, recordsConsent: recordsConsent)
      .accept(changes, on: board, writer, needsReason: false)
    try write(changes, source: .solver, by: writer)
    return effect
  }

  /// Time a day of absence counts: the contract's week over five days.
  func minutesPerDay(of person: PersonID, on date: CivilDate) throws -> Minutes {
    let weekly = try scenario().contracts.filter { $0.person == person && $0.holds(on: date) }
      .reduce(0) { $0 + $1.weekly.lowerBound.count }
    return Minutes(weekly / 5)
  }
}
