import LabourRules
import RosterModel
import ScenarioFiles
import Testing

@Suite("GHZ-57 (CAO GHZ): from the age of 57 no nights without consent")
struct NightsFrom57Tests {
  let rule = "GHZ-57"

  /// A roster from Monday 4 January 2027 of someone who turns 57 on the Wednesday.
  private static func drawn(
    _ line: String, birth: String? = "1970-01-06", history: [String] = [], consent: RuleID? = nil
  ) -> Drawn {
    Drawn(
      line, history: history,
      shifts: [
        .drawn("p", "23:00-07:00", countsFor: .presence), .drawn("e", "15:00-01:00", rest: 30),
        .drawn("c", "23:00-07:00", countsFor: .standby),
      ]
    ) { scenario in
      scenario.people[0].birthDate = birth.flatMap { CivilDate($0) }
      if let consent {
        scenario.consents = [Consent(id: "C1", person: "P1", rule: consent, by: "P1")]
      }
    }
  }

  private func found(_ drawn: Drawn) -> [String] { drawn.found(rule, packs: RulePack.shipped) }

  @Test("A night on the eve of the birthday is allowed, one on the day is found")
  func limit() {
    #expect(found(Self.drawn(".N.....")) == [])
    #expect(found(Self.drawn("..N....")) == ["P1 Wed1 23:00 - Thu1 07:00: 57 of 57"])
    #expect(found(Self.drawn("..N....", birth: "1965-01-06")).count == 1)
  }

  @Test("A night of presence duty counts; an evening to 01:00 and being on call do not")
  func kinds() {
    #expect(found(Self.drawn("..p....")) == ["P1 Wed1 23:00 - Thu1 07:00: 57 of 57"])
    #expect(found(Self.drawn("..LecV.")) == [])
  }

  @Test("Who is 55 is found under the CAO VVT alone")
  func fiftyFive() {
    let drawn = Self.drawn("..N....", birth: "1972-01-06")
    #expect(found(drawn) == [])
    #expect(drawn.found("VVT-55", packs: RulePack.shipped).count == 1)
  }

  @Test("The night that ends on the period's first day is not told, that of its last day is")
  func edges() {
    #expect(found(Self.drawn(".......", birth: "1960-01-01", history: ["......N"])) == [])
    #expect(found(Self.drawn("......N")) == ["P1 Sun1 23:00 - Mon2 07:00: 57 of 57"])
  }

  @Test("Consent to this rule lifts it, consent to that of the CAO VVT does not")
  func consent() {
    #expect(found(Self.drawn("..N....", consent: "GHZ-57")) == [])
    #expect(found(Self.drawn("..N....", consent: "VVT-55")).count == 1)
  }

  @Test("Without a date of birth it is not assessed for who works nights")
  func missing() {
    let night = Self.drawn("..N....", birth: nil)
    #expect(found(night) == [])
    #expect(night.missing(rule, packs: RulePack.shipped) == .birthDateMissing)
    #expect(Self.drawn("..L....", birth: nil).missing(rule, packs: RulePack.shipped) == nil)
  }

  @Test("It binds employees, students and those on call, and nobody who is hired")
  func forWhom() {
    for form in EmploymentForm.allCases {
      var drawn = Self.drawn("..N....")
      drawn.scenario.people[0].form = form
      #expect(found(drawn).isEmpty == form.isHired, "\(form)")
    }
  }
}
