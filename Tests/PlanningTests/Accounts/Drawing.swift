import LabourRules
import Planning
import RosterModel
import ScenarioFiles

/// The table of shifts the drawings use, one letter each.
enum DrawnShifts {
  static func time(_ text: String) -> ClockTime { ClockTime(text)! }

  /// D, A, N and L are present 8.5 hours and paid 8.
  static let all = [
    Shift(
      code: "D", begin: time("7:00"), end: time("15:30"), breakTime: Minutes(30),
      paid: .hours(8)),
    Shift(
      code: "A", begin: time("15:00"), end: time("23:30"), breakTime: Minutes(30),
      paid: .hours(8), role: "charge"),
    Shift(
      code: "N", begin: time("23:00"), end: time("7:30"), breakTime: Minutes(30),
      paid: .hours(8)),
    // A long night whose class is given: its start, 22:45, would make it an evening.
    Shift(
      code: "L", begin: time("22:45"), end: time("7:15"), breakTime: Minutes(30),
      paid: .hours(8), givenClass: .night),
    // A late shift that ends at midnight sharp.
    Shift(code: "Z", begin: time("18:00"), end: time("24:00"), paid: .hours(6)),
    // Three hours in the morning.
    Shift(code: "S", begin: time("7:00"), end: time("10:00"), paid: .hours(3)),
    // Paid time that covers nothing: four hours of training, one hour of meeting.
    Shift(
      code: "T", begin: time("9:00"), end: time("13:00"), paid: .hours(4), role: "training",
      countsFor: .none),
    Shift(
      code: "M", name: "scholingsoverleg", begin: time("13:00"), end: time("14:00"),
      paid: .hours(1), countsFor: .none),
  ]
}

/// A scenario of whole weeks with the drawing's shifts and no people yet.
func tiny(from start: String = "2027-01-04", weeks: Int = 1) -> Scenario {
  var scenario = Scenario(
    name: "tiny", location: "tiny", period: Period(start: CivilDate(start)!, weeks: weeks))
  scenario.rulePacks = RulePack.usual
  scenario.shifts = DrawnShifts.all
  return scenario
}

extension Scenario {
  /// Adds a person with one contract in care.
  mutating func add(
    _ id: PersonID, level: QualificationLevel? = .level3, hours: ClosedRange<Int> = 0...36,
    form: EmploymentForm = .employed, pool: String? = nil, homeGroup: String? = nil
  ) {
    people.append(Person(id: id, form: form, pool: pool, homeGroup: homeGroup))
    guard let level else { return }
    contracts.append(
      Contract(
        person: id, domain: .care, level: level,
        weekly: .hours(hours.lowerBound) ... .hours(hours.upperBound)))
  }

  /// A roster drawn as text: a row per person, a letter per day from the start of the period, a dot
  /// for none, spaces for the eye. A second row of a person adds a second shift to a day.
  func drawn(_ rows: KeyValuePairs<PersonID, String>) -> Roster {
    Roster(
      rows.flatMap { person, days in
        days.filter { $0 != " " }.enumerated().compactMap { day, letter in
          letter == "."
            ? nil
            : Assignment(
              date: period.start + day, person: person, shift: String(letter), domain: .care)
        }
      })
  }

  /// A cell of the period with rows of level and heads.
  func cell(
    _ shift: ShiftCode, day: Int = 0, _ rows: (QualificationLevel, Int)...
  ) -> CoverCell {
    CoverCell(
      date: period.start + day, shift: shift, domain: .care,
      rows: rows.map { CoverCell.Row(minLevel: $0, heads: $1) })
  }

  /// The accounts of a roster.
  func accounts(of roster: Roster, cover: [CoverCell] = []) -> RosterAccounts {
    Accountant(scenario: self, cover: cover).accounts(of: roster)
  }

  /// One part of a roster's cost.
  func part(
    _ name: String, of roster: Roster, cover: [CoverCell] = [], findings: [Finding] = []
  ) -> ObjectiveSummary.Part? {
    let accountant = Accountant(scenario: self, cover: cover)
    let judgement = Judgement(findings: findings, notAssessed: [], rulesAssessed: [])
    let parts = accountant.parts(
      of: roster, accounts: accountant.accounts(of: roster), judgement: judgement)
    return parts.first { $0.name == name }
  }
}

/// A part without a bound.
func part(_ name: String, _ amount: Double, cost: Int) -> ObjectiveSummary.Part {
  ObjectiveSummary.Part(name: name, amount: amount, cost: cost)
}

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers for the same seed on every machine.
struct AccountsRandom: RandomNumberGenerator {
  var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
