import LinearProgramming

extension Kernel {
  /// One more solve of a linear program like a master of 30 people and 13 weeks, after 30 columns came:
  /// a row of one column per person, 600 rows of cover with open heads, drawn columns of work.
  static let resolving = Kernel("lp-resolve") { measure in
    LinearProgram.withProgram { program in
      var drawn = Drawn(seed: 2)
      let people = 30
      let cover = 600
      program.addRows(
        [Bounds](repeating: .fixed(1), count: people)
          + (0..<cover).map { _ in .atLeast(Double(2 + drawn.below(3))) })
      program.addColumns(
        (0..<cover).map { Column(cost: 1000, rows: [people + $0], coefficients: [1]) })
      for _ in 0..<20 { program.addColumns(columns(people, cover, &drawn)) }
      program.solve()
      program.addColumns(columns(people, cover, &drawn))
      measure {
        program.solve()
        return Int(program.objectiveValue)
      }
    }
  }

  /// One column per person: work on about half of the days, one of the day's rows of cover each.
  private static func columns(_ people: Int, _ cover: Int, _ drawn: inout Drawn) -> [Column] {
    let days = 91
    let perDay = cover / days
    return (0..<people).map { person in
      let rows = (0..<days).filter { _ in drawn.below(2) == 0 }
        .map { people + $0 * perDay + drawn.below(perDay) }
      return Column(
        cost: Double(drawn.below(200)), rows: [person] + rows,
        coefficients: [Double](repeating: 1, count: rows.count + 1))
    }
  }
}
