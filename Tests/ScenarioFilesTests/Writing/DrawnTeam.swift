import RosterModel
import TestSupport

@testable import ScenarioFiles

extension Scenario {
  /// People, each with a contract or more.
  mutating func drawTeam(_ random: inout SplitMix) {
    people = (0..<random.int(1...4)).map { Person.drawn($0, &random) }
    contracts = people.flatMap { person in
      random.oneOrMore(Domain.allCases).flatMap { Contract.drawn(person.id, in: $0, &random) }
    }
  }

  /// Statuses, consents and overrides.
  mutating func drawAgreements(_ random: inout SplitMix) {
    statuses = random.part(of: people).map { PersonStatus.drawn($0.id, &random) }
    consents = random.part(of: people).enumerated().map { number, person in
      Consent.drawn(number, of: person.id, &random)
    }
    overrides = random.part(of: people).map { person in
      RuleOverride(
        person: person.id, rule: random.pick(RuleOverride.rules.sorted()), date: random.date(),
        recorded: random.once(in: 2) ? random.date() : nil, by: random.freeText())
    }
  }
}

extension Person {
  fileprivate static func drawn(_ number: Int, _ random: inout SplitMix) -> Person {
    let certificates = (0..<random.int(0...3)).map { number in
      Certificate(
        name: random.name(number).filter { $0 != "@" },
        until: random.once(in: 2) ? random.date() : nil)
    }
    return Person(
      id: random.name(number), birthDate: random.once(in: 2) ? random.date(1901...2026) : nil,
      form: random.pick(EmploymentForm.allCases), pool: random.once(in: 2) ? random.name(0) : nil,
      certificates: certificates, homeGroup: random.once(in: 2) ? random.name(0) : nil)
  }
}

extension Contract {
  /// One contract, or two that follow each other.
  fileprivate static func drawn(
    _ person: PersonID, in domain: Domain, _ random: inout SplitMix
  ) -> [Contract] {
    let change = random.date()
    let spans: [(from: CivilDate?, to: CivilDate?)] =
      random.once(in: 2) ? [random.span()] : [(nil, change), (change + 1, nil)]
    return spans.map { span in
      let least = random.int(0...3600)
      let most = random.int(least...3600)
      return Contract(
        person: person, domain: domain, level: random.level(in: domain),
        weekly: Minutes(least)...Minutes(most), from: span.from, to: span.to)
    }
  }
}

extension PersonStatus {
  fileprivate static func drawn(_ person: PersonID, _ random: inout SplitMix) -> PersonStatus {
    let kind = random.pick(Kind.allCases)
    let rule = kind == .exempt ? random.pick(KnownRules.exemptions) : ""
    let span = random.span()
    return PersonStatus(person: person, kind: kind, rule: rule, from: span.from, to: span.to)
  }
}

extension Consent {
  fileprivate static func drawn(
    _ number: Int, of person: PersonID, _ random: inout SplitMix
  ) -> Consent {
    let span = random.span()
    return Consent(
      id: random.name(number), person: person, rule: random.pick(KnownRules.ids),
      value: random.once(in: 2) ? random.decimal(0...10_000) : nil, from: span.from, to: span.to,
      recorded: random.once(in: 2) ? random.date() : nil, by: random.freeText())
  }
}
