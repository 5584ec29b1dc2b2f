import Planning
public import RosterModel
public import SelfRostering

extension ViewText {
  /// What someone sees of their own.
  public func text(_ view: OwnView, scenario: Scenario) -> String {
    var lines = [view.person, say(.phaseNow, say(.name(of: view.phase)))]
    if let hours = view.hours { lines.append(meter(hours)) }
    lines.append(say(.jokersLine, say.number(view.jokers.used), say.number(view.jokers.of)))
    if !view.wishes.isEmpty {
      lines += ["", say(.wishesTitle)] + view.wishes.map { "  \($0.id) \(wish($0))" }
    }
    if !view.need.isEmpty { lines += ["", say(.teamNeeds)] + need(view.need) }
    if !view.findings.isEmpty {
      lines += ["", say(.findings)] + view.findings.map { "  " + say.line($0, scenario) }
    }
    return lines.joined(separator: "\n")
  }

  private func meter(_ hours: RosterAccounts.Hours) -> String {
    let rest =
      hours.balance == .zero
      ? ""
      : hours.balance < .zero
        ? say(.hoursUnder, say.duration(.zero - hours.balance))
        : say(.hoursOver, say.duration(hours.balance))
    return say(.hoursMeter, say.duration(hours.counted), say.contract(hours.range), rest)
  }

  /// A line per date, `di 5 jan: V 0/2, L 1/3`; at most so many dates.
  private func need(_ cover: [RosterAccounts.Cover], limit: Int = 14) -> [String] {
    let dates = Dictionary(grouping: cover, by: \.cell.date).sorted { $0.key < $1.key }
    let lines = dates.prefix(limit).map { date, cells in
      "  \(say.day(date)): "
        + cells.map { "\($0.cell.shift) \($0.filled)/\($0.required)" }.joined(separator: ", ")
    }
    return dates.count > limit
      ? lines + ["  " + say(.moreDays, say(dates.count - limit, .days))] : lines
  }

  /// `liever niet, nachten, di, 4 jan t/m 4 apr, joker`.
  public func wish(_ wish: Wish) -> String {
    let kind = wish.shift ?? wish.shiftClass.map { say(.name(of: $0)) }
    let span =
      wish.from == wish.to
      ? say.day(wish.from) : say(.fromTo, say.day(wish.from), say.day(wish.to))
    let days = wish.days == .all ? nil : say.pattern(wish.days)
    return ([say(.name(of: wish.strength)), kind, days, span, wish.joker ? "joker" : nil])
      .compactMap(\.self).joined(separator: ", ")
  }

  /// What became of a wish.
  public func text(_ handedIn: HandedIn) -> String {
    switch handedIn {
    case .taken(let taken): say(.wishTaken, taken.id, wish(taken))
    case .standing(let standing):
      say(
        .wishStanding,
        [
          say(.name(of: standing.strength)),
          standing.shift ?? standing.shiftClass.map { say(.name(of: $0)) },
          say.pattern(standing.days),
        ].compactMap(\.self).joined(separator: ", "))
    case .late(let late, let request): say(.wishLate, wish(late), "\(request)")
    }
  }

  /// What became of a draft.
  public func text(_ drafted: Drafted, scenario: Scenario) -> String {
    switch drafted {
    case .taken(let effect): effect.text(language, scenario: scenario)
    case .asked(let effect, let request):
      effect.text(language, scenario: scenario) + "\n" + say(.draftAsked, "\(request)")
    }
  }
}
