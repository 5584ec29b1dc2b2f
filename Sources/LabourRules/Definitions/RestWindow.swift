import RosterModel

/// A rolling window of the law: so many times 24 hours on the real clock that start with the first shift of a date
/// (DEF-WINDOW, ATW 5:5).
struct RestWindow {
  /// The shift it starts with.
  let first: TimedAssignment
  /// The duty that is part of, by its place in the record.
  let duty: Int

  /// When it starts.
  var start: Instant { first.start }

  /// The windows of a record in which a duty of the period starts within so much time.
  static func all(of record: WorkRecord, within length: Minutes) -> [RestWindow] {
    var last: CivilDate?
    var windows: [RestWindow] = []
    let duties = record.duties
    for index in duties.indices where duties[index].end + length > record.horizon.start {
      for part in duties[index].parts where part.date != last {
        last = part.date
        let window = RestWindow(first: part, duty: index)
        let concernsPeriod = window.duties(of: duties, within: length).contains {
          $0.start >= window.start && record.horizon.contains($0.start)
        }
        if concernsPeriod { windows.append(window) }
      }
    }
    return windows
  }

  /// The duties that start before its end, the one it starts with among them.
  func duties(of duties: [Duty], within length: Minutes) -> ArraySlice<Duty> {
    duties[duty...].prefix { $0.start < start + length }
  }

  /// The rests inside so much of it, in order of time; after the last known duty everything is rest.
  func rests(of duties: [Duty], within length: Minutes) -> [Minutes] {
    let end = start + length
    var rests: [Minutes] = []
    var current = duty
    while current < duties.count, duties[current].end < end {
      let next = current + 1 < duties.count ? duties[current + 1].start : end
      rests.append(min(next, end) - duties[current].end)
      current += 1
    }
    return rests
  }

  /// Tells the first of a stretch of windows, and the next only after so much time.
  struct Told {
    let pause: Minutes
    private var last: Instant?

    init(pause: Minutes) { self.pause = pause }

    mutating func isNext(_ window: RestWindow) -> Bool {
      if let last, window.start - last < pause { return false }
      last = window.start
      return true
    }
  }
}
