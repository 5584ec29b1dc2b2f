import LabourRules
import RosterModel
import ScenarioFiles
import Testing

/// Each rule of the CAO VVT on both sides of its limit. `b` is a broken shift of two parts.
@Suite("Rules of the CAO VVT")
struct CollectiveAgreementTests {
  private static let short = Shift.drawn("k", "07:00-10:00")
  private static let late = Shift.drawn("l", "17:00-20:00")
  private static let next = Shift.drawn("m", "10:00-13:00")

  private static func drawn(
    _ lines: String..., contract: Int = 36, birth: String? = nil, consent: RuleID? = nil,
    weeks: Int? = nil
  ) -> Drawn {
    var drawn = Drawn(
      lines[0],
      shifts: [
        short, late, next, .drawn("t", "07:00-17:30", rest: 30),
        .drawn("u", "07:00-18:00", rest: 30),
      ], both: ["b": "kl", "c": "km"], weeks: weeks)
    drawn.scenario.contracts[0].weekly = .hours(contract) ... .hours(contract)
    drawn.scenario.people[0].birthDate = birth.flatMap { CivilDate($0) }
    if let consent {
      drawn.scenario.consents = [Consent(id: "C1", person: "P1", rule: consent, by: "P1")]
    }
    return drawn
  }

  private static func found(_ rule: RuleID, _ drawn: Drawn) -> [String] {
    drawn.found(rule, packs: RulePack.shipped)
  }

