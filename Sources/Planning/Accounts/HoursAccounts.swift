import RosterModel

extension Accountant {
  /// Hours of every person: what leave counts for, plus what is rostered.
  func hoursAccounts(_ placed: [PlacedShift]) -> [RosterAccounts.Hours] {
    var hours = hoursAway
    for placed in placed {
      let shift = shiftTable[placed.shift]
      hours[placed.person][keyPath: Self.line(of: shift)] += shift.paid
    }
    return hours
  }

  /// Hours of every person before anything is rostered: contract range and what leave counts for.
  static func hoursAway(
    in scenario: Scenario, index: ScenarioIndex
  ) -> [RosterAccounts.Hours] {
    var hours = scenario.people.map { person in
      RosterAccounts.Hours(
        person: person.id, range: scenario.contractRange(of: person.id, over: scenario.period),
        rostered: .zero, leave: .zero, sick: .zero, training: .zero, other: .zero)
    }
    for leave in scenario.leave {
      guard let person = index.person[leave.person], let line = line(of: leave.kind) else {
        continue
      }
      hours[person][keyPath: line] += leave.counted(in: index.period.start...index.period.end)
    }
    return hours
  }

  private typealias Line = WritableKeyPath<RosterAccounts.Hours, Minutes>

  /// Where a shift's paid time is counted. Training goes by role: names and codes are the team's
  /// own and are never interpreted.
  private static func line(of shift: Shift) -> Line {
    switch shift.countsFor {
    case .cover: \.rostered
    case .none, .presence, .standby, .onCall: shift.role == "training" ? \.training : \.other
    }
  }

  /// Where time away is counted; hours at another employer do not count for the contract.
  private static func line(of kind: Leave.Kind) -> Line? {
    switch kind {
    case .leave, .care: \.leave
    case .sick: \.sick
    case .training, .lesson: \.training
    case .other: \.other
    case .employer: nil
    }
  }
}

extension RosterAccounts.Hours {
  /// Share of the contract range that is forgiven, in percent.
  private static var slackPercent: Int { 2 }

  /// Counted time above the contract range plus 2 percent, whole minutes:
  /// max(0, counted - floor(1.02 x most)).
  var overRange: Minutes {
    let limit = range.upperBound.count * (100 + Self.slackPercent) / 100
    return max(.zero, counted - Minutes(limit))
  }

  /// Counted time below the contract range less 2 percent, whole minutes:
  /// max(0, ceil(0.98 x least) - counted).
  var underRange: Minutes {
    let limit = (range.lowerBound.count * (100 - Self.slackPercent) + 99) / 100
    return max(.zero, Minutes(limit) - counted)
  }
}
