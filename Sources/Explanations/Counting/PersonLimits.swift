import RosterEncoding
import RosterModel

/// What could stand in one person's way: each line and rule that binds them.
struct PersonLimits {
  let scenario: Scenario
  let person: Person

  /// All of it, what is most telling first: own lines, what was agreed, the contract, rules of agreements, the law,
  /// what was worked before.
  var all: [Reason] {
    let own = exemptions + leave + availability + unavailable + qualification + notAlone
    return own + pins + rules + history
  }

  /// What the hours of a contract come to, by themselves: the rule, and leave that takes hours off.
  var hours: [Reason] {
    rules.filter { $0 == .rule("VVT-CONTRACT", person.id) } + leave
  }

  private var dates: ClosedRange<CivilDate> { scenario.period.start...scenario.period.end }

  private var exemptions: [Reason] {
    let own = scenario.statuses.filter { $0.person == person.id && $0.meets(dates) }
    let names = own.compactMap { status -> String? in
      switch status.kind {
      case .exempt: status.rule
      case .supernumerary: Reason.supernumerary
      case .notAlone: nil
      }
    }
    return Set(names).sorted().map { .exempt(person.id, $0) }
  }

  private var notAlone: [Reason] {
    let has = scenario.statuses.contains {
      $0.person == person.id && $0.kind == .notAlone && $0.meets(dates)
    }
    return has ? [.rule("HOUSE-NOT-ALONE", person.id)] : []
  }

  private var leave: [Reason] {
    scenario.leave.filter { $0.person == person.id }
      .compactMap { $0.dates(in: scenario.period) }
      .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
      .reduce(into: []) { reasons, dates in
        let reason = Reason.leave(person.id, dates)
        if !reasons.contains(reason) { reasons.append(reason) }
      }
  }

  private var availability: [Reason] {
    let lines = scenario.availability.filter { $0.person == person.id }
    let spans = lines.compactMap { scenario.period.part(from: $0.from, to: $0.to) }
    return spans.hull.map { [.availability(person.id, $0)] } ?? []
  }

  private var unavailable: [Reason] {
    scenario.wishes.filter { wish in
      wish.person == person.id && wish.strength == .unavailable
        && scenario.period.part(from: wish.from, to: wish.to) != nil
    }.map { .unavailable($0.id) }
  }

  /// A contract that does not hold on all days.
  private var qualification: [Reason] {
    let ends = scenario.contracts.contains { contract in
      contract.person == person.id
        && (!contract.holds(on: dates.lowerBound) || !contract.holds(on: dates.upperBound))
    }
    return ends ? [.rule("HOUSE-QUALIFIED", person.id)] : []
  }

  private var pins: [Reason] {
    scenario.roster.assignments.filter {
      $0.person == person.id && scenario.period.contains($0.date) && scenario.isFixed($0)
    }.map { .pin(person.id, $0.date, $0.shift) }
  }

  /// Rules that a plan keeps and that are limits of their own: those that only say how a line binds are left out.
  private var rules: [Reason] {
    let binding = scenario.ruleSet.binding(person.form).rules.filter {
      ($0.kind == .law || $0.kind == .consent)
        && ScenarioEncoder.plannedRules.contains($0.id) && !Self.ofLines.contains($0.id)
    }
    let order = { (rule: Rule) in
      rule.id == "VVT-CONTRACT" ? 0 : rule.kind == .consent ? 1 : 2
    }
    return (0...2).flatMap { rank in binding.filter { order($0) == rank } }
      .map { .rule($0.id, person.id) }
  }

  /// Rules by which lines bind, which are reasons themselves, and one that another always keeps.
  private static let ofLines: Set<RuleID> = [
    "HOUSE-QUALIFIED", "HOUSE-OVERLAP", "HOUSE-LEAVE", "HOUSE-AVAILABLE", "HOUSE-UNAVAILABLE",
    "HOUSE-EXEMPT", "HOUSE-NOT-ALONE", "HOUSE-LONG", "HOUSE-LONG-AVG4", "HOUSE-LONG-AVG16",
    "GHZ-32",
  ]

  /// Rules that are taken from one person alone.
  static let byPerson: Set<RuleID> = ["HOUSE-QUALIFIED", "HOUSE-NOT-ALONE"]

  private var history: [Reason] {
    let before = scenario.history.contains {
      $0.person == person.id && !scenario.period.contains($0.date)
    }
    return before ? [.history(person.id)] : []
  }
}

extension Reason {
  /// The name of an exemption by which someone works beside the need.
  static let supernumerary = "supernumerary"
}

extension PersonStatus {
  /// Whether it holds on any of some dates.
  func meets(_ dates: ClosedRange<CivilDate>) -> Bool {
    (from ?? dates.lowerBound) <= dates.upperBound && dates.lowerBound <= (to ?? dates.upperBound)
  }
}

extension Leave {
  /// Its dates within a period; `nil` where there are none.
  func dates(in period: Period) -> ClosedRange<CivilDate>? { period.part(from: from, to: to) }
}

extension Scenario {
  /// Whether an assignment stands whatever is planned: a pin, or paid time and duties that fill no place.
  func isFixed(_ assignment: Assignment) -> Bool {
    assignment.isPinned || shift(assignment.shift).map { $0.countsFor != .cover } ?? true
  }
}
