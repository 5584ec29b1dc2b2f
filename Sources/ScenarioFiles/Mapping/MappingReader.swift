import Yams

/// Reads a mapping: what each of its sections says of a table.
struct MappingReader {
  let file: String
  /// What the scenario holds the values may name.
  let known: Known
  let log: ProblemLog

  /// A section that is there, and what it says; `nil` where it says too little to read a file by.
  struct Section {
    let target: ScenarioFile
    let mapping: TableMapping?
  }

  /// The delimiters there are, by name.
  static let delimiters: [(name: String, sign: Unicode.Scalar)] = [
    (";", ";"), (",", ","), ("tab", "\t"),
  ]

  private static let targets: [(key: String, target: ScenarioFile)] = [
    ("people", .people), ("contracts", .contracts), ("roster", .roster),
  ]

  /// The sections, in this order; `nil`, logged, where the file is no mapping.
  func read(_ bytes: [UInt8]) -> [Section]? {
    let keys = Self.targets.map(\.key)
    guard let root = YAMLFile(file: file, log: log).root(bytes),
      let sections = SettingsMapping(root, keys: keys, file: file, log: log)
    else { return nil }
    let present = Self.targets.compactMap { key, target in
      sections.node(key).map { Section(target: target, mapping: mapping($0, target)) }
    }
    if present.isEmpty { sections.report(.missingKey(keys[0]), root, .oneOf(keys)) }
    return present
  }

  private func mapping(_ node: Node, _ target: ScenarioFile) -> TableMapping? {
    SettingsMapping(node, keys: SectionReader.keys, file: file, log: log)
      .flatMap { SectionReader(section: $0, target: target, known: known).read() }
  }
}
