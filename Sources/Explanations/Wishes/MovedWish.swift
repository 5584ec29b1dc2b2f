import RosterEncoding
import RosterModel
import RosterSolver

/// A wish that is refused, moved to other days of the same kind: a working day to a working day, a weekend to a weekend.
struct MovedWish {
  /// A place it could be moved to.
  struct Candidate {
    let wish: Wish
    let daysLater: Int
    let cells: WishCells
    /// Whether the roster honours it there already.
    let isHonoured: Bool

    /// How much the bound rises by it; infinite where no lawful row honours it.
    func rise(in bound: DualBound?) -> Double {
      guard let bound else { return 0 }
      return bound.bound(honouring: cells).map { max(0, $0 - bound.bound) } ?? .infinity
    }
  }

  private let asked: RosterCase
  private let wish: Wish

  init(_ roster: RosterCase, _ wish: Wish) {
    asked = roster
    self.wish = wish
  }

  /// As far as it is moved, earlier or later.
  private static let farthest = 14
  /// How many are told, and how many are solved for at most.
  private static let told = 2
  private static let tried = 2

  /// The cheapest places to move it to: at most one that the roster honours already, the others found by solving.
  func cheapest(
    bound rise: (Candidate) -> Double,
    price: (Wish, WishCells) -> WishAnswer.Price?
  ) -> [WishAnswer.Alternative] {
    let candidates = candidates
    let free = candidates.filter(\.isHonoured).prefix(1).map {
      WishAnswer.Alternative(wish: $0.wish, daysLater: $0.daysLater, price: nil)
    }
    let ranked = candidates.filter { !$0.isHonoured }.map { ($0, rise($0)) }
      .filter { $0.1.isFinite }
      .sorted { ($0.1, abs($0.0.daysLater)) < ($1.1, abs($1.0.daysLater)) }
    let solved = ranked.prefix(Self.tried).compactMap { candidate, _ in
      price(candidate.wish, candidate.cells).map {
        WishAnswer.Alternative(wish: candidate.wish, daysLater: candidate.daysLater, price: $0)
      }
    }
    return Array(
      (free + solved.sorted { ($0.price?.extra ?? 0) < ($1.price?.extra ?? 0) }).prefix(Self.told))
  }

  /// Places it could be moved to, the nearest first.
  private var candidates: [Candidate] {
    (1...Self.farthest).flatMap { [-$0, $0] }.compactMap(candidate)
  }

  private func candidate(_ daysLater: Int) -> Candidate? {
    let period = asked.scenario.period
    let dates = period.dates.filter(wish.concerns)
    guard let first = dates.first, let last = dates.last,
      period.contains(first + daysLater), period.contains(last + daysLater),
      dates.allSatisfy({ $0.weekday.isWeekend == ($0 + daysLater).weekday.isWeekend }),
      !dates.contains(where: { wish.concerns($0 + daysLater) })
    else { return nil }
    var moved = wish
    (moved.from, moved.to) = (first + daysLater, last + daysLater)
    if daysLater % 7 != 0 { moved.days = .all }
    guard dates.map({ $0 + daysLater }) == period.dates.filter(moved.concerns),
      let cells = asked.encoded.cells(of: moved), cells.days.count == dates.count
    else { return nil }
    return Candidate(
      wish: moved, daysLater: daysLater, cells: cells,
      isHonoured: cells.isHonoured(by: asked.standing))
  }
}
