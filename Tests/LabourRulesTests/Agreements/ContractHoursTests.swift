import LabourRules
import RosterModel
import Testing

@Suite("VVT-CONTRACT (CAO VVT): no more paid time than the contract and 2 percent")
struct ContractHoursTests {
  let rule = "VVT-CONTRACT"

  /// One week of early shifts against a contract of 25 hours: 25.5 with slack.
  func week(
    _ row: String, paid: Int = 480, with change: @escaping (inout Scenario) -> Void = { _ in }
  ) -> Drawn {
    Drawn(row, shifts: [.drawn("p", "07:00-15:30", rest: 30, paid: paid)]) { scenario in
      scenario.contracts[0].weekly = .zero ... .hours(25)
      change(&scenario)
    }
  }

  @Test("Paid time of the contract and 2 percent is not found, a minute more is")
  func limit() {
    // 25 h x 1.02 = 1530 minutes: three shifts of 510.
    #expect(week("ppp....", paid: 510).found(rule) == [])
    #expect(
      week("ppp....", paid: 511).found(rule) == ["P1 Mon1 00:00 - Mon2 00:00: 25.55 of 25.5"])
  }

  @Test("Leave counts, hours at another employer do not")
  func leave() {
    for kind in Leave.Kind.allCases {
      let drawn = week("ppp....", paid: 510) { scenario in
        let friday = Drawn.monday + 4
        scenario.leave = [
          Leave(person: "P1", from: friday, to: friday, kind: kind, perDay: Minutes(1))
        ]
      }
      #expect(drawn.found(rule).isEmpty == (kind == .employer), "\(kind)")
    }
  }

  @Test("Paid time that covers nothing counts")
  func training() {
    let drawn = Drawn(
      "VVVt...", shifts: [.drawn("t", "09:00-12:00", countsFor: .none)]
    ) { $0.contracts[0].weekly = .zero ... .hours(24) }
    #expect(drawn.found(rule) == ["P1 Mon1 00:00 - Mon2 00:00: 27 of 24.48"])
  }

  @Test("A contract counts for the days it holds, and two add up")
  func changes() {
    let half = week("pppp...") { scenario in
      scenario.contracts[0].weekly = .zero ... .hours(42)
      scenario.contracts[0].to = Drawn.monday + 3
    }
    #expect(half.found(rule) == ["P1 Mon1 00:00 - Mon2 00:00: 32 of 24.48"])
    let two = week("pppp...") { scenario in
      scenario.contracts.append(
        Contract(person: "P1", domain: .guidance, level: .level3, weekly: .zero ... .hours(7)))
    }
    #expect(two.found(rule) == [])
  }

  @Test("A consent over the whole period lifts the limit to its hours a week")
  func consent() {
    let consented = { (value: Double?, to: CivilDate?) in
      week("pppp...") { scenario in
        scenario.consents = [
          Consent(
            id: "C1", person: "P1", rule: "VVT-CONTRACT", value: value, from: Drawn.monday, to: to)
        ]
      }
    }
    #expect(consented(32, nil).found(rule) == [])
    #expect(consented(31.9, nil).found(rule).count == 1)
    #expect(consented(nil, nil).found(rule).count == 1)
    #expect(consented(40, Drawn.monday + 5).found(rule).count == 1)
  }

  @Test("Shifts before and after the period do not count")
  func edges() {
    let drawn = Drawn("VVV.... V", history: ["V"], weeks: 1) {
      $0.contracts[0].weekly = .zero ... .hours(24)
    }
    #expect(drawn.found(rule) == [])
  }

  @Test("It is of kind consent")
  func kind() {
    #expect(week("pppp...").judgement().findings(of: .consent).map(\.rule) == [rule])
  }

  @Test("The first and last day of the period count, and the last night in full")
  func firstAndLast() {
    let drawn = Drawn("V.....N", history: ["VVV"], after: ["VVV"]) {
      $0.contracts[0].weekly = .zero ... .hours(15)
    }
    #expect(drawn.found(rule) == ["P1 Mon1 00:00 - Mon2 00:00: 16 of 15.3"])
  }

  @Test("Paid time is the shift's own, also in the night the clock goes back")
  func clockChange() {
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    let drawn = Drawn(".....N.", from: october) { $0.contracts[0].weekly = .zero ... .hours(8) }
    #expect(drawn.found(rule) == [])
  }
}
