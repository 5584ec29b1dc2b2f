import RosterModel
import RosterStore
import SelfRostering

/// One duty being recorded: what it was planned as, what is recorded of it already, and what it
/// becomes.
struct Recording {
  /// As it was planned, where it was.
  let planned: WorkedDuty?
  private let desk: TeamDesk
  private let form: RealisedForm
  private let former: Kept<WorkedDuty>?
  /// What holds where the form says nothing.
  private let usual: WorkedDuty

  init(_ form: RealisedForm, on desk: TeamDesk) throws {
    self.desk = desk
    self.form = form
    let shifts = try desk.ownShifts()
    let mine = try desk.ownAssignments().filter {
      $0.person == form.person && $0.date == form.date
    }
    let day = StandingDuties.planned(mine, shifts: shifts)
    let records = try desk.reader.records(of: desk.team.key, on: form.date...form.date)
      .filter { $0.value.person == form.person }
    let code = try Self.code(form, Set((day + records.map(\.value)).map(\.shift)).sorted())
    let own = shifts.first { $0.code == code }
    if case .shift = form.duty, own == nil {
      throw Refusal.unknown(.shift, code, known: shifts.map(\.code))
    }
    planned = day.first { $0.shift == code }
    former = records.first { $0.value.shift == code }
    if let planned {
      usual = planned
    } else if let own {
      let assignment = Assignment(
        date: form.date, person: form.person, shift: code, domain: own.domain)
      usual = WorkedDuty(assignment, shift: own)
    } else if let former, form.begins == nil || form.ends == nil {
      usual = former.value
    } else {
      usual = try Self.named(code, form, in: try desk.scenario())
    }
  }

  /// The duty meant: by its code or name, or the only one there is.
  private static func code(_ form: RealisedForm, _ known: [ShiftCode]) throws -> ShiftCode {
    switch form.duty {
    case .shift(let code): return code
    case .named(let name): return name
    case .only:
      guard known.count == 1 else { throw Refusal.cellHolds(form.person, form.date, known) }
      return known[0]
    }
  }

  /// A duty without a shift: all of its presence is work unless the form says otherwise.
  private static func named(
    _ name: String, _ form: RealisedForm, in scenario: Scenario
  ) throws -> WorkedDuty {
    guard let begins = form.begins, let ends = form.ends else {
      if form.isWorked { throw Refusal.timesNeeded(name) }
      throw Refusal.cellHolds(form.person, form.date, [])
    }
    let contract = scenario.contracts.first {
      $0.person == form.person && $0.holds(on: form.date)
    }
    var duty = WorkedDuty(
      person: form.person, date: form.date, shift: name,
      domain: form.domain ?? contract?.domain ?? .care, begins: begins, ends: ends, paid: .zero)
    duty.paid = duty.presence
    return duty
  }

  /// Writes what it becomes.
  func write(isClosed: Bool, by writer: StoreWriter) throws -> WorkedDuty {
    guard form.isWorked else { return try writeNotWorked(by: writer) }
    if form.isAsPlanned, let planned {
      return try writeAsPlanned(planned, isClosed: isClosed, by: writer)
    }
    let duty = try worked()
    try put(duty, by: writer)
    return duty
  }

  /// With times, break and pay of the form: paid = the usual pay + work - the usual work, at least
  /// zero.
  private func worked() throws -> WorkedDuty {
    var duty = usual
    duty.begins = form.begins ?? usual.begins
    duty.ends = form.ends ?? usual.ends
    duty.breakTime = form.breakTime ?? usual.breakTime
    let more = (duty.presence - duty.breakTime) - (usual.presence - usual.breakTime)
    duty.paid = form.paid ?? max(.zero, usual.paid + more)
    duty.domain = form.domain ?? usual.domain
    duty.source = .recorded
    duty.note = form.note
    let length = (duty.ends.date - duty.begins.date) * 1440 + duty.ends.minute - duty.begins.minute
    guard duty.presence > .zero, (1...1440).contains(length),
      abs(duty.begins.date - form.date) <= 1, duty.breakTime >= .zero, duty.paid >= .zero
    else { throw Refusal.impossibleTimes(duty.begins, duty.ends) }
    return duty
  }

  /// A planned duty keeps a record that it was not worked; a duty nobody planned loses its record.
  private func writeNotWorked(by writer: StoreWriter) throws -> WorkedDuty {
    var duty = usual.notWorked
    duty.note = form.note
    if planned != nil {
      try put(duty, by: writer)
    } else if let former {
      try writer.remove(former.key)
    } else {
      throw Refusal.cellHolds(form.person, form.date, [])
    }
    return duty
  }

  /// What was recorded otherwise is taken back; in a closed week it stands as planned.
  private func writeAsPlanned(
    _ planned: WorkedDuty, isClosed: Bool, by writer: StoreWriter
  ) throws -> WorkedDuty {
    if isClosed {
      try put(planned, by: writer)
    } else if let former {
      try writer.remove(former.key)
    }
    return planned
  }

  private func put(_ duty: WorkedDuty, by writer: StoreWriter) throws {
    if let former {
      try writer.replace(former.key, with: duty)
    } else {
      try writer.add(duty, to: .team(desk.team.key))
    }
  }
}
