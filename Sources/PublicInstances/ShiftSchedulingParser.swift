/// Reads the text of a `shift-scheduling` instance; tells every problem at once.
///
/// Text sections, `#` comments, fields between commas. Limits on what a number may be keep sums in
/// 32 bits: at most 366 days, weights of at most 10,000.
public struct ShiftSchedulingParser {
  private var problems: [InstanceProblem] = []
  private var lines: [ShiftSchedulingSection: [InstanceLine]] = [:]
  private var shiftNumber: [String: Int] = [:]
  private var staffNumber: [String: Int] = [:]
  private var instance = ShiftSchedulingInstance(days: 0, shifts: [], staff: [], cover: [])

  private static let days = 1...366
  private static let counts = 0...100_000
  private static let minutes = 0...1_000_000
  private static let weights = 0...10_000

  /// The instance in a text, or all that is wrong with it.
  public static func parse(_ text: String) throws(InstanceProblems) -> ShiftSchedulingInstance {
    var parser = ShiftSchedulingParser()
    parser.read(text)
    guard parser.problems.isEmpty else {
      throw InstanceProblems(problems: parser.problems.inOrder)
    }
    return parser.instance
  }

  private mutating func read(_ text: String) {
    sort(InstanceLine.all(of: text))
    checkSections()
    each(.horizon) { $0.readHorizon($1) }
    readNames()
    each(.shifts) { $0.readShift($1) }
    each(.staff) { $0.readEmployee($1) }
    each(.daysOff) { $0.readDaysOff($1) }
    var seen: [[Int]: Int] = [:]
    each(.onRequests) { $0.readRequest($1, &seen, \.onRequests) }
    seen = [:]
    each(.offRequests) { $0.readRequest($1, &seen, \.offRequests) }
    seen = [:]
    each(.cover) { $0.readCover($1, &seen) }
  }

  // MARK: Sections

  private mutating func sort(_ all: [InstanceLine]) {
    var section: ShiftSchedulingSection?
    var isUnknown = false
    var begun: [ShiftSchedulingSection: Int] = [:]
    for line in all {
      let head = line.fields[0]
      if head.text.hasPrefix("SECTION_") {
        section = ShiftSchedulingSection(rawValue: head.text)
        isUnknown = section == nil
        guard let section else {
          problems.append(
            head.problem(.unknownSection(ShiftSchedulingSection.allCases.map(\.rawValue))))
          continue
        }
        if let first = begun[section] { problems.append(head.problem(.duplicate(line: first))) }
        begun[section] = begun[section] ?? line.number
        lines[section, default: []] += []
      } else if let section {
        lines[section, default: []].append(line)
      } else if !isUnknown {
        problems.append(
          head.problem(.outsideSection(first: ShiftSchedulingSection.horizon.rawValue)))
      }
    }
  }

  private mutating func checkSections() {
    for section in ShiftSchedulingSection.allCases {
      let kind: InstanceProblem.Kind
      switch lines[section] {
      case nil: kind = .missingSection
      case let own? where own.isEmpty && section.mustSaySomething: kind = .emptySection
      default: continue
      }
      problems.append(InstanceProblem(value: section.rawValue, kind: kind))
    }
  }

  /// Reads the lines of a section that have the right number of fields.
  private mutating func each(
    _ section: ShiftSchedulingSection, _ body: (inout Self, InstanceLine) -> Void
  ) {
    for line in lines[section] ?? [] {
      if section.fields.contains(line.fields.count) {
        body(&self, line)
      } else {
        problems.append(
          line.fields[0].problem(.fields(count: line.fields.count, shape: section.shape)))
      }
    }
  }

  // MARK: Lines

  private mutating func readHorizon(_ line: InstanceLine) {
    if let first = lines[.horizon]?.first, first != line {
      problems.append(line.fields[0].problem(.duplicate(line: first.number)))
    } else if let days = number(line.fields[0], Self.days) {
      instance.days = days
    }
  }

  /// The names of shifts and staff come first, so that a bad line does not make its name unknown.
  private mutating func readNames() {
    shiftNumber = names(.shifts)
    staffNumber = names(.staff)
  }

  private mutating func names(_ section: ShiftSchedulingSection) -> [String: Int] {
    var numbers: [String: Int] = [:]
    var lineOf: [String: Int] = [:]
    for line in lines[section] ?? [] {
      let field = line.fields[0]
      if let first = lineOf[field.text] {
        problems.append(field.problem(.duplicate(line: first)))
      } else if field.text.isEmpty {
        problems.append(field.problem(.emptyName))
      } else {
        numbers[field.text] = numbers.count
        lineOf[field.text] = line.number
      }
    }
    return numbers
  }

