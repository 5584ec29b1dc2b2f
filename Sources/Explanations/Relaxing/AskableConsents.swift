import RosterModel

/// The consents that could be asked: to rules of consent by which rosters are planned, of whom each binds in a way.
struct AskableConsents {
  let scenario: Scenario

  private var dates: ClosedRange<CivilDate> { scenario.period.start...scenario.period.end }

  /// Each person and rule once, on the longest span of dates it could concern.
  var all: [Relaxation.Step] {
    scenario.people.flatMap { person in
      scenario.ruleSet.binding(person.form).rules.filter { $0.kind == .consent }
        .compactMap { step(person, $0) }
    }
  }

  /// Hours a week that the contract may be passed to at most: the average of ATW 5:7 over sixteen weeks.
  static let mostHours = 48

  private func step(_ person: Person, _ rule: Rule) -> Relaxation.Step? {
    let value = rule.id == "VVT-CONTRACT" ? Double(Self.mostHours) : nil
    return span(person, rule).map { .ask(person.id, rule.id, $0, value: value) }
  }

  private func span(_ person: Person, _ rule: Rule) -> ClosedRange<CivilDate>? {
    switch rule.id {
    case "HOUSE-LEAVE":
      return scenario.leave.filter { $0.person == person.id && Self.mayBeAsked($0.kind) }
        .compactMap { $0.dates(in: scenario.period) }.hull
    case "HOUSE-AVAILABLE":
      return scenario.availability.contains { $0.person == person.id } ? dates : nil
    case "HOUSE-UNAVAILABLE":
      return scenario.wishes.filter { $0.person == person.id && $0.strength == .unavailable }
        .compactMap { scenario.period.part(from: $0.from, to: $0.to) }.hull
    case "VVT-55", "GHZ-57":
      return person.birthDate.flatMap { birth in
        Double(birth.years(until: dates.upperBound)) >= rule.value ? dates : nil
      }
    case "VVT-BROKEN":
      return scenario.shifts.contains { !$0.combinesWith.isEmpty } ? dates : nil
    case "VVT-CONTRACT", "VVT-DAYS", "VVT-OPK", "VVT-NSER", "VVT-WKND", "GHZ-WKND": return dates
    default: return nil
    }
  }

  /// Whether someone may be asked to work on such days away: nobody who is ill or cares for someone is.
  private static func mayBeAsked(_ kind: Leave.Kind) -> Bool {
    switch kind {
    case .leave, .training, .lesson, .other: true
    case .sick, .care, .employer: false
    }
  }

  /// Rules whose consent is for the period as a whole.
  static let ofWholePeriod: Set<RuleID> = ["VVT-CONTRACT", "VVT-WKND", "GHZ-WKND"]
}
