import RosterModel
public import SelfRostering

/// A roster to hang on the wall, as one self-contained page: each week on one A4 landscape, the whole period with an
/// overview in front. No scripts, nothing to fetch; it reads on a phone as well.
public enum PrintHTML {
  /// The page.
  public static func page(_ printed: PrintedRoster, language: Language) -> String {
    let say = Voice(language)
    let (roster, days) = (printed.roster, RosterDays(printed.roster))
    let need = NeedRows.byLevel(roster, say)
    let cover = printed.isWhole ? [PeriodSheet(printed: printed, days: days, say: say).markup] : []
    let weeks = printed.mondays.map { monday in
      WeekSheet(printed: printed, days: days, need: need, monday: monday, say: say).markup
    }
    let dates = printed.mondays.flatMap { monday in (0..<7).map { monday + $0 } }
    let legend = LegendSection(shifts: roster.shifts(on: dates), say: say)
    return RosterHTML.document(
      title(printed, say), looks: [pageStyle, printStyle], say, header: header(printed, say),
      main: cover + weeks + [legend.markup], skipTo: first(printed))
  }

  private static func title(_ printed: PrintedRoster, _ say: Voice) -> String {
    let title = say(.pageTitle, printed.roster.location)
    guard !printed.isWhole, let monday = printed.mondays.first else { return title }
    return "\(title) · \(say(.week, String(monday.isoWeek.week)))"
  }

  private static func first(_ printed: PrintedRoster) -> String {
    guard !printed.isWhole, let monday = printed.mondays.first else { return PeriodSheet.id }
    return WeekSheet.id(of: monday)
  }

  /// Title, extent and stamp: on screen, and on the paper of the overview; every sheet of a week has its own.
  private static func header(_ printed: PrintedRoster, _ say: Voice) -> Markup {
    let period = printed.roster.period
    let extent = say(
      .pageExtent, say(period.weeks, .weeks), say.dayAndYear(period.start),
      say.dayAndYear(period.end))
    return .element(
      "header", ["class": printed.isWhole ? nil : "screen"],
      [
        .element("h1", text: say(.pageTitle, printed.roster.location)),
        .element("p", ["class": "extent"], text: extent),
        .element("p", ["class": "stamp"], text: say.stamp(printed)),
      ] + (printed.isWhole ? [links(printed, say)] : []))
  }

  private static func links(_ printed: PrintedRoster, _ say: Voice) -> Markup {
    let weeks = printed.mondays.map {
      (WeekSheet.id(of: $0), say(.week, String($0.isoWeek.week)))
    }
    let targets = [(PeriodSheet.id, say(.overview))] + weeks + [("legend", say(.legend))]
    return .element(
      "nav", ["aria-label": say(.contents)],
      targets.map { .element("a", ["href": "#\($0.0)"], text: $0.1) })
  }
}

extension Voice {
  /// `Versie 2 · bekendgemaakt wo 2 dec 2026 10:00 · afgedrukt do 10 dec 2026 09:00`.
  func stamp(_ printed: PrintedRoster) -> String {
    let made = self(.stampPrinted, fullMoment(printed.made.local))
    return (state(printed.state) + [made]).joined(separator: " · ")
  }

  private func state(_ state: PrintedRoster.State) -> [String] {
    guard case .published(let day, let version, let isChanged) = state else {
      return [self(.stampDraft)]
    }
    let moment = version.map { fullMoment(Moment(milliseconds: $0.at).local) }
    return [
      version.map { self(.stampVersion, "\($0.number)") },
      self(.stampPublished, moment ?? dayAndYear(day)),
      isChanged ? self(.stampChanged) : nil,
    ].compactMap { $0 }
  }
}
