import RosterModel

/// How another system writes a date: `dd-mm-yyyy`, `d/m/yyyy`, `yyyymmdd`, `yyyy-mm-ddT00:00:00`.
///
/// `dd` and `mm` are two digits, `d` and `m` one or two, `yyyy` (in Dutch `jjjj`) four; each once,
/// in any order. Every other sign stands for itself; of letters only `T`.
struct DatePattern: Hashable {
  /// What is usual.
  static let usual = ["dd-mm-yyyy", "yyyy-mm-dd", "yyyymmdd", "d-m-yyyy", "dd/mm/yyyy"]

  private enum Field: Hashable { case day, month, year }

  private enum Part: Hashable {
    case number(Field, ClosedRange<Int>)
    case sign(Character)
  }

  /// As the mapping has it.
  let text: String
  private let parts: [Part]

  /// The pattern of a text, or `nil` where it is none.
  init?(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let next = rest.first {
      let run = rest.prefix { $0 == next }
      guard let part = Self.part(next, length: run.count) else { return nil }
      parts += part
      rest = rest.dropFirst(run.count)
    }
    guard Self.isWhole(parts) else { return nil }
    self.text = text
    self.parts = parts
  }

  /// What a run of one sign stands for.
  private static func part(_ sign: Character, length: Int) -> [Part]? {
    switch sign.lowercased() {
    case "d": length <= 2 ? [.number(.day, length...2)] : nil
    case "m": length <= 2 ? [.number(.month, length...2)] : nil
    case "y", "j": length == 4 ? [.number(.year, 4...4)] : nil
    default:
      sign.isLetter && sign != "T" ? nil : [Part](repeating: .sign(sign), count: length)
    }
  }

  /// Day, month and year each once; one or two digits end where a sign does.
  private static func isWhole(_ parts: [Part]) -> Bool {
    var fields: [Field] = []
    var isOpen = false
    for part in parts {
      guard case .number(let field, let digits) = part else {
        isOpen = false
        continue
      }
      if isOpen { return false }
      fields.append(field)
      isOpen = digits.count > 1
    }
    return fields.count == 3 && Set(fields).count == 3
  }

  /// The date a text says, or `nil` where it is not written so or no such day exists.
  func date(_ text: String) -> CivilDate? {
    var rest = text[...]
    var fields: [Field: Int] = [:]
    for part in parts {
      switch part {
      case .sign(let sign):
        guard rest.first == sign else { return nil }
        rest = rest.dropFirst()
      case .number(let field, let range):
        let digits = rest.prefix(range.upperBound).prefix { ("0"..."9").contains($0) }
        guard range.contains(digits.count), let number = Int(digits) else { return nil }
        fields[field] = number
        rest = rest.dropFirst(digits.count)
      }
    }
    guard rest.isEmpty, let year = fields[.year], let month = fields[.month],
      let day = fields[.day]
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// A date as this system writes it.
  func text(of date: CivilDate) -> String {
    parts.map { part -> String in
      switch part {
      case .sign(let sign): return String(sign)
      case .number(let field, let range):
        let number = String(value(of: field, date))
        return String(repeating: "0", count: max(0, range.lowerBound - number.count)) + number
      }
    }.joined()
  }

  private func value(of field: Field, _ date: CivilDate) -> Int {
    switch field {
    case .day: date.day
    case .month: date.month
    case .year: date.year
    }
  }
}
