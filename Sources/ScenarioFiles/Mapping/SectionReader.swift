import Yams

/// Reads what a mapping says of one table.
///
/// What is amiss is logged, and the rest read as far as it goes: then the problems of the file show
/// at once with those of the mapping.
struct SectionReader {
  let section: SettingsMapping
  let target: ScenarioFile
  let known: Known

  static let keys = [
    "file", "delimiter", "columns", "fixed", "values", "skip", "dates", "decimal",
  ]

  /// What it says; `nil` without a file, its delimiter or columns.
  func read() -> TableMapping? {
    let file = section.text(section.requiredNode("file"))
    let delimiter = delimiter()
    let comma = comma()
    let fixed = fixed()
    let columns = columns(besides: fixed)
    guard let file, let delimiter, let columns else { return nil }
    return TableMapping(
      target: target, file: file, delimiter: delimiter, columns: columns, required: required,
      fixed: fixed, values: values(columns, comma: comma), skipped: skipped(columns),
      dates: dates(columns), comma: needed("decimal", columns, \.isDecimal) ? comma : nil,
      section: section)
  }

  /// Columns no row can be read without. A date of birth may be unknown; a domain is the shift's
  /// own where shifts are known.
  private var required: [Column] {
    let columns: [Column] = target.columns.prefix(target.requiredCount)
      .filter { $0 != .birthDate }
    return target == .roster && known.codes == nil ? columns + [.domain] : columns
  }

  private func delimiter() -> Unicode.Scalar? {
    guard let node = section.requiredNode("delimiter") else { return nil }
    let known = MappingReader.delimiters
    if let match = known.first(where: { $0.name == node.scalar?.string }) { return match.sign }
    section.report(.unknown(.delimiter), node, .oneOf(known.map { "\"\($0.name)\"" }))
    return nil
  }

  /// Whether there is a decimal comma; `nil` where nothing is said.
  private func comma() -> Bool? {
    guard let node = section.node("decimal") else { return nil }
    let sign = node.scalar?.string
    if sign == "," || sign == "." { return sign == "," }
    section.report(.unknown(.decimalSign), node, .oneOf(["\",\"", "\".\""]))
    return nil
  }

  private func columns(besides fixed: [Column: MappedValue]) -> [MappedColumn]? {
    let names = target.columns.map(\.rawValue)
    guard let mapping = section.mapping(section.requiredNode("columns"), keys: names) else {
      return nil
    }
    for column in required where fixed[column] == nil {
      _ = mapping.requiredNode(column.rawValue)
    }
    return target.columns.compactMap { column in
      guard let node = mapping.node(column.rawValue), let header = mapping.text(node) else {
        return nil
      }
      if fixed[column] != nil { mapping.report(.mustBeEmpty, node, .removeLine) }
      return MappedColumn(column: column, header: header, node: node)
    }
  }

  private func fixed() -> [Column: MappedValue] {
    let words = target.columns.filter { MappedForm($0).isWord }
    let mapping = section.mapping(section.node("fixed"), keys: words.map(\.rawValue))
    return words.reduce(into: [:]) { fixed, column in
      fixed[column] = mapping?.node(column.rawValue).map { value($0, of: column, comma: nil) }
    }
  }

  private func values(
    _ columns: [MappedColumn], comma: Bool?
  ) -> [Column: [String: MappedValue]] {
    let mapping = section.mapping(section.node("values"), keys: names(columns))
    return columns.map(\.column).reduce(into: [:]) { values, column in
      guard let mapping, let entries = mapping.entries(mapping.node(column.rawValue)) else {
        return
      }
      let pairs = entries.map { entry in
        (entry.key, value(entry.value, of: column, comma: comma))
      }
      values[column] = Dictionary(pairs) { first, _ in first }
    }
  }

  private func skipped(_ columns: [MappedColumn]) -> [Column: Set<String>] {
    let mapping = section.mapping(section.node("skip"), keys: names(columns))
    return columns.map(\.column).reduce(into: [:]) { skipped, column in
      guard let mapping, let nodes = mapping.list(mapping.node(column.rawValue)) else { return }
      skipped[column] = Set(nodes.compactMap { mapping.scalar($0) })
    }
  }

  private func names(_ columns: [MappedColumn]) -> [String] { columns.map(\.column.rawValue) }

  /// A value of ours; nothing, logged, where it is none.
  private func value(_ node: Node, of column: Column, comma: Bool?) -> MappedValue {
    guard let text = section.scalar(node) else { return .told }
    let fault = MappedForm(column).fault(of: text, codes: known.codes, comma: comma ?? false)
    guard !text.isEmpty, let fault else { return .text(text) }
    section.report(fault.kind, node, fault.suggestion)
    return .told
  }

  private func dates(_ columns: [MappedColumn]) -> DatePattern? {
    guard needed("dates", columns, \.isDate), let node = section.node("dates"),
      let text = section.text(node)
    else { return nil }
    if let pattern = DatePattern(text) { return pattern }
    let near = Closest.match(text, in: DatePattern.usual)
    section.report(
      .malformed(.datePattern), node, near.map { .closest($0) } ?? .form(.datePattern))
    return nil
  }

  /// Whether a setting is there; logged where it is not and a column asks for it.
  private func needed(
    _ key: String, _ columns: [MappedColumn], _ form: (MappedForm) -> Bool
  ) -> Bool {
    let isNeeded = columns.contains { form(MappedForm($0.column)) }
    return (isNeeded ? section.requiredNode(key) : section.node(key)) != nil
  }
}
