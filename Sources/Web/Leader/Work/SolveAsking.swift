import Reports
import RosterDesk
import SelfRostering
import WebPages

/// What is worked out, as pages and our own script see it.
extension Ask {
  /// A desk for what ends long after it was asked: what others changed meanwhile is looked at when it ends.
  func patient(_ desk: Desk) -> Desk {
    Desk(
      desk.store, for: Asker(account: desk.asker.account, why: desk.asker.why), at: desk.now)
  }

  /// How far something is.
  func news(_ job: SolveJob) -> SolveNews {
    let asked = say.moment(job.asked.local)
    switch job.state {
    case .queued:
      return SolveNews(
        number: job.number, asked: asked, stage: .waiting(ahead: site.solves.ahead(of: job)))
    case .running(let progress):
      let seconds = Int((ContinuousClock.now - progress.began) / .seconds(1))
      return SolveNews(
        number: job.number, asked: asked, stage: .running(seconds: seconds, of: limit(of: job)),
        best: progress.best, bound: progress.bound)
    case .done(.proposal(let number)):
      return ended(job, asked, say(WorkWords.solveDone, "\(number)"))
    case .done(.absence): return ended(job, asked, say(WorkWords.absenceDone))
    case .stopped: return ended(job, asked, say(WorkWords.solveStopped))
    case .failed(let error):
      return ended(job, asked, Failure(error, say, id: "S\(job.number)") { nil }.text)
    }
  }

  private func ended(_ job: SolveJob, _ asked: String, _ text: String) -> SolveNews {
    SolveNews(number: job.number, asked: asked, stage: .ended(text))
  }

  private func limit(of job: SolveJob) -> Int {
    job.kind == .proposal ? Int(site.options.solveSeconds.rounded(.up)) : Self.absenceSeconds
  }

  /// About how long a search after an absence takes.
  private static let absenceSeconds = 8

  /// How far a job of a team is, for our own script.
  func progress(of kind: SolveJob.Kind, team: String) throws -> Answer {
    let number = try self.number("job")
    guard let job = site.solves.jobs(kind, of: team).first(where: { $0.number == number }) else {
      throw WebFault.missing
    }
    let news = news(job)
    var reply = ProgressReply(text: news.text(say), isUnderWay: news.isUnderWay)
    if case .running(let seconds, let most) = news.stage {
      reply.seconds = min(seconds, most)
      reply.most = most
    }
    return .json(ScriptReply.data(reply))
  }

  private struct ProgressReply: Encodable {
    var text: String
    var isUnderWay: Bool
    var seconds: Int?
    var most: Int?
  }
}
