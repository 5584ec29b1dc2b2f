import LabourRules
import Planning
import RosterModel
public import RosterSolver
import RosterStore
public import SelfRostering

/// A proposal and its number.
public struct NumberedProposal: Hashable, Sendable {
  /// The number.
  public let number: Int
  /// The proposal.
  public let proposal: RosterProposal
}

extension Desk {
  /// Completes what people agreed: everything pinned stays, a draft changes only where that gains more than it
  /// costs, and each change says why. Of two rosters that differ in little else, the one that spares whoever
  /// carries most of the nights, evenings, weekends, holidays and refused wishes, earlier periods included, wins.
  ///
  /// The roster is not changed: the proposal is kept under a number, to be looked at and accepted. Reading, solving
  /// and keeping are three steps; others can go on in the meantime.
  ///
  /// - Throws: ``Refusal``, `StoreError`, `DemandError`.
  public func propose(
    _ options: SolverOptions = SolverOptions(), at place: Place,
    progress: @escaping @Sendable (SolverProgress) -> Void = { _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws -> Receipt<NumberedProposal> {
    let (scenario, seen) = try look(.propose, at: place) { desk in
      (try desk.toPropose(), try desk.reader.lastEntry)
    }
    let plan = try Planner(options, progress: progress, isCancelled: isCancelled).plan(scenario)[0]
    switch plan.status {
    case .infeasible: throw Refusal.contradiction(plan.contradictedPerson)
    case .noRoster: throw Refusal.noRoster
    case .optimal, .feasible: break
    }
    let proposal = RosterProposal(plan, of: scenario, seen: seen)
    return try change(.propose, at: place) { desk, writer in
      let key = try writer.add(proposal, to: .period(desk.period.key))
      return NumberedProposal(number: key.number, proposal: proposal)
    }
  }

  /// Makes a proposal the roster. Where others changed one of its cells meanwhile, or the law would be broken with
  /// what they changed elsewhere, nothing happens.
  public func accept(proposal number: Int, at place: Place) throws -> Receipt<NumberedProposal> {
    let seen = try look(.propose, at: place) { try $0.proposal(number).value.seen }
    let since = Desk(
      store, for: Asker(account: asker.account, why: asker.why, since: seen), at: now)
    return try since.change(.propose, at: place) { desk, writer in
      var kept = try desk.proposal(number)
      guard !kept.value.isAccepted else { throw Refusal.requestIs(.done) }
      let board = try desk.board()
      let changes = kept.value.changes.map(\.change)
      try desk.checkCells(changes, on: board)
      let added = board.effect(of: changes).added
      guard !added.contains(where: { $0.kind == .law }) else {
        throw Refusal.law(added.filter { $0.kind == .law })
      }
      try desk.write(changes, source: .solver, by: writer)
      kept.value.isAccepted = true
      try writer.replace(kept.key, with: kept.value)
      return NumberedProposal(number: number, proposal: kept.value)
    }
  }

  /// A proposal that was kept; the last where no number is named.
  public func proposal(_ number: Int? = nil, at place: Place) throws -> NumberedProposal {
    try look(.propose, at: place) { desk in
      let all = try desk.reader.all(RosterProposal.self, of: desk.period.key)
      guard let number = number ?? all.last?.key.number else {
        throw Refusal.unknown(.proposal, "", known: [])
      }
      return NumberedProposal(number: number, proposal: try desk.proposal(number).value)
    }
  }
}

extension TeamDesk {
  fileprivate func proposal(_ number: Int) throws -> Kept<RosterProposal> {
    try kept(number, .proposal) { _ in true }
  }

  /// The period to plan: what is not pinned is what to stay near, and burdens count.
  fileprivate func toPropose() throws -> Scenario {
    var scenario = try scenario()
    let rules = try houseRules()
    scenario.reference = ReferenceRoster(scenario.roster, countsFreeDays: false)
    scenario.burden = Burden(
      nights: rules[.fairNights], evenings: rules[.fairEvenings],
      weekendDays: rules[.fairWeekends], holidays: rules[.fairHolidays],
      wishes: rules[.fairWishes], points: Self.pointsPerUnit)
    let carried = Self.carried(into: scenario)
    scenario.burden?.carried = carried
    return scenario
  }

  /// Points of a unit of whoever carries most: ten times what fairness costs anyone else by default.
  private static var pointsPerUnit: Int { 10 }

  /// What people bring along: their burden in the whole weeks of history, less the mean of all.
  private static func carried(into scenario: Scenario) -> [PersonID: Int] {
    let worked = scenario.history.filter { $0.date < scenario.period.start }
    guard let first = worked.map(\.date).min() else { return [:] }
    let start = first.monday
    var past = scenario
    past.period = Period(start: start, weeks: (scenario.period.start - start) / 7)
    past.wishes = []
    past.burden?.carried = [:]
    let roster = Roster(
      worked.compactMap { entry in
        scenario.shift(entry.shift).map {
          Assignment(date: entry.date, person: entry.person, shift: entry.shift, domain: $0.domain)
        }
      })
    past.history = []
    let burdens = Accountant(scenario: past, cover: []).burdens(of: roster)
    guard !burdens.isEmpty else { return [:] }
    let mean = burdens.reduce(0) { $0 + $1.hundredths } / burdens.count
    return Dictionary(
      burdens.map { ($0.person, $0.hundredths - mean) }, uniquingKeysWith: { first, _ in first })
  }
}

extension RosterProposal {
  fileprivate init(_ plan: PlanResult, of scenario: Scenario, seen: Int) {
    var proposed = scenario
    proposed.roster = plan.roster
    let board = RosterBoard(proposed, cover: plan.cover)
    let changes = scenario.roster.changes(to: plan.roster)
    let touched = Set(changes.map { [$0.person, $0.date.description] })
    let drafts = Set(
      scenario.roster.assignments.filter { !$0.isPinned }.map { [$0.person, $0.date.description] })
    let burdens = Accountant(scenario: proposed, cover: plan.cover).burdens(of: plan.roster)
    let most = burdens.max { $0.hundredths < $1.hundredths }
    self.init(
      seen: seen,
      changes: changes.map { ReasonedChange(change: $0, reason: board.reason(for: $0)) },
      draftsKept: drafts.subtracting(touched).count, open: plan.accounts.open,
      openAtLeast: plan.openAtLeast, total: plan.objective.total,
      lowerBound: Int(plan.objective.lowerBound.rounded(.up)),
      mostBurdened: most.map { Share(person: $0.person, units: Double($0.hundredths) / 100) },
      meanBurden: burdens.isEmpty
        ? 0 : Double(burdens.reduce(0) { $0 + $1.hundredths }) / Double(burdens.count) / 100)
  }
}
