/// A dated set of rules.
public struct RulePack: Hashable, Sendable, Codable {
  /// Its identifier, as `scenario.yaml` names it.
  public var id: String
  /// Its title.
  public var title: String
  /// The first day it is in force, or `nil`.
  public var validFrom: CivilDate?
  /// The last day it is in force, or `nil` while no end is known.
  public var validTo: CivilDate?
  /// Its rules.
  public var rules: [Rule]

  /// A pack with all its fields.
  public init(
    id: String, title: String, validFrom: CivilDate? = nil, validTo: CivilDate? = nil,
    rules: [Rule]
  ) {
    self.id = id
    self.title = title
    self.validFrom = validFrom
    self.validTo = validTo
    self.rules = rules
  }
}

/// The rules a scenario is judged and planned by: the rules of its packs, by id.
public struct RuleSet: Hashable, Sendable {
  /// The packs, in the order named.
  public var packs: [RulePack]

  /// The rules of these packs; of two with the same id the later pack's holds.
  public init(packs: [RulePack]) { self.packs = packs }

  /// The rule with an id, or `nil` where no pack has it.
  public subscript(id: RuleID) -> Rule? {
    for pack in packs.reversed() {
      if let rule = pack.rules.first(where: { $0.id == id }) { return rule }
    }
    return nil
  }

  /// The rules that bind people engaged in this way.
  public func binding(_ form: EmploymentForm) -> RuleSet {
    var own = self
    for index in own.packs.indices {
      own.packs[index].rules.removeAll { !$0.holdsFor.contains(form) || self[$0.id] != $0 }
    }
    return own
  }

  /// The same without the rules of some kinds.
  public func without(_ kinds: Set<RuleKind>) -> RuleSet {
    let gone = Set(rules.filter { kinds.contains($0.kind) }.map(\.id))
    var left = self
    for index in left.packs.indices {
      left.packs[index].rules.removeAll { gone.contains($0.id) }
    }
    return left
  }

  /// Packs of which a day of a period lies outside the time they are in force.
  public func outdated(in period: Period) -> [RulePack] {
    packs.filter { pack in
      (pack.validFrom.map { period.start < $0 } ?? false)
        || (pack.validTo.map { $0 < period.end } ?? false)
    }
  }

  /// All rules in force, in order of pack.
  public var rules: [Rule] { packs.flatMap(\.rules).filter { self[$0.id] == $0 } }
}

extension Scenario {
  /// The rules of its packs.
  public var ruleSet: RuleSet { RuleSet(packs: rulePacks) }
}
