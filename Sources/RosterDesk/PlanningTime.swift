public import RosterModel
import RosterStore
public import SelfRostering

/// Paid time that covers nothing, as it is planned: training, meetings, induction, hours as lead carer.
public struct TimeForm: Hashable, Sendable {
  /// The shift, one that covers nothing.
  public var shift: ShiftCode
  /// On which days.
  public var days: DayPattern
  /// The first day; of the period where it is left out.
  public var from: CivilDate?
  /// The last day; of the period where it is left out.
  public var to: CivilDate?
  /// For whom; everyone in employment who qualifies where nobody is named.
  public var people: [PersonID]
  /// Pins it, so that only who frees it first can move it.
  public var isPinned: Bool
  /// Records the consent of those for whom a rule asks it, as given to whoever asks.
  public var recordsConsent: Bool
  /// Only says what it would do.
  public var isTrial: Bool

  /// Paid time that covers nothing.
  public init(
    shift: ShiftCode, days: DayPattern = .all, from: CivilDate? = nil, to: CivilDate? = nil,
    people: [PersonID] = [], isPinned: Bool = false, recordsConsent: Bool = false,
    isTrial: Bool = false
  ) {
    self.shift = shift
    self.days = days
    self.from = from
    self.to = to
    self.people = people
    self.isPinned = isPinned
    self.recordsConsent = recordsConsent
    self.isTrial = isTrial
  }
}

extension Desk {
  /// Plans paid time that covers nothing, for several people on several dates as one change. Each date is held against
  /// the law and the rules of consent; where one stands against it the person is passed over that day, and named.
  ///
  /// One person on one date goes by ``adjust(_:)`` as any shift does.
  ///
  /// - Returns: the entry, `nil` for a trial, what was planned, and what it does.
  /// - Throws: ``Refusal/noneFits(_:)`` where nobody could have it on any date; ``Refusal``, `StoreError`.
  public func planTime(
    _ form: TimeForm, at place: Place
  ) throws -> (entry: Int?, planned: PlannedTime, effect: RosterEffect) {
    guard !form.isTrial else {
      let (planned, effect) = try look(.planTime, at: place) {
        desk -> (PlannedTime, RosterEffect) in
        let planned = try desk.planned(form)
        return (planned, try desk.board().effect(of: planned.changes))
      }
      return (nil, planned, effect)
    }
    let receipt = try change(.planTime, at: place) {
      desk, writer -> (PlannedTime, RosterEffect) in
      let planned = try desk.planned(form)
      let effect = try Decision(desk, recordsConsent: form.recordsConsent)
        .accept(planned.changes, on: try desk.board(), writer)
      try desk.write(
        planned.changes, source: .manual, isPinned: form.isPinned, by: writer)
      return (planned, effect)
    }
    return (receipt.entry, receipt.value.0, receipt.value.1)
  }
}

extension TeamDesk {
  fileprivate func planned(_ form: TimeForm) throws -> PlannedTime {
    let shift = try shiftThatCoversNothing(form.shift)
    let period = period.value.period
    let (first, last) = (form.from ?? period.start, form.to ?? period.end)
    for day in [first, last] { try date(day) }
    let dates = first <= last ? (first...last).filter(form.days.contains) : []
    let people = try people(for: shift, of: form, in: first...max(first, last))
    let planned = try board().planning(
      shift, for: people, on: dates, consent: form.recordsConsent)
    guard !planned.changes.isEmpty else { throw Refusal.noneFits(planned.passed) }
    return planned
  }

  private func shiftThatCoversNothing(_ code: ShiftCode) throws -> Shift {
    let shift = try shift(code)
    guard shift.countsFor == .none else {
      let known = try scenario().shifts.filter { $0.countsFor == .none }
      throw Refusal.unknown(.shift, code, known: known.map(\.code))
    }
    return shift
  }

  private func people(
    for shift: Shift, of form: TimeForm, in dates: ClosedRange<CivilDate>
  ) throws -> [PersonID] {
    guard form.people.isEmpty else {
      var seen: Set<PersonID> = []
      return try form.people.map { try person($0).id }.filter { seen.insert($0).inserted }
    }
    let scenario = try scenario()
    return scenario.people.filter { person in
      person.form.hasLeave
        && scenario.levels(of: person.id, in: dates)[shift.domain].map {
          $0 >= shift.minLevel ?? .level1
        } ?? false
    }.map(\.id)
  }
}
