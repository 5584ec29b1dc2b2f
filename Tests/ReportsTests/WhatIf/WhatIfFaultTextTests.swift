import RosterModel
import Testing
import Workforce

@testable import Reports

@Suite("Why a change cannot be")
struct WhatIfFaultTextTests {
  private let file = ChangePlace(file: "wat-als.yaml", line: 4, column: 12, text: "-3 4VV")

  private func text(
    _ kind: WhatIfFault.Kind, at place: ChangePlace? = nil, _ language: Language = .dutch
  ) -> String {
    WhatIfFault(whatIf: "minder", place: place ?? file, kind: kind).text(language)
  }

  @Test("A fault says where, what and what would be possible")
  func line() {
    let kind = WhatIfFault.Kind.unknownProfile("44VV", known: ["4VV", "5VV", "6VV"])
    #expect(
      text(kind)
        == "wat-als.yaml:4:12: onbekend zorgprofiel \"44VV\". Misschien 4VV, 5VV of 6VV.")
    #expect(
      text(kind, .english)
        == "wat-als.yaml:4:12: unknown care profile \"44VV\". Maybe 4VV, 5VV or 6VV.")
  }

  @Test("An option is named with the column within its value")
  func option() {
    let place = ChangePlace(file: "--mix", column: 5, text: "-3 4VV")
    #expect(text(.endsBeforeBegin, at: place).hasPrefix("--mix:5: eindigt voordat het begint."))
    #expect(text(.endsBeforeBegin, at: ChangePlace.none).hasPrefix("minder: eindigt"))
  }

  @Test("More than live here is refused with how many there are, rounded down")
  func tooFew() {
    let month = YearMonth(year: 2027, month: 3)!
    #expect(
      text(.tooFew("4VV", going: 3, there: 2.379, in: month)).hasSuffix(
        "in mrt 2027 gaan er 3 met \"4VV\" weg, terwijl er 2,38 wonen. Misschien hoogstens 2,37."))
    #expect(
      text(.tooFewFte(Skill(.care, .level4), going: 2, there: 1.5, in: month)).hasSuffix(
        "in mrt 2027 gaat er 2 fte niveau 4 weg, terwijl het team 1,5 fte heeft. Misschien hoogstens "
          + "1,5."))
  }

  @Test("An overlap names the other change and where it stands")
  func overlap() {
    let other = ChangePlace(file: "wat-als.yaml", line: 2, column: 3, text: "absence 9%")
    #expect(
      text(.overlaps(other), .english)
        == "wat-als.yaml:4:12: changes the same on the same days as \"absence 9%\" "
        + "(wat-als.yaml:2:3). Maybe one of both on other days.")
  }

  @Test("Days outside what is looked at come with the days that are")
  func outside() {
    let days = (
      CivilDate(year: 2027, month: 1, day: 1)!, CivilDate(year: 2027, month: 12, day: 31)!
    )
    #expect(
      text(.outside(first: days.0, last: days.1)).hasSuffix(
        "telt op geen dag van 1 jan 2027 t/m 31 dec 2027. Misschien een dag van 2027-01-01 t/m "
          + "2027-12-31."))
  }

  @Test("A level that is not higher comes with the higher ones; above the highest there is none")
  func levels() {
    #expect(text(.levelNotHigher(.level3)).hasSuffix("Misschien 4 of 5."))
    #expect(!text(.levelNotHigher(.level5)).contains("Misschien"))
  }

  @Test("Of many possibilities the first eight are named; without any there is no maybe")
  func many() {
    let known = (1...9).map { "VIG-0\($0)" }
    #expect(text(.unknownPerson("VIG-99", known: known)).hasSuffix("VIG-07, VIG-08 …."))
    #expect(!text(.nobodyOfKind("4VV/db", there: [])).contains("Misschien"))
  }

  @Test("Every fault speaks both languages on one line")
  func both() {
    let month = YearMonth(year: 2027, month: 3)!
    let day = month.firstDay
    let kinds: [WhatIfFault.Kind] = [
      .unknownProfile("x\ny", known: ["4VV"]), .nobodyOfKind("4VV", there: ["5VV"]),
      .tooFew("4VV", going: 3, there: 2, in: month), .overlaps(file),
      .outside(first: day, last: day), .endsBeforeBegin, .unknownPerson("x", known: ["VIG-01"]),
      .tooFewFte(Skill(.care, .level4), going: 2, there: 1, in: month),
      .unknownNormSet("x", known: ["zzp-2013"]), .withoutNorm("x", known: ["4VV"]),
      .levelNotHigher(.level3), .withoutCareMix,
    ]
    for kind in kinds {
      let (dutch, english) = (text(kind), text(kind, .english))
      #expect(dutch != english)
      #expect(dutch.contains(". Misschien ") && english.contains(". Maybe "), "\(kind)")
      #expect(!dutch.contains("\n") && dutch.hasSuffix("."))
    }
  }

  @Test("A list has each line once")
  func list() {
    let fault = WhatIfFault(whatIf: "minder", place: file, kind: .withoutCareMix)
    let text = WhatIfFaults(faults: [fault, fault]).text(.dutch)
    #expect(text == fault.text(.dutch))
  }
}
