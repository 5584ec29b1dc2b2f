import RosterModel

extension CalendarDocument {
  /// Throws what is wrong with it, the first thing found.
  func check() throws(CalendarFault) {
    try Self.check(product, .product, isNeeded: true)
    try Self.check(name, .name, isNeeded: true)
    guard (Minutes(1)...Minutes.hours(8784)).contains(refresh) else { throw .refresh }
    var uids: Set<String> = []
    for event in events {
      try event.check()
      guard uids.insert(event.uid).inserted else { throw .repeatedUID(event.uid) }
    }
  }

  fileprivate static func check(
    _ text: String, _ what: CalendarFault.Text, isNeeded: Bool, uid: String = ""
  ) throws(CalendarFault) {
    guard !isNeeded || !text.isEmpty else { throw .empty(what) }
    let lines = what == .summary || what == .location || what == .name
    if let bad = text.unicodeScalars.first(where: { $0.isUnwritable(lines: lines) }) {
      throw .character(bad, what, uid: uid)
    }
  }
}

extension CalendarEvent {
  fileprivate func check() throws(CalendarFault) {
    try CalendarDocument.check(uid, .uid, isNeeded: true, uid: uid)
    try CalendarDocument.check(summary, .summary, isNeeded: true, uid: uid)
    try CalendarDocument.check(location, .location, isNeeded: false, uid: uid)
    guard (0...Int(Int32.max)).contains(sequence) else { throw .sequence(sequence, uid: uid) }
    let stamps = [stamp, lastModified].map { LocalTime(Self.epoch, minute: $0.minute) }
    guard ([start, end] + stamps).allSatisfy({ Self.days.contains($0.date) }) else {
      throw .year(uid: uid)
    }
    guard AmsterdamClock.instant(start) < AmsterdamClock.instant(end) else {
      throw .endNotAfterStart(uid: uid)
    }
  }

  private static let epoch = CivilDate(dayNumber: 0)

  /// Days whose year has four digits, on the wall and in UTC.
  private static let days =
    CivilDate(year: 1, month: 1, day: 2)!...CivilDate(year: 9999, month: 12, day: 30)!
}

extension Unicode.Scalar {
  /// A control character, but for tabs and new lines where `lines` says so.
  fileprivate func isUnwritable(lines: Bool) -> Bool {
    switch value {
    case 9, 10: !lines
    case 0..<32, 127..<160: true
    default: false
    }
  }
}
