import RosterModel
import Testing
import Workforce

@testable import ScenarioFiles

@Suite("tariffs.csv")
struct TariffFileTests {
  private static let header =
    "profile,form,treatment,daycare,from,to,euro_per_day,standing,source\n"

  private func read(_ text: String) throws -> Result<TariffTable, ScenarioProblems> {
    try SmallFolder.withFolder(["tariffs.csv": Array(text.utf8)]) { path in
      do throws(ScenarioProblems) {
        return .success(try TariffFile.read(of: path))
      } catch {
        return .failure(error)
      }
    }
  }

  private func problems(_ rows: String) throws -> [ScenarioProblem] {
    switch try read(Self.header + rows) {
    case .success: []
    case .failure(let error): error.problems
    }
  }

  @Test("A tariff has a kind of residents, days that may be open, euro a day and a standing")
  func whole() throws {
    let rows = """
      # made up
      5VV,ZZP,yes,no,,31-12-2027,200,agreed,contract
      5VV,ZZP,yes,no,2028-01-01,,210.5,expected,forecast
      ELV-LC,ELV,nee,nee,,,0,synthetic,made up

      """
    let day = CivilDate(year: 2028, month: 1, day: 1)!
    #expect(
      try read(Self.header + rows).get().tariffs == [
        Tariff(
          profile: "5VV", treatment: true, daycare: false, to: day - 1, euroPerDay: 200,
          standing: .agreed, source: "contract"),
        Tariff(
          profile: "5VV", treatment: true, daycare: false, from: day, euroPerDay: 210.5,
          standing: .expected, source: "forecast"),
        Tariff(
          profile: "ELV-LC", form: .shortStay, treatment: false, daycare: false, euroPerDay: 0,
          standing: .synthetic, source: "made up"),
      ])
  }

  @Test("A decimal comma goes with semicolons")
  func comma() throws {
    let text = Self.header.replacing(",", with: ";") + "5VV;ZZP;ja;nee;;;200,5;agreed;x\n"
    #expect(try read(text).get().tariffs.map(\.euroPerDay) == [200.5])
  }

  @Test("Two tariffs of one kind on one day are told, with both lines")
  func overlap() throws {
    let rows = """
      5VV,ZZP,yes,no,,2027-12-31,200,agreed,x
      5VV,ZZP,no,no,,,180,agreed,x
      5VV,ZZP,yes,no,2027-12-31,,210,agreed,x

      """
    #expect(
      try problems(rows) == [
        ScenarioProblem(
          file: "tariffs.csv", line: 4, column: 1, value: "5VV", kind: .tariffsOverlap(line: 2),
          suggestion: .removeOneOf(line: 2))
      ])
  }

  @Test("Every cell that does not hold is told with its place")
  func cells() throws {
    let told = try problems("5VVV,ZZP,maybe,no,2027-02-01,2027-01-01,-1,agred,\n").map {
      "\($0.line ?? 0):\($0.column ?? 0) \($0.value ?? "")"
    }
    #expect(
      told == [
        "2:1 5VVV", "2:10 maybe", "2:30 2027-01-01", "2:41 -1", "2:44 agred", "2:50 ",
      ])
  }

  @Test("Without the file there are no tariffs; a file without rows is told")
  func none() throws {
    try SmallFolder.withFolder([:]) { path in
      let table = try TariffFile.read(of: path)
      #expect(table == TariffTable())
      #expect(throws: ScenarioProblems.self) { try TariffFile.read(file: path + "/prijzen.csv") }
    }
    #expect(try problems("").map(\.kind) == [.noRows])
  }
}
