/// Reads what went before day 0: a line for every nurse.
struct INRC2HistoryReader {
  private var text: INRC2Text
  private let nurses: [String]
  private let shifts: [String]

  /// Reads a history into an instance; the file with its problems.
  static func read(_ text: String, into instance: inout INRC2Instance) -> INRC2Text {
    var reader = INRC2HistoryReader(
      text: INRC2Text(text, INRC2Section.ofHistory), nurses: instance.nurses.map(\.id),
      shifts: instance.shifts.map(\.id))
    reader.read(&instance)
    return reader.text
  }

  private mutating func read(_ instance: inout INRC2Instance) {
    for line in text.wellShaped(.history) {
      _ = text.number(line.fields[0], 0...0)
      text.check(dataSet: line.fields[1], is: instance.name.dataSet)
    }
    let named = text.names(.nurseHistory)
    for nurse in nurses where !named.isEmpty && !named.contains(nurse) {
      text.problems.append(InstanceProblem(value: nurse, kind: .noHistory))
    }
    for line in text.wellShaped(.nurseHistory) {
      let nurse = text.index(line.fields[0], in: nurses, InstanceProblem.Kind.unknownEmployee)
      let history = history(line)
      if let nurse, let history { instance.nurses[nurse].history = history }
    }
  }

  /// Who had a shift on the last day was working, with a run of it no longer than that of work; who
  /// was off was not.
  private mutating func history(_ line: InstanceLine) -> INRC2Instance.History? {
    let last = line.fields[3]
    let isOff = last.text == "None"
    let shift = isOff ? nil : text.index(last, in: shifts) { .unknownShift($0 + ["None"]) }
    let totals = line.fields[1...2].map { text.number($0, 0...10_000) }
    let runs = line.fields[4...6].map { text.number($0, 0...1000) }
    guard let assignments = totals[0], let weekends = totals[1], let same = runs[0],
      let worked = runs[1], let off = runs[2], isOff || shift != nil
    else { return nil }
    guard isOff ? same == 0 && worked == 0 : same >= 1 && worked >= same && off == 0 else {
      text.problems.append(last.problem(.historyContradicts))
      return nil
    }
    return .init(
      assignments: assignments, weekends: weekends, lastShift: shift, sameShift: same,
      daysWorked: worked, daysOff: off)
  }
}
