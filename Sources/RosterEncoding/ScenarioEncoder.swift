public import RosterModel
public import RosterProblem

/// A scenario as a roster problem, and the way back.
public struct EncodedScenario: Sendable {
  /// The problem.
  public let problem: RosterProblem
  /// Shift codes of each person's duties; index 0 is a day off.
  let codes: [[[ShiftCode]]]
  let scenario: Scenario

  /// The roster that a solution stands for, with what was given filled in.
  public func roster(_ solution: DutyRoster) -> Roster {
    var assignments: [Assignment] = []
    let given = Dictionary(
      scenario.roster.assignments.map { (Given($0), $0) }, uniquingKeysWith: { first, _ in first })
    for (index, person) in scenario.people.enumerated() {
      for (day, date) in scenario.period.dates.enumerated() {
        for code in codes[index][solution[index, day]] {
          guard let shift = scenario.shift(code) else { continue }
          let made = Assignment(
            date: date, person: person.id, shift: code, domain: shift.domain, role: shift.role,
            group: shift.countsFor == .cover ? person.homeGroup : nil)
          assignments.append(given[Given(made)] ?? made)
        }
      }
    }
    // Duties on call stand beside what is planned.
    return Roster(
      assignments
        + scenario.roster.assignments.filter {
          scenario.shift($0.shift).map { !$0.countsFor.isAtWork } ?? false
        })
  }

  /// The solution a roster stands for; days no duty fits are off.
  public func solution(_ roster: Roster) -> DutyRoster {
    var solution = DutyRoster(people: scenario.people.count, days: scenario.period.dayCount)
    let byDay = Dictionary(grouping: roster.assignments) {
      PersonDay(person: $0.person, date: $0.date)
    }
    for (index, person) in scenario.people.enumerated() {
      for (day, date) in scenario.period.dates.enumerated() {
        let worked = byDay[PersonDay(person: person.id, date: date), default: []].map(\.shift)
          .filter { scenario.shift($0)?.countsFor.isAtWork ?? true }
        guard !worked.isEmpty else { continue }
        let duty = codes[index].indices.first { duty in
          codes[index][duty].sorted() == worked.sorted()
            && problem.people[index].cost(day: day, duty: duty) < RosterProblem.forbidden
        }
        solution[index, day] = duty ?? 0
      }
    }
    return solution
  }

  /// Those whose days could not stand as they are: a day that no duty fits, or a row that is not lawful.
  public func cannotStand(_ standing: DutyRoster) -> Set<PersonID> {
    let made = Set(roster(standing).assignments.map(Given.init))
    let lost = scenario.roster.assignments.filter { !made.contains(Given($0)) }.map(\.person)
    let unlawful = scenario.people.indices.filter {
      problem.cost(of: standing, person: $0) == nil
    }
    return Set(lost + unlawful.map { scenario.people[$0].id })
  }

  /// The problem in which only a window may change: each other day keeps its duty of a roster that stands.
  public func problem(within window: ChangeWindow, standing: DutyRoster) -> RosterProblem {
    var narrowed = problem
    for (index, person) in scenario.people.enumerated() {
      for (day, date) in scenario.period.dates.enumerated() {
        let own = standing[index, day]
        let isOpen = window.allows(person.id, on: date, works: own > 0)
        for (duty, codes) in codes[index].enumerated() where duty != own {
          if isOpen && window.gives(codes, on: date) { continue }
          narrowed.people[index].close(duty, on: day)
        }
      }
    }
    return narrowed
  }

  private struct Given: Hashable {
    var date: CivilDate
    var person: PersonID
    var shift: ShiftCode

    init(_ assignment: Assignment) {
      date = assignment.date
      person = assignment.person
      shift = assignment.shift
    }
  }
}

/// Turns people, rules and cover into machines, duties and costs.
public struct ScenarioEncoder {
  let scenario: Scenario
  let cover: [CoverCell]
  /// The rules of people by how they are engaged, and of the young among them.
  let rules: [EmploymentForm: OwnRules]
  let youngRules: [EmploymentForm: OwnRules]
  let slots: SlotTable
  /// The days of the period as everyone's rules see them.
  let days: [DayVariant]

  let parts: Set<ObjectivePart>

  /// An encoder for a scenario with this need, under these rules. Only some parts of the objective may count:
  /// the problem allows the same rosters then.
  public init(
    scenario: Scenario, cover: [CoverCell], rules: RuleSet,
    parts: Set<ObjectivePart> = Set(ObjectivePart.allCases)
  ) {
    self.scenario = scenario.counting(parts)
    self.cover = cover
    self.parts = parts
    // The machines' states follow from what is healthy too: they are the same whatever counts.
    let own = { (isYoung: Bool) in
      Dictionary(
        uniqueKeysWithValues: EmploymentForm.allCases.map {
          ($0, OwnRules(rules.binding($0), isYoung: isYoung, in: scenario))
        })
    }
    self.rules = own(false)
    youngRules = own(true)
    slots = SlotTable(scenario, cover: cover)
    days = scenario.period.dates.map(DayVariant.init)
  }

