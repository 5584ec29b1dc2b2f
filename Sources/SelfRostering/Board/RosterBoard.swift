public import LabourRules
public import Planning
public import RosterModel

/// A team's roster laid out to be changed: the need, the judge and the accounts beside it.
///
/// ```swift
/// let board = RosterBoard(scenario, cover: cover)
/// let effect = board.effect(of: [CellChange(person: "VIG-03", date: date, from: [], to: ["L"])])
/// ```
/// A change of one person costs the judge that person and the accounts one pass over the roster: milliseconds. Whom nobody
/// asks about is not judged.
public struct RosterBoard: Sendable {
  /// What it is about; its roster is the one that was laid out.
  public let scenario: Scenario
  /// The need.
  public let cover: [CoverCell]
  let accountant: Accountant
  /// The roster before the judge.
  public private(set) var open: OpenCase
  /// What the roster holds.
  public private(set) var accounts: RosterAccounts

  /// Lays out the scenario's own roster.
  public init(_ scenario: Scenario, cover: [CoverCell]) {
    self.scenario = scenario
    self.cover = cover
    accountant = Accountant(scenario: scenario, cover: cover)
    open = OpenCase(
      scenario.roster, in: scenario, by: Judge(rules: scenario.ruleSet), atOnce: false)
    accounts = accountant.accounts(of: scenario.roster)
  }

  /// The roster as it stands.
  public var roster: Roster { open.roster }

  /// Judges everyone, for who will ask about many.
  public mutating func judgeAll() { open.judgeAll() }

  /// Makes changes.
  ///
  /// - Returns: whose findings they can change.
  @discardableResult
  public mutating func apply(_ changes: [CellChange]) -> Set<PersonID> {
    var touched: Set<PersonID> = []
    for change in changes {
      touched.formUnion(open.set(change.to, for: change.person, on: change.date))
    }
    accounts = accountant.accounts(of: open.roster)
    return touched
  }

  /// What changes would do.
  public func effect(of changes: [CellChange]) -> RosterEffect {
    var changed = self
    let touched = changed.apply(changes)
    return effect(
      of: changes, on: Set(changes.map(\.person)), judging: touched, to: changed)
  }

  /// What changes do to some people, and to what the judge finds on those they touch, that led to another board.
  func effect(
    of changes: [CellChange], on people: Set<PersonID>, judging touched: Set<PersonID>,
    to changed: RosterBoard
  ) -> RosterEffect {
    let findings = difference(to: changed, on: touched.union(people).sorted())
    return RosterEffect(
      changes: changes,
      open: .init(before: accounts.open, after: changed.accounts.open),
      cover: coverChanges(changed, dates: Set(changes.map(\.date))),
      added: findings.added, removed: findings.removed,
      hours: people.sorted().compactMap { hours(of: $0, changed) },
      broken: wishes(brokenOn: changed, not: self, changes),
      honoured: wishes(brokenOn: self, not: changed, changes))
  }

  private func coverChanges(_ changed: RosterBoard, dates: Set<CivilDate>) -> [RosterEffect.Cover] {
    let key = { (cover: RosterAccounts.Cover) in
      "\(cover.cell.date) \(cover.cell.shift) \(cover.cell.domain)"
    }
    let before = Dictionary(
      accounts.cover.filter { dates.contains($0.cell.date) }.map { (key($0), $0) },
      uniquingKeysWith: { first, _ in first })
    let after = Dictionary(
      changed.accounts.cover.filter { dates.contains($0.cell.date) }.map { (key($0), $0) },
      uniquingKeysWith: { first, _ in first })
    return Set(before.keys).union(after.keys).sorted().compactMap { key in
      guard let cell = (after[key] ?? before[key])?.cell else { return nil }
      let open = RosterEffect.Step(before: before[key]?.open ?? 0, after: after[key]?.open ?? 0)
      let over = RosterEffect.Step(before: before[key]?.over ?? 0, after: after[key]?.over ?? 0)
      guard open.difference != 0 || over.difference != 0 else { return nil }
      return RosterEffect.Cover(date: cell.date, shift: cell.shift, open: open, over: over)
    }
  }

  private func hours(of person: PersonID, _ changed: RosterBoard) -> RosterEffect.Hours? {
    guard let before = accounts.hours.first(where: { $0.person == person }),
      let after = changed.accounts.hours.first(where: { $0.person == person })
    else { return nil }
    return RosterEffect.Hours(
      person: person,
      counted: .init(before: before.counted.count, after: after.counted.count),
      contract: after.range)
  }

  /// Wishes of the changed cells that one roster breaks and the other does not.
  private func wishes(
    brokenOn one: RosterBoard, not other: RosterBoard, _ changes: [CellChange]
  ) -> [RosterEffect.WishDate] {
    let (mine, theirs) = (one.roster, other.roster)
    return changes.flatMap { change in
      scenario.wishes.filter { wish in
        wish.person == change.person && wish.concerns(change.date)
          && wish.isBroken(by: worked(mine, change))
          && !wish.isBroken(by: worked(theirs, change))
      }.map { RosterEffect.WishDate(wish: $0, date: change.date) }
    }
  }

  private func worked(_ roster: Roster, _ change: CellChange) -> [Shift] {
    roster.codes(of: change.person, on: change.date).compactMap(scenario.shift)
  }

  /// Findings on some people that come and go with a change.
  private func difference(
    to after: RosterBoard, on people: [PersonID]
  ) -> (added: [Finding], removed: [Finding]) {
    let old = people.flatMap { open.findings(of: $0) }
    let new = people.flatMap { after.open.findings(of: $0) }
    return (new.worse(than: old), old.worse(than: new))
  }
}
