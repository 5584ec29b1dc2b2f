import Dispatch
import Foundation
import SelfRostering
import Synchronization
import Testing

@testable import Web

/// The queue of what teams asked to be worked out.
struct SolveQueueTests {
  private let now = Moment(milliseconds: 0)

  /// Work that goes on until it is told to end, or asked to stop.
  private final class Held: Sendable {
    let begun = DispatchSemaphore(value: 0)
    private let ends = DispatchSemaphore(value: 0)

    func end() { ends.signal() }

    @Sendable func work(_ job: SolveJob) throws -> SolveJob.Result {
      begun.signal()
      while ends.wait(timeout: .now() + .milliseconds(5)) == .timedOut {
        if job.isStopping { return .proposal(99) }
      }
      return .proposal(job.number)
    }
  }

  private func wait(until isTrue: () -> Bool) {
    while !isTrue() { usleep(1000) }
  }

  private func isDone(_ job: SolveJob, with number: Int) -> Bool {
    if case .done(.proposal(number)) = job.state { return true }
    return false
  }

  @Test("What is asked is worked out, and its result kept with its team alone")
  func result() throws {
    let queue = SolveQueue(solvers: 1)
    let job = try queue.add(.proposal, team: "a", asked: now) { _ in .proposal(7) }
    wait { !job.isUnderWay }
    #expect(isDone(job, with: 7))
    #expect(queue.jobs(.proposal, of: "a").map(\.number) == [job.number])
    #expect(queue.jobs(.absence, of: "a").isEmpty && queue.jobs(.proposal, of: "b").isEmpty)
  }

  @Test("No more run at the same time than there are solvers; the next begins when one ends")
  func solvers() throws {
    let queue = SolveQueue(solvers: 1)
    let (first, second) = (Held(), Held())
    let one = try queue.add(.proposal, team: "a", asked: now, work: first.work)
    let two = try queue.add(.proposal, team: "b", asked: now, work: second.work)
    first.begun.wait()
    guard case .queued = two.state else { Issue.record("the second runs too"); return }
    #expect(queue.ahead(of: two) == 0 && queue.counts == (1, 1))
    first.end()
    second.begun.wait()
    #expect(isDone(one, with: one.number))
    second.end()
    wait { !two.isUnderWay }
    #expect(isDone(two, with: two.number))
  }

  @Test("A team has one of a kind under way; an absence need not wait for a proposal")
  func oneEach() throws {
    let queue = SolveQueue(solvers: 2)
    let held = Held()
    let job = try queue.add(.proposal, team: "a", asked: now, work: held.work)
    #expect(throws: WebFault.solvesAlready) {
      try queue.add(.proposal, team: "a", asked: now) { _ in .proposal(1) }
    }
    let absence = try queue.add(.absence, team: "a", asked: now) { _ in .proposal(2) }
    wait { !absence.isUnderWay }
    held.end()
    wait { !job.isUnderWay }
    _ = try queue.add(.proposal, team: "a", asked: now) { _ in .proposal(3) }
  }

  @Test("What does not fit in line is refused")
  func full() throws {
    let queue = SolveQueue(solvers: 1, mostWaiting: 2)
    let held = Held()
    _ = try queue.add(.proposal, team: "running", asked: now, work: held.work)
    held.begun.wait()
    for team in ["a", "b"] {
      _ = try queue.add(.proposal, team: team, asked: now) { _ in .proposal(1) }
    }
    #expect(throws: WebFault.queueIsFull) {
      try queue.add(.proposal, team: "c", asked: now) { _ in .proposal(1) }
    }
    held.end()
  }

  @Test("Stopped while it runs it keeps what it has; stopped in line it never begins")
  func stop() throws {
    let queue = SolveQueue(solvers: 1)
    let held = Held()
    let running = try queue.add(.proposal, team: "a", asked: now, work: held.work)
    let waiting = try queue.add(.proposal, team: "b", asked: now) { _ in .proposal(1) }
    held.begun.wait()
    queue.stop(waiting)
    guard case .stopped = waiting.state else { Issue.record("it waits on"); return }
    queue.stop(running)
    wait { !running.isUnderWay }
    #expect(isDone(running, with: 99))
  }

  @Test("What fails says with which error, unless it was asked to stop")
  func failure() throws {
    let queue = SolveQueue(solvers: 1)
    let job = try queue.add(.proposal, team: "a", asked: now) { _ in throw Refusal.noRoster }
    wait { !job.isUnderWay }
    guard case .failed(let error) = job.state else { Issue.record("it did not fail"); return }
    #expect(error as? Refusal == .noRoster)
  }

  @Test("Closing stops what runs, keeps what it found, and takes nothing new")
  func close() async throws {
    let queue = SolveQueue(solvers: 1)
    let held = Held()
    let running = try queue.add(.proposal, team: "a", asked: now, work: held.work)
    let waiting = try queue.add(.proposal, team: "b", asked: now) { _ in .proposal(1) }
    await queue.close()
    guard case .stopped = waiting.state else { Issue.record("it waits on"); return }
    #expect(!running.isUnderWay)
    #expect(throws: WebFault.queueIsFull) {
      try queue.add(.proposal, team: "c", asked: now) { _ in .proposal(1) }
    }
  }

  @Test("Of each team the last twenty are known")
  func known() throws {
    let queue = SolveQueue(solvers: 1)
    for number in 1...25 {
      let job = try queue.add(.proposal, team: "a", asked: now) { _ in .proposal(number) }
      wait { !job.isUnderWay }
    }
    let known = queue.jobs(.proposal, of: "a")
    #expect(known.count == 20 && isDone(known[0], with: 25))
  }

  @Test("A solve runs with lowered priority, and the thread it was asked on does not")
  func priority() throws {
    let queue = SolveQueue(solvers: 1)
    let job = try queue.add(.proposal, team: "a", asked: now) { _ in
      .proposal(Int(getpriority(Int32(bitPattern: PRIO_PROCESS.rawValue), 0)))
    }
    wait { !job.isUnderWay }
    let own = Int(getpriority(Int32(bitPattern: PRIO_PROCESS.rawValue), 0))
    #expect(isDone(job, with: max(own, 10)))
  }
}
