import RosterModel

extension WorkRecord {
  /// Standby duties from home (*consignatie*, ATW 5:9), in order of time.
  var standby: [TimedAssignment] { onCall.filter { $0.shift.countsFor == .standby } }

  /// On-call duties of the care sector (*bereikbaarheidsdienst*, ATB), in order of time.
  var reachable: [TimedAssignment] { onCall.filter { $0.shift.countsFor == .onCall } }

  /// Presence and sleep duties (*aanwezigheidsdienst*, ATB 4.8:1), in order of time: of each duty of the law
  /// that holds one, the first. Two of them less than 8 hours apart are one duty.
  var presence: [TimedAssignment] {
    duties.compactMap { duty in duty.parts.first { $0.shift.countsFor == .presence } }
  }
}

extension TimedAssignment {
  /// The dates on which any of it lies, by the clock on the wall.
  ///
  /// Example: 23:00-07:00 lies on two dates, 17:00-24:00 on one.
  var dates: ClosedRange<CivilDate> {
    let lastMinute = LocalTime(ends.date, minute: ends.minute - 1)
    return begins.date...lastMinute.date
  }

  /// Whether any of it lies in a stretch of real time.
  func lies(in window: Range<Instant>) -> Bool {
    start < window.upperBound && end > window.lowerBound
  }
}
