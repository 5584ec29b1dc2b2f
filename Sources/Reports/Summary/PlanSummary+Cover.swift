import LabourRules
import Planning
import RosterModel

/// The objective, the need and what stays open.
extension PlanSummary {
  var objective: [String] {
    let table = TextTable(
      columns: [
        .words(say(.part)), .number(say(.amount)), .number(say(.cost)), .number(say(.atLeast)),
      ],
      rows: result.objective.parts.map { part in
        [
          say(.objectivePart(part.name)), say.trimmed(part.amount), say.number(part.cost),
          part.lowerBound.map { say.number($0, decimals: 0) } ?? "",
        ]
      })
    let proof = wrapped(Proof(result: result, say: say).objectiveSentence)
    let caution = result.boundConverged ? [] : wrapped(say(.boundNotConverged))
    let key = wrapped(say(.pointsKey, say.number(result.scenario.weights.open)))
    return proof + caution + (table.rows.isEmpty ? [] : key + table.lines)
  }

  var needAndFilled: [String] {
    let lines = FilledHours.all(of: result)
    guard !lines.isEmpty else { return [] }
    return TextTable(
      columns: [.words(say(.domain)), .words(say(.level))]
        + Block.allCases.map { .number(say(.name(of: $0))) } + [.number(say(.total))],
      rows: lines.map { line in
        [say(.name(of: line.domain)), line.level.description]
          + Block.allCases.map { pair(line.filled[$0], line.needed[$0]) }
          + [pair(line.filled.values.reduce(0, +), line.needed.values.reduce(0, +))]
      }
    ).lines
  }

  private func pair(_ filled: Double?, _ needed: Double?) -> String {
    guard let needed, needed > 0 else { return "-" }
    return "\(say.number(filled ?? 0, decimals: 1))/\(say.number(needed, decimals: 1))"
  }

  var openShifts: [String] {
    let open = OpenShift.all(in: result.accounts.cover)
    guard !open.isEmpty else { return [] }
    let mondays = Set(open.map(\.date.monday)).sorted()
    return wrapped(say(.openShiftsKey))
      + mondays.flatMap { monday in
        week(monday, open.filter { $0.date.monday == monday })
      }
  }

  private func week(_ monday: CivilDate, _ open: [OpenShift]) -> [String] {
    let days = (0..<7).map { monday + $0 }.compactMap { date -> String? in
      let shifts = open.filter { $0.date == date }.map { shift in
        "\(shift.heads > 1 ? "\(shift.heads)x " : "")\(shift.shift) (\(shift.level))"
      }
      guard !shifts.isEmpty else { return nil }
      // A day and its first shift stay on one line.
      return unbroken(say.day(date) + " " + shifts[0])
        + shifts.dropFirst().map { ", " + unbroken($0) }.joined()
    }
    return wrapped(
      "\(Voice.isoWeek(monday))  " + days.joined(separator: "; "), indent: 10)
  }
}
