import RosterProblem

/// Compiles an `inrc2` instance into a problem for the engine.
///
/// Exact but for the least cover. A duty is a shift with a skill; its class is the shift. The order
/// of days (runs, successions, half weekends) is a machine, weekends are its lane steps,
/// assignments a tally, optimal cover a group per day, shift and skill. The engine knows no hard
/// cover, so the *least cover* is a second group, which the same duties serve, with ``headShort``
/// per head: a bound that the engine proves stays valid, and whether a roster keeps the least cover
/// is for the evaluator to say.
public struct INRC2Encoder {
  /// The cost of a head below the least cover, on top of that below the optimal cover: 1000 points.
  /// It is more than one day of one nurse is worth in a roster with limits like the published ones
  /// (two runs made too short, one too long, a weekend, a request and the total: some 500 points),
  /// and small enough for 32 bits.
  static let headShort = 200

  private let instance: INRC2Instance

  /// An encoder of an instance.
  public init(_ instance: INRC2Instance) { self.instance = instance }

  /// The problem, and how to read its rosters.
  public func encode() -> INRC2Encoding {
    let rules = instance.nurses.map { INRC2RunRules($0, instance) }
    let work = instance.nurses.map(assignments)
    var machines: [RuleMachine] = []
    var people = zip(instance.nurses, work).map(member)
    for nurse in people.indices where rules.firstIndex(of: rules[nurse]) == nurse {
      let alike = people.indices.filter { rules[$0] == rules[nurse] }
      let (machine, starts) = INRC2RunMachine.compile(
        rules[nurse], from: alike.map { rules[$0].start(instance.nurses[$0].history) },
        days: instance.days)
      for (other, start) in zip(alike, starts) {
        (people[other].machine, people[other].initialState) = (machines.count, start)
      }
      machines.append(machine)
    }
    return INRC2Encoding(
      problem: RosterProblem(
        days: instance.days, machines: machines, people: people,
        cover: instance.cover.flatMap(groups), constant: constant),
      assignmentsOf: work)
  }

  // MARK: Cover

  /// The slot of optimal cover; that of least cover comes after all of these.
  private func slot(_ shift: Int, _ skill: Int) -> Int { shift * instance.skills.count + skill }

  private var slots: Int { instance.shifts.count * instance.skills.count }

  /// One group where the least is nothing or all of the optimal, else two.
  private func groups(_ line: INRC2Instance.CoverLine) -> [CoverGroup] {
    let optimal = slot(line.shift, line.skill)
    let group = { (slot: Int, heads: Int, points: Int) in
      CoverGroup(
        day: line.day, slot: slot, rows: [.init(rank: 0, heads: heads)], openCost: points,
        overCost: 0)
    }
    if line.least == line.optimal {
      return [group(optimal, line.optimal, INRC2Weights.head + Self.headShort)]
    }
    let wanted = group(optimal, line.optimal, INRC2Weights.head)
    if line.least == 0 { return [wanted] }
    return [wanted, group(slots + optimal, line.least, Self.headShort)]
  }

  // MARK: One nurse

  /// The shifts with the skills of a nurse, in order: the duties.
  private func assignments(_ nurse: INRC2Instance.Nurse) -> [INRC2Roster.Assignment] {
    instance.shifts.indices.flatMap { shift in
      nurse.skills.map { .init(shift: shift, skill: $0) }
    }
  }

  /// A nurse, but for the machine.
  private func member(_ nurse: INRC2Instance.Nurse, _ work: [INRC2Roster.Assignment]) -> Member {
    Member(
      machine: 0, initialState: 0,
      duties: work.map { own in
        let slot = slot(own.shift, own.skill)
        return Duty(
          dutyClass: own.shift + 1,
          serves: [.init(slot: slot, rank: 0), .init(slot: slots + slot, rank: 0)])
      },
      cellCost: cells(nurse, work), laneCost: laneCost(nurse), tallies: [total(nurse, work)])
  }

  private func cells(_ nurse: INRC2Instance.Nurse, _ work: [INRC2Roster.Assignment]) -> [Int32] {
    (0..<instance.days).flatMap { day in
      [0]
        + work.map { own in
          nurse.unwanted.contains(.init(day: day, shift: own.shift))
            ? Int32(INRC2Weights.unwanted) : 0
        }
    }
  }

  /// The cost by weekends worked beyond those of the history; without that of ``constant``.
  private func laneCost(_ nurse: INRC2Instance.Nurse) -> [Int32] {
    let left = max(0, instance.contracts[nurse.contract].mostWeekends - nurse.history.weekends)
    guard INRC2RunRules(nurse, instance).countsWeekends else { return [0] }
    return (0...instance.name.weeks.count).map { Int32(INRC2Weights.weekend * max(0, $0 - left)) }
  }

  /// The assignments beyond those of the history; without that of ``constant``.
  private func total(_ nurse: INRC2Instance.Nurse, _ work: [INRC2Roster.Assignment]) -> Tally {
    let range = instance.contracts[nurse.contract].assignments
    let before = nurse.history.assignments
    return Tally(
      amounts: [0] + work.map { _ in 1 },
      under: .init(threshold: max(0, range.lowerBound - before), points: INRC2Weights.assignment),
      over: [.init(threshold: max(0, range.upperBound - before), points: INRC2Weights.assignment)])
  }

  /// The cost of what the history alone has too much of.
  private var constant: Int {
    instance.nurses.reduce(0) { sum, nurse in
      let (contract, history) = (instance.contracts[nurse.contract], nurse.history)
      let weekends = max(0, history.weekends - contract.mostWeekends)
      let assignments = max(0, history.assignments - contract.assignments.upperBound)
      return sum + INRC2Weights.weekend * weekends + INRC2Weights.assignment * assignments
    }
  }
}

extension INRC2Instance: PublicInstance {
  /// The problem for the engine.
  public func encoded() -> INRC2Encoding { INRC2Encoder(self).encode() }

  /// Judges a roster.
  public func judged(_ roster: INRC2Roster) -> INRC2Evaluator.Evaluation {
    INRC2Evaluator(self).evaluate(roster)
  }
}

extension INRC2Evaluator.Evaluation: PublicEvaluation {
  /// How often a hard rule is broken.
  public var broken: Int { violations.count }
}
