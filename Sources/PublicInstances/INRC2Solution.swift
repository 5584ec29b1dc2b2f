/// A roster as the organisers' files: one per week, with a line for each assignment.
///
///     SOLUTION
///     0 n005w4
///
///     ASSIGNMENTS = 25
///     Patrick Mon Night Nurse
public enum INRC2Solution {
  /// The texts of a roster, by the names of their files.
  public static func files(
    of roster: INRC2Roster, for instance: INRC2Instance
  ) -> [(file: String, text: String)] {
    instance.name.solutionFiles.enumerated().map { week, file in
      (file, text(of: roster, week: week, instance))
    }
  }

  private static func text(of roster: INRC2Roster, week: Int, _ instance: INRC2Instance) -> String {
    let lines = zip(instance.nurses, roster.rows).flatMap { nurse, row in
      INRC2Weekday.names.enumerated().compactMap { weekday, name -> String? in
        row[7 * week + weekday].map {
          "\(nurse.id) \(name) \(instance.shifts[$0.shift].id) \(instance.skills[$0.skill])\n"
        }
      }
    }
    return "SOLUTION\n\(week) \(instance.name.dataSet)\n\nASSIGNMENTS = \(lines.count)\n"
      + lines.joined()
  }

  /// The roster in the organisers' files, or all that is wrong with them. `read` gives the text of
  /// a file, `nil` where it cannot be read.
  public static func roster(
    for instance: INRC2Instance, read: (String) -> String?
  ) throws(InstanceFileProblems) -> INRC2Roster {
    let empty = [INRC2Roster.Assignment?](repeating: nil, count: instance.days)
    var roster = INRC2Roster(rows: instance.nurses.map { _ in empty })
    var problems: [InstanceFileProblem] = []
    for (week, file) in instance.name.solutionFiles.enumerated() {
      let found: [InstanceProblem]
      if let text = read(file) {
        found = INRC2SolutionReader.read(text, week: week, instance, into: &roster)
      } else {
        found = [InstanceProblem(value: file, kind: .unreadable)]
      }
      problems += found.map { InstanceFileProblem(file: file, problem: $0) }
    }
    guard problems.isEmpty else { throw InstanceFileProblems(problems: problems) }
    return roster
  }
}

/// Reads the solution of a week.
private struct INRC2SolutionReader {
  var text: INRC2Text
  let instance: INRC2Instance

  static func read(
    _ text: String, week: Int, _ instance: INRC2Instance, into roster: inout INRC2Roster
  ) -> [InstanceProblem] {
    var reader = INRC2SolutionReader(
      text: INRC2Text(text, INRC2Section.ofSolution, isRemark: isRemark), instance: instance)
    for line in reader.text.wellShaped(.solution) {
      if let number = reader.text.number(line.fields[0], 0...1000), number != week {
        reader.text.problems.append(line.fields[0].problem(.otherWeek(week)))
      }
      reader.text.check(dataSet: line.fields[1], is: instance.name.dataSet)
    }
    reader.readAssignments(week, &roster)
    return reader.text.problems.inOrder
  }

  /// `Cost: 575`: what solvers write behind the assignments.
  private static func isRemark(_ line: InstanceLine) -> Bool { line.fields[0].text.last == ":" }

  private mutating func readAssignments(_ week: Int, _ roster: inout INRC2Roster) {
    typealias Kind = InstanceProblem.Kind
    let (nurses, shifts) = (instance.nurses.map(\.id), instance.shifts.map(\.id))
    var lineOf: [[Int]: Int] = [:]
    for line in text.wellShaped(.assignments) {
      let nurse = text.index(line.fields[0], in: nurses, Kind.unknownEmployee)
      let weekday = text.index(line.fields[1], in: INRC2Weekday.names, Kind.unknownWeekday)
      let shift = text.index(line.fields[2], in: shifts, Kind.unknownShift)
      let skill = text.index(line.fields[3], in: instance.skills, Kind.unknownSkill)
      guard let nurse, let weekday, let shift, let skill else { continue }
      if let first = lineOf[[nurse, weekday]] {
        text.problems.append(line.fields[0].problem(.secondAssignment(line: first)))
      }
      lineOf[[nurse, weekday]] = line.number
      roster.rows[nurse][7 * week + weekday] = .init(shift: shift, skill: skill)
    }
  }
}
