import RosterModel

/// All that the rules need to know of a person's past at the midnight that starts a day.
///
/// The transition is the encoder's own reading of the rules, in wall-clock minutes with a margin
/// around clock changes; the judge reads the same rules from exact intervals and shares no code.
struct RestState: Hashable {
  /// Minutes from the last duty's end to this midnight, negative while it still runs; `forgotten`
  /// when it is so long ago that no rule asks.
  var sinceEnd = Self.forgotten
  /// Minutes from the start of the series to this midnight.
  var seriesAge = 0
  /// Duties in the series.
  var seriesCount = 0
  /// Whether the series holds a night.
  var seriesHasNight = false
  /// Consecutive nights up to the last duty, counted to 3.
  var nightRun = 0
  /// The last duty was a night that ended after 02:00.
  var afterLongNight = false
  /// The class of the last duty.
  var lastClass: Block?
  /// Consecutive working days up to yesterday, counted to `limits.run`.
  var runDays = 0
  /// Of those, the last ones of one class, counted to the largest of the limits.
  var sameDays = 0
  /// The weekend that this day is in, or starts, already counts as worked.
  var weekendCounted = false

  /// A rest after which nothing before it matters: 46 h and the margin of a clock change.
  static let forgotten = 46 * 60 + 60

  /// The margin for a clock change.
  private static let clockChange = 60

  /// A step: the next state with its points and lane step.
  struct Step {
    var state: RestState
    var points: Int
    var lane: Int
  }

  /// A day off.
  func dayOff(_ variant: DayVariant, _ limits: RestLimits) -> Step {
    var next = self
    next.runDays = 0
    next.sameDays = 0
    next.passMidnight(limits)
    next.weekendCounted = variant.weekend == .saturday && weekendCounted
    return Step(state: next, points: 0, lane: 0)
  }

  /// A duty, or `nil` where a rule of kind `law` forbids it here.
  func work(_ kind: DutyKind, _ variant: DayVariant, _ limits: RestLimits) -> Step? {
    let gap = sinceEnd == Self.forgotten ? Int.max / 2 : sinceEnd + kind.begin
    let surelyRested = gap - (variant.shortRest ? Self.clockChange : 0)
    guard surelyRested >= limits.dailyRest else { return nil }
    if afterLongNight && surelyRested < limits.nightRest { return nil }
    // The longest the rest can really be: points are never more than the judge's.
    let longestRest = gap + (variant.longSeries ? Self.clockChange : 0)
    let surelyNextNight = kind.isNight && longestRest < RestLimits.seriesRest
    if nightRun >= 3 && !surelyNextNight && surelyRested < limits.afterNights { return nil }
    var next = self
    next.extendSeries(kind, continues: surelyRested < RestLimits.seriesRest)
    let margin = variant.longSeries || variant.shortRest ? Self.clockChange : 0
    guard next.seriesAge + kind.end <= limits.seriesSpan - margin else { return nil }
    if next.seriesHasNight && next.seriesCount > limits.nightSeries { return nil }
    if kind.shiftClass == .night && daysOfClass(kind) > limits.nightRow { return nil }
    return Step(
      state: next.finished(
        kind, variant, previous: self,
        continuesNights: kind.isNight && surelyRested < RestLimits.seriesRest, limits),
      points: points(kind, gap: longestRest, limits),
      lane: countsWeekend(kind, variant) ? 1 : 0)
  }

  /// A duty of the past: it happened, whatever the rules say of it.
  func past(_ kind: DutyKind, _ variant: DayVariant, _ limits: RestLimits) -> RestState {
    let gap = sinceEnd == Self.forgotten ? Int.max / 2 : sinceEnd + kind.begin
    let continues = gap - (variant.shortRest ? Self.clockChange : 0) < RestLimits.seriesRest
    var next = self
    next.extendSeries(kind, continues: continues)
    return next.finished(
      kind, variant, previous: self, continuesNights: kind.isNight && continues, limits)
  }

  private mutating func extendSeries(_ kind: DutyKind, continues: Bool) {
    if !continues {
      seriesAge = -kind.begin
      seriesCount = 0
      seriesHasNight = false
    }
    seriesCount += 1
    seriesHasNight = seriesHasNight || kind.isNight
  }

  private func finished(
    _ kind: DutyKind, _ variant: DayVariant, previous: RestState, continuesNights: Bool,
    _ limits: RestLimits
  ) -> RestState {
    var next = self
    next.nightRun = kind.isNight ? min(3, (continuesNights ? previous.nightRun : 0) + 1) : 0
    next.afterLongNight = kind.isLongNight
    let same = previous.runDays > 0 && previous.lastClass == kind.shiftClass
    let mostSame = max(
      limits.same.capped, limits.nights.capped, limits.nightRow == Int.max ? 1 : limits.nightRow)
    next.sameDays = min(mostSame, (same ? previous.sameDays : 0) + 1)
    next.runDays = min(limits.run.capped, previous.runDays + 1)
    next.lastClass = kind.shiftClass
    next.sinceEnd = -kind.end
    next.passMidnight(limits)
    next.weekendCounted =
      variant.weekend == .saturday
      || (variant.weekend == .friday && kind.end > 1440)
    return next
  }

  /// Points of a duty after this state: each soft finding it makes. `gap` is the longest it can
  /// really be, so that a bound stays below the judge's points.
  private func points(_ kind: DutyKind, gap: Int, _ limits: RestLimits) -> Int {
    var points = kind.points
    if gap < limits.quick.limit { points += limits.quick.points }
    if gap < RestLimits.seriesRest, let lastClass, kind.shiftClass < lastClass {
      points += limits.rotation
    }
    if runDays + 1 > limits.run.limit { points += limits.run.points }
    let same = daysOfClass(kind)
    if same > limits.same.limit { points += limits.same.points }
    if kind.shiftClass == .night && same > limits.nights.limit { points += limits.nights.points }
    return points
  }

  /// Consecutive days of one class, a duty of that kind included.
  private func daysOfClass(_ kind: DutyKind) -> Int {
    runDays > 0 && lastClass == kind.shiftClass ? sameDays + 1 : 1
  }

  private func countsWeekend(_ kind: DutyKind, _ variant: DayVariant) -> Bool {
    switch variant.weekend {
    case .none: false
    case .friday: kind.end > 1440
    case .saturday, .sunday: !weekendCounted
    }
  }

  private mutating func passMidnight(_ limits: RestLimits) {
    // What no rule of the packs asks about is not counted: it would have no end.
    seriesAge = limits.seriesSpan == Int.max ? 0 : seriesAge + 1440
    seriesCount = limits.nightSeries == Int.max ? 0 : min(seriesCount, limits.nightSeries + 1)
    sinceEnd = min(Self.forgotten, sinceEnd + 1440)
    // What no rule asks about any more is forgotten, so that equal futures are one state.
    if sinceEnd >= RestLimits.seriesRest + 60 {
      seriesAge = 0
      seriesCount = 0
      seriesHasNight = false
      lastClass = nil
      afterLongNight = false
      if nightRun < 3 || sinceEnd >= Self.forgotten { sinceEnd = Self.forgotten }
      if sinceEnd == Self.forgotten { nightRun = 0 }
    }
  }
}

extension RestLimits.Soft {
  /// How far counting matters: beyond the limit every further step costs the same.
  var capped: Int { limit == Int.max ? 1 : limit }
}
