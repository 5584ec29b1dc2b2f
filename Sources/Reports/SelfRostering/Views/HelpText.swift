import RosterModel
public import SelfRostering

extension Words {
  static let helpTotal = Words("{0}: {1} voor helpen.", "{0}: {1} for helping.")
  static let helpLine = Words("{0} {1}: {2}, {3}", "{0} {1}: {2}, {3}")
  static let helpGives = Words(
    "Een dienst die u voor het team vult, geeft {0}: een open dienst die u neemt, een open plek die "
      + "u vult in Ons rooster, of een dienst van een collega zonder er een terug te geven.",
    "A shift you fill for the team gives {0}: an open shift you take, an open place you fill in Our "
      + "roster (Ons rooster), or a colleague's duty with none given in return.")
  static let helpThanks = Words(
    "Alleen u ziet dit. Punten zijn een bedankje: ze geven geen rechten, en geen rooster wordt "
      + "ermee gemaakt.",
    "Only you see this. Points are thanks: they give no rights, and no roster is planned by them.")
  static let helpIsOff = Words(
    "Punten voor helpen staan in dit team uit. Het team spreekt ze samen af en de teamleider legt dat vast.",
    "Points for helping are off in this team. The team agrees on them together and the team leader records it.",
    command: (
      "Misschien met: zorgrooster period house-rule help-points 1 --agreed-by team",
      "Maybe with: zorgrooster period house-rule help-points 1 --agreed-by team"
    ))

  package static func name(of kind: Help.Kind) -> Words {
    switch kind {
    case .take: Words("open dienst genomen", "open shift taken")
    case .takeOver: Words("dienst van een collega overgenomen", "colleague's duty taken over")
    case .improve: Words("open plek gevuld in Ons rooster", "open place filled in Our roster")
    }
  }
}

extension ViewText {
  /// One's points for helping, a line for each shift; where the rule is off, how a team agrees on it.
  public func text(_ view: HelpView) -> String {
    let isNothing = view.lines.isEmpty && !view.isOn
    let sum =
      isNothing
      ? [] : [say(.helpTotal, view.person, say(view.total, .points))] + lines(of: view)
    let rule =
      view.isOn ? say(.helpGives, say(view.pointsPerShift, .points)) : say(.helpIsOff)
    return (sum + [rule, say(.helpThanks)]).joined(separator: "\n")
  }

  /// With the team where there is more than one.
  private func lines(of view: HelpView) -> [String] {
    let isOneTeam = Set(view.lines.map(\.team)).count == 1
    return view.lines.map { line in
      let help = line.value
      return "  " + (isOneTeam ? "" : line.team + " ")
        + say(
          .helpLine, say.dayAndYear(help.date), help.shift, say(.name(of: help.kind)),
          say(help.points, .points))
    }
  }
}

extension ViewJSON {
  /// One's points for helping: `{"person", "isOn", "pointsPerShift", "total", "lines"}`.
  public func data(_ view: HelpView) -> String {
    let document: JSONValue = [
      "person": .string(view.person), "isOn": .bool(view.isOn),
      "pointsPerShift": .integer(view.pointsPerShift), "total": .integer(view.total),
      "lines": .array(
        view.lines.map { line in
          [
            "team": .string(line.team), "period": line.period.map { .date($0) } ?? .null,
            "date": .date(line.value.date), "shift": .string(line.value.shift),
            "kind": .string(line.value.kind.rawValue), "points": .integer(line.value.points),
            "entry": .integer(line.value.entry),
          ]
        }),
    ]
    return document.text
  }
}
