public import RosterProblem

extension RosterProblem {
  /// All that is wrong with its values: what would make a definition meaningless or the solver stop.
  /// Empty for a problem that can be solved.
  public var faults: [ProblemFault] {
    var checks = ProblemChecks(problem: self)
    checks.run()
    return checks.faults
  }
}

/// The checks of a problem's values, part by part.
struct ProblemChecks {
  let problem: RosterProblem
  private(set) var faults: [ProblemFault] = []

  private static let mostDays = 4000
  private static let mostSlots = 1 << 16
  /// Thresholds, limits and amounts.
  private static let most = 1 << 30

  init(problem: RosterProblem) { self.problem = problem }

  mutating func run() {
    check(problem.days, 1...Self.mostDays, "days")
    check(problem.constant, 0...Self.most, "constant")
    if problem.people.isEmpty { faults.append(.init("people", .tooShort(0, atLeast: 1))) }
    guard (1...Self.mostDays).contains(problem.days) else { return }
    for index in problem.machines.indices {
      machine(problem.machines[index], "machines[\(index)]")
    }
    let machinesFit = faults.isEmpty
    for (index, member) in problem.people.enumerated() {
      let before = faults.count
      person(member, "people[\(index)]")
      if machinesFit && faults.count == before { lanes(member, "people[\(index)]") }
    }
    cover()
    for (index, cap) in problem.presences.enumerated() { presence(cap, "presences[\(index)]") }
    for (index, tally) in problem.shared.enumerated() { shared(tally, "shared[\(index)]") }
  }

  // MARK: Machines

  private mutating func machine(_ machine: RuleMachine, _ path: String) {
    check(machine.states, 1...Self.most, "\(path).states")
    check(machine.classes, 1...Self.most, "\(path).classes")
    size(machine.variantOfDay.count, problem.days, "\(path).variantOfDay")
    guard (1...Self.most).contains(machine.states), (1...Self.most).contains(machine.classes)
    else { return }
    // Two numbers of 30 bits multiply without overflow.
    let table = machine.states * machine.classes
    let variants = (machine.next.count + table - 1) / table
    let expected = max(1, variants) * table
    size(machine.next.count, expected, "\(path).next")
    size(machine.cost.count, expected, "\(path).cost")
    size(machine.step.count, expected, "\(path).step")
    check(machine.variantOfDay, 0...max(0, variants - 1), "\(path).variantOfDay")
    check(machine.next, -1...(machine.states - 1), "\(path).next")
    check(machine.cost, 0...RosterProblem.mostTransitionPoints, "\(path).cost")
    check(machine.step, 0...1, "\(path).step")
  }

  // MARK: People

  private mutating func person(_ member: Member, _ path: String) {
    guard check(member.machine, problem.machines.indices, "\(path).machine") else { return }
    let machine = problem.machines[member.machine]
    check(member.initialState, 0..<machine.states, "\(path).initialState")
    if let final = member.finalState { check(final, 0..<machine.states, "\(path).finalState") }
    check(member.duties.count, 0...1000, "\(path).duties")
    for (index, duty) in member.duties.enumerated() {
      self.duty(duty, machine.classes, "\(path).duties[\(index)]")
    }
    let width = member.duties.count + 1
    size(member.cellCost.count, problem.days * width, "\(path).cellCost")
    check(
      member.cellCost, 0...RosterProblem.mostPoints, "\(path).cellCost",
      besides: RosterProblem.forbidden)
    if member.laneCost.isEmpty {
      faults.append(.init("\(path).laneCost", .tooShort(0, atLeast: 1)))
    }
    check(
      member.laneCost, 0...RosterProblem.mostPoints, "\(path).laneCost",
      besides: RosterProblem.forbidden)
    for (index, tally) in member.tallies.enumerated() {
      self.tally(tally, width, "\(path).tallies[\(index)]")
    }
  }

  private mutating func duty(_ duty: Duty, _ classes: Int, _ path: String) {
    check(duty.dutyClass, 1..<max(1, classes), "\(path).dutyClass")
    for (index, serve) in duty.serves.enumerated() {
      let place = "\(path).serves[\(index)].slot"
      check(serve.slot, 0..<Self.mostSlots, place)
      check(serve.rank, -Self.most...Self.most, "\(path).serves[\(index)].rank")
      if let first = duty.serves.firstIndex(where: { $0.slot == serve.slot }), first < index {
        faults.append(.init(place, .repeats("\(path).serves[\(first)].slot")))
      }
    }
  }

