import RosterModel

/// What a value that is nearly right most likely means; `nil` where there is no telling.
enum Guesses {
  /// `2027/1/4`, `4.1.2027`, `2027-02-30` (the month's last day).
  static func date(_ text: String) -> String? {
    let parts = text.split { !$0.isWholeNumber }.map { String($0) }
    let numbers = parts.compactMap { $0.count <= 4 ? Int($0) : nil }
    guard numbers.count == 3, parts.count == 3 else { return nil }
    let yearFirst = parts[0].count == 4
    guard yearFirst || parts[2].count == 4 else { return nil }
    let (year, month, day) =
      yearFirst ? (numbers[0], numbers[1], numbers[2]) : (numbers[2], numbers[1], numbers[0])
    guard (1...31).contains(day) else { return nil }
    for last in (1...day).reversed() {
      if let date = CivilDate(year: year, month: month, day: last) { return date.description }
    }
    return nil
  }

  /// `7.30`, `7u30`, `0730`, `25:00` (an hour past midnight), `7:75` (a quarter past eight).
  static func time(_ text: String) -> String? {
    var parts = text.split { !$0.isWholeNumber }.map { String($0) }
    if parts.count == 1, (3...4).contains(parts[0].count) {
      parts = [String(parts[0].dropLast(2)), String(parts[0].suffix(2))]
    }
    let numbers = parts.compactMap { $0.count <= 2 ? Int($0) : nil }
    guard numbers.count == parts.count, let hour = numbers.first, numbers.count <= 2 else {
      return nil
    }
    let minute = hour * 60 + (numbers.count == 2 ? numbers[1] : 0)
    return ClockTime(minute: minute % 1440)?.description
  }

  /// `2024-1`, `2024/01`, `01-2024`, `2024-01-01`.
  static func month(_ text: String) -> String? {
    let parts = text.split { !$0.isWholeNumber }.map { String($0) }
    guard let year = parts.first(where: { $0.count == 4 }).flatMap({ Int($0) }),
      let month = parts.first(where: { $0.count <= 2 }).flatMap({ Int($0) })
    else { return nil }
    return YearMonth(year: year, month: month)?.description
  }

  private static let dutchDays = ["ma", "di", "wo", "do", "vr", "za", "zo"]
  private static let englishDays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  /// `ma-vr`, `Mon-Fri`, `vr-ma` (round the weekend), `weekend`, `mon,wed`, `alle`.
  static func days(_ text: String) -> String? {
    let folded = text.lowercased()
    if ["alle", "elke dag", "every day", "daily", "*"].contains(folded) { return "all" }
    if folded == "weekend" { return "sat-sun" }
    let parts = folded.split { "|,; /+".contains($0) }.map(daysOfPart)
    guard !parts.isEmpty, !parts.contains(nil) else { return date(text) }
    let pattern = parts.compactMap { $0 }.joined(separator: "|")
    return DayPattern(pattern) == nil ? nil : pattern
  }

  private static func daysOfPart(_ part: Substring) -> String? {
    let ends = part.split(separator: "-", omittingEmptySubsequences: false).map(day)
    guard (1...2).contains(ends.count), let from = ends[0], let to = ends[ends.count - 1] else {
      return nil
    }
    if ends.count == 1 { return englishDays[from] }
    if from <= to { return "\(englishDays[from])-\(englishDays[to])" }
    return "\(englishDays[from])-sun|mon-\(englishDays[to])"
  }

  private static func day(_ text: Substring) -> Int? {
    englishDays.firstIndex { text.hasPrefix($0) } ?? dutchDays.firstIndex { text.hasPrefix($0) }
  }

  /// `y`, `j`, `x`, `waar` are yes; `n`, `onwaar` no.
  static func boolean(_ text: String) -> String? {
    switch text.lowercased() {
    case "y", "j", "x", "waar", "t", "ok": "yes"
    case "n", "onwaar", "f": "no"
    default: nil
    }
  }
}
