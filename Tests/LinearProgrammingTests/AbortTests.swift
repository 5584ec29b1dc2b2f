import LinearProgramming
import Testing

/// What only GLPK can find out, while it runs.
@Suite("An abort inside GLPK is a failure, not the end of the process")
struct AbortTests {
  /// Finite numbers whose product is not: x >= -1e200 in the row 1e200 x >= 1. The ratio test of
  /// the primal simplex asserts that its step is a number.
  static let overflow = SmallProgram(
    rows: [.atLeast(1), .atLeast(1)],
    columns: [
      Column(cost: 1e200, bounds: .atLeast(-1e200), rows: [0, 1], coefficients: [1, 1e200])
    ])

  @Test("The simplex method: the reason is told and other programs go on")
  func simplex() {
    let outcome = Self.overflow.lent { $0.solve() }
    guard case .failed(.aborted(let reason)) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(reason.hasPrefix("Assertion failed: "))
    #expect(isClose(SmallProgram.diet.optimum ?? .nan, 9))
  }

  @Test("Branch and cut, where the presolver cannot scale the rows")
  func branchAndCut() {
    // Scale factors are products of the coefficients of a row, which vanish or overflow here.
    let program = SmallProgram(
      rows: [.atLeast(1e300), .atLeast(1), .atLeast(1e300)],
      columns: [
        Column(
          cost: 1, bounds: .atLeast(-1), kind: .integer, rows: [0, 1, 2],
          coefficients: [1e300, 1e200, 1e300]),
        Column(
          cost: 1e200, bounds: .atLeast(-1), rows: [0, 1, 2], coefficients: [1e200, 1, 1e308]),
      ])
    let outcome = program.lent { $0.branchAndCut() }
    guard case .failed(.aborted(let reason)) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(reason.contains("invalid scale factor"))
    #expect(isClose(SmallProgram.diet.optimum ?? .nan, 9))
  }

  @Test func `a lost program used again stops with a message`() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      AbortTests.overflow.lent {
        $0.solve()
        $0.addRows([.free])
      }
    }
    MisuseTests.stops("A linear program was used after GLPK had aborted and lost it", result)
  }
}
