import Reports
import RosterDesk
import RosterModel
import SelfRostering
import WebPages

/// Absence, and who could take an open shift.
enum AbsenceRoutes {
  static let all: [Route] = [
    .page("/absence", WorkRoutes.door, absence),
    .page("/absence/progress", WorkRoutes.door, progress),
    .change("/absence/report", WorkRoutes.door, back: "/absence", report),
    .change("/absence/accept", WorkRoutes.door, back: "/absence", accept),
    .page("/open/:date/:shift", WorkRoutes.door, candidates),
    .change("/open/:date/:shift", WorkRoutes.door, back: "/open/:date/:shift", assign),
  ]

  @Sendable private static func absence(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    let period = try desk.period(at: place.place)
    let reports = ask.site.solves.jobs(.absence, of: period.period.team).map { job in
      AbsenceNews(ask.news(job), found: found(job))
    }
    return .page(
      AbsencePage(
        try desk.vocabulary(at: place.place), reports, place, ask.context(since: period.lastEntry)
      ).document)
  }

  private static func found(_ job: SolveJob) -> AbsenceNews.Found? {
    guard case .done(.absence(let view)) = job.state else { return nil }
    return AbsenceNews.Found(
      person: view.person, dates: view.dates, freed: view.freed, proposals: view.proposals)
  }

  @Sendable private static func progress(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    return try ask.progress(of: .absence, team: desk.period(at: place.place).period.team)
  }

  @Sendable private static func report(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    let (person, from, to) = (try ask.text("person"), try ask.date("from"), try ask.date("to"))
    guard from <= to else { throw WebFault.field("to") }
    guard let kind = Leave.Kind(rawValue: try ask.text("kind")) else {
      throw WebFault.field("kind")
    }
    let period = try desk.period(at: place.place).period
    try period.check(.absent, at: ask.now.local)
    let own = ask.patient(desk)
    _ = try ask.site.solves.add(.absence, team: period.team, asked: ask.now) { _ in
      .absence(try own.absent(person, from...to, kind: kind, at: place.place).value)
    }
    return .redirect(to: place.link("/absence"))
  }

  @Sendable private static func accept(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    _ = try desk.accept(
      repair: try ask.number("number"), recordsConsent: ask.consents, at: place.place)
    return ask.done(ask.say(WorkWords.carriedOut), to: "/absence", place)
  }

  @Sendable private static func candidates(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    let (date, shift) = (try ask.date("date"), try ask.text("shift"))
    let there = place.place(on: date)
    let candidates = try desk.candidates(for: shift, on: date, at: there)
    return .page(
      CandidatesPage(
        candidates, for: shift, on: date, scenario: try desk.vocabulary(at: there), place,
        ask.context(since: try desk.period(at: there).lastEntry)
      ).document)
  }

  @Sendable private static func assign(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    let (date, shift) = (try ask.date("date"), try ask.text("shift"))
    let person = try ask.text("person")
    _ = try desk.adjust(
      Adjustment(
        place: place.place(on: date), edit: .assign(person, date, shift),
        recordsConsent: ask.consents))
    return ask.done(
      ask.say(WorkWords.assigned, person, shift, ask.say.day(date)), to: "/today", place)
  }
}
