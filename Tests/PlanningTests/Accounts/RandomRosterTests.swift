import Planning
import RosterModel
import Testing

/// Random scenarios with contracts, statuses and leave that come and go, and random rosters, against
/// the plain definitions read straight from the scenario.
@Suite("Accounts of random rosters")
struct RandomRosterTests {
  private struct Case {
    var scenario = tiny(from: "2027-03-22", weeks: 2)
    var cover: [CoverCell] = []
    var roster = Roster()
    private var random: AccountsRandom

    init(seed: Int) {
      random = AccountsRandom(seed: seed)
      for number in 1...6 { addPerson("P\(number)") }
      for day in 0..<14 { addDay(day) }
    }

    private func date(_ day: Int) -> CivilDate { scenario.period.start + day }

    private mutating func addPerson(_ id: PersonID) {
      let level = QualificationLevel.allCases.randomElement(using: &random)!
      let group = [nil, "Beuk", "Eik"].randomElement(using: &random)!
      scenario.add(id, level: level, hours: 20...24, homeGroup: group)
      let change = date(Int.random(in: 0..<14, using: &random))
      scenario.contracts[scenario.contracts.count - 1].to = change
      let next = QualificationLevel.allCases.randomElement(using: &random)!
      let domain = [Domain.care, .guidance].randomElement(using: &random)!
      scenario.contracts.append(
        Contract(
          person: id, domain: domain, level: next, weekly: .hours(8) ... .hours(16), from: change))
      if Int.random(in: 0..<3, using: &random) == 0 {
        scenario.statuses.append(
          PersonStatus(person: id, kind: .supernumerary, from: change, to: change + 4))
      }
    }

    private mutating func addDay(_ day: Int) {
      for shift in ["D", "A", "N"] where Int.random(in: 0..<4, using: &random) > 0 {
        cover.append(
          scenario.cell(
            shift, day: day, (.level2, Int.random(in: 2...3, using: &random)),
            (.level3, Int.random(in: 1...2, using: &random))))
      }
      for person in scenario.people where Bool.random(using: &random) {
        let shift = ["D", "A", "N", "S", "T"].randomElement(using: &random)!
        let domain: Domain = Int.random(in: 0..<8, using: &random) == 0 ? .guidance : .care
        roster.assignments.append(
          Assignment(date: date(day), person: person.id, shift: shift, domain: domain))
      }
    }
  }

  @Test("Required is filled and open, assigned is filled and over", arguments: 0..<100)
  func sums(seed: Int) {
    let drawn = Case(seed: seed)
    let accounts = drawn.scenario.accounts(of: drawn.roster, cover: drawn.cover)
    let filling = drawn.roster.assignments.count { assignment in
      drawn.scenario.shift(assignment.shift)!.countsFor == .cover
        && !drawn.scenario.has(.supernumerary, assignment.person, on: assignment.date)
    }
    for line in accounts.cover {
      #expect(line.required == line.filled + line.open, "seed \(seed)")
      #expect(line.assigned == line.filled + line.over, "seed \(seed)")
      #expect(line.filled >= 0 && line.over >= 0, "seed \(seed)")
      #expect(line.openLevels.count == line.open, "seed \(seed)")
    }
    #expect(accounts.cover.reduce(0) { $0 + $1.assigned } == filling, "seed \(seed)")
    #expect(accounts.required == drawn.cover.reduce(0) { $0 + $1.required }, "seed \(seed)")
  }

  @Test("Open heads follow from the scenario's own levels and statuses", arguments: 0..<100)
  func open(seed: Int) {
    let drawn = Case(seed: seed)
    let scenario = drawn.scenario
    let accounts = scenario.accounts(of: drawn.roster, cover: drawn.cover)
    for cell in drawn.cover {
      let levels = drawn.roster.assignments
        .filter {
          $0.date == cell.date && $0.shift == cell.shift && $0.domain == cell.domain
            && !scenario.has(.supernumerary, $0.person, on: $0.date)
        }
        .compactMap { scenario.level(of: $0.person, in: $0.domain, on: $0.date) }
      let line = accounts.cover.first { $0.cell == cell }
      #expect(line?.open == cell.open(assigned: levels), "seed \(seed) \(cell.date)")
    }
  }

  @Test("Rostered hours are the paid hours of everyone with a level who covers", arguments: 0..<50)
  func hours(seed: Int) {
    let drawn = Case(seed: seed)
    let scenario = drawn.scenario
    let used = Accountant(scenario: scenario, cover: drawn.cover).rosteredHours(drawn.roster)
    let paid = drawn.roster.assignments
      .filter { assignment in
        scenario.shift(assignment.shift)!.countsFor == .cover
          && !scenario.has(.supernumerary, assignment.person, on: assignment.date)
          && scenario.level(of: assignment.person, in: assignment.domain, on: assignment.date)
            != nil
      }
      .map { scenario.shift($0.shift)!.paid }.total()
    let sum = used.reduce(0) { $0 + $1.rostered } * 14
    #expect(abs(sum - paid.inHours) < 1e-6, "seed \(seed)")
    #expect(
      used.allSatisfy { 0 <= $0.overqualified && $0.overqualified <= $0.rostered }, "seed \(seed)")
  }

  @Test("Filling in levels changes no account, and doing it again nothing", arguments: 0..<20)
  func withLevels(seed: Int) {
    let drawn = Case(seed: seed)
    let accountant = Accountant(scenario: drawn.scenario, cover: drawn.cover)
    let filled = accountant.withLevels(drawn.roster)
    #expect(
      accountant.accounts(of: filled) == accountant.accounts(of: drawn.roster), "seed \(seed)")
    #expect(
      accountant.rosteredHours(filled) == accountant.rosteredHours(drawn.roster), "seed \(seed)")
    #expect(accountant.withLevels(filled) == filled, "seed \(seed)")
    #expect(filled != drawn.roster, "seed \(seed)")
  }
}
