import RosterModel

/// All that the rules need to know of a person's past at the midnight that starts a day.
///
/// The transition is the encoder's own reading of the rules, in real minutes from midnight to midnight; the
/// judge reads the same rules from exact intervals and shares no code.
struct RestState: Hashable {
  /// Minutes from the last duty's end to this midnight, negative while it still runs; `forgotten`
  /// when it is so long ago that no rule asks.
  var sinceEnd = Self.forgotten
  /// Minutes from the first start after the last weekly rest to this midnight.
  var sinceRest = 0
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
  /// Days worked in this ISO week, and attendances, counted to their limits.
  var weekDays = 0
  var weekAttendances = 0
  /// The weekend that this day is in, or starts, already counts as worked.
  var weekendCounted = false

  /// A rest after which nothing before it matters.
  static let forgotten = Int.max / 4

  /// A step: the next state with its points and lane step.
  struct Step {
    var state: RestState
    var points: Int
    var lane: Int
  }

  /// What a day leads to: a duty, or `nil` for a day off. `nil` where a rule forbids it here.
  func step(_ kind: DutyKind?, _ variant: DayVariant, _ limits: RestLimits) -> Step? {
    let today = onWeek(of: variant)
    let step =
      if let kind {
        today.work(kind, variant, limits)
      } else {
        Step(state: today.off(variant, limits), points: 0, lane: 0)
      }
    guard let step, step.state.leads(to: variant.after, limits) else { return nil }
    return step
  }

  /// A duty of the past: it happened, whatever the rules say of it.
  func past(_ kind: DutyKind, _ variant: DayVariant, _ limits: RestLimits) -> RestState {
    onWeek(of: variant).finished(kind, variant, limits)
  }

  private func onWeek(of variant: DayVariant) -> RestState {
    guard variant.startsWeek else { return self }
    var today = self
    today.weekDays = 0
    today.weekAttendances = 0
    return today
  }

  /// Whether what stands after the period can still be worked.
  func leads(to after: [DayAfter], _ limits: RestLimits) -> Bool {
    var state = self
    for day in after {
      guard let step = state.step(day.kind, day.variant, limits) else { return false }
      state = step.state
    }
    return true
  }

  /// What a day off leads to.
  func off(_ variant: DayVariant, _ limits: RestLimits) -> RestState {
    var next = self
    next.runDays = 0
    next.sameDays = 0
    next.passMidnight(variant, limits)
    next.weekendCounted = variant.weekend == .saturday && weekendCounted
    return next
  }

  private func work(_ kind: DutyKind, _ variant: DayVariant, _ limits: RestLimits) -> Step? {
    let rest = rest(before: kind, variant)
    let daily = variant.allowsShortRest ? limits.shortRest : limits.dailyRest
    guard rest >= daily else { return nil }
    let afterNight = variant.allowsShortNightRest ? limits.shortRest : limits.nightRest
    if afterLongNight && rest < afterNight { return nil }
    let nightsGoOn = kind.isNight && rest < limits.seriesRest
    if nightRun >= 3 && !nightsGoOn && rest < limits.afterNights { return nil }
    let series = extendedSeries(kind, variant, limits)
    guard series.sinceRest + variant.clock.real(kind.end) <= limits.spanWithoutRest else {
      return nil
    }
    if series.seriesHasNight && series.seriesCount > limits.nightSeries { return nil }
    guard agreed(kind, variant.most) else { return nil }
    return Step(
      state: finished(kind, variant, limits), points: points(kind, rest: rest, limits),
      lane: countsWeekend(kind, variant) ? 1 : 0)
  }

  private func agreed(_ kind: DutyKind, _ most: AgreedMost) -> Bool {
    (kind.shiftClass != .night || daysOfClass(kind) <= most.nightRow)
      && weekDays < most.days
      && (most.attendances == Int.max || weekAttendances + kind.attendances <= most.attendances)
  }

  private func rest(before kind: DutyKind, _ variant: DayVariant) -> Int {
    sinceEnd == Self.forgotten ? sinceEnd : sinceEnd + variant.clock.real(kind.begin)
  }

  private func extendedSeries(
    _ kind: DutyKind, _ variant: DayVariant, _ limits: RestLimits
  ) -> RestState {
    var next = self
    let rest = rest(before: kind, variant)
    if rest >= limits.weeklyRest { next.sinceRest = -variant.clock.real(kind.begin) }
    if rest >= limits.seriesRest {
      next.seriesCount = 0
      next.seriesHasNight = false
    }
    next.seriesCount += 1
    next.seriesHasNight = next.seriesHasNight || kind.isNight
    return next
  }

  private func finished(
    _ kind: DutyKind, _ variant: DayVariant, _ limits: RestLimits
  ) -> RestState {
    let nightsGoOn = kind.isNight && rest(before: kind, variant) < limits.seriesRest
    var next = extendedSeries(kind, variant, limits)
    next.nightRun = kind.isNight ? min(3, (nightsGoOn ? nightRun : 0) + 1) : 0
    next.afterLongNight = kind.isLongNight
    let mostSame = max(
      limits.same.capped, limits.nights.capped, limits.nightRow == Int.max ? 1 : limits.nightRow)
    next.sameDays = min(mostSame, daysOfClass(kind))
    next.runDays = min(limits.run.capped, runDays + 1)
    next.lastClass = kind.shiftClass
    if limits.weekDays != Int.max { next.weekDays = min(limits.weekDays, weekDays + 1) }
    if limits.weekAttendances != Int.max {
      next.weekAttendances = min(limits.weekAttendances, weekAttendances + kind.attendances)
    }
    next.sinceEnd = -variant.clock.real(kind.end)
    next.passMidnight(variant, limits)
    next.weekendCounted =
      variant.weekend == .saturday
      || (variant.weekend == .friday && kind.end > 1440)
    return next
  }

  /// Points of a duty after this state: each soft finding it makes.
  private func points(_ kind: DutyKind, rest: Int, _ limits: RestLimits) -> Int {
    var points = kind.points
    if rest < limits.quick.limit { points += limits.quick.points }
    if rest < RestLimits.newRotation, let lastClass, kind.shiftClass < lastClass {
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

  private mutating func passMidnight(_ variant: DayVariant, _ limits: RestLimits) {
    // What no rule of the packs asks about is not counted: it would have no end.
    sinceRest = limits.spanWithoutRest == Int.max ? 0 : sinceRest + variant.clock.length
    seriesCount = limits.nightSeries == Int.max ? 0 : min(seriesCount, limits.nightSeries + 1)
    if sinceEnd != Self.forgotten { sinceEnd += variant.clock.length }
    forget(limits)
  }

  /// What no rule asks about any more is forgotten, so that equal futures are one state.
  private mutating func forget(_ limits: RestLimits) {
    guard sinceEnd >= limits.memory else { return }
    sinceRest = 0
    seriesCount = 0
    seriesHasNight = false
    lastClass = nil
    afterLongNight = false
    if nightRun < 3 || sinceEnd >= limits.afterNights { sinceEnd = Self.forgotten }
    if sinceEnd == Self.forgotten { nightRun = 0 }
  }
}

extension RestLimits.Soft {
  /// How far counting matters: beyond the limit every further step costs the same.
  var capped: Int { limit == Int.max ? 1 : limit }
}
