import Explanations
import Testing

@Suite("Three words for how sure a number is")
struct CertaintyTests {
  @Test("What is found and proven is proven; the rest is within so much, or unknown")
  func words() {
    #expect(Certainty(found: 3, atLeast: 3) == .proven)
    #expect(Certainty(found: 4, atLeast: 3) == .within(1))
    #expect(Certainty(found: 4, atLeast: nil) == .unknown)
  }
}
