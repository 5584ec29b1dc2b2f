import RosterModel
import RosterProblem

/// Looks whether a count with fewer heads exists, through all sets of places with fewer heads.
///
/// A set is asked exactly only where the rows met so far leave a place of it short; each such question that fails adds
/// a row by which it would not have been asked.
struct SmallerCount {
  let reaches: Reaches
  let clock: CountingClock

  /// No more sets than this are looked at; beyond them nothing is claimed.
  private static let mostSets = 400_000

  private var cover: [CoverCell] { reaches.model.cover }

  /// The count with the fewest heads, where it has fewer than a known one.
  func smaller(than known: CountSearch.Found) -> CountSearch.Found? {
    var search = Search(
      rows: cover.indices.flatMap { cell in
        cover[cell].rows.indices.filter { cover[cell].rows[$0].heads > 0 }.map { (cell, $0) }
      }, best: known.needed)
    guard search.rows.count <= 64 else { return nil }
    search.fills = reaches.model.problem.people.indices.map { fills(of: $0, search.rows) }
    extend(&search, from: 0, mask: 0, needed: 0)
    return search.found
  }

  private struct Search {
    /// A bit each.
    let rows: [(cell: Int, row: Int)]
    var best: Int
    var found: CountSearch.Found?
    /// What rows of each person fill.
    var fills: [Set<UInt64>] = []
    var sets = 0
  }

  private func fills(of person: Int, _ rows: [(cell: Int, row: Int)]) -> Set<UInt64> {
    Set(
      reaches.rows(of: person).map { row in
        var mask: UInt64 = 0
        for (day, duty) in row.enumerated() {
          for (cell, count) in reaches.model.fills(person, day: day, duty: Int(duty)) {
            for (bit, other) in rows.enumerated() where other.cell == cell && other.row < count {
              mask |= 1 << UInt64(bit)
            }
          }
        }
        return mask
      })
  }

  /// Adds rows of cells from a bit on, one a cell.
  private func extend(_ search: inout Search, from first: Int, mask: UInt64, needed: Int) {
    for bit in first..<max(first, search.rows.count) {
      let (cell, row) = search.rows[bit]
      let heads = needed + cover[cell].rows[row].heads
      guard heads < search.best else { continue }
      search.sets += 1
      guard search.sets <= Self.mostSets, !clock.isOver else { return }
      let wider = mask | 1 << UInt64(bit)
      if heads > possible(wider, search) { ask(wider, heads, &search) }
      let next = search.rows[bit...].firstIndex { $0.cell != cell } ?? search.rows.count
      extend(&search, from: next, mask: wider, needed: heads)
    }
  }

  /// What the rows met so far can fill of a set.
  private func possible(_ mask: UInt64, _ search: Search) -> Int {
    search.fills.reduce(0) { sum, own in
      sum + (own.lazy.map { ($0 & mask).nonzeroBitCount }.max() ?? 0)
    }
  }

  private func ask(_ mask: UInt64, _ needed: Int, _ search: inout Search) {
    let chosen = search.rows.enumerated().filter { mask >> UInt64($0.offset) & 1 == 1 }
    let places = Places(cells: cover.count, chosen.map(\.element))
    let short = reaches.short(places)
    if short > 0 {
      search.best = needed
      search.found = CountSearch.Found(places: places, needed: needed, short: short)
    } else {
      search.fills = search.fills.indices.map { fills(of: $0, search.rows) }
    }
  }
}