  /// The problem.
  public func encode() -> EncodedScenario {
    let shares = scenario.fairShares(of: cover)
    var machines: [RuleMachine] = []
    var compiled: [MachineKey: [RestState: (machine: Int, state: Int)]] = [:]
    let drafts = scenario.people.map(draft)
    compile(drafts, &machines, &compiled)
    var people: [Member] = []
    for (index, draft) in drafts.enumerated() {
      let at = compiled[draft.key]![draft.state]!
      people.append(
        member(draft, machines[at.machine], machine: at.machine, at.state, shares[index]))
    }
    let burden = BurdenEncoder(scenario: scenario, wishes: slots.wishes)
      .tally(drafts.map { ($0.options, $0.own.table) })
    let problem = RosterProblem(
      days: scenario.period.dayCount, machines: machines, people: people, cover: groups(),
      presences: presences(), shared: [burden].compactMap { $0 })
    return EncodedScenario(
      problem: problem, codes: drafts.map { $0.options.map(\.codes) }, scenario: scenario)
  }

  /// One person before the machine is known.
  struct Draft {
    var person: Person
    /// Duty 0 is a day off.
    var options: [DutyOption]
    var cells: [Int32]
    var kinds: [DutyKind]
    var history: PersonHistory
    var state: RestState
    var own: OwnRules
    var limits: RestLimits
    var variants: [DayVariant]

    /// People with the same share a machine.
    var key: MachineKey { MachineKey(kinds: kinds, limits: limits, variants: variants) }
  }

  /// What a machine is compiled from.
  struct MachineKey: Hashable {
    var kinds: [DutyKind]
    var limits: RestLimits
    var variants: [DayVariant]
  }

  private func draft(_ person: Person) -> Draft {
    let isYoung = Protection(
      rules: rules[person.form]!.rules, scenario: scenario, person: person
    ).isYoung
    let own = (isYoung ? youngRules : rules)[person.form]!
    let encoder = PersonEncoder(scenario: scenario, person: person, own: own, slots: slots)
    let possible = zip(scenario.period.dates, days).map { encoder.options(on: $0, $1.clock) }
    let used = Set(possible.flatMap(\.keys)).filter { !$0.codes.isEmpty }
    let options =
      [DutyOption(codes: [], levels: [])]
      + used.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    let cells = possible.flatMap { day in options.map { day[$0] ?? RosterProblem.forbidden } }
    let kinds = Set(options.dropFirst().map(own.kind)).sorted {
      ($0.begin, $0.end, $0.paid, $0.points, "\($0.shiftClass.rawValue)\($0.isNight)")
        < ($1.begin, $1.end, $1.paid, $1.points, "\($1.shiftClass.rawValue)\($1.isNight)")
    }
    let fixed = slots.fixedDays(of: person.id, over: scenario.period)
      .mapValues { codes in codes.compactMap { own.table.shifts[$0] } }
    let agreed = AgreedLimits(
      rules: own.rules, scenario: scenario, person: person.id, fixed: fixed)
    let variants = PersonCalendar(
      scenario: scenario, person: person.id, own: own, agreed: agreed, days: days
    ).variants()
    var limits = own.limits
    limits.count(upTo: variants)
    let history = PersonHistory(person.id, scenario, shifts: own.table.shifts)
    return Draft(
      person: person, options: options, cells: cells, kinds: kinds, history: history,
      state: history.state(at: scenario.period.start, limits: limits), own: own, limits: limits,
      variants: variants)
  }

  /// One machine per set of duty kinds and limits, with the states its people start from.
  private func compile(
    _ drafts: [Draft], _ machines: inout [RuleMachine],
    _ compiled: inout [MachineKey: [RestState: (machine: Int, state: Int)]]
  ) {
    var starts: [(key: MachineKey, states: [RestState])] = []
    var numbers: [MachineKey: Int] = [:]
    for draft in drafts {
      let number = numbers[draft.key] ?? starts.count
      if numbers.updateValue(number, forKey: draft.key) == nil { starts.append((draft.key, [])) }
      if !starts[number].states.contains(draft.state) { starts[number].states.append(draft.state) }
    }
    let made = starts.mapTogether { start in
      MachineCompiler(
        kinds: start.key.kinds, variants: start.key.variants, limits: start.key.limits
      ).compile(initial: start.states)
    }
    for (start, made) in zip(starts, made) {
      compiled[start.key] = Dictionary(
        uniqueKeysWithValues: zip(start.states, made.initial).map { ($0, (machines.count, $1)) })
      var machine = made.machine
      if !parts.contains(.health) { machine.cost = machine.cost.map { _ in 0 } }
      machines.append(machine)
    }
  }

