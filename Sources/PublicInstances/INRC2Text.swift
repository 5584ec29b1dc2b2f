/// A file of the `inrc2` format cut into sections, with the problems found in it so far.
struct INRC2Text {
  /// The problems of this file.
  var problems: [InstanceProblem] = []
  /// The head of each section.
  private var heads: [INRC2Section: InstanceLine] = [:]
  /// The lines of each section.
  private var lines: [INRC2Section: [InstanceLine]] = [:]

  /// Cuts a text into sections that must all be there, without the lines that are only remarks.
  init(
    _ text: String, _ sections: [INRC2Section], isRemark: (InstanceLine) -> Bool = { _ in false }
  ) {
    sort(InstanceLine.words(of: text).filter { !isRemark($0) }, sections)
    for section in sections { check(section) }
  }

  private mutating func sort(_ all: [InstanceLine], _ sections: [INRC2Section]) {
    var section: INRC2Section?
    for line in all {
      let first = line.fields[0]
      if let begun = sections.first(where: { $0.rawValue == first.text }) {
        section = begun
        if let head = heads[begun] {
          problems.append(first.problem(.duplicate(line: head.number)))
        } else {
          heads[begun] = line
        }
      } else if let section {
        lines[section, default: []].append(line)
      } else {
        problems.append(first.problem(.outsideSection(first: sections[0].rawValue)))
      }
    }
  }

  /// Tells what is wrong with a head, and whether the lines are as many as it says.
  private mutating func check(_ section: INRC2Section) {
    guard let head = heads[section] else {
      problems.append(InstanceProblem(value: section.rawValue, kind: .missingSection))
      return
    }
    let words = head.fields.count
    let isPlain = section.head == .plain
    guard isPlain ? words == 1 : words == 3 && head.fields[1].text == "=" else {
      problems.append(head.fields[0].problem(.fields(count: words, shape: section.headShape)))
      return
    }
    let count = lines[section]?.count ?? 0
    if section.mustSaySomething && count == 0 {
      problems.append(InstanceProblem(value: section.rawValue, kind: .emptySection))
    } else if section.head == .counted, let said = number(head.fields[2], 0...100_000),
      said != count
    {
      problems.append(head.fields[2].problem(.lines(count)))
    }
  }

  /// What stands behind `=` in the head of a section.
  func value(of section: INRC2Section) -> InstanceLine.Field? {
    guard let head = heads[section], head.fields.count == 3 else { return nil }
    return head.fields[2]
  }

  /// The lines of a section, whatever their shape.
  subscript(_ section: INRC2Section) -> [InstanceLine] { lines[section] ?? [] }

  /// The lines of a section that have the right number of words; tells the others.
  mutating func wellShaped(_ section: INRC2Section) -> [InstanceLine] {
    self[section].filter { line in
      if section.fields.contains(line.fields.count) { return true }
      problems.append(
        line.fields[0].problem(.fields(count: line.fields.count, shape: section.shape)))
      return false
    }
  }

  // MARK: Words

  /// A whole number in a range; tells another.
  mutating func number(_ field: InstanceLine.Field, _ range: ClosedRange<Int>) -> Int? {
    field.number(range, &problems)
  }

  /// `(2,5)`: two whole numbers, the first no more than the second.
  mutating func pair(_ field: InstanceLine.Field, _ range: ClosedRange<Int>) -> ClosedRange<Int>? {
    guard field.text.count >= 2, field.text.first == "(", field.text.last == ")" else {
      problems.append(field.problem(.notAPair))
      return nil
    }
    var inside = field
    inside.text = String(field.text.dropFirst().dropLast())
    inside.column += 1
    let sides = inside.split(",")
    guard sides.count == 2 else {
      problems.append(field.problem(.notAPair))
      return nil
    }
    let (least, most) = (number(sides[0], range), number(sides[1], range))
    guard let least, let most else { return nil }
    guard least <= most else {
      problems.append(field.problem(.pairUpsideDown))
      return nil
    }
    return least...most
  }

  /// The index of a name; tells one that is not known.
  mutating func index(
    _ field: InstanceLine.Field, in names: [String], _ unknown: ([String]) -> InstanceProblem.Kind
  ) -> Int? {
    if let found = names.firstIndex(of: field.text) { return found }
    problems.append(field.problem(unknown(names)))
    return nil
  }

  /// The data set, where it is the one meant; tells another.
  mutating func check(dataSet field: InstanceLine.Field, is dataSet: String) {
    if field.text != dataSet { problems.append(field.problem(.otherDataSet(dataSet))) }
  }

  /// The names in the first word of each line, in order; tells those said twice.
  mutating func names(_ section: INRC2Section) -> [String] {
    var lineOf: [String: Int] = [:]
    return self[section].map { line in
      let field = line.fields[0]
      if let first = lineOf[field.text] { problems.append(field.problem(.duplicate(line: first))) }
      lineOf[field.text] = lineOf[field.text] ?? line.number
      return field.text
    }
  }
}
