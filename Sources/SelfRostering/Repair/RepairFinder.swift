public import CareDemand
import LabourRules
import Planning
public import RosterModel
import RosterSolver

/// Finds what can be done about places that fall open in a roster that stands.
///
/// Each proposal is the fewest changes by which as little as possible stays open, with the bound that proves it, for
/// a circle of people that grows: own staff on days they work, own staff on a free day, the pool, hired people.
public struct RepairFinder: Sendable {
  let board: RosterBoard
  let dates: ClosedRange<CivilDate>
  let away: Set<PersonID>
  let costs: DutyCosts

  /// For a roster laid out as it stands, without those who are away, on some dates.
  public init(
    _ board: RosterBoard, on dates: ClosedRange<CivilDate>, without away: Set<PersonID>,
    costs: DutyCosts
  ) {
    self.board = board
    self.dates = dates
    self.away = away
    self.costs = costs
  }

  /// The freed shifts of someone: which need filling, and who could fill them from another function.
  public func freed(_ shifts: [(date: CivilDate, shift: ShiftCode)]) -> [FreedShift] {
    shifts.map { date, code in
      let isOpen = board.accounts.cover.contains {
        $0.cell.date == date && $0.cell.shift == code && $0.open > 0
      }
      return FreedShift(date: date, shift: code, isOpen: isOpen, spare: spare(for: code, on: date))
    }
  }

  /// People on another shift of that date that overlaps it, above its need, who could do it too.
  private func spare(for code: ShiftCode, on date: CivilDate) -> [PersonID] {
    guard let shift = board.scenario.shift(code) else { return [] }
    let above = board.accounts.cover.filter { cover in
      cover.cell.date == date && cover.over > 0 && cover.cell.shift != code
        && board.scenario.shift(cover.cell.shift).map { $0.span.overlaps(shift.span) } ?? false
    }.map(\.cell.shift)
    return board.roster.assignments.filter {
      $0.date == date && above.contains($0.shift)
        && board.scenario.couldWork($0.person, shift, on: date)
    }.map(\.person)
  }

  /// Proposals in order, at most so many; each later one leaves fewer open, or the same with other people. `seconds`
  /// is for all together.
  public func proposals(limit: Int = 5, seconds: Double = 4) -> [RepairProposal] {
    var found = [standing]
    var excluded: Set<PersonID> = []
    let kinds: [RepairProposal.Kind] = [.shift, .ask, .pool, .hired]
    for kind in kinds + kinds.dropFirst() where found.count < limit {
      // A second round asks others than the first did.
      if kind == .ask, found.contains(where: { $0.kind == .ask }) {
        excluded = Set(found.flatMap(\.toAsk))
      }
      guard let next = proposal(kind, without: excluded, seconds: seconds / Double(kinds.count)),
        !found.contains(where: { Set($0.changes) == Set(next.changes) })
      else { continue }
      found.append(next)
    }
    return found.sorted { left, right in
      (left.order, left.changeCount, left.euro) < (right.order, right.changeCount, right.euro)
    }
  }

  /// Leaving it as it is.
  private var standing: RepairProposal {
    RepairProposal(
      kind: .leave, changes: [], changeCount: 0, changesAtLeast: 0, open: openHere(board),
      openAtLeast: openHere(board), toAsk: [], euro: 0, findings: [])
  }

  private func openHere(_ board: RosterBoard) -> Int {
    board.accounts.cover.reduce(0) { $0 + (dates.contains($1.cell.date) ? $1.open : 0) }
  }

  private func proposal(
    _ kind: RepairProposal.Kind, without excluded: Set<PersonID>, seconds: Double
  ) -> RepairProposal? {
    var options = SolverOptions()
    options.timeLimit = seconds
    var scenario = board.scenario
    scenario.roster = board.roster
    let window = ChangeWindow(
      dates: dates, workers: people(upTo: kind).subtracting(excluded),
      callable: kind == .shift ? [] : people(upTo: kind).subtracting(excluded))
    guard let solved = LeastChange(scenario, cover: board.cover).solve(window, options: options)
    else { return nil }
    let changes = board.roster.changes(to: solved.roster)
    let effect = board.effect(of: changes)
    guard effect.added(.law).isEmpty else { return nil }
    let called = changes.filter { $0.from.isEmpty }.map(\.person)
    return RepairProposal(
      kind: kind, changes: changes, changeCount: solved.changes.found,
      changesAtLeast: solved.changes.atLeast, open: solved.open.found,
      openAtLeast: solved.open.atLeast, toAsk: Set(called).sorted(), euro: euro(changes),
      findings: Set(effect.added.map(\.rule)).sorted())
  }

  private func people(upTo kind: RepairProposal.Kind) -> Set<PersonID> {
    let last: Phase.Staff =
      switch kind {
      case .leave, .shift, .ask: .own
      case .pool: .pool
      case .hired: .hired
      }
    return Set(
      board.scenario.people.filter { Phase.Staff($0) <= last && !away.contains($0.id) }.map(\.id))
  }

  /// What comes less what goes.
  private func euro(_ changes: [CellChange]) -> Double {
    changes.reduce(0) { sum, change in
      sum + cost(change.to, change) - cost(change.from, change)
    }
  }

  private func cost(_ codes: [ShiftCode], _ change: CellChange) -> Double {
    codes.reduce(0) { sum, code in
      guard let shift = board.scenario.shift(code),
        let person = board.scenario.person(change.person),
        let level = board.scenario.level(of: person.id, in: shift.domain, on: change.date)
      else { return sum }
      return sum + costs.euro(shift, level: level, on: change.date, isHired: person.form.isHired)
    }
  }
}

extension RepairProposal {
  /// The order in which ways are tried.
  fileprivate var order: Int { Kind.allCases.firstIndex(of: kind)! }
}
