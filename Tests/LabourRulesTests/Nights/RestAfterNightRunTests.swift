import LabourRules
import RosterModel
import Testing

@Suite("ATW-N-46 (ATW 5:8): at least 46 hours after 3 or more consecutive nights")
struct RestAfterNightRunTests {
  let rule = "ATW-N-46"
  let shifts = [
    Shift.drawn("e", "05:00-13:00", rest: 30), .drawn("f", "04:59-13:00", rest: 30),
    .drawn("g", "19:00-03:00", rest: 30), .drawn("h", "18:59-03:00", rest: 30),
  ]

  @Test("46 hours after the third night are not found, a minute less is")
  func limit() {
    #expect(Drawn("NNN..e.", shifts: shifts).found(rule) == [])
    #expect(
      Drawn("NNN..f.", shifts: shifts).found(rule) == ["P1 Thu1 07:00 - Sat1 04:59: 45.98 of 46"])
  }

  @Test("Two nights ask for no long rest, three or more do")
  func three() {
    #expect(Drawn("NN.V...").found(rule) == [])
    #expect(Drawn("NNN.V..").found(rule) == ["P1 Thu1 07:00 - Fri1 07:00: 24 of 46"])
    #expect(Drawn("NNNNN.V").found(rule) == ["P1 Sat1 07:00 - Sun1 07:00: 24 of 46"])
  }

  @Test("A night less than 36 hours later goes on with the run, one 36 hours later does not")
  func goesOn() {
    #expect(Drawn("NNN h..", shifts: shifts).found(rule) == [])
    #expect(
      Drawn("NNN.g..", shifts: shifts).found(rule) == ["P1 Thu1 07:00 - Fri1 19:00: 36 of 46"])
    // A night off within the run: 35:59 later it still goes on, so nothing is due yet.
    #expect(Drawn("NNN.h..", shifts: shifts).found(rule) == [])
    #expect(
      Drawn("N.hN.V.", shifts: shifts).found(rule) == ["P1 Fri1 07:00 - Sat1 07:00: 24 of 46"])
  }

  @Test("Another duty between two nights ends the run")
  func between() {
    // Wednesday's late shift lies between; two nights on either side.
    let late = Shift.drawn("l", "15:00-19:00")
    #expect(Drawn("NNlNN.V", shifts: [late]).found(rule) == [])
  }

  @Test("Nights of the history count; a rest that ends in the history does not")
  func seam() {
    #expect(
      Drawn(".V.....", history: ["NNN"]).found(rule) == ["P1 Mon1 07:00 - Tue1 07:00: 24 of 46"])
    #expect(
      Drawn("N.V....", history: ["NN"]).found(rule) == ["P1 Tue1 07:00 - Wed1 07:00: 24 of 46"])
    #expect(Drawn("..V....", history: ["NNN"]).found(rule) == [])
    #expect(Drawn(".......", history: ["NNN.V"]).found(rule) == [])
  }

  @Test("The hour that the spring change takes is missing from the rest")
  func clockChange() {
    let march = CivilDate(year: 2027, month: 3, day: 22)!
    // Nights to Saturday 07:00; Monday 05:00 is 46 hours on the wall and 45 in truth.
    #expect(
      Drawn("..NNN.. e......", shifts: shifts, from: march).found(rule) == [
        "P1 Sat1 07:00 - Mon2 05:00: 45 of 46"
      ])
  }

  @Test("What stands after the period waits for 46 hours too, or goes on with the run")
  func after() {
    #expect(Drawn("....NNN", after: ["..e"], shifts: shifts).found(rule) == [])
    #expect(
      Drawn("....NNN", after: ["..f"], shifts: shifts).found(rule) == [
        "P1 Mon2 07:00 - Wed2 04:59: 45.98 of 46"
      ])
    #expect(Drawn("....NNN", after: ["N"]).found(rule) == [])
    // The nights of the period make the run that goes on after it.
    #expect(
      Drawn("....NNN", after: ["N.V"]).found(rule) == ["P1 Tue2 07:00 - Wed2 07:00: 24 of 46"])
    #expect(Drawn(".......", after: ["NNN.V"]).found(rule) == [])
  }

  @Test("The hour that the autumn change brings belongs to the rest")
  func autumn() {
    let ends: [Shift] = [
      .drawn("w", "04:00-12:00", rest: 30), .drawn("x", "03:59-12:00", rest: 30),
    ]
    let october = CivilDate(year: 2026, month: 10, day: 19)!
    // Nights to Saturday 07:00; Monday 04:00 is 45 hours on the wall and 46 in truth.
    #expect(Drawn("..NNN.. w......", shifts: ends, from: october).found(rule) == [])
    #expect(
      Drawn("..NNN.. x......", shifts: ends, from: october).found(rule) == [
        "P1 Sat1 07:00 - Mon2 03:59: 45.98 of 46"
      ])
  }
}
