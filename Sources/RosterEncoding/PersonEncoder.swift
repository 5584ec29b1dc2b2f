import RosterModel
import RosterProblem

/// What one person may do on each day, before the rules over several days.
struct PersonEncoder {
  let scenario: Scenario
  let person: Person
  let own: OwnRules
  let slots: SlotTable
  let protection: Protection
  let onCall: OnCallDays

  init(scenario: Scenario, person: Person, own: OwnRules, slots: SlotTable) {
    self.scenario = scenario
    self.person = person
    self.own = own
    self.slots = slots
    protection = Protection(rules: own.rules, scenario: scenario, person: person)
    onCall = OnCallDays(person.id, scenario)
  }

  /// Duties the person could be given on a date, with what each costs there.
  func options(on date: CivilDate, _ clock: DayClock) -> [DutyOption: Int32] {
    let fixed = slots.fixed[PersonDay(person: person.id, date: date)]
    if let fixed { return [option(fixed, on: date): cost(of: fixed, on: date)] }
    var options: [DutyOption: Int32] = [:]
    let mostWork = protection.mostWork(on: date)
    let isFree = !onCall.begins(on: date)
    for duty in own.table.duties where isFree && isAllowed(duty, on: date, clock, mostWork) {
      options[option(duty.codes, on: date)] = cost(of: duty.codes, on: date)
    }
    options[DutyOption(codes: [], levels: [])] = cost(of: [], on: date)
    if let standing = standing(on: date),
      !options.keys.contains(where: { $0.codes.sorted() == standing.sorted() })
    {
      options[option(standing, on: date)] = cost(of: standing, on: date)
    }
    return options
  }

  /// What someone works already where only a window may change: it may stay, whoever would not be given it anew.
  private func standing(on date: CivilDate) -> [ShiftCode]? {
    guard scenario.window != nil else { return nil }
    return slots.reference?[PersonDay(person: person.id, date: date)]
  }

  private func option(_ codes: [ShiftCode], on date: CivilDate) -> DutyOption {
    let counts = !scenario.has(.supernumerary, person.id, on: date)
    return DutyOption(
      codes: codes,
      levels: codes.map { code in
        guard counts, let shift = own.table.shifts[code], shift.countsFor == .cover else {
          return nil
        }
        return scenario.level(of: person.id, in: shift.domain, on: date)
      }, mayBeAlone: codes.isEmpty || !scenario.has(.notAlone, person.id, on: date))
  }

  private func isAllowed(
    _ duty: DutyTable.Possible, on date: CivilDate, _ clock: DayClock, _ mostWork: Int?
  ) -> Bool {
    let isSteady = clock.isSteady(over: duty.span)
    guard !isSteady || duty.isOrdinary, scenario.window?.gives(duty.codes, on: date) ?? true else {
      return false
    }
    let shifts = duty.codes.compactMap { own.table.shifts[$0] }
    guard !isAway(on: date) || consents(to: "HOUSE-LEAVE", on: date),
      shifts.allSatisfy({ mayWork($0, on: date) }), !isExempt(from: shifts, on: date),
      !needsConsent(shifts, on: date), !protection.closes(shifts, on: date),
      !onCall.forbid(shifts, on: date)
    else { return false }
    if let mostWork, own.work.work(shifts, clock) > mostWork { return false }
    return isSteady
      || own.work.allow(shifts, longestSpan: own.limits.dutySpan, clock)
  }

  private func consents(to rule: RuleID, on date: CivilDate) -> Bool {
    scenario.consents(person.id, to: rule, on: date)
  }

  private func mayWork(_ shift: Shift, on date: CivilDate) -> Bool {
    guard let cell = slots.cells[SlotDay(shift: shift.code, domain: shift.domain, date: date)],
      scenario.qualifies(person.id, for: cell),
      scenario.isAvailable(person.id, for: shift, on: date)
        || consents(to: "HOUSE-AVAILABLE", on: date)
    else { return false }
    let alone = scenario.has(.notAlone, person.id, on: date) && cell.required < 2
    return !alone && (!refuses(shift, on: date) || consents(to: "HOUSE-UNAVAILABLE", on: date))
  }

  private func refuses(_ shift: Shift, on date: CivilDate) -> Bool {
    slots.wishes[person.id, default: []].contains {
      $0.strength == .unavailable && $0.concerns(date) && $0.isBroken(by: [shift])
    }
  }

  private func isExempt(from shifts: [Shift], on date: CivilDate) -> Bool {
    scenario.statuses.contains { status in
      guard status.person == person.id, status.kind == .exempt, status.holds(on: date) else {
        return false
      }
      switch status.rule {
      case "night": return shifts.contains { $0.shiftClass == .night }
      case "evening": return shifts.contains { $0.shiftClass == .evening }
      case "weekend": return shifts.contains { touchesWeekend($0, on: date) }
      case "all": return !shifts.isEmpty
      default: return false
      }
    }
  }

