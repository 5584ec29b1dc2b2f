public import Foundation
import LabourRules
public import Planning
import RosterModel

/// The document `bound.json`: what the lower bound is made of, so that questions about a plan can be
/// answered without solving it again.
public enum BoundJSON {
  /// The rows of people in the last master with the fraction of each in use, the prices of the
  /// cover rows, the duals of all rows, and what they prove.
  public static func data(_ result: PlanResult) -> String { document(result).text }

  static func document(_ result: PlanResult) -> JSONValue {
    [
      "lowerBound": .number(result.objective.lowerBound),
      "openAtLeast": .integer(result.openAtLeast), "converged": .bool(result.boundConverged),
      "columns": .array(result.proof.columns.map(column)), "prices": .array(prices(result)),
      "duals": .array(result.proof.duals.map(JSONValue.exact)),
    ]
  }

  /// What such a document proves the bound by: its duals. `nil` where it holds none: an older one, that of a plan
  /// without a bound, or another document.
  public static func proof(from data: Data) -> BoundProof? {
    guard let duals = try? JSONDecoder().decode(Duals.self, from: data).duals, !duals.isEmpty else {
      return nil
    }
    var proof = BoundProof()
    proof.duals = duals
    return proof
  }

  private struct Duals: Decodable { var duals: [Double]? }

  private static func column(_ column: BoundProof.Column) -> JSONValue {
    [
      "person": .string(column.person), "weight": .number(column.weight),
      "shifts": .array(
        column.shifts.map { date, shift in ["date": .date(date), "shift": .string(shift)] }),
    ]
  }

  /// Points per head, one entry per row of each cell; none where no bound was computed.
  private static func prices(_ result: PlanResult) -> [JSONValue] {
    zip(result.cover, result.proof.prices).flatMap { cell, prices in
      zip(cell.rows, prices).map { row, price in
        [
          "date": .date(cell.date), "shift": .string(cell.shift),
          "domain": .string(cell.domain.rawValue), "level": .string(row.minLevel.description),
          "price": .number(price),
        ]
      }
    }
  }
}
