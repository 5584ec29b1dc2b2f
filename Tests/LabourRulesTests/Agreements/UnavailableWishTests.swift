import LabourRules
import RosterModel
import Testing

@Suite("HOUSE-UNAVAILABLE: a wish to be unavailable is never planned over")
struct UnavailableWishTests {
  let rule = "HOUSE-UNAVAILABLE"

  func wished(
    _ row: String, shift: ShiftCode? = nil, strength: Wish.Strength = .unavailable
  ) -> Drawn {
    Drawn(row) { scenario in
      scenario.wishes = [
        Wish(
          id: "W1", person: "P1", from: Drawn.monday + 1, to: Drawn.monday + 3,
          days: DayPattern("tue|thu")!, shift: shift, strength: strength)
      ]
    }
  }

  @Test("Any work on a day it names is found, work around it is not")
  func anyWork() {
    #expect(
      wished("VVVVV..").found(rule) == [
        "P1 Tue1 07:00 - Tue1 15:30: 1 of 0", "P1 Thu1 07:00 - Thu1 15:30: 1 of 0",
      ])
  }

  @Test("A wish that names a shift is broken by that shift only")
  func oneShift() {
    #expect(wished(".V.L...", shift: "L").found(rule) == ["P1 Thu1 15:00 - Thu1 23:00: 1 of 0"])
  }

  @Test("Other strengths are no business of the judge")
  func strengths() {
    #expect(wished(".V.V...", strength: .undesired).found(rule) == [])
    #expect(wished(".......", strength: .desired).found(rule) == [])
  }

  @Test("Two wishes broken by one shift are one finding, and consent lifts it")
  func once() {
    var drawn = wished(".V.....")
    drawn.scenario.wishes.append(drawn.scenario.wishes[0])
    #expect(drawn.found(rule).count == 1)
    drawn.scenario.consents = [Consent(id: "C1", person: "P1", rule: rule)]
    #expect(drawn.found(rule) == [])
  }

  @Test("The first and last day of the period count, the days around it do not")
  func edges() {
    var drawn = Drawn("V.....V", history: ["V"], after: ["V"])
    drawn.scenario.wishes = [
      Wish(
        id: "W1", person: "P1", from: Drawn.monday - 7, to: Drawn.monday + 13,
        strength: .unavailable)
    ]
    #expect(
      drawn.found(rule) == [
        "P1 Mon1 07:00 - Mon1 15:30: 1 of 0", "P1 Sun1 07:00 - Sun1 15:30: 1 of 0",
      ])
  }

  @Test("A consent lifts it on the days it holds")
  func consentDays() {
    var drawn = wished(".V.V...")
    drawn.scenario.consents = [
      Consent(
        id: "C1", person: "P1", rule: rule, from: Drawn.monday + 1, to: Drawn.monday + 1)
    ]
    #expect(drawn.found(rule) == ["P1 Thu1 07:00 - Thu1 15:30: 1 of 0"])
  }
}
