import Explanations
import RosterModel
import Testing

@Suite("What differs between two rosters")
struct DifferenceTests {
  /// Two carers of level 3 and 2; one D a day at level 2 or higher, one A a day at level 3.
  private var ward: DrawnWard {
    var ward = DrawnWard()
    ward.add("VIG-01", .level3)
    ward.add("HLP-02", .level2)
    ward.need("D", (.level2, 1))
    ward.need("A", (.level3, 1))
    return ward
  }

  private func day(_ number: Int) -> CivilDate { CivilDate("2027-01-04")! + number }

  @Test("Days differ by shift; what is no work does not count")
  func days() throws {
    let before = try ward.roster(["VIG-01": "DA.....", "HLP-02": "DD...C."])
    let after = ward.drawn(["VIG-01": "A.D....", "HLP-02": "DD....."])
    #expect(
      before.difference(to: after).days == [
        .init(person: "VIG-01", date: day(0), before: ["D"], after: ["A"]),
        .init(person: "VIG-01", date: day(1), before: ["A"], after: []),
        .init(person: "VIG-01", date: day(2), before: [], after: ["D"]),
      ])
  }

  @Test("Two shifts of a day are told in order of their start, by date and then person")
  func order() throws {
    let before = try ward.roster(["VIG-01": "..D....", "HLP-02": ".D....."])
    var after = ward.drawn(["VIG-01": "..A....", "HLP-02": ".D....."])
    after = Roster(
      after.assignments + ward.drawn(["VIG-01": "D.D....", "HLP-02": "D......"]).assignments)
    #expect(
      before.difference(to: after).days == [
        .init(person: "HLP-02", date: day(0), before: [], after: ["D"]),
        .init(person: "VIG-01", date: day(0), before: [], after: ["D"]),
        .init(person: "VIG-01", date: day(2), before: ["D"], after: ["D", "A"]),
      ])
  }

  @Test("Places come open and are filled, each at the level it needs")
  func places() throws {
    // Monday's D is given up for the A, which only she can work.
    let before = try ward.roster(["VIG-01": "D......", "HLP-02": ".D....."])
    let difference = before.difference(to: ward.drawn(["VIG-01": "A......", "HLP-02": ".D....."]))
    #expect(
      difference.places == [
        .init(date: day(0), shift: "A", domain: .care, level: .level3, more: -1),
        .init(date: day(0), shift: "D", domain: .care, level: .level2, more: 1),
      ])
    // One opens, one is filled: the part does not move, nor does the total by it.
    #expect(!difference.parts.contains { $0.name == "open" })
    #expect(difference.total.before == difference.total.after)
  }

  @Test("A place that needs another level than before is filled and opens")
  func levels() throws {
    var ward = ward
    ward.scenario.cover = []
    ward.need("D", (.level2, 2), (.level3, 1))
    let before = try ward.roster(["HLP-02": "D......"])
    let difference = before.difference(to: ward.drawn(["VIG-01": "D......"]))
    #expect(
      difference.places == [
        .init(date: day(0), shift: "D", domain: .care, level: .level2, more: 1),
        .init(date: day(0), shift: "D", domain: .care, level: .level3, more: -1),
      ])
  }

  @Test("Who pays for a wish: the one gains it, the other loses theirs and works a weekend more")
  func wishes() throws {
    var ward = ward
    ward.wish("W1", "VIG-01", .undesired, days: 5...6)
    ward.wish("W2", "HLP-02", .undesired, days: 6...6)
    ward.wish("W3", "HLP-02", .desired, days: 1...2, shift: "D")
    let before = try ward.roster(["VIG-01": "DD...DD", "HLP-02": ".DD...."])
    let people = before.difference(
      to: ward.drawn(["VIG-01": "DDDD...", "HLP-02": ".DD...D"])
    ).people
    #expect(people.map(\.person) == ["VIG-01", "HLP-02"])
    #expect(people[0].wishesGained == ["W1"] && people[0].wishesLost.isEmpty)
    #expect(people[1].wishesGained.isEmpty && people[1].wishesLost == ["W2"])
    #expect(people[0].weekendDays == .init(2, 0) && people[0].weekends == .init(1, 0))
    #expect(people[1].weekendDays == .init(0, 1) && people[1].weekends == .init(0, 1))
    // 24 hours a week: 32 either way for her, 16 and then 24 for him.
    #expect(people[0].balance == .init(8 * 60, 8 * 60))
    #expect(people[1].balance == .init(-8 * 60, 0))
  }

  @Test("A desired shift is not asked for on leave")
  func leave() throws {
    var ward = ward
    ward.wish("W1", "VIG-01", .desired, days: 0...1, shift: "D")
    ward.scenario.leave = [
      Leave(person: "VIG-01", from: day(1), to: day(1), kind: .leave, perDay: .hours(8))
    ]
    let before = try ward.roster(["HLP-02": "......."])
    let difference = before.difference(to: ward.drawn(["VIG-01": "D......"]))
    #expect(difference.people.first?.wishesGained == ["W1"])
  }

  @Test("Nights, evenings and what the judge finds are told by person")
  func findings() throws {
    let before = try ward.roster(["VIG-01": "A......", "HLP-02": "D......"])
    // From an evening until 23:30 to a D at 07:00 is 7.5 hours of rest.
    let people = before.difference(to: ward.drawn(["VIG-01": "AD.N...", "HLP-02": "D......"]))
      .people
    #expect(people.map(\.person) == ["VIG-01"])
    #expect(people[0].nights == .init(0, 1))
    #expect(people[0].evenings == .init(1, 1))
    #expect(people[0].findings.before == 0 && people[0].findings.after > 0)
  }
}
