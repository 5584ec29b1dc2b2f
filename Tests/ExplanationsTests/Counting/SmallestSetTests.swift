import TestSupport
import Testing

@testable import Explanations

@Suite("Smallest sets of reasons and fewest steps")
struct SmallestSetTests {
  /// Random sets of numbers of which one is to be found whole: what follows from a set follows from more.
  private static func wholes(_ seed: Int) -> [Set<Int>] {
    var random = SplitMix(seed: seed)
    return (0..<random.int(1...4)).map { _ in
      Set((0..<random.int(1...4)).map { _ in random.int(0...7) })
    }
  }

  @Test("A smallest set suffices, and without any one of it no longer", arguments: 0..<100)
  func smallestSet(seed: Int) {
    let wholes = Self.wholes(seed)
    let follows = { (kept: [Int]) in wholes.contains { $0.isSubset(of: kept) } }
    let found = SmallestSet(follows: follows).of(Array(0..<8))
    #expect(follows(found), "seed \(seed)")
    for left in found { #expect(!follows(found.filter { $0 != left }), "seed \(seed)") }
  }

  @Test("Of steps the fewest are found, and known to be the fewest", arguments: 0..<100)
  func fewestSteps(seed: Int) throws {
    let wholes = Self.wholes(seed)
    let found = try #require(
      SmallestSteps(count: 8) { chosen in wholes.contains { $0.isSubset(of: chosen) } }.find())
    #expect(found.steps.count == wholes.map(\.count).min(), "seed \(seed)")
    #expect(found.isSmallest, "seed \(seed)")
  }

  @Test("What cannot be settled is never called the fewest")
  func unsettled() throws {
    // One step of three would do, but of single steps nothing is known.
    let found = try #require(
      SmallestSteps(count: 3) { $0.count >= 2 ? true : $0.count == 1 ? nil : false }.find())
    #expect(found.steps.count == 2)
    #expect(!found.isSmallest)
  }

  @Test("Steps that do nothing together are none")
  func nothing() {
    #expect(SmallestSteps(count: 3) { _ in false }.find() == nil)
    #expect(SmallestSteps(count: 0) { _ in true }.find() == nil)
  }
}