  /// Whether the collective agreement asks for a consent that is not there: to nights from an age (VVT-55, GHZ-57),
  /// to broken shifts (VVT-BROKEN).
  private func needsConsent(_ shifts: [Shift], on date: CivilDate) -> Bool {
    if own.guardsBroken, shifts.attendances > 1,
      !consents(to: "VVT-BROKEN", on: date)
    {
      return true
    }
    guard let birthDate = person.birthDate, DutyKind(shifts).isNight else { return false }
    let age = Double(birthDate.years(until: date))
    return own.nightAges.contains { age >= $0.value && !consents(to: $0.id, on: date) }
  }

  private func touchesWeekend(_ shift: Shift, on date: CivilDate) -> Bool {
    date.weekday.isWeekend || (date.weekday == .friday && shift.span.upperBound > 1440)
  }

  /// Points of a duty on a date: hired or pool per shift, and the wishes it breaks.
  private func cost(of codes: [ShiftCode], on date: CivilDate) -> Int32 {
    let weights = scenario.weights
    let shifts = codes.compactMap { own.table.shifts[$0] }
    let covering = shifts.count { $0.countsFor == .cover }
    var points = covering * (person.form.isHired ? weights.hired : 0)
    points += covering * (person.pool != nil ? weights.pool : 0)
    points += differences(codes, on: date) * weights.change
    for wish in slots.wishes[person.id, default: []] where wish.concerns(date) {
      switch wish.strength {
      case .unavailable: continue
      case .desired where isAway(on: date): continue
      default: points += wish.isBroken(by: shifts) ? wish.points * weights.wishes : 0
      }
    }
    return Int32(points)
  }

  /// Assignments that come or go against the reference roster.
  private func differences(_ codes: [ShiftCode], on date: CivilDate) -> Int {
    guard let reference = slots.reference else { return 0 }
    let there = reference[PersonDay(person: person.id, date: date)]
    guard there != nil || slots.countsFreeDays else { return 0 }
    return Set(there ?? []).symmetricDifference(codes).count
  }

  private func isAway(on date: CivilDate) -> Bool { scenario.isAway(person.id, on: date) }
}

/// A person on a date.
struct PersonDay: Hashable {
  var person: PersonID
  var date: CivilDate
}

/// A shift in a domain on a date.
struct SlotDay: Hashable {
  var shift: ShiftCode
  var domain: Domain
  var date: CivilDate
}

/// Cover, wishes and fixed days, ready to be looked up.
struct SlotTable {
  /// The need.
  var cells: [SlotDay: CoverCell] = [:]
  /// The number of each slot.
  var numbers: [SlotKey: Int] = [:]
  /// Wishes by person.
  var wishes: [PersonID: [Wish]]
  /// Days that may not change: pins, and paid time that covers nothing.
  var fixed: [PersonDay: [ShiftCode]] = [:]
  /// Work of the roster to stay near; `nil` where there is none.
  var reference: [PersonDay: [ShiftCode]]?
  /// Whether work on its free days differs from it.
  var countsFreeDays = false

  /// Fixes what lies outside a window as the reference has it, days off too.
  private mutating func fix(outside window: ChangeWindow, in scenario: Scenario) {
    for person in scenario.people {
      for date in scenario.period.dates {
        let day = PersonDay(person: person.id, date: date)
        let codes = reference?[day] ?? []
        if !window.allows(person.id, on: date, works: !codes.isEmpty) { fixed[day] = codes }
      }
    }
  }

  /// The shifts of someone's days that may not change, by day of the period.
  func fixedDays(of person: PersonID, over period: Period) -> [Int: [ShiftCode]] {
    var days: [Int: [ShiftCode]] = [:]
    for (day, date) in period.dates.enumerated() {
      days[day] = fixed[PersonDay(person: person, date: date)]
    }
    return days
  }

  /// A shift in a domain.
  struct SlotKey: Hashable {
    var shift: ShiftCode
    var domain: Domain
  }

  init(_ scenario: Scenario, cover: [CoverCell]) {
    wishes = Dictionary(grouping: scenario.wishes, by: \.person)
    for cell in cover {
      cells[SlotDay(shift: cell.shift, domain: cell.domain, date: cell.date)] = cell
      let key = SlotKey(shift: cell.shift, domain: cell.domain)
      if numbers[key] == nil { numbers[key] = numbers.count }
    }
    countsFreeDays = scenario.reference?.countsFreeDays ?? false
    reference = scenario.reference.map { reference in
      Dictionary(
        grouping: reference.roster.assignments.filter {
          scenario.shift($0.shift)?.countsFor.isAtWork ?? false
        }
      ) { PersonDay(person: $0.person, date: $0.date) }.mapValues { $0.map(\.shift) }
    }
    for assignment in scenario.roster.assignments {
      let countsFor = scenario.shift(assignment.shift)?.countsFor
      guard countsFor?.isAtWork ?? true, assignment.isPinned || countsFor != .cover else {
        continue
      }
      let day = PersonDay(person: assignment.person, date: assignment.date)
      fixed[day, default: []].append(assignment.shift)
    }
    if let window = scenario.window { fix(outside: window, in: scenario) }
  }
}
