import LinearProgramming
import Testing

@Suite("Solving again after a change")
struct WarmStartTests {
  /// Rolls of 100 cut into pieces of these widths, so many of each (Chvatal, chapter 13): the
  /// relaxation over all patterns needs 452.25 rolls.
  static let pieces: [(width: Double, demand: Double)] = [
    (45, 97), (36, 610), (31, 395), (14, 211),
  ]

  /// The pattern worth most at these values per piece: a knapsack of width 100.
  static func bestPattern(_ values: [Double]) -> (value: Double, pattern: [Double]) {
    LinearProgram.withProgram(.maximize) { program in
      program.addRows([.atMost(100)])
      program.addColumns(
        zip(pieces, values).map { piece, value in
          Column(cost: value, kind: .integer, rows: [0], coefficients: [piece.width])
        })
      program.branchAndCut()
      return (program.integerObjective, pieces.indices.map { program.integerValue(column: $0) })
    }
  }

  @Test("Cutting stock by columns added to a warm program ends at 452.25 rolls")
  func cuttingStock() {
    LinearProgram.withProgram { program in
      program.addRows(Self.pieces.map { .atLeast($0.demand) })
      program.addColumns(
        Self.pieces.indices.map { Column(cost: 1, rows: [$0], coefficients: [1]) })
      var rounds = 0
      while rounds < 50 {
        #expect(program.solve() == .optimal)
        let (value, pattern) = Self.bestPattern(program.duals())
        guard value > 1 + 1e-9 else { break }
        program.addColumns([Column(cost: 1, rows: [0, 1, 2, 3], coefficients: pattern)])
        rounds += 1
      }
      #expect(rounds > 0 && rounds < 50)
      #expect(isClose(program.objectiveValue, 452.25))
    }
  }

  @Test("A solved program solved again is optimal without an iteration")
  func again() {
    SmallProgram.transport.lent { program in
      program.solve()
      #expect(program.solve(iterationLimit: 0) == .optimal)
      #expect(program.solve(.dual, iterationLimit: 0) == .optimal)
    }
  }

  @Test("The dual simplex goes on from a changed bound")
  func changedBound() {
    SmallProgram.diet.lent { program in
      program.solve()
      program.setBounds(.atLeast(8), row: 1)  // two more at 0.5 each; the same basis
      #expect(program.solve(.dual, iterationLimit: 0) == .optimal)
      #expect(isClose(program.objectiveValue, 10))
      program.setBounds(.between(0, 1), column: 0)  // x <= 1: y = 3 covers 4 and 10
      #expect(program.solve(.dual) == .optimal)
      #expect(isClose(program.objectiveValue, 11))
      #expect(isClose(program.values(), [1, 3]))
    }
  }

  @Test("The primal simplex goes on from a changed cost")
  func changedCost() {
    SmallProgram.diet.lent { program in
      program.solve()
      program.setCost(9, column: 0)  // y alone: 4 of it cover 4 and 12
      #expect(program.solve() == .optimal)
      #expect(isClose(program.objectiveValue, 12))
    }
  }

  @Test("Values are those of the last solve; what was added since reads 0")
  func valuesAfterChange() {
    SmallProgram.diet.lent { program in
      program.solve()
      program.addRows([.atLeast(1)])
      program.addColumns([Column(cost: 1, bounds: .atLeast(2), rows: [2], coefficients: [1])])
      program.setBounds(.atLeast(100), row: 0)
      #expect(isClose(program.values(), [3, 1, 0]))
      #expect(isClose(program.duals(), [1.5, 0.5, 0]))
    }
  }

  @Test("A cut over columns that are there is a row with coefficients")
  func cut() {
    SmallProgram.diet.lent { program in
      program.solve()
      let row = program.addRows([.atMost(2)]).lowerBound
      program.setCoefficients([1], columns: [0], row: row)  // x <= 2: y = 2, cost 10
      #expect(program.solve(.dual) == .optimal)
      #expect(isClose(program.objectiveValue, 10))
    }
  }

  @Test("The same basis put back needs no iteration; another start reaches the same optimum")
  func bases() {
    SmallProgram.transport.lent { program in
      program.solve()
      let columns = (0..<6).map { program.basisStatus(column: $0) }
      let rows = (0..<5).map { program.basisStatus(row: $0) }
      program.setStandardBasis()
      #expect((0..<5).allSatisfy { program.basisStatus(row: $0) == .basic })
      #expect(program.solve(iterationLimit: 0) != .optimal)
      for (k, status) in columns.enumerated() { program.setBasisStatus(status, column: k) }
      for (k, status) in rows.enumerated() { program.setBasisStatus(status, row: k) }
      #expect(program.solve(iterationLimit: 0) == .optimal)
      program.crashBasis()
      #expect(program.solve() == .optimal)
      #expect(isClose(program.objectiveValue, 150))
    }
  }

  @Test("A basis with too many members is made anew")
  func badBasis() {
    SmallProgram.transport.lent { program in
      for column in 0..<6 { program.setBasisStatus(.basic, column: column) }
      #expect(program.solve() == .optimal)
      #expect(isClose(program.objectiveValue, 150))
    }
  }

  @Test("Deleting rows and columns leaves a basis and the right program", arguments: 1...30)
  func deleting(seed: UInt64) {
    var generator = SeededGenerator(seed: seed &* 7919)
    let data = SmallProgram.covering(seed: seed)
    let goneRows = (0..<8).shuffled(using: &generator).prefix(2)
    let goneColumns = (8..<28).shuffled(using: &generator).prefix(10)
    data.lent { program in
      program.solve()
      program.deleteColumns(Array(goneColumns))
      program.deleteRows(Array(goneRows))
      #expect(program.rowCount == 6 && program.columnCount == 18)
      let basic =
        (0..<6).count { program.basisStatus(row: $0) == .basic }
        + (0..<18).count { program.basisStatus(column: $0) == .basic }
      #expect(basic == 6, "seed \(seed)")
      #expect(program.solve() == .optimal)
      let expected = data.without(rows: Set(goneRows), columns: Set(goneColumns)).optimum
      #expect(isClose(program.objectiveValue, expected ?? .nan), "seed \(seed)")
    }
  }

  @Test("Deleting columns that are all outside the basis keeps the optimum without an iteration")
  func deletingNonbasic() {
    SmallProgram.transport.lent { program in
      program.solve()
      program.deleteColumns([5, 1])
      #expect(program.solve(iterationLimit: 0) == .optimal)
      #expect(isClose(program.values(), [5, 15, 5, 25]))
    }
  }
}

extension SmallProgram {
  /// The program made anew without these rows and columns.
  fileprivate func without(rows gone: Set<Int>, columns goneColumns: Set<Int>) -> SmallProgram {
    let kept = rows.indices.filter { !gone.contains($0) }
    let place = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    var copy = SmallProgram(sense: sense, rows: kept.map { rows[$0] })
    for (k, column) in columns.enumerated() where !goneColumns.contains(k) {
      let entries = zip(column.rows, column.coefficients).filter { place[$0.0] != nil }
      var column = column
      column.rows = entries.map { place[$0.0]! }
      column.coefficients = entries.map(\.1)
      copy.columns.append(column)
    }
    return copy
  }
}