  @Test("VVT-SHIFT: 10 hours of work are allowed, 10.5 are found")
  func shiftLength() {
    #expect(Self.found("VVT-SHIFT", Self.drawn("t......")) == [])
    #expect(
      Self.found("VVT-SHIFT", Self.drawn("u......")) == ["P1 Mon1 07:00 - Mon1 18:00: 10.5 of 10"])
  }

  @Test("VVT-DAYS: five days an ISO week, the sixth with consent only; weeks do not add up")
  func days() {
    #expect(Self.found("VVT-DAYS", Self.drawn("VVVVV.. ..VVVVV")) == [])
    let six = ["P1 Sat1 07:00 - Sat1 15:30: 6 of 5"]
    #expect(Self.found("VVT-DAYS", Self.drawn("VVVVVV.")) == six)
    #expect(Self.found("VVT-DAYS", Self.drawn("VVVVVV.", consent: "VVT-DAYS")) == [])
    #expect(Self.found("VVT-DAYS", Self.drawn("VVVVVV.", consent: "VVT-OPK")) == six)
  }

  @Test(
    "VVT-OPK: 3 up to 15 hours, 4 up to 24, 5 above; a broken shift is two, one that goes on is not"
  )
  func attendances() {
    #expect(Self.found("VVT-OPK", Self.drawn("VVV....", contract: 15)) == [])
    #expect(Self.found("VVT-OPK", Self.drawn("VVVV...", contract: 15)).count == 1)
    #expect(Self.found("VVT-OPK", Self.drawn("VVVV...", contract: 16)) == [])
    #expect(Self.found("VVT-OPK", Self.drawn("VVVVV..", contract: 24)).count == 1)
    #expect(Self.found("VVT-OPK", Self.drawn("VVVVV..", contract: 25)) == [])
    #expect(Self.found("VVT-OPK", Self.drawn("bb.....", contract: 24)) == [])
    #expect(
      Self.found("VVT-OPK", Self.drawn("bbk....", contract: 24)) == [
        "P1 Wed1 07:00 - Wed1 10:00: 5 of 4"
      ])
    #expect(Self.found("VVT-OPK", Self.drawn("ccc....", contract: 15)) == [])
    #expect(Self.found("VVT-OPK", Self.drawn("VVVV...", contract: 15, consent: "VVT-OPK")) == [])
  }

  @Test("VVT-WKND: with a counter over the year 22 are asked; 17 hold whatever was consented to")
  func weekends() {
    let worked = { (consent: RuleID?) in
      var drawn = Self.drawn(
        String(repeating: ".....V. ", count: 8), consent: consent, weeks: 13)
      drawn.scenario.counters = [
        Counter(
          person: "P1", counter: "freeWeekends", from: Drawn.monday - 39 * 7, value: 16)
      ]
      return drawn
    }
    #expect(Self.found("VVT-WKND", worked(nil)).map { $0.suffix(8) } == ["21 of 22"])
    #expect(Self.found("VVT-WKND", worked("VVT-WKND")) == [])
    #expect(Self.found("VVT-WKND-MIN", worked(nil)) == [])
    var fewer = worked("VVT-WKND")
    fewer.scenario.counters[0].value = 11
    #expect(Self.found("VVT-WKND-MIN", fewer).map { $0.suffix(8) } == ["16 of 17"])
    fewer.scenario.consents = [Consent(id: "C1", person: "P1", rule: "VVT-WKND-MIN", by: "P1")]
    #expect(Self.found("VVT-WKND-MIN", fewer).count == 1)
  }

  @Test("VVT-WKND without a counter is not assessed, and warns by its part of the year")
  func weekendsWithoutCounter() {
    let seven = Self.drawn(String(repeating: ".....V. ", count: 7), weeks: 13)
    #expect(seven.missing("VVT-WKND", packs: RulePack.shipped) == .counterMissing("freeWeekends"))
    #expect(Self.found("VVT-WKND", seven) == [])
    let eight = Self.drawn(String(repeating: ".....V. ", count: 8), weeks: 13)
    let warning = eight.judgement(packs: RulePack.shipped).findings.first { $0.rule == "VVT-WKND" }
    #expect(warning?.kind == .soft && warning?.points == 0)
  }

  @Test(
    "VVT-55: from the birthday on no nights without consent; without a date of birth not assessed")
  func nightsFrom55() {
    // Wednesday of the first week is 6 January 2027.
    #expect(Self.found("VVT-55", Self.drawn(".N.....", birth: "1972-01-06")) == [])
    #expect(
      Self.found("VVT-55", Self.drawn("..N....", birth: "1972-01-06")) == [
        "P1 Wed1 23:00 - Thu1 07:00: 55 of 55"
      ])
    #expect(Self.found("VVT-55", Self.drawn("..L....", birth: "1960-01-01")) == [])
    #expect(
      Self.found("VVT-55", Self.drawn("..N....", birth: "1960-01-01", consent: "VVT-55")) == [])
    #expect(
      Self.drawn("..N....").missing("VVT-55", packs: RulePack.shipped) == .birthDateMissing)
    #expect(Self.drawn("..L....").missing("VVT-55", packs: RulePack.shipped) == nil)
  }

  @Test("VVT-NSER: five nights on end, the sixth is found, a day off begins anew")
  func nights() {
    #expect(Self.found("VVT-NSER", Self.drawn("NNNNN.. NNNNN..")) == [])
    #expect(
      Self.found("VVT-NSER", Self.drawn("NNNNNN.")) == ["P1 Sat1 23:00 - Sun1 07:00: 6 of 5"])
    #expect(Self.found("VVT-NSER", Self.drawn("NNNNNN.", consent: "VVT-NSER")) == [])
  }

  @Test(
    "VVT-BROKEN: two parts with time off between them need consent, parts that follow on do not")
  func broken() {
    #expect(
      Self.found("VVT-BROKEN", Self.drawn("b......")) == ["P1 Mon1 07:00 - Mon1 20:00: 2 of 0"])
    #expect(Self.found("VVT-BROKEN", Self.drawn("c......")) == [])
    #expect(Self.found("VVT-BROKEN", Self.drawn("b......", consent: "VVT-BROKEN")) == [])
  }

  @Test("It binds employees, students and those on call, and nobody who is hired")
  func forWhom() {
    for form in EmploymentForm.allCases {
      var drawn = Self.drawn("VVVVVV.")
      drawn.scenario.people[0].form = form
      #expect(Self.found("VVT-DAYS", drawn).isEmpty == form.isHired, "\(form)")
    }
  }
}
