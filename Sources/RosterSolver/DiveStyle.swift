extension Dive {
  /// How bold a dive is.
  struct Style {
    /// From how much of a fraction on a cell may be fixed.
    var sure: Double
    /// Of the cells that may be fixed, the part that is in one round.
    var share: Double
    /// Pricings after each round of fixing.
    var pricings: Int
    /// By how much the master may rise in a round before it is undone and fewer cells are fixed.
    var rise: Double
    /// The dive ends where the master costs more.
    var cutoff = Double.infinity
    /// Rounds after which it also keeps what all weight agrees on: sooner ends sooner, and worse where each
    /// head matters.
    var patience: Int
    /// How far chance may change the order of cells.
    var noise: Double

    /// Fast, and nothing is taken back.
    static let coarse = Style(
      sure: 0.6, share: 0.5, pricings: 6, rise: .infinity, patience: 3, noise: 0.1)

    /// Bold and careful ones in turn: none is best everywhere.
    static let various = (0..<24).map { turn in
      Style(
        sure: [0.55, 0.7, 0.85][turn % 3], share: turn % 2 == 0 ? 0.5 : 0.25, pricings: 6,
        rise: [.infinity, 100, 30, 10][turn / 2 % 4], patience: [3, 8, 20][turn % 3],
        noise: turn == 0 ? 0 : 0.1)
    }
  }
}
