import LinearProgramming
import Testing

/// Each of these would abort GLPK or spoil its memory. The process must stop before, with a message
/// that names the culprit.
@Suite("Misuse stops with the culprit's name")
struct MisuseTests {
  /// Runs `misuse` on the diet program (2 rows, 2 columns) in a process of its own, which must end
  /// with `message`.
  static func stops(
    _ message: String, _ result: ExitTest.Result?, at location: SourceLocation = #_sourceLocation
  ) {
    let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(text.contains("Fatal error: " + message), "\(text)", sourceLocation: location)
  }

  @Test func `a row that does not exist`() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { SmallProgram.diet.lent { $0.setBounds(.free, row: 7) } }
    Self.stops("row 7 does not exist, there are 2", result)
  }

  @Test func `a column that does not exist`() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { SmallProgram.diet.lent { $0.setCost(1, column: -1) } }
    Self.stops("column -1 does not exist, there are 2", result)
  }

  @Test func `a new column in a row that does not exist`() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      SmallProgram.diet.lent {
        _ = $0.addColumns([Column(cost: 1, rows: [2], coefficients: [1])])
      }
    }
    Self.stops("column 2 names index 2, there are 2", result)
  }

  @Test func `a column twice in one row`() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      SmallProgram.diet.lent {
        _ = $0.addColumns([Column(cost: 1, rows: [1, 1], coefficients: [1, 2])])
      }
    }
    Self.stops("column 2 names index 1 twice", result)
  }

  @Test func `arrays of different lengths`() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      SmallProgram.diet.lent {
        _ = $0.addColumns([Column(cost: 1, rows: [0, 1], coefficients: [1])])
      }
    }
    Self.stops("column 2 names 2 indices but 1 coefficients", result)
  }

  @Test func `numbers that are not finite`() async {
    let coefficient = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      SmallProgram.diet.lent {
        _ = $0.addColumns([Column(cost: 1, rows: [0], coefficients: [.nan])])
      }
    }
    Self.stops("column 2 has coefficient nan at index 0", coefficient)
    let cost = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { SmallProgram.diet.lent { $0.setCost(.infinity, column: 0) } }
    Self.stops("column 0 has cost inf", cost)
    let bound = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { SmallProgram.diet.lent { $0.setBounds(.atLeast(-.infinity), row: 0) } }
    Self.stops("row 0 has a limit that is not finite", bound)
  }

  @Test func `limits that cross`() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { SmallProgram.diet.lent { _ = $0.addRows([.between(3, 2)]) } }
    Self.stops("row 2 has its lower limit above its upper", result)
  }

  @Test func `a binary column without 0 and 1`() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      SmallProgram.diet.lent {
        _ = $0.addColumns([Column(cost: 1, bounds: .atLeast(2), kind: .binary)])
      }
    }
    Self.stops("column 2 is binary", result)
  }

  @Test func `an integer column with a fractional bound`() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      SmallProgram.awayFromRounding.lent {
        $0.setBounds(.atMost(2.5), column: 1)
        $0.branchAndCut()
      }
    }
    Self.stops("column 1 is integer with bounds", result)
  }

  @Test func `deleting what is not there, or twice`() async {
    let column = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { SmallProgram.diet.lent { $0.deleteColumns([0, 2]) } }
    Self.stops("a list of columns to delete names 2, there are 2", column)
    let row = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { SmallProgram.diet.lent { $0.deleteRows([1, 1]) } }
    Self.stops("a list of rows to delete names 1 twice", row)
  }

  @Test func `reading before a solve`() async {
    let value = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { SmallProgram.diet.lent { _ = $0.value(column: 0) } }
    Self.stops("a value of a linear program was read before a solve", value)
    let integer = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { SmallProgram.diet.lent { _ = $0.integerObjective } }
    Self.stops("an integer value was read before branch and cut", integer)
  }

  @Test func `reading an integer solution that was not found`() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      SmallProgram.contradiction.lent {
        $0.branchAndCut()
        _ = $0.integerValue(column: 0)
      }
    }
    Self.stops("an integer value was read, but the outcome is infeasible", result)
  }

  @Test func `limits below zero or not a number`() async {
    let time = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { SmallProgram.diet.lent { _ = $0.solve(timeLimit: .nan) } }
    Self.stops("a time limit of nan seconds", time)
    let iterations = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { SmallProgram.diet.lent { _ = $0.solve(iterationLimit: -1) } }
    Self.stops("an iteration limit of -1", iterations)
  }

  @Test func `a program used inside another's thread`() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      SmallProgram.diet.lent { outer in
        SmallProgram.diet.lent { _ in _ = outer.addRows([.free]) }
      }
    }
    Self.stops("A linear program was used on a thread that did not make it", result)
  }
}
