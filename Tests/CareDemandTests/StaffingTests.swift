import RosterModel
import Testing

@testable import CareDemand

/// Need that is the same at every hour of 07:00-23:00: this many people at each level.
private func steady(_ heads: [(QualificationLevel, Double)]) -> DayNeed {
  DayNeed(
    levels: heads.map(\.0),
    hours: heads.map { head in DaySegment.all.map { head.1 * Double($0.span.count) / 60 } },
    peakShare: 0.85)
}

@Suite("Staffing program")
struct StaffingTests {
  static let day = Fixture.shift("D", "07:00", "15:00", paid: 8)
  static let evening = Fixture.shift("A", "15:00", "23:00", paid: 8)
  static let night = Fixture.shift("N", "23:00", "07:00", paid: 8)
  let cost = ShiftCost(norms: .zzp2013, on: Fixture.monday)

  func solve(
    _ need: DayNeed, _ shifts: [Shift], floors: [PresenceFloor] = [], domain: Domain = .care
  ) throws(DemandError) -> DaySolution {
    let group = DayGroup.groups(floors, period: Period(start: Fixture.monday, weeks: 1))[0]
    return try DaySolution(
      DayProgram(domain: domain, group: group, need: need, shifts: shifts, cost: cost))
  }

  /// Lines as `D 2:3`, shift, lowest level and heads.
  func lines(_ solution: DaySolution) throws -> [String] {
    try solution.cover().map {
      "\($0.requirement.shift) \($0.requirement.minLevel):\($0.requirement.heads)"
    }
  }

  func floor(
    _ block: Block, _ level: QualificationLevel, _ heads: Int, days: DayPattern = .all
  ) -> PresenceFloor {
    PresenceFloor(
      name: "floor", days: days, block: block, domain: .care, minLevel: level, heads: heads)
  }

  @Test("Two at level 2 and one at level 3 all day become nested lines of 3 and 1 per shift")
  func nested() throws {
    let solution = try solve(
      steady([(.level2, 2), (.level3, 1)]), [Self.day, Self.evening])
    #expect(try lines(solution) == ["D 2:3", "D 3:1", "A 2:3", "A 3:1"])
    // Two shifts of 8 hours, two heads at level 2 and one at level 3. Level 2: 2887 x 12 / 1878.
    // The evening has 22 percent from 20 to 22 and 47 from 22 to 23.
    let hour = 2 * cost.wage(.level2) + cost.wage(.level3)
    let allowance = (22.0 * 120 + 47 * 60) / 480 / 100
    #expect(abs(solution.cost - (8 * hour * 1.47 + 8 * hour * (1.47 + allowance))) < 1e-6)
  }

  @Test("One more head on a line costs its shift where nothing else can be spared")
  func marginalCost() throws {
    let solution = try solve(steady([(.level2, 2), (.level3, 1)]), [Self.day, Self.evening])
    let cover = try solution.cover()
    // One more at level 2 by day: 8 hours. One more of the heads at level 3: the step from 2 to 3.
    #expect(abs(cover[0].marginalCost! - 8 * 1.47 * cost.wage(.level2)) < 1e-6)
    let step = 8 * 1.47 * (cost.wage(.level3) - cost.wage(.level2))
    #expect(abs(cover[1].marginalCost! - step) < 1e-6)
  }

