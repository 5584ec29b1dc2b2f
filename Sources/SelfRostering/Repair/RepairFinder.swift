public import CareDemand
import LabourRules
import Planning
public import RosterModel

/// Finds what can be done about places that fall open in a roster that stands.
///
/// Each proposal is the fewest changes by which as little as possible stays open, with the bound that proves it, for
/// a circle of people that grows: own staff on days they work, own staff on a free day, the pool, hired people.
public struct RepairFinder: Sendable {
  let board: RosterBoard
  let dates: ClosedRange<CivilDate>
  let away: Set<PersonID>
  let costs: DutyCosts
  /// The need as far as it is to be met: what was open before is not mended along the way.
  let met: [CoverCell]
  /// Places to be filled that are open.
  let lost: Int
  /// Shifts with a place that fell open, by date.
  let places: [CivilDate: Set<ShiftCode>]

  /// For a roster laid out as it stands, without those who are away, on some dates; `before` is how it stood.
  public init(
    _ board: RosterBoard, on dates: ClosedRange<CivilDate>, without away: Set<PersonID>,
    before: RosterBoard, costs: DutyCosts
  ) {
    self.init(board, on: dates, without: away, mending: before.met(on: dates), costs: costs)
  }

  /// For a roster laid out as it stands, without those who are away, on some dates; `cells` is what of the need is to
  /// be met.
  init(
    _ board: RosterBoard, on dates: ClosedRange<CivilDate>, without away: Set<PersonID>,
    mending cells: [CoverCell], costs: DutyCosts
  ) {
    met = cells.filter { dates.contains($0.date) }
    self.board = board
    self.dates = dates
    self.away = away
    self.costs = costs
    let open = Accountant(scenario: board.scenario, cover: met).accounts(of: board.roster).cover
      .filter { $0.open > 0 }
    lost = open.reduce(0) { $0 + $1.open }
    places = Dictionary(
      open.map { ($0.cell.date, [$0.cell.shift]) }, uniquingKeysWith: { $0.union($1) })
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
    let kinds: [RepairProposal.Kind] = [.shift, .ask, .pool, .hired]
    guard lost > 0, let search = RepairSearch(self, upTo: .hired, seconds: seconds) else {
      return [standing]
    }
    var ways = search.ways(kinds)
    // A second round asks others than the first did; what its time does not suffice for is left out.
    let asked = Set(ways.flatMap(\.called))
    if Set(ways.map { Set($0.changes) }).subtracting([[]]).count + 1 < limit, !asked.isEmpty {
      ways += search.ways(Array(kinds.dropFirst()), without: asked).filter(\.isProven)
    }
    let filling = ways.filter { $0.found.open.found < lost }
    let found = search.distinct(filling, limit: limit - 1).compactMap(proposal)
    return [standing]
      + found.sorted { left, right in
        (left.order, left.changeCount, left.euro) < (right.order, right.changeCount, right.euro)
      }
  }

  /// The fewest changes of each of some kinds, in order, where they are lawful and differ.
  func proposals(_ kinds: [RepairProposal.Kind], seconds: Double) -> [RepairProposal] {
    let search = kinds.last.flatMap { RepairSearch(self, upTo: $0, seconds: seconds) }
    let filling = search?.ways(kinds).filter { $0.found.open.found < lost } ?? []
    return search?.distinct(filling).compactMap(proposal) ?? []
  }

  /// Leaving it as it is.
  private var standing: RepairProposal {
    RepairProposal(
      kind: .leave, changes: [], changeCount: 0, changesAtLeast: 0, open: lost, openAtLeast: lost,
      toAsk: [], euro: 0, findings: [])
  }

  /// A way as a proposal; `nil` where the law would be broken.
  private func proposal(_ way: RepairSearch.Way) -> RepairProposal? {
    let (solved, changes) = (way.found, way.changes)
    let effect = board.effect(of: changes)
    guard effect.added(.law).isEmpty else { return nil }
    // Each place that is filled takes an assignment that comes.
    let filled = lost - solved.open.found
    let proven = solved.open.found == 0 || solved.open.found == solved.open.atLeast
    return RepairProposal(
      kind: way.kind, changes: changes, changeCount: solved.changes.found,
      changesAtLeast: proven ? max(solved.changes.atLeast, filled) : solved.changes.atLeast,
      open: solved.open.found, openAtLeast: min(solved.open.found, solved.open.atLeast),
      toAsk: Set(way.called).sorted(), euro: board.euro(changes, costs),
      findings: Set(effect.added.map(\.rule)).sorted())
  }

  /// The people of a kind and of those before it.
  func people(upTo kind: RepairProposal.Kind) -> Set<PersonID> {
    let last: Phase.Staff =
      switch kind {
      case .leave, .shift, .ask, .shorten, .lend: .own
      case .pool: .pool
      case .hired: .hired
      }
    return Set(
      board.scenario.people.filter { Phase.Staff($0) <= last && !away.contains($0.id) }.map(\.id))
  }
}

extension RosterBoard {
  /// What comes less what goes, in euro.
  func euro(_ changes: [CellChange], _ costs: DutyCosts) -> Double {
    changes.reduce(0) { sum, change in
      sum + euro(change.to, change, costs) - euro(change.from, change, costs)
    }
  }

  private func euro(_ codes: [ShiftCode], _ change: CellChange, _ costs: DutyCosts) -> Double {
    codes.reduce(0) { sum, code in
      guard let shift = scenario.shift(code), let person = scenario.person(change.person),
        let level = scenario.level(of: person.id, in: shift.domain, on: change.date)
      else { return sum }
      return sum + costs.euro(shift, level: level, on: change.date, isHired: person.form.isHired)
    }
  }

  /// The need on some dates as far as this roster meets it, row by row.
  fileprivate func met(on dates: ClosedRange<CivilDate>) -> [CoverCell] {
    cover.filter { dates.contains($0.date) }.map { cell in
      let levels = levels(on: cell)
      var met = cell
      for index in met.rows.indices {
        let there = levels.count { $0 >= met.rows[index].minLevel }
        met.rows[index].heads = min(met.rows[index].heads, there)
      }
      return met
    }
  }
}

extension RepairProposal {
  /// The order in which ways are tried.
  fileprivate var order: Int { Kind.allCases.firstIndex(of: kind)! }
}
