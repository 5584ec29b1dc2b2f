import Reports
import RosterDesk
import RosterSolver
import SelfRostering
import WebPages

/// Asking for a proposal, waiting for it, and taking it.
enum ProposalRoutes {
  static let all: [Route] = [
    .page("/proposals", WorkRoutes.door, proposals),
    .page("/proposals/progress", WorkRoutes.door, progress),
    .change("/proposals/ask", WorkRoutes.door, back: "/proposals", propose),
    .change("/proposals/stop", WorkRoutes.door, back: "/proposals", stop),
    .change("/proposals/accept", WorkRoutes.door, back: "/proposals", accept),
  ]

  @Sendable private static func proposals(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    let period = try desk.period(at: place.place)
    let news = ask.site.solves.jobs(.proposal, of: period.period.team).map(ask.news)
    let shown = try last(desk, place.place)
    return .page(
      ProposalsPage(
        period, jobs: news, proposal: shown.map { ($0.number, $0.proposal) }, place,
        ask.context(since: period.lastEntry)
      ).document)
  }

  /// The proposal made last; `nil` where there is none, or where the phase has none.
  private static func last(_ desk: Desk, _ place: Place) throws -> NumberedProposal? {
    do {
      return try desk.proposal(at: place)
    } catch Refusal.unknown(.proposal, _, _) {
      return nil
    } catch Refusal.wrongPhase {
      return nil
    }
  }

  @Sendable private static func progress(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    return try ask.progress(of: .proposal, team: desk.period(at: place.place).period.team)
  }

  @Sendable private static func propose(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    // What speaks against it is told now, and not once its turn has come.
    _ = try checked(desk, place.place)
    let team = try desk.period(at: place.place).period.team
    var options = SolverOptions()
    options.threads = 1
    options.timeLimit = ask.site.options.solveSeconds
    let own = ask.patient(desk)
    _ = try ask.site.solves.add(.proposal, team: team, asked: ask.now) { [options] job in
      let made = try own.propose(
        options, at: place.place, progress: { job.note($0) }, isCancelled: { job.isStopping })
      return .proposal(made.value.number)
    }
    return .redirect(to: place.link("/proposals"))
  }

  private static func checked(_ desk: Desk, _ place: Place) throws -> NumberedProposal? {
    do {
      return try desk.proposal(at: place)
    } catch Refusal.unknown(.proposal, _, _) {
      return nil
    }
  }

  @Sendable private static func stop(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    let team = try desk.period(at: place.place).period.team
    let number = try ask.number("job")
    guard let job = ask.site.solves.jobs(.proposal, of: team).first(where: { $0.number == number })
    else { throw WebFault.missing }
    ask.site.solves.stop(job)
    return ask.done(ask.say(WorkWords.stopped), to: "/proposals", place)
  }

  @Sendable private static func accept(_ ask: Ask, _ desk: Desk) throws -> Answer {
    let place = try ask.workPlace(desk)
    let number = try desk.accept(proposal: try ask.number("number"), at: place.place).value.number
    return ask.done(ask.say(WorkWords.proposalTaken, "\(number)"), to: "/proposals", place)
  }
}
