public import CareDemand
import LabourRules
public import RosterModel

/// Finds what can be done about a need that changed while a roster stands, within the rights that a published roster
/// gives: leave it as it is, ask, shorten, lend.
public struct MixFinder: Sendable {
  let mix: MixCase
  let change: MixChange
  let costs: DutyCosts
  private let target: [CoverCell]

  /// For a roster whose need changed with the care mix.
  public init(_ mix: MixCase, change: MixChange, costs: DutyCosts) {
    self.mix = mix
    self.change = change
    self.costs = costs
    target = mix.target
  }

  /// Proposals in order, at most one of each kind. `seconds` is for all together; loans were found before.
  public func proposals(loans: [Loan] = [], seconds: Double) -> [RepairProposal] {
    let asked = [RepairProposal.Kind.shift, .ask].compactMap { asking($0, seconds: seconds / 2) }
    let others = asked.filter { Set($0.changes) != Set(asked[0].changes) }
    return [standing] + asked.prefix(1) + others
      + [shortening, lending(loans)].compactMap(\.self)
  }

  /// Leaving it as it is.
  private var standing: RepairProposal {
    let left = left(mix.after)
    return RepairProposal(
      kind: .leave, changes: [], changeCount: 0, changesAtLeast: 0, open: left.open,
      openAtLeast: left.open, toAsk: [], euro: 0, findings: [], mix: answer([], over: left.over))
  }

  /// The fewest changes by which own staff fill what became short, week by week: over all weeks at once the engine
  /// proves little. Each place that is filled takes an assignment that comes; where there are as few changes as that,
  /// no roster has fewer, in whatever weeks.
  private func asking(_ kind: RepairProposal.Kind, seconds: Double) -> RepairProposal? {
    let weeks = weeksShort
    var board = mix.after
    var found: [RepairProposal] = []
    for week in weeks {
      let finder = RepairFinder(board, on: week, without: [], mending: target, costs: costs)
      let share = seconds / Double(weeks.count)
      guard let next = finder.proposals([kind], seconds: share).first else { continue }
      board.apply(next.changes)
      found.append(next)
    }
    let changes = mix.after.roster.changes(to: board.roster)
    guard !changes.isEmpty, var made = proposal(kind, changes, to: board) else { return nil }
    made.open = lost(board)
    made.changesAtLeast = lost(mix.after) - made.open
    if weeks.count == 1, let only = found.first {
      (made.openAtLeast, made.changesAtLeast) = (only.openAtLeast, only.changesAtLeast)
    }
    return made
  }

  /// The days of each week in which something became short.
  private var weeksShort: [ClosedRange<CivilDate>] {
    let mondays = Set(mix.slack.filter { !$0.open.isEmpty }.map(\.date.monday)).sorted()
    return mondays.map { monday in
      max(monday, mix.dates.lowerBound)...min(monday + 6, mix.dates.upperBound)
    }
  }

  /// Places that became short and are open on a board.
  private func lost(_ board: RosterBoard) -> Int {
    RepairFinder(board, on: mix.dates, without: [], mending: target, costs: costs).lost
  }

  /// Duties above the need made shorter, or taken out.
  private var shortening: RepairProposal? {
    let changes = Shortening(mix).changes
    guard !changes.isEmpty else { return nil }
    var board = mix.after
    board.apply(changes)
    var made = proposal(.shorten, changes, to: board)
    // Whoever is above the need takes one assignment that goes at least.
    made?.changesAtLeast = changes.count
    return made
  }

  /// People who work for another team, or whom another team lends. Each duty that goes, and each place that is filled,
  /// takes a change.
  private func lending(_ loans: [Loan]) -> RepairProposal? {
    guard !loans.isEmpty else { return nil }
    let team = mix.after.scenario.name
    let lent = loans.filter { $0.home == team }
    let changes = loans.map { loan in
      let now = mix.after.roster.codes(of: loan.person, on: loan.date)
      return CellChange(
        person: loan.person, date: loan.date, from: now,
        to: loan.home == team ? now.filter { $0 != loan.duty } : now + [loan.shift])
    }
    let left = left(mix.after)
    return RepairProposal(
      kind: .lend, changes: changes, changeCount: changes.count, changesAtLeast: changes.count,
      open: left.open - (loans.count - lent.count), openAtLeast: 0,
      toAsk: Set(loans.map(\.person)).sorted(), euro: mix.after.euro(changes, costs), findings: [],
      mix: answer(changes, over: left.over - lent.count, loans: loans))
  }

  /// A proposal of changes that lead to a board; nothing is proven of it. `nil` where the law would be broken.
  private func proposal(
    _ kind: RepairProposal.Kind, _ changes: [CellChange], to board: RosterBoard
  ) -> RepairProposal? {
    let effect = mix.after.effect(of: changes)
    guard effect.added(.law).isEmpty else { return nil }
    let left = left(board)
    let called = changes.filter { $0.from.isEmpty }.map(\.person)
    return RepairProposal(
      kind: kind, changes: changes, changeCount: changes.reduce(0) { $0 + $1.size },
      changesAtLeast: 0, open: left.open, openAtLeast: 0, toAsk: Set(called).sorted(),
      euro: mix.after.euro(changes, costs), findings: Set(effect.added.map(\.rule)).sorted(),
      mix: answer(changes, over: left.over))
  }

  /// Heads that became over or short and are so on a board.
  private func left(_ board: RosterBoard) -> (over: Int, open: Int) {
    let slack = mix.slack(of: board.accounts)
    return (slack.reduce(0) { $0 + $1.over }, slack.reduce(0) { $0 + $1.open.count })
  }

  private func answer(
    _ changes: [CellChange], over: Int, loans: [Loan] = []
  ) -> RepairProposal.Mix {
    let paid = { (codes: [ShiftCode]) in
      codes.compactMap(mix.after.scenario.shift).map(\.paid).total().count
    }
    return RepairProposal.Mix(
      change: change, over: over,
      minutes: changes.reduce(0) { $0 + paid($1.to) - paid($1.from) }, loans: loans)
  }
}
