import RosterProblem

/// From a JSON value to a problem, whatever the value: notes each fault of its shape and goes on.
struct DocumentReader {
  var faults: [ProblemFault] = []

  /// The problem of a document; of no use where there are faults.
  mutating func problem(ofDocument tree: JSONTree) -> RosterProblem {
    object(tree, "", ProblemDocument.Key.self) { reader, node in
      reader.expect(node[.format], ProblemDocument.format)
      let version = reader.whole(node[.version])
      if version != ProblemDocument.version, !reader.has("version") {
        reader.faults.append(.init("version", .notThis("\(ProblemDocument.version)")))
      }
      return reader.problem(node[.problem])
    } ?? RosterProblem(days: 0, machines: [], people: [], cover: [])
  }

  // MARK: The parts of a problem

  private enum ProblemKey: String, CaseIterable {
    case days, machines, people, cover, presences, shared, constant
  }

  private mutating func problem(_ value: Value) -> RosterProblem {
    object(value, ProblemKey.self) { reader, node in
      RosterProblem(
        days: reader.whole(node[.days]),
        machines: reader.list(node[.machines]) { $0.machine($1) },
        people: reader.list(node[.people]) { $0.member($1) },
        cover: reader.list(node[.cover]) { $0.group($1) },
        presences: reader.list(node[.presences], or: []) { $0.presence($1) },
        shared: reader.list(node[.shared], or: []) { $0.shared($1) },
        constant: reader.whole(node[.constant], or: 0))
    } ?? RosterProblem(days: 0, machines: [], people: [], cover: [])
  }

  private enum MachineKey: String, CaseIterable {
    case states, classes, variantOfDay, next, cost, step
  }

  /// A machine, its tables not yet known to fit each other.
  private mutating func machine(_ value: Value) -> RuleMachine {
    var machine = RuleMachine(
      states: 1, classes: 1, variantOfDay: [], next: [], cost: [], step: [])
    object(value, MachineKey.self) { reader, node in
      machine.states = reader.whole(node[.states])
      machine.classes = reader.whole(node[.classes])
      machine.variantOfDay = reader.wholes(node[.variantOfDay])
      machine.next = reader.points(node[.next])
      machine.cost = reader.points(node[.cost])
      machine.step = reader.points(node[.step])
    }
    return machine
  }

  private enum MemberKey: String, CaseIterable {
    case machine, initialState, finalState, duties, cellCost, laneCost, tallies
  }

  private mutating func member(_ value: Value) -> Member? {
    object(value, MemberKey.self) { reader, node in
      var member = Member(
        machine: reader.whole(node[.machine]), initialState: reader.whole(node[.initialState]),
        duties: reader.list(node[.duties]) { $0.duty($1) },
        cellCost: reader.points(node[.cellCost]), laneCost: reader.points(node[.laneCost]),
        tallies: reader.list(node[.tallies], or: []) { $0.tally($1) })
      if !node[.finalState].isAbsent { member.finalState = reader.whole(node[.finalState]) }
      return member
    }
  }

  private enum DutyKey: String, CaseIterable { case dutyClass, serves }
  private enum ServeKey: String, CaseIterable { case slot, rank, mayBeAlone }

  private mutating func duty(_ value: Value) -> Duty? {
    object(value, DutyKey.self) { reader, node in
      Duty(
        dutyClass: reader.whole(node[.dutyClass]),
        serves: reader.list(node[.serves]) { $0.serve($1) })
    }
  }

  private mutating func serve(_ value: Value) -> Duty.Serve? {
    object(value, ServeKey.self) { reader, node in
      Duty.Serve(
        slot: reader.whole(node[.slot]), rank: reader.whole(node[.rank]),
        mayBeAlone: reader.truth(node[.mayBeAlone], or: true))
    }
  }

  private enum TallyKey: String, CaseIterable { case amounts, onDays, under, over, least, most }
  private enum SlopeKey: String, CaseIterable { case threshold, points, units }

  private mutating func tally(_ value: Value) -> Tally? {
    object(value, TallyKey.self) { reader, node in
      Tally(
        amounts: reader.points(node[.amounts]), onDays: reader.wholes(node[.onDays], or: []),
        under: node[.under].isAbsent ? nil : reader.slope(node[.under]),
        over: reader.list(node[.over], or: []) { $0.slope($1) },
        least: node[.least].isAbsent ? nil : reader.whole(node[.least]),
        most: node[.most].isAbsent ? nil : reader.whole(node[.most]))
    }
  }

  private enum SharedKey: String, CaseIterable { case measure, entries, base, onDays, under, over }
  private enum EntryKey: String, CaseIterable { case person, amounts, base }

  private mutating func shared(_ value: Value) -> SharedTally? {
    object(value, SharedKey.self) { reader, node in
      SharedTally(
        reader.choice(node[.measure], or: .sum),
        entries: reader.list(node[.entries]) { $0.entry($1) },
        base: reader.whole(node[.base], or: 0),
        onDays: reader.wholes(node[.onDays], or: []),
        under: node[.under].isAbsent ? nil : reader.slope(node[.under]),
        over: reader.list(node[.over], or: []) { $0.slope($1) })
    }
  }

  private mutating func entry(_ value: Value) -> SharedTally.Entry? {
    object(value, EntryKey.self) { reader, node in
      SharedTally.Entry(
        person: reader.whole(node[.person]), amounts: reader.points(node[.amounts]),
        base: reader.whole(node[.base], or: 0))
    }
  }

  private mutating func slope(_ value: Value) -> Tally.Slope? {
    object(value, SlopeKey.self) { reader, node in
      Tally.Slope(
        threshold: reader.whole(node[.threshold]), points: reader.whole(node[.points]),
        units: reader.whole(node[.units], or: 1))
    }
  }

  private enum GroupKey: String, CaseIterable {
    case day, slot, rows, openCost, overCost, loneCost
  }
  private enum RowKey: String, CaseIterable { case rank, heads }

  private mutating func group(_ value: Value) -> CoverGroup? {
    object(value, GroupKey.self) { reader, node in
      CoverGroup(
        day: reader.whole(node[.day]), slot: reader.whole(node[.slot]),
        rows: reader.list(node[.rows]) { $0.row($1) },
        openCost: reader.whole(node[.openCost]), overCost: reader.whole(node[.overCost]),
        loneCost: reader.whole(node[.loneCost], or: 0))
    }
  }

  private mutating func row(_ value: Value) -> CoverGroup.Row? {
    object(value, RowKey.self) { reader, node in
      CoverGroup.Row(rank: reader.whole(node[.rank]), heads: reader.whole(node[.heads]))
    }
  }

  private enum PresenceKey: String, CaseIterable { case people, firstDay, endDay, limit, cost }

  private mutating func presence(_ value: Value) -> PresenceCap? {
    object(value, PresenceKey.self) { reader, node in
      PresenceCap(
        people: reader.wholes(node[.people]), firstDay: reader.whole(node[.firstDay]),
        endDay: reader.whole(node[.endDay]), limit: reader.whole(node[.limit]),
        cost: reader.whole(node[.cost]))
    }
  }
}
