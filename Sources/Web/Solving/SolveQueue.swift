import SelfRostering
import Synchronization

/// What teams asked to be worked out: so many at the same time, some more in line, and one of a kind for each team.
/// What came of it is kept while the server runs.
final class SolveQueue: Sendable {
  private struct Line {
    var last = 0
    var waiting: [SolveJob] = []
    var running: [SolveJob] = []
    /// The last of each team, the first asked first.
    var known: [String: [SolveJob]] = [:]
    var isOpen = true
    var whenEmpty: [CheckedContinuation<Void, Never>] = []
  }

  private let line = Mutex(Line())
  private let solvers: Int
  private let mostWaiting: Int
  private let mostKnown = 20

  /// A queue that solves so many at the same time, with so many more in line.
  init(solvers: Int, mostWaiting: Int = 8) {
    self.solvers = solvers
    self.mostWaiting = mostWaiting
  }

  /// Puts something in line, or begins with it.
  ///
  /// - Throws: ``WebFault/queueIsFull``; ``WebFault/solvesAlready`` where the team has one of that kind under way.
  func add(
    _ kind: SolveJob.Kind, team: String, asked: Moment,
    work: @escaping @Sendable (SolveJob) throws -> SolveJob.Result
  ) throws -> SolveJob {
    let job = try line.withLock { line throws(WebFault) in
      let known = line.known[team] ?? []
      guard !known.contains(where: { $0.kind == kind && $0.isUnderWay }) else {
        throw .solvesAlready
      }
      let places = max(0, solvers - line.running.count) + mostWaiting
      guard line.isOpen, line.waiting.count < places else { throw .queueIsFull }
      line.last += 1
      let job = SolveJob(number: line.last, kind, team: team, asked: asked, work: work)
      line.waiting.append(job)
      line.known[team] = known.suffix(mostKnown - 1) + [job]
      return job
    }
    begin()
    return job
  }

  /// What a team asked of a kind, the last first.
  func jobs(_ kind: SolveJob.Kind, of team: String) -> [SolveJob] {
    line.withLock { $0.known[team] ?? [] }.filter { $0.kind == kind }.reversed()
  }

  /// How many are before one that waits.
  func ahead(of job: SolveJob) -> Int {
    line.withLock { $0.waiting.firstIndex { $0 === job } ?? 0 }
  }

  /// How many run and wait.
  var counts: (running: Int, waiting: Int) {
    line.withLock { ($0.running.count, $0.waiting.count) }
  }

  /// Asks one to stop.
  func stop(_ job: SolveJob) {
    job.stop()
    line.withLock { $0.waiting.removeAll { $0 === job } }
  }

  /// Takes nothing new, and asks all that runs to stop.
  func stopAll() {
    line.withLock { line in
      line.isOpen = false
      (line.waiting + line.running).forEach { $0.stop() }
      line.waiting = []
    }
  }

  /// Stops all, and comes back once what was found is kept.
  func close() async {
    stopAll()
    await withCheckedContinuation { continuation in
      let isEmpty = line.withLock { line in
        if !line.running.isEmpty { line.whenEmpty.append(continuation) }
        return line.running.isEmpty
      }
      if isEmpty { continuation.resume() }
    }
  }

  private func begin() {
    let jobs = line.withLock { line in
      let next = line.waiting.prefix(max(0, solvers - line.running.count))
      line.waiting.removeFirst(next.count)
      line.running += next
      return Array(next)
    }
    for job in jobs {
      SolveThread.start {
        job.run()
        self.end(job)
      }
    }
  }

  private func end(_ job: SolveJob) {
    let told = line.withLock { line in
      line.running.removeAll { $0 === job }
      guard line.running.isEmpty else { return [CheckedContinuation<Void, Never>]() }
      defer { line.whenEmpty = [] }
      return line.whenEmpty
    }
    told.forEach { $0.resume() }
    begin()
  }
}
