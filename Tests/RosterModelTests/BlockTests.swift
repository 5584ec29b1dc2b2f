import RosterModel
import Testing

@Suite("Clock blocks and classes of shifts")
struct BlockTests {
  @Test(
    "A span divides over the blocks",
    arguments: [
      (420..<930, 480, 30, 0), (900..<1410, 0, 480, 30), (1380..<1890, 30, 0, 480),
      (0..<1440, 480, 480, 480), (420..<420, 0, 0, 0), (1440..<2880, 480, 480, 480),
      (1439..<2879, 480, 480, 480),
    ])
  func overlap(span: Range<Int>, day: Int, evening: Int, night: Int) {
    #expect(Block.day.overlap(span) == Minutes(day))
    #expect(Block.evening.overlap(span) == Minutes(evening))
    #expect(Block.night.overlap(span) == Minutes(night))
  }

  @Test(
    "The blocks hold every minute of any span once", arguments: [0, 1, 419, 420, 900, 1380, 1440])
  func complete(start: Int) {
    for length in stride(from: 1, through: 1440, by: 7) {
      let span = start..<(start + length)
      #expect(Block.allCases.map { $0.overlap(span) }.total() == Minutes(length), "\(span)")
    }
  }

  @Test(
    "The class follows the start",
    arguments: [
      ("06:59", Block.night), ("07:00", .day), ("14:59", .day), ("15:00", .evening),
      ("22:59", .evening), ("23:00", .night), ("00:00", .night),
    ])
  func shiftClass(begin: String, expected: Block) throws {
    let begin = try #require(ClockTime(begin))
    let end = try #require(ClockTime(minute: (begin.minute + 480) % 1440))
    var shift = Shift(code: "X", begin: begin, end: end, paid: .hours(8))
    #expect(shift.shiftClass == expected)
    shift.givenClass = .evening
    #expect(shift.shiftClass == .evening)
  }

  @Test("A night of 23:00-07:30 with half an hour's break")
  func night() throws {
    let shift = Shift(
      code: "N", begin: try #require(ClockTime("23:00")), end: try #require(ClockTime("07:30")),
      breakTime: Minutes(30), paid: .hours(8))
    #expect(shift.span == 1380..<1890)
    #expect(shift.work == .hours(8))
    #expect(abs(shift.paid(in: .day) - 480.0 * 30 / 510) < 1e-9)
    #expect(abs(Block.allCases.reduce(0) { $0 + shift.paid(in: $1) } - 480) < 1e-9)
  }

  @Test("A shift that ends when it begins lasts a day; to 24:00 it ends at midnight")
  func wholeDay() throws {
    let seven = try #require(ClockTime("07:00"))
    let midnight = try #require(ClockTime("24:00"))
    #expect(Shift(code: "X", begin: seven, end: seven, paid: .zero).presence == .hours(24))
    #expect(Shift(code: "X", begin: seven, end: midnight, paid: .zero).presence == .hours(17))
  }
}
