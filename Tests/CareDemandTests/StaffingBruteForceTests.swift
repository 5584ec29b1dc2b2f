import RosterModel
import Testing

@testable import CareDemand

/// SplitMix64, so that a seed gives the same instances everywhere.
private struct Random: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A staffing problem said without the program: heads at exactly a level, looked at minute by
/// minute.
private struct Instance {
  static let levels: [QualificationLevel] = [.level2, .level3]
  var shifts: [Shift]
  var need: DayNeed
  var floors: [PresenceFloor]

  init(_ random: inout Random) {
    let third = [
      ("07:00", "11:00", 4.0), ("10:00", "18:00", 7.5), ("16:30", "21:00", 4.5),
      ("22:45", "07:15", 8),
    ].randomElement(using: &random)!
    let picked = [("07:00", "15:30", 8.0), ("15:00", "23:30", 8), third]
    shifts = picked.enumerated().map { index, line in
      Fixture.shift(
        "S\(index)", line.0, line.1, paid: line.2,
        minLevel: Bool.random(using: &random) ? .level3 : nil)
    }
    need = DayNeed(
      levels: Self.levels,
      hours: Self.levels.map { _ in
        DaySegment.all.map { _ in Double.random(in: 0...1.5, using: &random) }
      }, peakShare: 0.85)
    floors = Block.allCases.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }.map {
      PresenceFloor(
        name: "floor", block: $0, domain: .care,
        minLevel: Self.levels.randomElement(using: &random)!,
        heads: Int.random(in: 1...2, using: &random))
    }
  }

  /// Shift and exact level of each count.
  var kinds: [(shift: Shift, level: QualificationLevel)] {
    shifts.flatMap { shift in
      Self.levels.filter { $0 >= shift.minLevel ?? .level1 }.map { (shift, $0) }
    }
  }

  /// Whether the shift holds a minute of a day like all others.
  static func holds(_ shift: Shift, _ minute: Int) -> Bool {
    let begin = shift.begin.minute
    let end = shift.end.minute
    return begin < end ? begin <= minute && minute < end : minute >= begin || minute < end
  }

  /// Paid hours a head gives within some minutes.
  static func paid(_ shift: Shift, in minutes: Range<Int>) -> Double {
    let present = (0..<1440).count { holds(shift, $0) }
    let within = minutes.count { holds(shift, $0) }
    return shift.paid.inHours * Double(within) / Double(present)
  }

  /// Every condition as a list of (what a head of each kind gives, what is needed).
  func conditions() -> [(gives: [Double], needs: Double)] {
    var list: [(gives: [Double], needs: Double)] = []
    for block in [420..<900, 900..<1380] {
      for (index, level) in Self.levels.enumerated() {
        var needs = 0.0
        for (segment, span) in DaySegment.all.map(\.span).enumerated() {
          let share = Double(span.clamped(to: block).count) / Double(span.count)
          needs += need.hours[index...].reduce(0) { $0 + $1[segment] } * share
        }
        let gives = kinds.map { $0.level >= level ? Self.paid($0.shift, in: block) : 0 }
        list.append((gives, needs))
      }
    }
    for (segment, span) in DaySegment.all.map(\.span).enumerated() {
      let needs = 0.85 * need.hours.reduce(0) { $0 + $1[segment] }
      list.append((kinds.map { Self.paid($0.shift, in: span) }, needs))
    }
    for floor in floors {
      let minutes: [Int] =
        switch floor.block {
        case .day: Array(420..<900)
        case .evening: Array(900..<1380)
        case .night: Array(0..<420) + Array(1380..<1440)
        }
      for minute in minutes {
        let gives = kinds.map {
          $0.level >= floor.minLevel && Self.holds($0.shift, minute) ? 1.0 : 0
        }
        if list.last?.gives != gives { list.append((gives, Double(floor.heads))) }
      }
    }
    return list
  }

  /// The least cost over all counts of 0 to `most`, or `nil` where none will do.
  func leastCost(_ costs: [Double], most: Int) -> Double? {
    let conditions = conditions()
    var best: Double?
    var counts = [Int](repeating: 0, count: costs.count)
    func search(_ column: Int, _ spent: Double) {
      if let best, spent >= best { return }
      guard column < counts.count else {
        let holds = conditions.allSatisfy { condition in
          zip(condition.gives, counts).reduce(0) { $0 + $1.0 * Double($1.1) }
            >= condition.needs - 1e-7
        }
        if holds { best = spent }
        return
      }
      for count in 0...most {
        counts[column] = count
        search(column + 1, spent + Double(count) * costs[column])
      }
      counts[column] = 0
    }
    search(0, 0)
    return best
  }
}

@Suite("Staffing program against enumeration")
struct StaffingBruteForceTests {
  @Test(
    "The program costs what the best of all combinations costs",
    arguments: [1, 2, 3, 4] as [UInt64])
  func enumeration(seed: UInt64) throws {
    print("staffing enumeration, seed \(seed)")
    var random = Random(state: seed)
    let cost = ShiftCost(norms: .zzp2013, on: Fixture.monday)
    var solved = 0
    for _ in 0..<6 {
      let instance = Instance(&random)
      let group = DayGroup.groups(instance.floors, period: Period(start: Fixture.monday, weeks: 1))[
        0]
      let program = DayProgram(
        domain: .care, group: group, need: instance.need, shifts: instance.shifts, cost: cost)
      // A shift's cost with the cent per paid hour that decides between equals.
      let costs = instance.kinds.map {
        cost.cost(of: $0.shift, at: $0.level, startingOn: group.days) + 0.01 * $0.shift.paid.inHours
      }
      // Five of one kind are never needed: at most 3 hours per segment, 2 heads per floor.
      let best = instance.leastCost(costs, most: 5)
      do {
        let solution = try DaySolution(program)
        solved += 1
        let found = program.program.cost(of: solution.heads)
        #expect(abs(found - (best ?? .infinity)) < 1e-6, "found \(found), best \(best ?? .nan)")
      } catch {
        #expect(best == nil, "\(error), but a combination exists")
      }
    }
    print("solved \(solved) of 6")
    #expect(solved > 0)
  }
}
