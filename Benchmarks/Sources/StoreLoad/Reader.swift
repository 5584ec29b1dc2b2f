import Foundation
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering

/// One member who looks a hundred times a second at most: at their own page, at the team's period and at requests in
/// turn, as a page that is open does.
struct Reader {
  private let desk: Desk

  init(file: String, account: String) throws {
    desk = Desk(
      try RosterStore.open(file), for: Asker(account: account), at: Moment(Load.now))
  }

  /// Milliseconds of each reading, by what was read.
  func run(seconds: Double) throws {
    let kinds: [(name: String, read: () throws -> Void)] = [
      ("own page", { _ = try desk.own(at: Place()) }),
      ("period", { _ = try desk.period(at: Place()) }),
      ("requests", { _ = try desk.requests(at: Place()) }),
    ]
    var times = kinds.reduce(into: [String: [Double]]()) { $0[$1.name] = [] }
    let start = ContinuousClock.now
    var turn = 0
    while ContinuousClock.now - start < .seconds(seconds) {
      let kind = kinds[turn % kinds.count]
      let began = ContinuousClock.now
      try kind.read()
      let took = (ContinuousClock.now - began) / .milliseconds(1)
      times[kind.name]!.append(took)
      Thread.sleep(forTimeInterval: max(0, 0.010 - took / 1000))
      turn += 1
    }
    print(String(decoding: try JSONEncoder().encode(times), as: UTF8.self))
  }
}
