import Foundation
import RosterDesk
import RosterSolver
import SelfRostering
import Synchronization

/// Something a team asked to be worked out, and how far it is.
final class SolveJob: Sendable {
  /// What was asked.
  enum Kind: Hashable, Sendable {
    /// A roster that completes what people agreed.
    case proposal
    /// What can be done about an absence.
    case absence
  }

  /// What came of it.
  enum Result: Sendable {
    /// The number of the proposal that was kept.
    case proposal(Int)
    /// Ways to deal with an absence.
    case absence(AbsenceView)
  }

  /// How far it is.
  enum State: Sendable {
    case queued
    case running(Progress)
    case done(Result)
    /// Stopped before there was anything to keep.
    case stopped
    case failed(any Error)
  }

  /// What a solver knows so far.
  struct Progress: Hashable, Sendable {
    /// When it began.
    var began: ContinuousClock.Instant
    /// Points of the best roster so far.
    var best: Int?
    /// No roster costs fewer points.
    var bound: Int?
  }

  /// Its number, which it has for as long as the server runs.
  let number: Int
  /// What was asked.
  let kind: Kind
  /// The team.
  let team: String
  /// When it was asked.
  let asked: Moment
  private let work: @Sendable (SolveJob) throws -> Result
  private let inner = Mutex(Inner())

  private struct Inner {
    var state = State.queued
    var isStopping = false
  }

  init(
    number: Int, _ kind: Kind, team: String, asked: Moment,
    work: @escaping @Sendable (SolveJob) throws -> Result
  ) {
    self.number = number
    self.kind = kind
    self.team = team
    self.asked = asked
    self.work = work
  }

  /// How far it is.
  var state: State { inner.withLock { $0.state } }

  /// Whether it was asked to stop: a solver then ends with the best it has.
  var isStopping: Bool { inner.withLock { $0.isStopping } }

  /// Whether anything can still come of it.
  var isUnderWay: Bool {
    switch state {
    case .queued, .running: true
    case .done, .stopped, .failed: false
    }
  }

  /// Asks it to stop.
  func stop() {
    inner.withLock {
      $0.isStopping = true
      if case .queued = $0.state { $0.state = .stopped }
    }
  }

  /// Notes what the solver knows.
  func note(_ news: SolverProgress) {
    inner.withLock {
      guard case .running(var progress) = $0.state else { return }
      progress.best = news.best ?? progress.best
      progress.bound = news.bound ?? progress.bound
      $0.state = .running(progress)
    }
  }

  /// Does the work on the thread it is called on.
  func run() {
    let begins = inner.withLock {
      guard !$0.isStopping else { return false }
      $0.state = .running(Progress(began: .now))
      return true
    }
    guard begins else { return }
    do {
      let result = try work(self)
      inner.withLock { $0.state = .done(result) }
    } catch {
      inner.withLock { $0.state = $0.isStopping ? .stopped : .failed(error) }
    }
  }
}
