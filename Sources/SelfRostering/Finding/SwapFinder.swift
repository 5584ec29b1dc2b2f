import LabourRules
public import RosterModel

/// A way to swap a duty that someone offers.
public struct SwapOption: Hashable, Sendable {
  /// Who takes part besides who offers, in order of who takes from whom.
  public let parties: [PersonID]
  /// What it does.
  public let effect: RosterEffect
}

/// Finds who could take over a duty: a colleague for nothing, a colleague in exchange for a duty of theirs, and where
/// no pair fits a circle of three, in which each takes one duty and gives one.
///
/// Duties to exchange lie within two weeks of the one offered. A pair or circle fits where nothing of law or consent
/// comes of it and the team's roster does not get worse. Cost: one look by the judge per colleague and duty; circles
/// are looked at only for duties each side could take by itself.
public struct SwapFinder {
  let board: RosterBoard
  let duty: OfferedDuty
  private let roster: Roster

  /// A finder for an offered duty.
  public init(_ duty: OfferedDuty, on board: RosterBoard) {
    var board = board
    board.judgeAll()
    self.board = board
    self.duty = duty
    roster = board.roster
  }

  private static var reach: Int { 14 }

  /// What is offered.
  private var mine: Other { Other(person: duty.person, date: duty.date, codes: duty.codes) }

  /// A duty that could go in exchange.
  private struct Other: Hashable {
    var person: PersonID
    var date: CivilDate
    var codes: [ShiftCode]
  }

  /// The best so many ways, pairs before circles; circles only where no pair fits.
  public func options(limit: Int = 8) -> [SwapOption] {
    let pairs = fitting(alone() + exchanges())
    guard pairs.isEmpty else { return Array(pairs.prefix(limit)) }
    return Array(fitting(circles(limit: limit)).prefix(limit))
  }

  private func fitting(_ options: [SwapOption]) -> [SwapOption] {
    options.filter { $0.effect.fits }.sorted {
      ($0.effect.rank + [$0.parties.count]).lexicographicallyPrecedes(
        $1.effect.rank + [$1.parties.count])
    }
  }

  private var colleagues: [PersonID] {
    board.scenario.people.map(\.id).filter { $0 != duty.person }
  }

  /// Colleagues who are free that day and take it for nothing.
  private func alone() -> [SwapOption] {
    colleagues.filter { canTake($0, duty.date, duty.codes) }.map { other in
      option([other], duty.taken(by: other, giving: nil, on: roster))
    }
  }

  /// Colleagues who take it and give a duty of theirs.
  private func exchanges() -> [SwapOption] {
    others.filter { canGive($0) && canTake(duty.person, $0.date, $0.codes, freeing: duty.date) }
      .map { other in
        option([other.person], duty.taken(by: other.person, giving: other.date, on: roster))
      }
  }

  /// Circles: who offers takes the duty of the third, the second takes what is offered, the third what the second
  /// gives.
  private func circles(limit: Int) -> [SwapOption] {
    let seconds = others.filter { canGive($0) && isLawful(takes(mine, of: $0)) }
    let thirds = others.filter {
      canTake(duty.person, $0.date, $0.codes, freeing: duty.date)
        && isLawful(takes($0, of: mine))
    }
    var found: [SwapOption] = []
    for second in seconds {
      for third in thirds where third.person != second.person {
        guard found.count < limit * 4 else { return found }
        guard canTake(third.person, second.date, second.codes, freeing: third.date) else {
          continue
        }
        let changes =
          takes(mine, of: second) + takes(second, of: third) + takes(third, of: mine)
        let option = option([second.person, third.person], changes)
        if option.effect.fits { found.append(option) }
      }
    }
    return found
  }

  private func option(_ parties: [PersonID], _ changes: [CellChange]) -> SwapOption {
    SwapOption(parties: parties, effect: board.effect(of: changes))
  }

  /// Unpinned duties of colleagues within reach that cover. The same duty on the same day changes nothing for anyone.
  private var others: [Other] {
    let dates = (duty.date - Self.reach)...(duty.date + Self.reach)
    let mine = roster.assignments.filter {
      $0.person != duty.person && dates.contains($0.date) && board.scenario.period.contains($0.date)
    }
    return Dictionary(grouping: mine) { Other(person: $0.person, date: $0.date, codes: []) }
      .filter { _, duties in
        duties.allSatisfy {
          !$0.isPinned && board.scenario.shift($0.shift)?.countsFor == .cover
        }
      }
      .map { Other(person: $0.person, date: $0.date, codes: $1.map(\.shift).sorted()) }
      .filter { $0.date != duty.date || $0.codes != duty.codes.sorted() }
      .sorted { ($0.date, $0.person) < ($1.date, $1.person) }
  }

  /// Whether a colleague could take what is offered once their own duty is gone.
  private func canGive(_ other: Other) -> Bool {
    canTake(other.person, duty.date, duty.codes, freeing: other.date)
  }

  private func canTake(
    _ person: PersonID, _ date: CivilDate, _ codes: [ShiftCode], freeing freed: CivilDate? = nil
  ) -> Bool {
    guard freed == date || roster.codes(of: person, on: date).isEmpty else { return false }
    return codes.allSatisfy { code in
      board.scenario.shift(code).map { board.scenario.couldWork(person, $0, on: date) } ?? false
    }
  }

  /// The cells of someone who takes a duty and gives their own.
  private func takes(_ taken: Other, of giver: Other) -> [CellChange] {
    let own = roster.codes(of: giver.person, on: giver.date)
    let left = own.filter { !giver.codes.contains($0) }
    guard taken.date != giver.date else {
      return [
        CellChange(person: giver.person, date: giver.date, from: own, to: left + taken.codes)
      ]
    }
    let there = roster.codes(of: giver.person, on: taken.date)
    return [
      CellChange(person: giver.person, date: giver.date, from: own, to: left),
      CellChange(person: giver.person, date: taken.date, from: there, to: there + taken.codes),
    ]
  }

  private func isLawful(_ changes: [CellChange]) -> Bool {
    var open = board.open
    let person = changes[0].person
    let before = open.hardFindings(of: person)
    for change in changes { open.set(change.to, for: change.person, on: change.date) }
    return open.hardFindings(of: person) <= before
  }
}

extension RosterEffect {
  /// Whether nothing of law or consent comes of it and the roster does not get worse.
  public var fits: Bool { added(.law).isEmpty && added(.consent).isEmpty && !isWorse }
}

extension OpenCase {
  /// Findings of law and consent on someone.
  fileprivate func hardFindings(of person: PersonID) -> Int {
    findings(of: person).count { $0.kind == .law || $0.kind == .consent }
  }
}
