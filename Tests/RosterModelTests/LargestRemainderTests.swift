import RosterModel
import Testing

@Suite("The largest remainder")
struct LargestRemainderTests {
  @Test(
    "What rounding down leaves goes to the largest remainders",
    arguments: [
      // Quotas 3.33 each: one is left, and of equals the first takes it.
      (10, [1, 1, 1], [4, 3, 3]),
      // Quotas 282.35, 112.94, 84.71: floors 282, 112, 84 leave 2.
      (480, [300, 120, 90], [282, 113, 85]),
      // Quotas are whole.
      (60, [30, 0, 90], [15, 0, 45]), (0, [2, 3], [0, 0]), (7, [0, 5], [0, 7]),
      // Nothing to go by.
      (7, [0, 0], [7, 0]), (7, [], []),
    ] as [(Int, [Int], [Int])])
  func divided(total: Int, weights: [Int], parts: [Int]) {
    #expect(LargestRemainder.divide(total, by: weights) == parts)
  }
}
