import LabourRules
import RosterModel
import Testing

@Suite("HOUSE-LEAVE: no shift on a day of absence")
struct LeaveDaysTests {
  let rule = "HOUSE-LEAVE"

  func away(_ row: String, kind: Leave.Kind = .leave, consent: Consent? = nil) -> Drawn {
    Drawn(row) { scenario in
      scenario.leave = [
        Leave(
          person: "P1", from: Drawn.monday + 1, to: Drawn.monday + 5, kind: kind,
          perDay: .hours(8))
      ]
      scenario.consents = consent.map { [$0] } ?? []
    }
  }

  @Test("The first and last day away are found, the days around them are not")
  func limits() {
    #expect(
      away("VV...VV").found(rule) == [
        "P1 Tue1 07:00 - Tue1 15:30: 1 of 0", "P1 Sat1 07:00 - Sat1 15:30: 1 of 0",
      ])
  }

  @Test("A night that ends in the morning of a day away belongs to the day before")
  func night() {
    #expect(away("N......").found(rule) == [])
  }

  @Test("Every kind blocks but another employer", arguments: Leave.Kind.allCases)
  func kinds(kind: Leave.Kind) {
    #expect(away("..V....", kind: kind).found(rule).isEmpty == (kind == .employer))
  }

  @Test("A recorded consent for the day lifts it")
  func consent() {
    let wednesday = Drawn.monday + 2
    let consent = Consent(
      id: "C1", person: "P1", rule: "HOUSE-LEAVE", from: wednesday, to: wednesday)
    #expect(away("..VV...", consent: consent).found(rule) == ["P1 Thu1 07:00 - Thu1 15:30: 1 of 0"])
  }

  @Test("Someone else's leave is not this person's")
  func others() {
    let drawn = Drawn("V......", "V......") { scenario in
      scenario.leave = [
        Leave(person: "P2", from: Drawn.monday, to: Drawn.monday, kind: .sick, perDay: .zero)
      ]
    }
    #expect(drawn.found(rule) == ["P2 Mon1 07:00 - Mon1 15:30: 1 of 0"])
  }

  @Test("The first and last day of the period count, the days around it do not")
  func edges() {
    var drawn = Drawn("V.....V", history: ["V"], after: ["V"])
    drawn.scenario.leave = [
      Leave(
        person: "P1", from: Drawn.monday - 7, to: Drawn.monday + 13, kind: .leave,
        perDay: .hours(8))
    ]
    #expect(
      drawn.found(rule) == [
        "P1 Mon1 07:00 - Mon1 15:30: 1 of 0", "P1 Sun1 07:00 - Sun1 15:30: 1 of 0",
      ])
  }
}
