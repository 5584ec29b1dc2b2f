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

  @Test(
    "Drawn in half blocks, two rows a line, each module stands where it is; four are free around")
  func halfBlocks() throws {
    let code = try QRCode("https://rooster.example/in/x")
    let lines = code.halfBlocks.map(Array.init)
    let around = code.side + 8
    #expect(lines.count == (around + 1) / 2)
    #expect(lines.allSatisfy { $0.count == around })
    for (line, top) in zip(lines, stride(from: -4, to: code.side + 4, by: 2)) {
      for (glyph, column) in zip(line, -4..<code.side + 4) {
        let isDark = { (row: Int) in
          (0..<code.side).contains(column) && (0..<code.side).contains(row)
            && code.isDark(column, row)
        }
        #expect(["█", "▀"].contains(glyph) == isDark(top))
        #expect(["█", "▄"].contains(glyph) == isDark(top + 1))
      }
    }
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
