import LabourRules
import Planning
public import RosterModel

extension RosterBoard {
  /// Shifts someone may take from a date on: those with an open head of their level on days without a duty, leave or
  /// other times, unless the law stands in the way, or a colleague's law or consent.
  ///
  /// Cost: a look at each open shift; the judge is asked about a person for each of at most `count` shifts, days whole.
  ///
  /// - Returns: the shifts by date and time, and the first date that was not looked at.
  public func openShifts(
    to person: PersonID, from first: CivilDate, judging count: Int,
    where mayWork: (CivilDate) -> Bool = { _ in true }
  ) -> (shifts: [OpenToMe.Open], next: CivilDate?) {
    guard let taker = Taker(person, on: self) else { return ([], nil) }
    var found: [OpenToMe.Open] = []
    var judged = 0
    for date in scenario.period.dates where date >= first && mayWork(date) {
      let open = taker.open(on: date)
      guard !open.isEmpty else { continue }
      guard judged < count else { return (found, date) }
      judged += open.count
      found += open.compactMap { taker.taking($0, on: date) }
    }
    return (found, nil)
  }
}

/// Someone who could take open shifts of a roster.
private struct Taker {
  private let board: RosterBoard
  private let person: PersonID
  private let own: OwnDays
  private let counted: Int
  /// What the judge says of them as the roster stands.
  private let before: [Finding]

  init?(_ person: PersonID, on board: RosterBoard) {
    guard let hours = board.accounts.hours.first(where: { $0.person == person }) else { return nil }
    self.person = person
    self.board = board
    own = OwnDays(board, of: person)
    counted = hours.counted.count
    before = board.open.findings(of: person)
  }

  /// What is open on a date, before the judge.
  func open(on date: CivilDate) -> [OwnCalendar.Need] {
    own.need(on: date).filter { $0.open > 0 && $0.isFree }
  }

  /// What taking it does; `nil` where it may not be.
  func taking(_ need: OwnCalendar.Need, on date: CivilDate) -> OpenToMe.Open? {
    guard let shift = board.scenario.shift(need.shift) else { return nil }
    var changed = board.open
    let touched = changed.set([need.shift], for: person, on: date)
    let added = changed.findings(of: person).worse(than: before)
    guard !added.contains(where: { $0.kind == .law }),
      !touched.contains(where: { $0 != person && binds($0, in: changed) })
    else { return nil }
    return OpenToMe.Open(
      date: date, shift: need.shift, domain: need.domain, heads: need.open,
      consents: added.filter { $0.kind == .consent }, advice: added.filter { $0.kind == .soft },
      hours: .init(before: counted, after: counted + shift.paid.count),
      broken: own.scenario.wishes.filter { $0.concerns(date) && $0.isBroken(by: [shift]) })
  }

  /// Whether law or consent of a colleague comes into it that did not before.
  private func binds(_ colleague: PersonID, in changed: OpenCase) -> Bool {
    let after = changed.findings(of: colleague).filter { $0.kind == .law || $0.kind == .consent }
    return !after.isEmpty
      && !after.worse(than: board.open.findings(of: colleague)).isEmpty
  }
}
