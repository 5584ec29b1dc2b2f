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
    let own = OwnDays(self, of: person)
    var found: [OpenToMe.Open] = []
    var judged = 0
    for date in scenario.period.dates where date >= first && mayWork(date) {
      let open = own.need(on: date).filter { $0.open > 0 && $0.isFree }
      guard !open.isEmpty else { continue }
      guard judged < count else { return (found, date) }
      judged += open.count
      found += open.compactMap { taking($0, on: date, by: person, own) }
    }
    return (found, nil)
  }

  private func taking(
    _ need: OwnCalendar.Need, on date: CivilDate, by person: PersonID, _ own: OwnDays
  ) -> OpenToMe.Open? {
    guard let shift = scenario.shift(need.shift),
      let hours = accounts.hours.first(where: { $0.person == person })
    else { return nil }
    var changed = self.open
    let touched = changed.set([need.shift], for: person, on: date)
    let stops = touched.subtracting([person]).contains { other in
      changed.findings(of: other).worse(than: self.open.findings(of: other)).contains(
        where: \.binds)
    }
    let added = changed.findings(of: person).worse(than: self.open.findings(of: person))
    guard !stops, !added.contains(where: { $0.kind == .law }) else { return nil }
    return OpenToMe.Open(
      date: date, shift: need.shift, domain: need.domain, heads: need.open,
      consents: added.filter { $0.kind == .consent }, advice: added.filter { $0.kind == .soft },
      hours: .init(before: hours.counted.count, after: hours.counted.count + shift.paid.count),
      broken: own.scenario.wishes.filter { $0.concerns(date) && $0.isBroken(by: [shift]) })
  }
}

extension Finding {
  /// Whether it stops a change, or takes consent.
  fileprivate var binds: Bool { kind == .law || kind == .consent }
}
