import Explanations
import LabourRules
import Planning
import RosterModel
import TestSupport
import Testing

@Suite("What differs between any two rosters")
struct DifferencePropertyTests {
  private func ward(_ random: inout SplitMix) -> DrawnWard {
    var ward = DrawnWard(weeks: 2)
    for number in 1...3 {
      ward.add("VIG-0\(number)", random.pick([.level2, .level3, .level4]), hours: 16)
    }
    ward.need("D", (.level2, 2), (.level3, 1))
    ward.need("N", (.level3, 1))
    for number in 1...6 {
      let first = random.int(0...13)
      ward.wish(
        "W\(number)", "VIG-0\(random.int(1...3))",
        random.pick([.desired, .undesired, .unavailable]),
        days: first...(first + random.int(0...4)), shift: random.pick(["D", "N", nil]))
    }
    return ward
  }

  @Test(
    "It adds up to what is counted of each roster alone, and the way back is its mirror",
    arguments: 0..<40)
  func addsUp(seed: Int) throws {
    var random = SplitMix(seed: seed)
    let ward = ward(&random)
    let (one, other) = (ward.anyRoster(&random), ward.anyRoster(&random))
    let before = try RosterCase(ward.scenario, roster: one)
    let after = try RosterCase(ward.scenario, roster: other)
    let there = before.difference(to: other)
    let back = after.difference(to: one)
    let (old, new) = (before.reading, after.reading)

    #expect(there.total == .init(old.total, new.total), "seed \(seed)")
    #expect(there.places.reduce(0) { $0 + $1.more } == new.accounts.open - old.accounts.open)
    let moved = there.parts.reduce(0) { $0 + $1.cost.after - $1.cost.before }
    #expect(moved == new.total - old.total)
    let honoured = { (reading: RosterReading) in
      reading.accounts.wishes.reduce(0) { $0 + $1.honoured }
    }
    let gained = there.people.reduce(0) { $0 + $1.wishesGained.count - $1.wishesLost.count }
    #expect(gained == honoured(new) - honoured(old))
    let health = there.people.reduce(0) { $0 + $1.health.after - $1.health.before }
    let points = { (reading: RosterReading) in
      reading.judgement.findings(of: .soft).reduce(0) { $0 + $1.points }
    }
    #expect(health == points(new) - points(old))

    #expect(back.days.map(\.before) == there.days.map(\.after))
    #expect(back.places.map(\.more) == there.places.map { -$0.more })
    #expect(back.people.map(\.wishesLost) == there.people.map(\.wishesGained))
  }

  @Test("A roster does not differ from itself", arguments: 0..<5)
  func itself(seed: Int) throws {
    var random = SplitMix(seed: seed)
    let ward = ward(&random)
    let roster = ward.anyRoster(&random)
    let same = try RosterCase(ward.scenario, roster: roster).difference(to: roster)
    #expect(same.days.isEmpty && same.places.isEmpty && same.parts.isEmpty && same.people.isEmpty)
  }
}
