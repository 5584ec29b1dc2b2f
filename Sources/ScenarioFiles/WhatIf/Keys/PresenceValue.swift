import RosterModel
import Workforce
import Yams

/// Heads that must be there, as a list in YAML.
struct PresenceValue {
  let file: String
  let log: ProblemLog

  /// One change: these floors instead of the scenario's.
  func read(_ node: Node) -> [DatedChange] {
    let nodes = node.mapping == nil ? list(node) : [node]
    guard let nodes else { return [] }
    let floors = PresenceSetting.floors(nodes, nil, file: file, log)
    let place = ChangePlace(
      file: file, line: node.mark?.line, column: node.mark?.column,
      text: floors.map(\.name).joined(separator: ", "))
    return [DatedChange(.presence(floors), place: place)]
  }

  private func list(_ node: Node) -> [Node]? {
    if let sequence = node.sequence { return Array(sequence) }
    log.report(
      .wrongType(expected: .list), in: file, line: node.mark?.line, column: node.mark?.column,
      value: node.scalar?.string, maybe: .type(.list))
    return nil
  }
}
