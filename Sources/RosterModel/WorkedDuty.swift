/// A duty as it was worked: its times and paid time are those that came about, which may differ
/// from the shift's.
///
/// ```swift
/// // Late home: a shift of 07:00-15:30 that ended at 16:00, half an hour more paid.
/// var duty = WorkedDuty(assignment, shift: shift)
/// duty.ends = LocalTime(assignment.date, minute: 16 * 60)
/// duty.paid += Minutes(30)
/// duty.source = .recorded
/// ```
/// Times are those on the wall; everything said of their length is real elapsed time. A time that
/// occurs twice in the night the clock goes back is read as its first, as ``AmsterdamClock`` does.
public struct WorkedDuty: Hashable, Sendable {
  /// Where the times come from.
  public enum Source: String, Hashable, Sendable, CaseIterable {
    /// The roster: nobody recorded other times.
    case planned
    /// Recorded after the duty.
    case recorded
  }

  /// Who.
  public var person: PersonID
  /// The date the duty stands on in the roster, whenever it really began.
  public var date: CivilDate
  /// The shift.
  public var shift: ShiftCode
  /// The domain it was worked in.
  public var domain: Domain
  /// When it began.
  public var begins: LocalTime
  /// When it ended.
  public var ends: LocalTime
  /// Unpaid break.
  public var breakTime: Minutes
  /// Paid time.
  public var paid: Minutes
  /// Where the times come from.
  public var source: Source
  /// What whoever recorded it had to say of it.
  public var note: String?

  /// A duty with all its fields.
  public init(
    person: PersonID, date: CivilDate, shift: ShiftCode, domain: Domain, begins: LocalTime,
    ends: LocalTime, breakTime: Minutes = .zero, paid: Minutes, source: Source = .recorded,
    note: String? = nil
  ) {
    self.person = person
    self.date = date
    self.shift = shift
    self.domain = domain
    self.begins = begins
    self.ends = ends
    self.breakTime = breakTime
    self.paid = paid
    self.source = source
    self.note = note
  }
}

extension WorkedDuty {
  /// An assignment worked as its shift has it.
  ///
  /// paid = the shift's paid time + real presence - presence on a day without a clock change, at
  /// least zero: the night the clock goes back pays an hour more, the one it goes forward an hour
  /// less.
  public init(_ assignment: Assignment, shift: Shift) {
    self.init(
      person: assignment.person, date: assignment.date, shift: assignment.shift,
      domain: assignment.domain,
      begins: LocalTime(assignment.date, minute: shift.span.lowerBound),
      ends: LocalTime(assignment.date, minute: shift.span.upperBound),
      breakTime: shift.breakTime, paid: .zero, source: .planned)
    paid = max(.zero, shift.paid + presence - shift.presence)
  }

  /// Whether it was worked. A record without time and without pay says that a planned duty was not.
  public var isWorked: Bool { presence > .zero || paid > .zero }

  /// The record that it was not worked.
  public var notWorked: WorkedDuty {
    var duty = self
    duty.ends = duty.begins
    duty.breakTime = .zero
    duty.paid = .zero
    duty.source = .recorded
    return duty
  }

  /// When it really began.
  public var start: Instant { AmsterdamClock.instant(begins) }

  /// When it really ended, never before it began.
  public var end: Instant { max(start, AmsterdamClock.instant(ends)) }

  /// Time that really passed from begin to end.
  public var presence: Minutes { end - start }

  /// The dates it touches, in order.
  public var dates: ClosedRange<CivilDate> { begins.date...max(begins.date, ends.date) }

  /// Time really present on a date between two times on the wall, in minutes past midnight.
  public func presence(on date: CivilDate, within span: Range<Int>) -> Minutes {
    let first = max(start, AmsterdamClock.instant(LocalTime(date, minute: span.lowerBound)))
    let last = min(end, AmsterdamClock.instant(LocalTime(date, minute: span.upperBound)))
    return max(.zero, last - first)
  }
}
