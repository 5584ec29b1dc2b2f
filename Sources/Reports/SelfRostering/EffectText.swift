import LabourRules
public import RosterModel
public import SelfRostering

extension Words {
  static let cellBecomes = Words("{0} {1}: {2} wordt {3}", "{0} {1}: {2} becomes {3}")
  static let dayOff = Words("vrij", "off")
  static let openGoes = Words(
    "Open in de periode: van {0} naar {1}.", "Open in the period: from {0} to {1}.")
  static let openStays = Words("Open in de periode: blijft {0}.", "Open in the period: stays {0}.")
  static let coverOpens = Words("{0} {1}: {2} open", "{0} {1}: {2} open")
  static let coverOver = Words(
    "{0} {1}: {2} meer dan nodig", "{0} {1}: {2} above the need")
  static let hoursGo = Words(
    "{0}: van {1} naar {2} in de periode (contract {3}).",
    "{0}: from {1} to {2} in the period (contract {3}).")
  static let findingComes = Words("Nieuw: {0}", "New: {0}")
  static let findingGoes = Words("Opgelost: {0}", "Mended: {0}")
  static let wishBroken = Words(
    "Wens {0} van {1} wordt niet vervuld op {2}.", "Wish {0} of {1} is not met on {2}.")
  static let wishHonoured = Words(
    "Wens {0} van {1} wordt vervuld op {2}.", "Wish {0} of {1} is met on {2}.")
}

extension CellChange {
  /// `VIG-03 ma 4 jan: vrij wordt V`.
  public func text(_ language: Language) -> String {
    let say = Voice(language)
    let codes = { (codes: [ShiftCode]) in
      codes.isEmpty ? say(.dayOff) : codes.joined(separator: "|")
    }
    return say(.cellBecomes, person, say.day(date), codes(from), codes(to))
  }
}

extension RosterEffect {
  /// The change and all it does, a line each.
  public func text(
    _ language: Language, scenario: Scenario? = nil, for audience: Audience = .terminal
  ) -> String {
    let say = Voice(language, for: audience)
    var lines = changes.map { $0.text(language) }
    lines.append(
      open.difference == 0
        ? say(.openStays, say(open.after, .shifts))
        : say(.openGoes, say(open.before, .shifts), say.number(open.after)))
    for cover in cover where cover.open.difference != 0 {
      lines.append(
        "  " + say(.coverOpens, say.day(cover.date), cover.shift, say.number(cover.open.after)))
    }
    for cover in cover where cover.over.difference != 0 {
      lines.append(
        "  " + say(.coverOver, say.day(cover.date), cover.shift, say.number(cover.over.after)))
    }
    lines += hours.filter { $0.counted.difference != 0 }.map { hours in
      say(
        .hoursGo, hours.person, say.duration(Minutes(hours.counted.before)),
        say.duration(Minutes(hours.counted.after)), say.contract(hours.contract))
    }
    lines += added.map { say(.findingComes, say.line($0, scenario)) }
    lines += removed.map { say(.findingGoes, say.line($0, scenario)) }
    lines += broken.map { say(.wishBroken, $0.wish.id, $0.wish.person, say.day($0.date)) }
    lines += honoured.map { say(.wishHonoured, $0.wish.id, $0.wish.person, say.day($0.date)) }
    return lines.joined(separator: "\n")
  }
}

extension Voice {
  /// `312 u`, or `0 u - 208 u` for a range.
  func contract(_ range: ClosedRange<Minutes>) -> String {
    let (least, most) = (duration(range.lowerBound), duration(range.upperBound))
    return least == most || range.upperBound - range.lowerBound <= Minutes(1)
      ? most : "\(least) - \(most)"
  }
}
