public import RosterModel
public import SelfRostering

extension LeaveText {
  /// Rounds, each in short.
  public func text(_ rounds: [RoundView], today: CivilDate) -> String {
    rounds.isEmpty
      ? say(.roundNone)
      : rounds.map { (head($0, today) + turns($0)).joined(separator: "\n") }
        .joined(separator: "\n\n")
  }

  /// A round: its dates, choices, how many may be away, and what was allotted with the reasons.
  public func text(_ view: RoundView, today: CivilDate, scenario: Scenario) -> String {
    let choices = view.choices.map { own in
      "  \(own.person): " + own.choices.map(\.description).joined(separator: ", ")
    }
    let effects = view.effects.flatMap { effect in
      effect.roster.text(language, scenario: scenario).split(separator: "\n").map { "  \($0)" }
    }
    var lines = head(view, today)
    if !choices.isEmpty { lines += [say(.roundChoices)] + choices }
    lines += room(view.room)
    lines += turns(view)
    if !effects.isEmpty { lines += [say(.leaveOnRoster)] + effects }
    return lines.joined(separator: "\n")
  }

  private func head(_ view: RoundView, _ today: CivilDate) -> [String] {
    let round = view.round
    let late = round.isOverdue(on: today) ? [say(.roundLate, say.dayAndYear(round.decideBy))] : []
    return [
      say(
        .roundTitle, "\(view.number)", round.name, say.days(round.period.start...round.period.end)),
      say(
        .roundDates, say.dayAndYear(round.handInBy), say.dayAndYear(round.decideBy),
        say(.name(of: view.stage))),
    ] + late
  }

  private func turns(_ view: RoundView) -> [String] {
    guard !view.turns.isEmpty else { return [] }
    let title: Words = view.stage == .approved ? .roundOutcome : .roundProposal
    var lines = [say(title)]
    for turn in view.turns { lines += self.turn(turn, view) }
    return lines + total(view)
  }

  /// What someone got, and why not better.
  private func turn(_ turn: LeaveTurn, _ view: RoundView) -> [String] {
    let (points, before) = (say(turn.points, .points), say.number(turn.before))
    let given =
      if let rank = turn.rank, let stretch = view.stretch(of: turn) {
        say(.roundGiven, turn.person, "\(rank)", stretch.description, points, before)
      } else {
        say(.roundNothing, turn.person, points, before)
      }
    return ["  " + given] + turn.obstacles.map { "    \(line($0))" }
  }

  private func line(_ obstacle: LeaveObstacle) -> String {
    let standing =
      switch obstacle.standing {
      case .nobody: say(.roundNobody)
      case .worse: say(.roundWorse, say.list(obstacle.years.map { "\($0)" }))
      case .equal: say(.roundEqual)
      case .whole: say(.roundWhole)
      }
    let full = say(
      .roundFull, "\(obstacle.rank)", "\(obstacle.week.isoWeek.week)",
      say(.name(of: obstacle.domain)), obstacle.level.description, say.number(obstacle.going),
      say.number(obstacle.limit))
    return full + "; " + standing + "."
  }

  /// What the allotment comes to, for who sees all of it.
  private func total(_ view: RoundView) -> [String] {
    guard view.stage == .proposed else { return [] }
    let largest = view.turns.map { $0.before + $0.points }.max() ?? 0
    return [
      say(
        view.isProven ? .roundBest : .roundUnproven, say(largest, .points),
        say(view.turns.points, .points))
    ]
  }
}
