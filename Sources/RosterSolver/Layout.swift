import RosterPricing
import RosterProblem

/// A problem laid out for the solver: who may work when, and which rows of cover a duty fills.
final class Layout: Sendable {
  let problem: RosterProblem
  /// Heads that may stay open in all, where a bound is only for rosters with no more.
  let openAtMost: Int?
  /// Slots of cover.
  let slots: Int
  /// The group of a slot on a day, `day * slots + slot`, or -1.
  let groupAt: [Int]
  /// The first cover row of each group; one more entry than groups.
  let rowStart: [Int]
  /// Machines with costs in points.
  let machines: [FlatMachine]
  /// What is counted inside each person's columns; other tallies are rows of the master.
  let counts: [ColumnCounts]
  /// The shared tallies each person is part of.
  let shared: [[SharedPart]]
  /// Whether a tally counts on a day, by person and tally; empty where it counts on all.
  private let countedDays: [[[Bool]]]

  init(_ problem: RosterProblem, openAtMost: Int? = nil) {
    self.problem = problem
    self.openAtMost = openAtMost
    let served = problem.people.flatMap { $0.duties.flatMap { $0.serves.map(\.slot) } }
    let slots = ((served + problem.cover.map(\.slot)).max() ?? -1) + 1
    var groupAt = [Int](repeating: -1, count: problem.days * slots)
    var rowStart = [0]
    for (index, group) in problem.cover.enumerated() {
      groupAt[group.day * slots + group.slot] = index
      rowStart.append(rowStart[index] + group.rows.count)
    }
    self.slots = slots
    self.groupAt = groupAt
    self.rowStart = rowStart
    machines = problem.machines.map { FlatMachine($0, scale: 1) }
    counts = problem.people.map { [machines] in ColumnCounts($0, machines[$0.machine]) }
    var shared: [[SharedPart]] = problem.people.map { _ in [] }
    for (index, tally) in problem.shared.enumerated() {
      for (number, entry) in tally.entries.enumerated() {
        shared[entry.person].append(
          SharedPart(
            tally: index, entry: number, width: problem.people[entry.person].duties.count + 1,
            table: problem.table(entry, of: tally)))
      }
    }
    self.shared = shared
    countedDays = problem.people.map { member in
      member.tallies.map { tally in
        tally.onDays.isEmpty ? [] : (0..<problem.days).map { tally.onDays.contains($0) }
      }
    }
  }

  /// Whether a person's tally counts on a day.
  func counts(_ person: Int, _ tally: Int, _ day: Int) -> Bool {
    let days = countedDays[person][tally]
    return days.isEmpty || days[day]
  }

  /// The days a person's tally counts on; empty where it counts on all.
  func days(_ person: Int, _ tally: Int) -> [Bool] { countedDays[person][tally] }

  /// All cover rows.
  var coverRows: Int { rowStart[problem.cover.count] }

  /// The cover rows a head of this rank fills in a slot on a day.
  func rows(day: Int, slot: Int, rank: Int) -> Range<Int> {
    let group = groupAt[day * slots + slot]
    guard group >= 0 else { return 0..<0 }
    let filled = problem.cover[group].rows.count { $0.rank <= rank }
    return rowStart[group]..<(rowStart[group] + filled)
  }

  /// The highest of those rows, whose dual in the master is the price of such a head.
  func priceRow(day: Int, slot: Int, rank: Int) -> Int? {
    rows(day: day, slot: slot, rank: rank).last
  }

  /// Prices per head by row, as duals of the nested rows they come from: what one more head asked
  /// for at a rank costs.
  func nested(_ prices: [Double]) -> [[Double]] {
    problem.cover.indices.map { group in
      let own = prices[rowStart[group]..<rowStart[group + 1]]
      return zip(own, [0] + own.dropLast()).map { $0 - $1 }
    }
  }
}

/// What one person adds to a tally of several.
struct SharedPart: Sendable {
  /// The tally's index, and the entry's in it.
  let tally: Int
  let entry: Int
  /// Duties with the day off.
  let width: Int
  /// What each duty adds on each day, `day * width + duty`.
  let table: [Int32]
  /// The largest of them.
  let largest: Int

  init(tally: Int, entry: Int, width: Int, table: [Int32]) {
    self.tally = tally
    self.entry = entry
    self.width = width
    self.table = table
    largest = Int(table.max() ?? 0)
  }

  /// What a duty adds on a day.
  func amount(_ duty: Int, day: Int) -> Int { Int(table[day * width + duty]) }
}

/// Which costs a bound is for.
enum Objective {
  /// All of them.
  case total
  /// Open heads alone, each one point; everything lawful is free.
  case open
}
