import RosterModel

/// A scenario's own rule packs: files `rules-*.yaml` in its folder, named in `rule_packs` by their id. One
/// with the id of a pack that ships stands in its place; another adds house rules.
enum RulePackFile {
  static func isName(_ name: String) -> Bool {
    name.hasPrefix("rules-") && name.hasSuffix(".yaml")
  }

  /// Packs with those of the same id replaced, the others behind them.
  static func replacing(_ packs: [RulePack], by own: [RulePack]) -> [RulePack] {
    let ids = packs.map(\.id)
    return packs.map { pack in own.first { $0.id == pack.id } ?? pack }
      + own.filter { !ids.contains($0.id) }
  }
}
