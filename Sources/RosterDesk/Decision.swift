import LabourRules
import RosterModel
import RosterStore
import SelfRostering

/// Whether a change of the roster may be made by hand: the law never gives way, consent must be recorded, the rest
/// takes a reason.
struct Decision {
  let desk: TeamDesk
  let recordsConsent: Bool

  init(_ desk: TeamDesk, recordsConsent: Bool = false) {
    self.desk = desk
    self.recordsConsent = recordsConsent
  }

  /// What the change does, where it may be made; consents that are given with it are recorded.
  ///
  /// - Throws: ``Refusal``.
  func accept(
    _ changes: [CellChange], on board: RosterBoard, _ writer: StoreWriter,
    needsReason: Bool = true
  ) throws -> RosterEffect {
    try checkPins(changes)
    try desk.checkMembership(changes)
    let effect = board.effect(of: changes)
    guard effect.added(.law).isEmpty else { throw Refusal.law(effect.added(.law)) }
    let consents = effect.added(.consent)
    let people = Set(changes.map(\.person)).subtracting([desk.account.person].compactMap(\.self))
    guard recordsConsent || consents.isEmpty else { throw Refusal.consentNeeded(consents) }
    guard recordsConsent || !desk.isPublished || people.isEmpty else {
      throw Refusal.agreementNeeded(people.sorted())
    }
    if needsReason, desk.asker.why == nil, effect.isWorse || !effect.added(.soft).isEmpty {
      throw Refusal.reasonNeeded(effect)
    }
    try record(consents, changes, people, writer)
    return effect
  }

  private func checkPins(_ changes: [CellChange]) throws {
    let pinned = try desk.scenario().roster.assignments.filter(\.isPinned)
    for change in changes {
      let gone = Set(change.from).subtracting(change.to)
      if pinned.contains(where: {
        $0.person == change.person && $0.date == change.date && gone.contains($0.shift)
      }) {
        throw Refusal.pinned(change.person, change.date)
      }
    }
  }

  /// Consent to more than the contract's hours is to so many a week (VVT-CONTRACT): those found, rounded up to
  /// hundredths; to other rules it names no value.
  private func weeklyHours(_ finding: Finding) -> Double? {
    guard finding.rule == "VVT-CONTRACT" else { return nil }
    let weeks = max(1, desk.period.value.period.weeks)
    return (finding.measured / Double(weeks) * 100).rounded(.up) / 100
  }

  /// Consents as they were given: to each rule for the days of its finding, and to a change of a published roster
  /// (VVT-ANN) for the day.
  private func record(
    _ findings: [Finding], _ changes: [CellChange], _ people: Set<PersonID>, _ writer: StoreWriter
  ) throws {
    var given: [Consent] = findings.map {
      Consent(
        id: "", person: $0.person, rule: $0.rule, value: weeklyHours($0), from: $0.from.date,
        to: $0.to.date)
    }
    if desk.isPublished {
      given += changes.filter { people.contains($0.person) }.map {
        Consent(id: "", person: $0.person, rule: "VVT-ANN", from: $0.date, to: $0.date)
      }
    }
    try desk.record(given, by: writer)
  }
}

extension TeamDesk {
  /// Records consents as given now to whoever asks, numbered on within the entry of the log.
  @discardableResult
  func record(_ given: [Consent], by writer: StoreWriter) throws -> [Consent] {
    guard !given.isEmpty else { return [] }
    let mark = "L\(writer.entry)-"
    let there = try writer.all(Consent.self).count { $0.value.id.hasPrefix(mark) }
    return try given.enumerated().map { number, consent in
      var consent = consent
      consent.id = mark + "\(there + number + 1)"
      consent.recorded = now.local.date
      consent.by = account.name
      try writer.add(consent)
      return consent
    }
  }
}
