import Foundation
public import Workforce

/// Day tariffs as a table in CSV:
///
/// ```
/// profile,form,treatment,daycare,from,to,euro_per_day,standing,source
/// 5VV,ZZP,yes,no,2027-01-01,2027-12-31,200,synthetic,made up for the example
/// ```
/// `standing` is `agreed`, `expected` or `synthetic`; days may be left open. One kind of residents
/// has one tariff a day.
public enum TariffFile {
  /// Reads `tariffs.csv` in a scenario's folder; an empty table where there is no such file.
  ///
  /// - Throws: ``ScenarioProblems`` with everything wrong in it, in order of line and column.
  public static func read(of scenarioPath: String) throws(ScenarioProblems) -> TariffTable {
    let path = scenarioPath + "/" + ScenarioFile.tariffs.rawValue
    return FileManager.default.fileExists(atPath: path) ? try read(file: path) : TariffTable()
  }

  /// Reads a table of tariffs of any name.
  ///
  /// - Throws: ``ScenarioProblems`` with everything wrong in it, in order of line and column.
  public static func read(file path: String) throws(ScenarioProblems) -> TariffTable {
    let log = ProblemLog()
    let name = Folder.lastName(of: path)
    let table = Folder.bytes(at: path, name: name, log: log).flatMap {
      Table.read($0, as: .tariffs, name: name, log: log)
    }
    table?.requireRows(log)
    let tariffs = table.map { TariffsTable.read($0, log) } ?? []
    guard log.problems.isEmpty else { throw ScenarioProblems(problems: log.sorted) }
    return TariffTable(tariffs: tariffs)
  }
}
