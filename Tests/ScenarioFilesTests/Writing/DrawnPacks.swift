import LabourRules
import RosterModel
import ScenarioFiles
import TestSupport

extension RulePack {
  /// Packs that ship and packs that do not, one in three with the id of one that ships.
  static func drawn(_ random: inout SplitMix) -> [RulePack] {
    let shipped = random.part(of: RulePack.shipped)
    var own = (0..<random.int(0...2)).map { number in
      RulePack.drawn(random.text() + "\(number)", &random)
    }
    if random.once(in: 3) { own.append(.drawn(random.pick(RulePack.shipped).id, &random)) }
    let ids = own.map(\.id)
    return (shipped.filter { !ids.contains($0.id) } + own).shuffled(using: &random)
  }

  private static func drawn(_ id: String, _ random: inout SplitMix) -> RulePack {
    let span = random.span()
    let rules = random.pick([[], KnownRule.all])
    return RulePack(
      id: id, title: random.text(), validFrom: span.from, validTo: span.to,
      rules: random.part(of: rules).map { Rule.drawn($0, &random) })
  }
}

extension Rule {
  fileprivate static func drawn(_ known: KnownRule, _ random: inout SplitMix) -> Rule {
    let kind = known.statute == nil ? random.pick(RuleKind.allCases) : .law
    return Rule(
      id: known.id, value: value(known.statute, &random), unit: known.unit, kind: kind,
      status: random.pick(RuleStatus.allCases), source: random.text(),
      weight: kind == .soft ? random.int(1...5) : 0, holdsFor: forms(known.statute, &random),
      text: Wording(dutch: random.text(), english: random.text()),
      example: Wording(dutch: random.text(), english: random.text()))
  }

  /// As much as the law asks, or more.
  private static func value(
    _ statute: KnownRule.Statute?, _ random: inout SplitMix
  ) -> Double {
    switch statute {
    case .atMost(let limit): random.decimal(0...limit)
    case .atLeast(let limit): random.decimal(limit...100_000)
    case .fixed(let limit): limit
    case nil: random.decimal(0...100_000)
    }
  }

  /// The law binds everyone but, maybe, the self-employed.
  private static func forms(
    _ statute: KnownRule.Statute?, _ random: inout SplitMix
  ) -> Set<EmploymentForm> {
    let all = EmploymentForm.allCases
    guard statute == nil else {
      return Set(random.once(in: 2) ? all : all.filter { $0 != .selfEmployed })
    }
    return Set(random.oneOrMore(all))
  }
}
