/// Reads a week: the nurses needed, and what nurses asked not to have.
struct INRC2WeekReader {
  private var text: INRC2Text
  private let week: Int
  private let skills: [String]
  private let shifts: [String]
  private let nurses: [String]

  /// Reads a week into an instance; the file with its problems.
  static func read(_ text: String, week: Int, into instance: inout INRC2Instance) -> INRC2Text {
    var reader = INRC2WeekReader(
      text: INRC2Text(text, INRC2Section.ofWeek), week: week, skills: instance.skills,
      shifts: instance.shifts.map(\.id), nurses: instance.nurses.map(\.id))
    for line in reader.text.wellShaped(.week) {
      reader.text.check(dataSet: line.fields[0], is: instance.name.dataSet)
    }
    reader.readCover(&instance)
    reader.readRequests(&instance)
    return reader.text
  }

  private mutating func readCover(_ instance: inout INRC2Instance) {
    var lineOf: [[Int]: Int] = [:]
    for line in text.wellShaped(.requirements) {
      let shift = text.index(line.fields[0], in: shifts, InstanceProblem.Kind.unknownShift)
      let skill = text.index(line.fields[1], in: skills, InstanceProblem.Kind.unknownSkill)
      let heads = line.fields[2...].map { text.pair($0, 0...1000) }
      guard let shift, let skill else { continue }
      if let first = lineOf[[shift, skill]] {
        text.problems.append(line.fields[0].problem(.duplicate(line: first)))
        continue
      }
      lineOf[[shift, skill]] = line.number
      for (weekday, heads) in heads.enumerated() {
        guard let heads, heads.upperBound > 0 else { continue }
        instance.cover.append(
          .init(
            day: 7 * week + weekday, shift: shift, skill: skill, least: heads.lowerBound,
            optimal: heads.upperBound))
      }
    }
  }

  /// A request for `Any` shift is one against each; said twice it counts once.
  private mutating func readRequests(_ instance: inout INRC2Instance) {
    for line in text.wellShaped(.offRequests) {
      let nurse = text.index(line.fields[0], in: nurses, InstanceProblem.Kind.unknownEmployee)
      let unwanted = unwanted(line.fields[1])
      let weekday = text.index(
        line.fields[2], in: INRC2Weekday.names, InstanceProblem.Kind.unknownWeekday)
      guard let nurse, let weekday else { continue }
      for shift in unwanted {
        instance.nurses[nurse].unwanted.insert(.init(day: 7 * week + weekday, shift: shift))
      }
    }
  }

  private mutating func unwanted(_ field: InstanceLine.Field) -> [Int] {
    if field.text == "Any" { return Array(shifts.indices) }
    return text.index(field, in: shifts) { .unknownShift($0 + ["Any"]) }.map { [$0] } ?? []
  }
}
