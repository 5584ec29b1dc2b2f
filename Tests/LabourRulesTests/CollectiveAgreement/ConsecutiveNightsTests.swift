import LabourRules
import RosterModel
import Testing

@Suite("VVT-NSER (CAO VVT, not established): at most 5 nights on end")
struct ConsecutiveNightsTests {
  let rule = "VVT-NSER"
  let six = "P1 Sat1 23:00 - Sun1 07:00: 6 of 5"
  let seven = "P1 Sun1 23:00 - Mon2 07:00: 7 of 5"

  @Test("Five nights are not found, each one more is")
  func limit() {
    #expect(Drawn.agreed("NNNNN.. NNNNN..").found(agreed: rule) == [])
    #expect(Drawn.agreed("NNNNNNN").found(agreed: rule) == [six, seven])
  }

  @Test("A day off or a day of another kind begins anew")
  func anew() {
    #expect(Drawn.agreed("NNN.NNN").found(agreed: rule) == [])
    #expect(Drawn.agreed("NNNLNNN").found(agreed: rule) == [])
    // By its start at 22:59 it is a late shift.
    let late = Shift.drawn("f", "22:59-06:59")
    #expect(Drawn.agreed("NNNfNN.", shifts: [late]).found(agreed: rule) == [])
  }

  @Test("Nights of the history count; the last night of the period does, those after it do not")
  func edges() {
    #expect(Drawn.agreed("NN.....", history: "NNN").found(agreed: rule) == [])
    #expect(
      Drawn.agreed("NNN....", history: "NNN").found(agreed: rule) == [
        "P1 Wed1 23:00 - Thu1 07:00: 6 of 5"
      ])
    #expect(Drawn.agreed(".......", history: "NNNNNN").found(agreed: rule) == [])
    #expect(Drawn.agreed("..NNNNN", after: "NN").found(agreed: rule) == [])
    #expect(
      Drawn.agreed(".NNNNNN", after: "N").found(agreed: rule) == [
        "P1 Sun1 23:00 - Mon2 07:00: 6 of 5"
      ])
  }

  @Test("A consent to six nights allows six and not seven; one without a number allows any")
  func value() {
    let found = { (value: Double?) in
      Drawn.agreed("NNNNNNN", consents: [.drawn(rule, value: value)]).found(agreed: rule)
    }
    #expect(found(6) == [seven])
    #expect(found(7) == [])
    #expect(found(nil) == [])
    #expect(found(3) == [six, seven])
  }

  @Test("A consent counts on the nights it holds")
  func days() {
    #expect(
      Drawn.agreed("NNNNNNN", consents: [.drawn(rule, days: 5...5)]).found(agreed: rule) == [seven])
    #expect(
      Drawn.agreed("NNNNNNN", consents: [.drawn(rule, days: 6...6)]).found(agreed: rule) == [six])
  }
}
