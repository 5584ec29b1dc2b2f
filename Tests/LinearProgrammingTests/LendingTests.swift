import LinearProgramming
import Testing

@Suite("Lending a program")
struct LendingTests {
  enum Refusal: Error, Equatable { case because(Int) }

  /// Results of a mixed bag of programs, to the last bit.
  @concurrent
  static func batch(_ seeds: ClosedRange<UInt64>) async -> [UInt64] { serialBatch(seeds) }

  static func serialBatch(_ seeds: ClosedRange<UInt64>) -> [UInt64] {
    seeds.flatMap { seed -> [UInt64] in
      let linear = SmallProgram.covering(seed: seed, rows: 20, columns: 60).lent { program in
        program.solve()
        return program.values() + program.duals()
      }
      let integer = SmallProgram.packing(seed: seed, things: 14).lent { program in
        program.branchAndCut()
        return [program.integerObjective] + (0..<14).map { program.integerValue(column: $0) }
      }
      return (linear + integer).map(\.bitPattern)
    }
  }

  @Test("Two threads at once compute to the last bit what one does")
  func threads() async {
    async let first = Self.batch(1...25)
    async let second = Self.batch(26...50)
    let together = await first + second
    #expect(together == Self.serialBatch(1...50))
  }

  @Test("A typed error comes through as it was thrown")
  func throwing() {
    let thrown = #expect(throws: Refusal.self) {
      try LinearProgram.withProgram { program throws(Refusal) -> Int in
        throw .because(program.rowCount)
      }
    }
    #expect(thrown == .because(0))
  }

  @Test("A closure may change what is not Sendable around it")
  func capturing() {
    final class Log { var lines: [String] = [] }
    let log = Log()
    var count = 0
    LinearProgram.withProgram { program in
      count += program.addRows([.free, .free]).count
      log.lines.append("added")
    }
    #expect(count == 2 && log.lines == ["added"])
  }

  @MainActor
  @Test("A closure on the main actor runs as well")
  func mainActor() {
    var rows = 0
    LinearProgram.withProgram { program in
      rows = program.addRows([.free]).count
    }
    #expect(rows == 1)
  }

  @Test("One program inside another has its own thread")
  func nested() {
    let sum = LinearProgram.withProgram { outer in
      outer.addRows([.free])
      let inner = SmallProgram.diet.optimum
      return (inner ?? 0) + Double(outer.rowCount)
    }
    #expect(isClose(sum, 10))
  }

  @Test("Adding nothing and deleting nothing changes nothing")
  func nothing() {
    SmallProgram.diet.lent { program in
      #expect(program.addRows([]) == 2..<2)
      #expect(program.addColumns([]) == 2..<2)
      program.deleteRows([])
      program.deleteColumns([])
      #expect(program.rowCount == 2 && program.columnCount == 2)
    }
  }
}
