import Foundation
import RosterDesk
import Planning
import RosterModel
import RosterSolver
import RosterStore
import ScenarioFiles
import SelfRostering

/// Many processes at one organisation's file: what each was told to have been kept must be there in the end.
struct Load {
  let folder: URL
  let scenario: String
  let writers: Int
  let seconds: Double

  /// A day on which wishes are open in the scenario.
  static let now = LocalTime("2026-10-20T09:00")!
  /// The first day of its period.
  static let start = CivilDate("2027-01-04")!
  /// Whose counter all writers add to.
  static let shared = "GEDEELD"

  /// Makes the file, lets them write and read, and says what became of it; ends with 1 where anything was lost.
  func run() throws {
    let file = folder.appendingPathComponent("load.sqlite").path
    let accounts = try makeStore(file)
    let quiet = try read(file, accounts[0], for: min(seconds, 5))
    let running = try (0..<writers).map { index in
      try Child(["writer", file, accounts[index], "\(seconds)"])
    }
    let busy = try read(file, accounts[0], for: seconds)
    let done = try running.map { try $0.end(Writer.Done.self) }
    let isWhole = try report(done, quiet: quiet, busy: busy, of: file)
    exit(isWhole ? 0 : 1)
  }

  /// As many teams as hold the writers.
  private func makeStore(_ file: String) throws -> [String] {
    let store = try RosterStore.create(file)
    var team = try ScenarioFolder.read(scenario)
    // A whole roster, as it stands when people look at it most.
    var options = SolverOptions()
    (options.timeLimit, options.workLimit, options.threads) = (nil, 500, 1)
    team.roster = try Planner(options).plan(team)[0].roster
    let before = Moment(LocalTime("2026-10-12T09:00")!)
    let office = Desk(store, for: Asker(account: "bureau"), at: before)
    var accounts: [String] = []
    var number = 0
    while accounts.count < writers {
      number += 1
      let own = team.prefixingPeople("T\(number)-")
      _ = try office.importTeam(own, as: "team-\(number)")
      _ = try office.fixNeed(at: Place(team: "team-\(number)"))
      accounts += own.people.map(\.id)
    }
    let heading = LogHeading(account: "bureau", role: "planner", action: "count")
    try store.write(heading, at: 0) {
      try $0.add(Person(id: Self.shared))
      try $0.add(Counter(person: Self.shared, counter: "nights", from: Self.start, value: 0))
    }
    return accounts
  }

  private func read(_ file: String, _ account: String, for seconds: Double) throws -> [String:
    [Double]]
  {
    try Child(["reader", file, account, "\(seconds)"]).end([String: [Double]].self)
  }

  private func report(
    _ done: [Writer.Done], quiet: [String: [Double]], busy: [String: [Double]], of file: String
  ) throws -> Bool {
    let store = try RosterStore.open(file)
    let health = try store.examine()
    let told = done.reduce(0) { $0 + $1.entries }
    let before = (writers + 31) / 32 * 2 + 1
    let (wishes, counted) = try store.read { reader -> (Int, Int) in
      let periods = try reader.all(RosterPeriod.self)
      let wishes = try periods.reduce(0) { sum, period in
        sum + (try reader.all(Wish.self, of: period.key).count)
      }
      let counter = try reader.all(Counter.self, about: try reader.person(Self.shared).key)[0]
      return (wishes, Int(counter.value.value))
    }
    print(
      "\(writers) writers, \(seconds) s: \(told) changes kept,",
      "\(done.reduce(0) { $0 + $1.refused }) refused by rules,",
      "longest wait \(done.map(\.longest).max() ?? 0) s")
    print(
      "errors: \(done.reduce(into: [String: Int]()) { $0.merge($1.errors, uniquingKeysWith: +) })")
    print("entries in the log: \(health.entries), told: \(told) and \(before) before")
    print("shared counter: \(counted), added: \(done.reduce(0) { $0 + $1.counted })")
    print("wishes: \(wishes); more than at the start: \(done.reduce(0) { $0 + $1.wishes })")
    print("ailments: \(health.ailments)")
    for kind in busy.keys.sorted() {
      print(
        "\(kind): alone \(Quantiles(quiet[kind]!)); beside the writers \(Quantiles(busy[kind]!))")
    }
    let all = Quantiles(busy.values.flatMap(\.self))
    print("all reading beside the writers: \(all)")
    return health.ailments.isEmpty && done.allSatisfy(\.errors.isEmpty)
      && health.entries == told + before && counted == done.reduce(0) { $0 + $1.counted }
  }
}

/// Times in milliseconds.
struct Quantiles: CustomStringConvertible {
  private let sorted: [Double]

  init(_ times: [Double]) { sorted = times.sorted() }

  var description: String {
    "n \(sorted.count), p50 \(at(0.5)) ms, p90 \(at(0.9)) ms, p99 \(at(0.99)) ms, most \(at(1)) ms"
  }

  private func at(_ part: Double) -> String {
    guard !sorted.isEmpty else { return "-" }
    let index = min(sorted.count - 1, Int((Double(sorted.count) * part).rounded(.up)) - 1)
    return String(format: "%.1f", sorted[max(0, index)])
  }
}

/// A process of this program.
struct Child {
  private let process = Process()
  private let output = Pipe()

  init(_ arguments: [String]) throws {
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).standardizedFileURL
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
  }

  /// What it printed, once it has ended.
  func end<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(type, from: data)
  }
}
