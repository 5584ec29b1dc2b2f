import RosterModel
import RosterStore
public import SelfRostering

extension Desk {
  /// The leader's decision on a request for leave. Granting makes it leave and takes the person's unpinned work off
  /// those days, whatever shifts that opens; the law stops it, where someone else would be left alone. A refusal
  /// takes a reason.
  ///
  /// - Returns: the entry, `nil` for a trial, and what the request came to.
  /// - Throws: ``Refusal``, `StoreError`.
  public func decideLeave(
    _ number: Int, isGranted: Bool, isTrial: Bool = false, at place: Place
  ) throws -> (entry: Int?, outlook: LeaveOutlook) {
    guard !isTrial else {
      let outlook = try look(.decideLeave, at: place) { desk in
        let request = try desk.openLeaveRequest(number).value
        return try desk.outlook(of: request, number: number)
      }
      return (nil, outlook)
    }
    let receipt = try change(.decideLeave, at: place) { desk, writer in
      var kept = try desk.openLeaveRequest(number)
      guard isGranted || desk.asker.why != nil else { throw Refusal.leave(.reasonNeeded) }
      kept.value.state = isGranted ? .granted : .refused
      kept.value.reason = desk.asker.why
      let effects = isGranted ? try desk.effects(granting: [kept.value]) : []
      let outlook = try desk.outlook(
        of: kept.value, number: number, effects: effects.map { $0.effect })
      if isGranted { try desk.grant([kept.value], effects, by: writer) }
      try writer.replace(kept.key, with: kept.value)
      return outlook
    }
    return (receipt.entry, receipt.value)
  }
}

extension TeamDesk {
  /// Makes requests leave: their days are away, and unpinned work on them goes. Who asked leave agreed to that, which
  /// is recorded where the roster was made known (VVT-ANN).
  ///
  /// - Parameter effects: what that does to each roster that stands.
  /// - Throws: ``Refusal/law(_:)`` where the roster then broke the law.
  func grant(
    _ requests: [LeaveRequest], _ effects: [PeriodEffect], by writer: StoreWriter
  ) throws {
    for request in requests { try checkNotGranted(request) }
    let law = effects.flatMap { $0.effect.roster.added(.law) }
    guard law.isEmpty else { throw Refusal.law(law) }
    for effect in effects {
      try effect.desk.write(effect.effect.roster.changes, source: .manual, by: writer)
    }
    let known = effects.filter { $0.desk.isPublished }.flatMap { $0.effect.roster.changes }
    try record(
      known.map {
        Consent(id: "", person: $0.person, rule: "VVT-ANN", from: $0.date, to: $0.date)
      }, by: writer)
    for line in try lines(of: requests) { try writer.add(line) }
  }
}
