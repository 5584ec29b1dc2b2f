import RosterModel
import Workforce
import Yams

/// A file of sentences per key: a what-if, or what holds in the base of all.
struct WhatIfDocument {
  let file: String
  let context: WhatIfContext
  let log: ProblemLog

  /// Its name, where it has one, and its changes, in the order they stand in.
  func read(
    _ bytes: [UInt8], besides keys: [String]
  ) -> (name: String?, changes: [DatedChange])? {
    let yaml = YAMLFile(file: file, log: log, whenEmpty: .add(WhatIfKey.mix.rawValue))
    let known = keys + WhatIfKey.allCases.map(\.rawValue)
    guard let root = yaml.root(bytes),
      let mapping = SettingsMapping(root, keys: known, file: file, log: log)
    else { return nil }
    let lines = SentenceLines(bytes)
    let changes = mapping.names.flatMap { name in
      WhatIfKey(rawValue: name).map { self.changes($0, mapping, lines) } ?? []
    }
    return (mapping.text(mapping.node("name")), changes)
  }

  /// Its sentences per key, as they are written.
  func sentences(_ bytes: [UInt8]) -> [WhatIfKey: [String]] {
    let yaml = YAMLFile(file: file, log: log, whenEmpty: .add(WhatIfKey.mix.rawValue))
    guard let root = yaml.root(bytes),
      let mapping = SettingsMapping(
        root, keys: WhatIfKey.allCases.map(\.rawValue), file: file, log: log)
    else { return [:] }
    let lines = SentenceLines(bytes)
    return mapping.names.reduce(into: [:]) { sentences, name in
      guard let key = WhatIfKey(rawValue: name), let node = mapping.node(name) else { return }
      sentences[key] =
        key == .presence
        ? changes(key, mapping, lines).compactMap(\.change.floors).map(PresenceSetting.flow)
        : (node.sequence.map { Array($0) } ?? [node]).compactMap(mapping.text)
    }
  }

  private func changes(
    _ key: WhatIfKey, _ mapping: SettingsMapping, _ lines: SentenceLines
  ) -> [DatedChange] {
    guard let node = mapping.node(key.rawValue) else { return [] }
    if key == .presence { return PresenceValue(file: file, log: log).read(node) }
    let nodes = node.sequence.map { Array($0) } ?? [node]
    return nodes.flatMap { node in
      guard let text = mapping.text(node) else { return [DatedChange]() }
      let source = lines.source(text, node, file: file)
      return WhatIfSentence.read(SentenceReader(source, key, context, log))
    }
  }
}

extension Change {
  /// Heads that must be there, where it is about those.
  fileprivate var floors: [PresenceFloor]? {
    guard case .presence(let floors) = self else { return nil }
    return floors
  }
}