  /// The lane costs must reach as far as the machine can count for this person.
  private mutating func lanes(_ member: Member, _ path: String) {
    let machine = problem.machines[member.machine]
    var most = [Int](repeating: -1, count: machine.states)
    most[member.initialState] = 0
    var reached = [member.initialState]
    for day in 0..<problem.days {
      let allowed = (0...member.duties.count).filter {
        member.cost(day: day, duty: $0) < RosterProblem.forbidden
      }
      let classes = Set(allowed.map { $0 == 0 ? 0 : member.duties[$0 - 1].dutyClass })
      var after = [Int](repeating: -1, count: machine.states)
      var next: [Int] = []
      for state in reached {
        for dutyClass in classes {
          let at = machine.index(day: day, state: state, dutyClass: dutyClass)
          let to = Int(machine.next[at])
          guard to >= 0 else { continue }
          if after[to] < 0 { next.append(to) }
          after[to] = max(after[to], most[state] + Int(machine.step[at]))
        }
      }
      (most, reached) = (after, next)
    }
    let needed = max(0, most.max() ?? 0) + 1
    if member.laneCost.count < needed {
      faults.append(.init("\(path).laneCost", .tooShort(member.laneCost.count, atLeast: needed)))
    }
  }

  // MARK: Tallies

  private mutating func tally(_ tally: Tally, _ width: Int, _ path: String) {
    let before = faults.count
    amounts(tally.amounts, width, path)
    days(tally.onDays, path)
    if let least = tally.least { check(least, -Self.most...Self.most, "\(path).least") }
    if let most = tally.most { check(most, -Self.most...Self.most, "\(path).most") }
    slopes(tally.under, tally.over, path)
    guard faults.count == before else { return }
    dearest(tally.dearest(days: problem.days), path)
  }

  private mutating func shared(_ tally: SharedTally, _ path: String) {
    let before = faults.count
    for (index, entry) in tally.entries.enumerated() {
      self.entry(entry, "\(path).entries[\(index)]")
      if let first = tally.entries.firstIndex(where: { $0.person == entry.person }), first < index {
        faults.append(
          .init("\(path).entries[\(index)].person", .repeats("\(path).entries[\(first)].person")))
      }
    }
    check(tally.base, 0...Self.most, "\(path).base")
    days(tally.onDays, path)
    slopes(tally.under, tally.over, path)
    if tally.measure == .greatest, tally.under != nil {
      faults.append(.init("\(path).under", .notWith("measure: greatest")))
    }
    guard faults.count == before else { return }
    dearest(problem.dearest(tally), path)
  }

  /// A person's part of a count over several: amounts by duty, or by day and duty.
  private mutating func entry(_ entry: SharedTally.Entry, _ path: String) {
    guard check(entry.person, problem.people.indices, "\(path).person") else { return }
    let width = problem.people[entry.person].duties.count + 1
    check(entry.base, 0...Self.most, "\(path).base")
    if entry.amounts.count == problem.days * width {
      check(entry.amounts, 0...(1 << 20), "\(path).amounts")
    } else {
      amounts(entry.amounts, width, path)
    }
  }

  private mutating func amounts(_ amounts: [Int32], _ width: Int, _ path: String) {
    size(amounts.count, width, "\(path).amounts")
    check(amounts, 0...(1 << 20), "\(path).amounts")
    if let off = amounts.first { check(Int(off), 0...0, "\(path).amounts[0]") }
  }

  private mutating func days(_ days: [Int], _ path: String) {
    check(days, 0...(problem.days - 1), "\(path).onDays")
    distinct(days, "\(path).onDays")
  }

  private mutating func slopes(_ under: Tally.Slope?, _ over: [Tally.Slope], _ path: String) {
    if let under { slope(under, "\(path).under") }
    for (index, slope) in over.enumerated() { self.slope(slope, "\(path).over[\(index)]") }
  }

