import RosterModel

extension RosterCase {
  /// Why no lawful row of someone honours a wish.
  func reasonsAgainst(_ wish: Wish) -> [Reason] { [] }
}
