import RosterModel
import TestSupport
import Testing

@testable import ScenarioFiles

@Suite("Numbers as text")
struct NumberTests {
  @Test(
    "The fewest digits that read back, without an exponent",
    arguments: [
      (0.0, "0"), (3.0, "3"), (-12.5, "-12.5"), (0.0686, "0.0686"), (100_000.0, "100000"),
      (0.1 + 0.2, "0.30000000000000004"), (0.0001, "0.0001"), (0.00001, "0.00001"),
      (-1.5e-7, "-0.00000015"),
    ])
  func text(_ number: Double, _ text: String) {
    #expect(Numbers.text(number) == text)
    #expect(Numbers.decimal(text, comma: false) == number)
    #expect(Numbers.decimal(Numbers.text(number, comma: true), comma: true) == number)
  }

  @Test("Any number of a size that files hold reads back exactly, down to the smallest")
  func exact() {
    var random = SplitMix(seed: 20_270_104)
    let small = [Double.leastNonzeroMagnitude, .leastNormalMagnitude, .ulpOfOne]
    let drawn = (0..<2000).map { _ in
      Double(bitPattern: random.next())
    }.filter { abs($0) < 1e12 }
    #expect(drawn.count > 500)
    for number in small + drawn {
      #expect(Numbers.decimal(Numbers.text(number), comma: false) == number, "\(number)")
    }
  }

  @Test("More than 18 digits before the decimal sign are refused")
  func long() {
    let digits = String(repeating: "9", count: 18)
    #expect(Numbers.integer(digits) == 999_999_999_999_999_999)
    #expect(Numbers.integer(digits + "9") == nil)
    #expect(Numbers.decimal(digits + ".5", comma: false) == 1e18)
    #expect(Numbers.decimal(digits + "9.5", comma: false) == nil)
  }

  @Test("Every minute of a contract reads back from two decimals of an hour")
  func hours() throws {
    for count in 0...3600 {
      let text = CellText.hours(Minutes(count)).written
      #expect(text.drop { $0 != "." }.count <= 3)
      let hours = try #require(Numbers.decimal(text, comma: false))
      #expect(Minutes.hours(hours) == Minutes(count))
    }
    #expect(CellText.hours(Minutes(20)).written == "0.33")
  }
}