  private mutating func dearest(_ points: Int, _ path: String) {
    guard points > RosterProblem.mostTallyPoints else { return }
    faults.append(.init(path, .tooDear(points, most: RosterProblem.mostTallyPoints)))
  }

  private mutating func slope(_ slope: Tally.Slope, _ path: String) {
    check(slope.threshold, -Self.most...Self.most, "\(path).threshold")
    check(slope.points, 0...RosterProblem.mostPoints, "\(path).points")
    check(slope.units, 1...Self.most, "\(path).units")
  }

  // MARK: Cover and presence

  private mutating func cover() {
    var seen: [[Int]: Int] = [:]
    for (index, group) in problem.cover.enumerated() {
      let path = "cover[\(index)]"
      check(group.day, 0..<problem.days, "\(path).day")
      check(group.slot, 0..<Self.mostSlots, "\(path).slot")
      check(group.openCost, 0...RosterProblem.mostPoints, "\(path).openCost")
      check(group.overCost, 0...RosterProblem.mostPoints, "\(path).overCost")
      check(group.loneCost, 0...RosterProblem.mostPoints, "\(path).loneCost")
      rows(group.rows, "\(path).rows")
      if let first = seen[[group.day, group.slot]] {
        faults.append(.init("\(path).slot", .repeats("cover[\(first)].slot")))
      } else {
        seen[[group.day, group.slot]] = index
      }
    }
  }

  private mutating func rows(_ rows: [CoverGroup.Row], _ path: String) {
    if rows.isEmpty { faults.append(.init(path, .tooShort(0, atLeast: 1))) }
    for (index, row) in rows.enumerated() {
      check(row.rank, -Self.most...Self.most, "\(path)[\(index)].rank")
      check(row.heads, 0...10_000, "\(path)[\(index)].heads")
      guard index > 0 else { continue }
      let last = rows[index - 1]
      if row.rank <= last.rank {
        faults.append(.init("\(path)[\(index)].rank", .rankNotAbove(last.rank)))
      }
      if row.heads > last.heads {
        faults.append(.init("\(path)[\(index)].heads", .headsAbove(last.heads)))
      }
    }
  }

  private mutating func presence(_ cap: PresenceCap, _ path: String) {
    check(cap.people, 0...max(0, problem.people.count - 1), "\(path).people")
    distinct(cap.people, "\(path).people")
    check(cap.firstDay, 0..<problem.days, "\(path).firstDay")
    let first = min(max(0, cap.firstDay), problem.days)
    check(cap.endDay, first...problem.days, "\(path).endDay")
    check(cap.limit, 0...Self.most, "\(path).limit")
    check(cap.cost, 0...RosterProblem.mostPoints, "\(path).cost")
  }

  // MARK: Numbers

  @discardableResult
  private mutating func check(_ value: Int, _ range: ClosedRange<Int>, _ path: String) -> Bool {
    if range.contains(value) { return true }
    faults.append(.init(path, .outOfRange(value, range)))
    return false
  }

  /// An index; of an empty range any is one too many.
  @discardableResult
  private mutating func check(_ value: Int, _ range: Range<Int>, _ path: String) -> Bool {
    if range.contains(value) { return true }
    let most = max(range.lowerBound, range.upperBound - 1)
    faults.append(.init(path, .outOfRange(value, range.lowerBound...most)))
    return false
  }

  private mutating func check(
    _ values: [some BinaryInteger], _ range: ClosedRange<Int>, _ path: String,
    besides other: Int32? = nil
  ) {
    var told = 0
    for (index, value) in values.enumerated() where !range.contains(Int(value)) {
      if let other, Int(value) == Int(other) { continue }
      told += 1
      if told > DocumentReader.mostPerList { return }
      faults.append(.init("\(path)[\(index)]", .outOfRange(Int(value), range)))
    }
  }

  private mutating func size(_ found: Int, _ expected: Int, _ path: String) {
    if found != expected { faults.append(.init(path, .size(found, expected: expected))) }
  }

  private mutating func distinct(_ values: [Int], _ path: String) {
    var first: [Int: Int] = [:]
    for (index, value) in values.enumerated() {
      if let before = first[value] {
        faults.append(.init("\(path)[\(index)]", .repeats("\(path)[\(before)]")))
      } else {
        first[value] = index
      }
    }
  }
}