  @Test("What an hour more is worth is confirmed by a whole head where the heads are full")
  func worth() throws {
    let report = try solve(steady([(.level2, 2), (.level3, 1)]), [Self.day, Self.evening]).report()
    let level2 = try #require(report.worth.first { $0.block == .day && $0.level == .level2 })
    // The relaxation buys an hour, the integer program a shift of eight.
    #expect(abs(level2.relaxed - (1.47 * cost.wage(.level2) + 0.01)) < 1e-6)
    #expect(abs(level2.confirmed! - 8 * 1.47 * cost.wage(.level2)) < 1e-6)
    let level3 = try #require(report.worth.first { $0.block == .day && $0.level == .level3 })
    #expect(abs(level3.confirmed! - 8 * 1.47 * cost.wage(.level3)) < 1e-6)
    let row = try #require(
      report.rows.first { $0.kind == .hours(block: .day, minLevel: .level2) })
    #expect(row.isBinding)
    #expect(row.required == 24 && row.provided == 24)
  }

  @Test("A higher level fills in for a lower one, never the reverse")
  func substitution() throws {
    // Half a head at each level: one head of level 3 does both.
    #expect(
      try lines(try solve(steady([(.level2, 0.5), (.level3, 0.5)]), [Self.day, Self.evening]))
        == ["D 3:1", "A 3:1"])
    // Half a head at level 3 and one and a half at 2: one at 3, one at 2.
    #expect(
      try lines(try solve(steady([(.level2, 1.5), (.level3, 0.5)]), [Self.day, Self.evening]))
        == ["D 2:2", "D 3:1", "A 2:2", "A 3:1"])
  }

  @Test("A shift's own lowest level holds, also where less is needed")
  func shiftMinimum() throws {
    var day = Self.day
    day.minLevel = .level3
    let solution = try solve(steady([(.level1, 1)]), [day, Self.evening])
    #expect(try lines(solution) == ["D 3:1", "A 1:1"])
  }

  @Test("Shifts of another domain, or that cover nothing, do not count")
  func otherShifts() {
    let other = Fixture.shift("B", "07:00", "23:00", paid: 16, domain: .guidance)
    var meeting = Self.day
    meeting.countsFor = .none
    let uncovered = UncoveredNeed(
      domain: .care, days: DayPattern("mon-sun") ?? .all,
      need: .hours(block: .day, minLevel: .level2))
    let error = #expect(throws: DemandError.self) {
      try solve(steady([(.level2, 1)]), [other, meeting, Self.evening])
    }
    guard case .noShiftCovers(let found) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(found.domain == uncovered.domain)
    #expect(found.need == uncovered.need)
  }

  @Test("A morning peak takes more heads than the block's hours alone")
  func peak() throws {
    // 8 hours between 07 and 09, nothing else: by hours one head of 8 would do, but in two hours
    // each head gives 2 hours, and 85 percent of 8 is 6.8: four heads.
    let need = DayNeed(levels: [.level2], hours: [[8, 0, 0, 0, 0, 0, 0]], peakShare: 0.85)
    #expect(try lines(try solve(need, [Self.day])) == ["D 2:4"])
    // A short shift 07-09 of 2 hours is cheaper: four of those.
    let short = Fixture.shift("K", "07:00", "09:00", paid: 2)
    #expect(try lines(try solve(need, [Self.day, short])) == ["K 2:4"])
  }

  @Test("The night is a floor: two heads of whom one at level 3, whatever the care hours")
  func nightFloor() throws {
    let nothing = DayNeed(levels: [], hours: [], peakShare: 0.85)
    let solution = try solve(
      nothing, [Self.night], floors: [floor(.night, .level3, 1), floor(.night, .level2, 2)])
    #expect(try lines(solution) == ["N 2:2", "N 3:1"])
  }

  @Test("A floor holds at every moment of its block, across midnight and hand-over")
  func floorMoments() throws {
    let nothing = DayNeed(levels: [], hours: [], peakShare: 0.85)
    let early = Fixture.shift("N1", "23:00", "03:00", paid: 4)
    let late = Fixture.shift("N2", "03:00", "07:00", paid: 4)
    #expect(
      try lines(try solve(nothing, [early, late], floors: [floor(.night, .level2, 1)]))
        == ["N1 2:1", "N2 2:1"])
    let error = #expect(throws: DemandError.self) {
      try solve(nothing, [early], floors: [floor(.night, .level2, 1)])
    }
    guard case .noShiftCovers(let found) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(found.need == .floor(name: "floor", minute: 180, minLevel: .level2))
  }

  @Test("The search of larger programs comes within a percent of the full one", arguments: 1...4)
  func largerPrograms(residents: Int) throws {
    let shifts = [
      Self.day, Fixture.shift("DK", "07:00", "11:00", paid: 4), Self.evening,
      Fixture.shift("AK", "17:00", "21:00", paid: 4),
    ]
    let scale = Double(residents) * 0.7
    let need = steady([
      (.level1, 0.4 * scale), (.level2, 0.9 * scale), (.level3, 1.1 * scale),
      (.level4, 0.3 * scale),
    ])
    // Four shifts at four levels are 16 columns, more than are searched in full.
    let solution = try solve(need, shifts)
    #expect(solution.heads.count == 16)
    let program = solution.day.program
    let best = program.cost(of: try #require(program.optimumInFull()))
    let found = program.cost(of: solution.heads)
    #expect(found >= best - 1e-6)
    #expect(found <= 1.01 * best, "\(found) against \(best)")
  }

  @Test("Staff there for the hours meet a floor by day without a head more")
  func dayFloor() throws {
    let solution = try solve(
      steady([(.level2, 2)]), [Self.day, Self.evening], floors: [floor(.day, .level3, 1)])
    #expect(try lines(solution) == ["D 2:2", "D 3:1", "A 2:2"])
  }
}
