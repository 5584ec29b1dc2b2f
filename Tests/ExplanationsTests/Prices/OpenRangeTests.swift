import Explanations
import TestSupport
import Testing

@Suite("How many places fewer are open, as far as is known")
struct OpenRangeTests {
  private func fewer(_ range: OpenRange, _ other: OpenRange) -> [Int?] {
    let fewer = range.fewer(than: other)
    return [fewer.atLeast, fewer.atMost]
  }

  @Test("What is proven on both sides is exact")
  func exact() {
    let (with, without) = (OpenRange(found: 9, atLeast: 9), OpenRange(found: 4, atLeast: 4))
    #expect(fewer(without, with) == [5, 5])
    #expect(fewer(with, with) == [0, 0])
  }

  @Test("Gaps on both sides add up, and it is never less than none")
  func gaps() {
    // With it 8 or 9 stay open, without it 4 to 6.
    let (with, without) = (OpenRange(found: 9, atLeast: 8), OpenRange(found: 6, atLeast: 4))
    #expect(fewer(without, with) == [2, 5])
    #expect(fewer(OpenRange(found: 9, atLeast: 4), with) == [0, 5])
  }

  @Test("Where no roster was made the other side is open")
  func unknown() {
    #expect(fewer(OpenRange(found: nil, atLeast: 4), OpenRange(found: 9, atLeast: 8)) == [0, 5])
    #expect(fewer(OpenRange(found: 6, atLeast: 4), OpenRange(found: nil, atLeast: 8)) == [2, nil])
  }

  @Test(
    "Whatever the two really are, the difference lies within, and both ends can be",
    arguments: 1...50)
  func holds(seed: Int) {
    var random = SplitMix(seed: seed)
    // What could be done with it and without it, where without it is never more.
    let without = random.int(0...6)
    let with = without + random.int(0...6)
    let known = { (least: Int, random: inout SplitMix) in
      OpenRange(found: least + random.int(0...3), atLeast: max(0, least - random.int(0...3)))
    }
    let (one, other) = (known(without, &random), known(with, &random))
    let range = one.fewer(than: other)
    #expect(range.atLeast <= with - without, "seed \(seed)")
    #expect(with - without <= range.atMost ?? .max, "seed \(seed)")
    #expect(range.atMost == max(0, (other.found ?? 0) - one.atLeast), "seed \(seed)")
    #expect(range.atLeast == max(0, other.atLeast - (one.found ?? 0)), "seed \(seed)")
  }
}
