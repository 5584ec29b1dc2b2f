public import RosterModel

/// What a duty is known by: whose it is, the date it stands on and its shift. A record replaces the
/// planned duty that is known by the same.
public struct DutyKey: Hashable, Sendable {
  /// Whose.
  public var person: PersonID
  /// The date it stands on.
  public var date: CivilDate
  /// The shift, or the name of a duty without one.
  public var shift: ShiftCode

  /// What a duty is known by.
  public init(_ duty: WorkedDuty) {
    person = duty.person
    date = duty.date
    shift = duty.shift
  }
}

/// What a team worked, or will as things stand.
public enum StandingDuties {
  /// The duties of planned assignments with what was recorded laid over them, in order of date,
  /// person and time.
  ///
  /// A record stands for the planned duty of the same person, date and shift, or by itself; one
  /// that says a duty was not worked takes it away. In a closed week only records stand, those of
  /// duties worked as planned among them: what is changed in the plan afterwards does not change
  /// what was worked.
  public static func duties(
    planned: [Assignment], records: [WorkedDuty], closed: Set<CivilDate>, shifts: [Shift]
  ) -> [WorkedDuty] {
    let recorded = Set(records.map { DutyKey($0) })
    let asPlanned = self.planned(planned, shifts: shifts).filter {
      !closed.contains($0.date.monday) && !recorded.contains(DutyKey($0))
    }
    return (asPlanned + records.filter(\.isWorked)).sorted {
      ($0.date, $0.person, $0.begins, $0.shift) < ($1.date, $1.person, $1.begins, $1.shift)
    }
  }

  /// Assignments worked as their shifts have it; those of shifts that are not there are left out.
  public static func planned(_ assignments: [Assignment], shifts: [Shift]) -> [WorkedDuty] {
    let table = Dictionary(shifts.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    return assignments.compactMap { assignment in
      table[assignment.shift].map { WorkedDuty(assignment, shift: $0) }
    }
  }
}
