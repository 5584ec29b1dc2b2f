import Testing

@testable import RosterSolver

@Suite("Windows that go over all days")
struct SweepTests {
  @Test("Two passes, the second half a window later, cover every day twice but the first and last")
  func passes() {
    var sweep = Sweep(days: 70)
    var windows: [Range<Int>] = []
    while let window = sweep.next() { windows.append(window) }
    #expect(windows == [0..<28, 28..<56, 14..<42, 42..<70])
  }

  @Test("Where a window takes too long they begin again at half the length, down to a week")
  func shorter() {
    var sweep = Sweep(days: 70)
    #expect(sweep.next() == 0..<28)
    sweep.shorten()
    #expect(sweep.next() == 0..<14)
    sweep.shorten()
    #expect(sweep.next() == 0..<7)
    sweep.shorten()
    #expect(sweep.next() == nil)
  }

  @Test("A horizon within one window has none: a dive does as much")
  func short() {
    var sweep = Sweep(days: 28)
    #expect(sweep.next() == nil)
  }
}
