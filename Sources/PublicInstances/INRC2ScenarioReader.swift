/// Reads a scenario: skills, shifts, contracts, nurses, and how many weeks there are.
struct INRC2ScenarioReader {
  /// The file, with its problems.
  private(set) var text: INRC2Text
  /// What was read; whole where there are no problems.
  private(set) var instance: INRC2Instance

  private static let counts = 0...1000
  private var skillNames: [String] = []
  private var shiftNames: [String] = []
  private var contractNames: [String] = []

  init(_ text: String, _ name: INRC2Name) {
    self.text = INRC2Text(text, INRC2Section.ofScenario)
    instance = INRC2Instance(
      name: name, skills: [], shifts: [], contracts: [], nurses: [], cover: [])
  }

  /// Reads all sections.
  mutating func read() {
    if let field = text.value(of: .scenario) {
      text.check(dataSet: field, is: instance.name.dataSet)
    }
    readWeeks()
    skillNames = names(.skills, most: 20)
    shiftNames = names(.shifts, most: 20)
    contractNames = names(.contracts, most: 100)
    instance.skills = skillNames
    readShifts()
    readContracts()
    readNurses()
  }

  private mutating func readWeeks() {
    guard let field = text.value(of: .weeks),
      let weeks = text.number(field, 1...INRC2Name.mostWeeks)
    else { return }
    let named = instance.name.weeks.count
    if named != weeks { text.problems.append(field.problem(.weeks(named, asked: weeks))) }
  }

  private mutating func names(_ section: INRC2Section, most: Int) -> [String] {
    let names = text.names(section)
    if names.count > most, let field = text.value(of: section) {
      text.problems.append(field.problem(.outOfRange(1...most)))
    }
    return names
  }

  private mutating func readShifts() {
    instance.shifts = shiftNames.map { .init(id: $0, run: 0...1000) }
    for line in text.wellShaped(.shifts) {
      guard let run = text.pair(line.fields[1], Self.counts),
        let shift = shiftNames.firstIndex(of: line.fields[0].text)
      else { continue }
      instance.shifts[shift].run = run
    }
    for line in text.wellShaped(.successions) {
      guard let before = shift(line.fields[0]) else { continue }
      for field in list(line, from: 1, .successions) {
        if let after = shift(field) { instance.shifts[before].notNextDay.insert(after) }
      }
    }
  }

  private mutating func readContracts() {
    for line in text.wellShaped(.contracts) {
      let pairs = line.fields[1...3].map { text.pair($0, Self.counts) ?? 0...0 }
      let weekends = text.number(line.fields[4], Self.counts) ?? 0
      let complete = text.number(line.fields[5], 0...1) ?? 0
      instance.contracts.append(
        .init(
          id: line.fields[0].text, assignments: pairs[0], daysWorked: pairs[1], daysOff: pairs[2],
          mostWeekends: weekends, completeWeekends: complete == 1))
    }
  }

  /// All nurses by name, also those whose line is wrong, so that their names are known.
  private mutating func readNurses() {
    let nurses = names(.nurses, most: 1000)
    instance.nurses = nurses.map { .init(id: $0, contract: 0, skills: []) }
    for line in text.wellShaped(.nurses) {
      guard let nurse = nurses.firstIndex(of: line.fields[0].text) else { continue }
      instance.nurses[nurse].contract =
        text.index(line.fields[1], in: contractNames, InstanceProblem.Kind.unknownContract) ?? 0
      for field in list(line, from: 2, .nurses) {
        let skill = text.index(field, in: skillNames, InstanceProblem.Kind.unknownSkill)
        guard let skill else { continue }
        if instance.nurses[nurse].skills.contains(skill) {
          text.problems.append(field.problem(.duplicate(line: field.line)))
        } else {
          instance.nurses[nurse].skills.append(skill)
        }
      }
    }
  }

  /// The words behind a number that says how many they are.
  private mutating func list(_ line: InstanceLine, from at: Int, _ section: INRC2Section)
    -> ArraySlice<InstanceLine.Field>
  {
    let words = line.fields[(at + 1)...]
    guard let said = text.number(line.fields[at], Self.counts) else { return [] }
    guard said == words.count else {
      text.problems.append(
        line.fields[at].problem(.fields(count: line.fields.count, shape: section.shape)))
      return []
    }
    return words
  }

  private mutating func shift(_ field: InstanceLine.Field) -> Int? {
    text.index(field, in: shiftNames, InstanceProblem.Kind.unknownShift)
  }
}
