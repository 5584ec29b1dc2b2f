import QRCode
import Testing

@Suite struct QRCodeTests {
  @Test(
    "A short text is a code of version 1: 21 modules a side, with a finder pattern in three corners"
  )
  func finderPatterns() throws {
    let code = try QRCode("ZORG")
    #expect(code.side == 21)
    let drawn = (0..<7).map { row in
      (0..<7).map { code.isDark($0, row) ? "#" : "." }.joined()
    }
    let finder = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"]
    #expect(drawn == finder)
    #expect((0..<7).map { code.isDark(14 + $0, 0) } == Array(repeating: true, count: 7))
    #expect((0..<7).map { code.isDark($0, 20) } == Array(repeating: true, count: 7))
  }

  @Test("A longer text takes a larger code, and one that does not fit is refused with its length")
  func sizes() throws {
    #expect(try QRCode(String(repeating: "x", count: 200)).side > 40)
    #expect(throws: QRCodeFault.tooLong(bytes: 4000)) {
      try QRCode(String(repeating: "x", count: 4000))
    }
    #expect(throws: QRCodeFault.empty) { try QRCode("") }
  }
}
