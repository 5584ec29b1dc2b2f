import Reports
import RosterModel
import SelfRostering

/// What the member's pages are made of.
struct MemberParts {
  let context: PageContext
  private let table: [ShiftCode: Shift]

  init(_ context: PageContext, shifts: [Shift] = []) {
    self.context = context
    table = Dictionary(shifts.map { ($0.code, $0) }) { first, _ in first }
  }

  var say: Voice { context.say }

  func shift(_ code: ShiftCode) -> Shift? { table[code] }

  /// A date for machines and people.
  func day(_ date: CivilDate) -> Markup {
    .element("time", ["datetime": date.description], text: say.day(date))
  }

  /// The code of a shift in the colour of its time of day.
  func code(_ code: ShiftCode) -> Markup {
    .element("span", ["class": "shift \(kind(code))"], text: code)
  }

  private func kind(_ code: ShiftCode) -> String {
    guard let shift = table[code], shift.countsFor == .cover else { return "x" }
    return shift.shiftClass.rawValue.lowercased()
  }

  /// `Dagdienst, 07:30-16:00`.
  func told(_ code: ShiftCode) -> String {
    guard let shift = table[code] else { return code }
    return "\(shift.name), \(times(shift))"
  }

  /// `07:30-16:00`.
  func times(_ shift: Shift) -> String {
    "\(say.clock(shift.span.lowerBound))-\(say.clock(shift.span.upperBound))"
  }

  /// `ma 4 jan`, or `ma 4 jan t/m wo 6 jan`.
  func days(_ dates: ClosedRange<CivilDate>) -> String {
    guard dates.lowerBound != dates.upperBound else { return say.day(dates.lowerBound) }
    return say(.myDays, say.day(dates.lowerBound), say.day(dates.upperBound))
  }

  /// `liever niet: nacht, di en wo, ma 4 jan t/m zo 4 apr, joker`.
  func wish(_ wish: Wish) -> String {
    let what =
      wish.shift.map { table[$0]?.name ?? $0 } ?? wish.shiftClass.map { say(.name(of: $0)) }
    let pattern = wish.days == .all ? nil : say.pattern(wish.days)
    let rest = [what, pattern, days(wish.from...max(wish.from, wish.to))].compactMap(\.self)
    return say(.myWish(wish.strength)) + ": " + rest.joined(separator: ", ")
      + (wish.joker ? ", " + say(.myJokerWord) : "")
  }

  /// The period asked about, for forms to carry along.
  func period(_ start: CivilDate) -> Markup { .hidden(FormField("period", start.description)) }
}

extension Markup {
  /// A button that says by a field what is asked for.
  static func choice(
    _ text: String, _ name: String, _ value: String, class style: String? = nil
  ) -> Markup {
    .element("button", ["name": name, "value": value, "class": style], text: text)
  }
}
