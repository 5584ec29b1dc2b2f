import Planning
public import RosterModel

/// A roster that stands while its need changes: what becomes over and what becomes short.
public struct MixCase: Sendable {
  /// The days that can still change: from the change, or today, to the end of the period.
  public let dates: ClosedRange<CivilDate>
  /// The roster against the need after the change.
  public let after: RosterBoard
  let before: RosterAccounts

  /// A roster laid out with the need that stands, and that need after a change.
  public init(_ board: RosterBoard, need: MixNeed, on dates: ClosedRange<CivilDate>) {
    self.dates = dates
    before = board.accounts
    var scenario = board.scenario
    scenario.roster = board.roster
    after = RosterBoard(scenario, cover: need.after.cells(over: scenario.period))
  }

  /// A shift on a date in a domain.
  struct Place: Hashable {
    var date: CivilDate
    var shift: ShiftCode
    var domain: Domain

    init(_ cell: CoverCell) { (date, shift, domain) = (cell.date, cell.shift, cell.domain) }
  }

  /// The places of some accounts on the days that can change.
  func places(_ accounts: RosterAccounts) -> [Place: RosterAccounts.Cover] {
    Dictionary(
      accounts.cover.filter { dates.contains($0.cell.date) }.map { (Place($0.cell), $0) },
      uniquingKeysWith: { first, _ in first })
  }
}

/// What is over or short on a shift of a date and was not before a change of the need.
public struct MixSlack: Hashable, Sendable {
  /// The date.
  public var date: CivilDate
  /// The shift.
  public var shift: ShiftCode
  /// The domain.
  public var domain: Domain
  /// Heads above the need that were not.
  public var over: Int
  /// Levels of the places that are open and were not, lowest first.
  public var open: [QualificationLevel]
  /// Paid time of one on the shift.
  public var time: Minutes

  /// What is over or short on a shift.
  public init(
    date: CivilDate, shift: ShiftCode, domain: Domain, over: Int, open: [QualificationLevel],
    time: Minutes
  ) {
    self.date = date
    self.shift = shift
    self.domain = domain
    self.over = over
    self.open = open
    self.time = time
  }
}

extension MixCase {
  /// What is over or short and was not, of the roster as it stands.
  public var slack: [MixSlack] { slack(of: after.accounts) }

  /// The same of a changed roster, held against how it was with the need before, by date.
  func slack(of accounts: RosterAccounts) -> [MixSlack] {
    let earlier = places(before)
    return accounts.cover.filter { dates.contains($0.cell.date) }.compactMap { cover -> MixSlack? in
      let place = Place(cover.cell)
      let (over, open) = (earlier[place]?.over ?? 0, earlier[place]?.open ?? 0)
      guard cover.over > over || cover.open > open else { return nil }
      return MixSlack(
        date: place.date, shift: place.shift, domain: place.domain,
        over: max(0, cover.over - over),
        open: Array(
          Self.levels(cover.openLevels, besides: earlier[place]?.openLevels ?? [])
            .suffix(max(0, cover.open - open))),
        time: after.scenario.shift(place.shift)?.paid ?? .zero)
    }
  }

  /// Levels that were not there before, lowest first.
  private static func levels(
    _ levels: [QualificationLevel], besides earlier: [QualificationLevel]
  ) -> [QualificationLevel] {
    earlier.reduce(into: levels) { levels, level in
      if let at = levels.firstIndex(of: level) { levels.remove(at: at) }
    }
  }

  /// The need that the roster has to meet for nothing to have become short: per row what was met before, with what the
  /// change asks more, as far as it is needed after. What was open before is not mended along the way.
  var target: [CoverCell] {
    let earlier = places(before)
    let needed = after.cover.filter { dates.contains($0.date) }
    return (needed + gone(besides: needed)).map { cell in
      let old = earlier[Place(cell)]?.cell
      let levels = after.levels(on: cell)
      var target = cell
      for index in target.rows.indices {
        let (level, new) = (cell.rows[index].minLevel, cell.rows[index].heads)
        let asked = old?.heads(from: level) ?? 0
        let met = min(asked, levels.count { $0 >= level })
        target.rows[index].heads = min(new, met + max(0, new - asked))
      }
      return target
    }
  }

  /// Places that nobody is needed at any more: people may stay there.
  private func gone(besides cells: [CoverCell]) -> [CoverCell] {
    let needed = Set(cells.map { Place($0) })
    return before.cover.map(\.cell).filter {
      dates.contains($0.date) && !$0.rows.isEmpty && !needed.contains(Place($0))
    }.map { cell in
      var cell = cell
      for index in cell.rows.indices { cell.rows[index].heads = 0 }
      return cell
    }
  }
}

extension RosterBoard {
  /// Levels of those who are on a shift and fill its cover.
  func levels(on cell: CoverCell) -> [QualificationLevel] {
    roster.assignments.filter {
      $0.date == cell.date && $0.shift == cell.shift && $0.domain == cell.domain
        && !scenario.has(.supernumerary, $0.person, on: $0.date)
    }.compactMap { scenario.level(of: $0.person, in: $0.domain, on: $0.date) }
  }
}

extension RosterBoard {
  /// All that is over or short on some dates.
  public func slack(on dates: ClosedRange<CivilDate>) -> [MixSlack] {
    accounts.cover.filter { dates.contains($0.cell.date) && ($0.over > 0 || $0.open > 0) }.map {
      MixSlack(
        date: $0.cell.date, shift: $0.cell.shift, domain: $0.cell.domain, over: $0.over,
        open: $0.openLevels, time: scenario.shift($0.cell.shift)?.paid ?? .zero)
    }
  }
}