  private func member(
    _ draft: Draft, _ machine: RuleMachine, machine number: Int, _ state: Int, _ share: FairShare
  ) -> Member {
    let shifts = draft.options.map { $0.codes.compactMap { draft.own.table.shifts[$0] } }
    let fixed = slots.fixedDays(of: draft.person.id, over: scenario.period).compactMapValues {
      codes in
      draft.options.firstIndex { $0.codes.sorted() == codes.sorted() }
    }
    let tallies = TallyEncoder(
      scenario: scenario, rules: draft.own.rules, person: draft.person, share: share,
      duties: shifts,
      fixedDuties: fixed)
    let duties = draft.options.dropFirst().map { option in
      Duty(
        dutyClass: draft.kinds.firstIndex(of: draft.own.kind(option))! + 1,
        serves: serves(option, draft.own.table))
    }
    var member = Member(
      machine: number, initialState: state, duties: duties, cellCost: draft.cells,
      laneCost: tallies.laneCost(), tallies: tallies.tallies())
    let rolling = RollingLimits(
      rules: draft.own.rules, period: scenario.period, days: days, history: draft.history,
      historyWeeks: historyWeeks,
      bounds: WindowBounds(machine: machine, member: member),
      protection: Protection(
        rules: draft.own.rules, scenario: scenario, person: draft.person),
      work: shifts.map { Int32($0.map(\.work).total().count) },
      longNight: shifts.map { !$0.isEmpty && DutyKind($0).isLongNight ? 1 : 0 },
      smallHours: shifts.map { Int32(DayClock.steady.smallHours($0.map(\.span))) },
      nightsCounted: tallies.counter("nights")?.value,
      mostWork: mostWork(shifts, paid: member.tallies.first?.most))
    member.tallies += rolling.tallies()
    return member
  }

  /// The work that the most paid time leaves room for; no limit where some work is paid for less than it lasts.
  private func mostWork(_ duties: [[Shift]], paid most: Int?) -> Int {
    guard let most, duties.joined().allSatisfy({ $0.paid >= $0.work }) else { return Int.max / 2 }
    return most + 60 * 24
  }

  private func serves(_ option: DutyOption, _ table: DutyTable) -> [Duty.Serve] {
    zip(option.codes, option.levels).compactMap { code, level in
      guard let level, let shift = table.shifts[code],
        let slot = slots.numbers[SlotTable.SlotKey(shift: code, domain: shift.domain)]
      else { return nil }
      return Duty.Serve(slot: slot, rank: level.rawValue, mayBeAlone: option.mayBeAlone)
    }
  }

  private var historyWeeks: Int {
    guard let first = scenario.history.map(\.date).min() else { return 0 }
    return max(0, (scenario.period.start - first.monday) / 7)
  }

  private func groups() -> [CoverGroup] {
    cover.map { cell in
      CoverGroup(
        day: cell.date - scenario.period.start,
        slot: slots.numbers[SlotTable.SlotKey(shift: cell.shift, domain: cell.domain)]!,
        rows: cell.rows.map { CoverGroup.Row(rank: $0.minLevel.rawValue, heads: $0.heads) },
        openCost: scenario.weights.open, overCost: scenario.weights.over,
        loneCost: parts.contains(.open) ? max(1, scenario.weights.open) * 10 : 0)
    }
  }

  /// Faces per resident group and week: the group's own team may all show up for nothing.
  private func presences() -> [PresenceCap] {
    let groups = Set(scenario.people.compactMap(\.homeGroup)).sorted()
    return groups.flatMap { group in
      let people = scenario.people.indices.filter {
        scenario.people[$0].homeGroup == group || scenario.people[$0].homeGroup == nil
      }
      let own = scenario.people.count { $0.homeGroup == group }
      return (0..<scenario.period.weeks).map { week in
        PresenceCap(
          people: people, firstDay: week * 7, endDay: week * 7 + 7, limit: own,
          cost: scenario.weights.continuity)
      }
    }
  }
}

extension Scenario {
  /// The same with the weights of some parts of the objective alone.
  fileprivate func counting(_ parts: Set<ObjectivePart>) -> Scenario {
    var scenario = self
    scenario.weights = weights.keeping(parts)
    if !parts.contains(.fairness) { scenario.burden?.points = 0 }
    return scenario
  }
}

extension DutyOption {
  /// What options are ordered by: shifts, then levels.
  var key: [String] {
    codes + [""] + levels.map { $0?.description ?? "" } + [mayBeAlone ? "" : "!"]
  }
}
