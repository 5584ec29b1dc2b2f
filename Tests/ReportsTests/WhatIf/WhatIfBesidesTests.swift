import Planning
import RosterModel
import Testing
import Workforce

@testable import Reports

@Suite("What is asked besides a comparison")
struct WhatIfBesidesTests {
  private let fixture = WhatIfFixture.self
  private let period = Period(start: CivilDate(year: 2027, month: 1, day: 4)!, weeks: 13)

  private func text(_ besides: WhatIfBesides, _ language: Language = .dutch) -> String {
    WhatIfText(
      [fixture.base, fixture.other], besides: besides, language: language, colour: false
    ).text()
  }

  @Test("The bound is told in a sentence, and no more is claimed where none is known")
  func probe() {
    let besides = WhatIfBesides(rostering: [
      RosterOutlook(period: period, required: 1235, openAtLeast: 11),
      RosterOutlook(period: period, required: 1235, openAtLeast: 0),
    ])
    let told = text(besides).replacing("\n   ", with: " ")
    #expect(told.contains("laat ten minste 11 van 1.235 diensten open (bewezen)"))
    #expect(told.contains("niet bewezen dat er van de 1.235 diensten"))
    #expect(!told.contains("meer-uren"))
  }

  @Test("A roster is told with its open shifts, wishes and hours over")
  func roster() {
    let made = RosterOutlook.Made(open: 14, wishCount: 125, wishesHonoured: 105, hoursOver: 20.4)
    let besides = WhatIfBesides(rostering: [
      RosterOutlook(period: period, required: 1235, openAtLeast: 11, roster: made),
      RosterOutlook(period: period, required: 1235, openAtLeast: 11),
    ])
    let rows = text(besides, .english).split(separator: "\n").map(String.init)
    #expect(rows.contains { $0.contains("14") && $0.contains("105/125") && $0.hasSuffix("20") })
  }

  @Test("The frontier tells euro a month, hours short a week and what an hour less costs")
  func frontier() {
    // February 2027 has four weeks: 40 and 16 hours over the month are 10 and 4 a week.
    let besides = WhatIfBesides(frontier: [
      FrontierPoint(cost: 20_000, hoursShort: 40), FrontierPoint(cost: 21_200, hoursShort: 16),
    ])
    let rows = text(besides).split(separator: "\n").map(String.init)
    #expect(rows.contains { $0.contains("20.000") && $0.hasSuffix("10,0") })
    // 1,200 euro a month for 6 hours a week, 26.09 a month: 46 euro.
    #expect(rows.contains { $0.contains("21.200") && $0.hasSuffix("46,00") })
  }

  @Test("Printed totals stand beside what follows from their rows, with what does not agree")
  func printed() {
    var outcome = fixture.base
    let month = WhatIfFixture.month
    outcome.scenario.careMix = [
      CareMixLine(
        month: month, profile: "4VV", form: .zzp, treatment: false, daycare: false,
        residents: 99.2)
    ]
    outcome.scenario.printedTotals = [
      PrintedTotal(month: month, name: "residents", value: 99),
      PrintedTotal(month: month, name: "beds", value: 101),
      PrintedTotal(month: month, name: "occupancyPercent", value: 99),
    ]
    let text = WhatIfText([outcome], language: .dutch, colour: false).text()
    #expect(text.contains("99 (99,2)"))
    #expect(text.contains("afronding"))
    #expect(text.contains("% past bij 100"))
    #expect(text.contains("Alle gedrukte percentages volgen uit 100 plaatsen."))
  }

  @Test("A budget that is too small is told with one that would do")
  func budget() {
    #expect(
      WorkforceError.budgetBelowContracts(1234.5).text(.english)
        == "The budget does not pay the contracts there are: 1,235 euro. Maybe --budget 1235.")
  }
}
