package import RosterModel

/// Which head each person on a shift fills.
///
/// From the highest head level down, each head takes the lowest sufficient person who is free.
/// Whoever suffices for one head suffices for every lower one, so this fills as many heads as can
/// be filled, and the highest of them first: the heads left are exactly
/// ``CoverCell/open(assigned:)``.
package struct HeadMatching: Hashable, Sendable {
  /// The level each person is used at, in the order given; `nil` for people without a level.
  package var used: [QualificationLevel?]
  /// Levels of the heads nobody fills, lowest first.
  package var open: [QualificationLevel]

  /// People of these levels on a cell. Those left over work at the level of the lowest row, or at
  /// their own where that is lower or there is no row.
  package init(_ cell: CoverCell, people levels: [QualificationLevel?]) {
    let surplus = cell.rows.first?.minLevel
    var free = levels.indices.filter { levels[$0] != nil }
    free.sort { (levels[$0]!, $0) < (levels[$1]!, $1) }
    used = levels.map { level in level.map { min($0, surplus ?? $0) } }
    open = []
    for head in cell.headLevels.reversed() {
      if let at = free.firstIndex(where: { levels[$0]! >= head }) {
        used[free.remove(at: at)] = head
      } else {
        open.append(head)
      }
    }
    open.reverse()
  }
}
