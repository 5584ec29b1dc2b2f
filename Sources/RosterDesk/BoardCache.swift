import RosterModel
import RosterStore
import SelfRostering
import Synchronization

/// Rosters of one store that were laid out before, for desks that are asked again and again.
///
/// ```swift
/// let boards = BoardCache()
/// let desk = Desk(store, for: asker, at: now, boards: boards)
/// ```
/// A board follows from its scenario alone: it is used where the scenario that was read now is the same, whoever changed
/// what meanwhile, also within a change that is then taken back. Boards are values, so that what a desk tries on one
/// changes nothing here.
///
/// Cost: a comparison of two scenarios in place of laying one out (`heem-team`: 0.02 ms for 11), and of memory about
/// 0.6 MB a board, 1.1 MB where everyone on it was judged.
public final class BoardCache: Sendable {
  private struct Shelf {
    var boards: [Int: (board: RosterBoard, used: Int)] = [:]
    var uses = 0
  }

  private let most: Int
  private let shelf = Mutex(Shelf())

  /// A cache of so many boards: beyond that the one goes that was not asked for longest.
  public init(most: Int = 64) { self.most = max(1, most) }

  /// How many boards are kept.
  public var count: Int { shelf.withLock(\.boards.count) }

  /// The board of a period whose scenario was read just now; laid out where it was not, or was another.
  func board(
    of period: Key<RosterPeriod>, _ scenario: Scenario, else layOut: () throws -> RosterBoard
  ) rethrows -> RosterBoard {
    if let known = take(period), known.scenario == scenario { return known }
    let board = try layOut()
    keep(board, of: period)
    return board
  }

  /// Keeps a board of a period, in the place of the one before.
  func keep(_ board: RosterBoard, of period: Key<RosterPeriod>) {
    shelf.withLock { shelf in
      shelf.uses += 1
      shelf.boards[period.number] = (board, shelf.uses)
      guard shelf.boards.count > most else { return }
      let oldest = shelf.boards.min { $0.value.used < $1.value.used }
      shelf.boards[oldest!.key] = nil
    }
  }

  private func take(_ period: Key<RosterPeriod>) -> RosterBoard? {
    shelf.withLock { shelf in
      shelf.uses += 1
      shelf.boards[period.number]?.used = shelf.uses
      return shelf.boards[period.number]?.board
    }
  }
}