  private mutating func readShift(_ line: InstanceLine) {
    let minutes = number(line.fields[1], 1...1440)
    let banned = line.fields.count > 2 && !line.fields[2].text.isEmpty
    let followers = banned ? line.fields[2].split("|").compactMap { shift($0) } : []
    instance.shifts.append(
      .init(id: line.fields[0].text, minutes: minutes ?? 1, notNextDay: Set(followers)))
  }

  private mutating func readEmployee(_ line: InstanceLine) {
    let fields = line.fields
    let most = maxima(fields[1])
    let longest = number(fields[2], Self.minutes)
    let least = number(fields[3], Self.minutes)
    if let longest, let least, least > longest {
      problems.append(fields[3].problem(.minimumAboveMaximum(longest)))
    }
    let range = min(least ?? 0, longest ?? 0)...(longest ?? 0)
    instance.staff.append(
      .init(
        id: fields[0].text, mostOfShift: most, minutes: range,
        mostDaysWorked: number(fields[4], 1...100_000) ?? 1,
        fewestDaysWorked: number(fields[5], Self.counts) ?? 1,
        fewestDaysOff: number(fields[6], Self.counts) ?? 1,
        mostWeekends: number(fields[7], Self.counts) ?? 0))
  }

  /// `E=14|L=0`: the most of each shift; every shift must be named once.
  private mutating func maxima(_ field: InstanceLine.Field) -> [Int] {
    var most: [Int: Int] = [:]
    for part in field.split("|") {
      let sides = part.split("=")
      guard sides.count == 2 else {
        problems.append(part.problem(.notAMaximum))
        continue
      }
      let value = number(sides[1], Self.counts)
      guard let shift = shift(sides[0]) else { continue }
      if most[shift] != nil { problems.append(sides[0].problem(.duplicate(line: field.line))) }
      most[shift] = value ?? 0
    }
    for (id, shift) in shiftNumber.sorted(by: { $0.value < $1.value }) where most[shift] == nil {
      problems.append(field.problem(.noMaximum(shift: id)))
    }
    return shiftNumber.values.sorted().map { most[$0] ?? 0 }
  }

  private mutating func readDaysOff(_ line: InstanceLine) {
    let person = employee(line.fields[0])
    for field in line.fields.dropFirst() {
      guard let day = day(field), let person else { continue }
      if instance.staff.indices.contains(person) { instance.staff[person].daysOff.insert(day) }
    }
  }

  private mutating func readRequest(
    _ line: InstanceLine, _ seen: inout [[Int]: Int],
    _ list: WritableKeyPath<ShiftSchedulingInstance.Employee, [ShiftSchedulingInstance.Request]>
  ) {
    let (person, day) = (employee(line.fields[0]), day(line.fields[1]))
    let (shift, weight) = (shift(line.fields[2]), number(line.fields[3], Self.weights))
    guard let person, let day, let shift, let weight else { return }
    guard isNew([person, day, shift], line, &seen), instance.staff.indices.contains(person) else {
      return
    }
    instance.staff[person][keyPath: list].append(.init(day: day, shift: shift, weight: weight))
  }

  private mutating func readCover(_ line: InstanceLine, _ seen: inout [[Int]: Int]) {
    let (day, shift) = (day(line.fields[0]), shift(line.fields[1]))
    let required = number(line.fields[2], 0...10_000)
    let (under, over) = (
      number(line.fields[3], Self.weights), number(line.fields[4], Self.weights)
    )
    guard let day, let shift, isNew([day, shift], line, &seen) else { return }
    guard let required, let under, let over else { return }
    instance.cover.append(
      .init(day: day, shift: shift, required: required, underWeight: under, overWeight: over))
  }

  private mutating func isNew(_ key: [Int], _ line: InstanceLine, _ seen: inout [[Int]: Int])
    -> Bool
  {
    if let first = seen[key] {
      problems.append(line.fields[0].problem(.duplicate(line: first)))
      return false
    }
    seen[key] = line.number
    return true
  }

  // MARK: Fields

  private mutating func number(_ field: InstanceLine.Field, _ range: ClosedRange<Int>) -> Int? {
    field.number(range, &problems)
  }

  /// A day of the horizon; where the horizon itself is wrong, any day is taken.
  private mutating func day(_ field: InstanceLine.Field) -> Int? {
    number(field, 0...((instance.days > 0 ? instance.days : Self.days.upperBound) - 1))
  }

  private mutating func shift(_ field: InstanceLine.Field) -> Int? {
    if let number = shiftNumber[field.text] { return number }
    problems.append(field.problem(.unknownShift(shiftNumber.keys.sorted())))
    return nil
  }

  private mutating func employee(_ field: InstanceLine.Field) -> Int? {
    if let number = staffNumber[field.text] { return number }
    problems.append(field.problem(.unknownEmployee(staffNumber.keys.sorted())))
    return nil
  }
}
