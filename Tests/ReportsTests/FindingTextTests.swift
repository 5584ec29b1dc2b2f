import LabourRules
import Reports
import RosterModel
import ScenarioFiles
import Testing

@Suite("Findings as sentences")
struct FindingTextTests {
  private let scenario = {
    var scenario = Fixture.scenario()
    scenario.rulePacks = RulePack.shipped
    scenario.shifts += FindingTextTests.onCall
    return scenario
  }()
  private static let saturday = CivilDate(year: 2027, month: 1, day: 16)!

  private static let onCall: [Shift] = [
    duty("C", "consignatie", 1080, 1200, .standby),
    duty("B", "bereikbaarheid", 480, 480, .onCall),
    duty("S", "slaapdienst", 1380, 420, .presence),
  ]

  private static func duty(
    _ code: ShiftCode, _ name: String, _ begin: Int, _ end: Int, _ countsFor: Shift.CountsFor
  ) -> Shift {
    Shift(
      code: code, name: name, begin: ClockTime(minute: begin)!, end: ClockTime(minute: end)!,
      paid: .zero, countsFor: countsFor)
  }

  private static func work(_ shift: ShiftCode, _ day: Int = 0) -> Assignment {
    Assignment(date: saturday + day, person: "VIG-03", shift: shift, domain: .care)
  }

  /// A finding of each shipped rule as the judge gives it, with what its sentence must say.
  static let cases: [(Finding, dutch: String)] = ofRosters + ofPeople

  private static let ofRosters: [(Finding, dutch: String)] = [
    (
      finding("ATW-DREST", .hours, 7.5, 11, from: (0, 1410), to: (1, 420), ["A", "D"]),
      "Tussen avonddienst (A) van za 16 jan (tot 23:30) en dagdienst (D) van zo 17 jan (07:00) "
        + "ligt 7 u 30 rust; minimaal 11 u."
    ),
    (
      finding("ATW-SHIFT", .hours, 12.5, 12, from: (0, 420), to: (0, 930), ["D"]),
      "dagdienst (D) van za 16 jan telt 12 u 30 werk; hooguit 12 u."
    ),
    (
      finding("ATW-WEEK", .hours, 61, 60, from: (-5, 0), to: (2, 0), []),
      "In de week ma 11 jan t/m zo 17 jan staat 61 u werk; hooguit 60 u."
    ),
    (
      finding("ATW-AVG4", .hours, 55.25, 55, from: (-26, 0), to: (2, 0), []),
      "Van ma 21 dec 2026 t/m zo 17 jan 2027 is het gemiddeld 55 u 15 per week; hooguit 55 u."
    ),
    (
      finding("ATW-AVG16", .hours, 49, 48, from: (-26, 0), to: (2, 0), []),
      "Van ma 21 dec 2026 t/m zo 17 jan 2027 is het gemiddeld 49 u per week; hooguit 48 u."
    ),
    (
      finding("ATW-WREST", .hours, 16, 36, from: (-5, 420), to: (2, 420), ["D", "D"]),
      "Van ma 11 jan 07:00 tot ma 18 jan 07:00 is de langste rust 16 u; minimaal 36 u per 7x24 "
        + "uur, of 72 u per 14x24 uur in delen van minimaal 32 u."
    ),
    (
      finding("ATW-BRK", .minutes, 15, 30, from: (0, 420), to: (0, 930), ["D"]),
      "dagdienst (D) van za 16 jan heeft 15 min pauze; minimaal 30 min."
    ),
    (
      finding("ATW-SUN", .sundays, 12, 13, from: (-364, 0), to: (0, 0), []),
      "Van za 17 jan 2026 t/m vr 15 jan 2027: 12 zondagen vrij; minimaal 13."
    ),
    (
      finding("ATW-N-LEN", .hours, 11, 10, from: (0, 1380), to: (1, 600), ["N"]),
      "nachtdienst (N) van za 16 jan telt 11 u werk; een nacht hooguit 10 u."
    ),
    (
      finding("ATW-N-REST", .hours, 13, 14, from: (1, 450), to: (1, 1230), ["N", "A"]),
      "Tussen nachtdienst (N) van za 16 jan (tot 07:30) en avonddienst (A) van zo 17 jan (15:00) "
        + "ligt 13 u rust; na een nacht minimaal 14 u."
    ),
    (
      finding("ATW-N-46", .hours, 40, 46, from: (1, 450), to: (2, 1410), ["N", "D"]),
      "Na 3 of meer nachten achter elkaar ligt tussen nachtdienst (N) van za 16 jan (tot 07:30) en "
        + "dagdienst (D) van zo 17 jan (07:00) maar 40 u rust; minimaal 46 u. (Te bevestigen.)"
    ),
    (
      finding("ATW-N-SER", .shifts, 9, 7, from: (1, 1380), to: (2, 450), ["D", "N"]),
      "Vanaf za 16 jan staan er 9 diensten achter elkaar met een nachtdienst erbij; hooguit 7. "
        + "(Te bevestigen.)"
    ),
    (
      finding("ATW-N-36", .nights, 37, 36, from: (-26, 0), to: (2, 0), []),
      "Van ma 21 dec 2026 t/m zo 17 jan 2027: 37 nachten die na 02:00 eindigen; hooguit 36."
    ),
    (
      finding("ATW-N-40", .hours, 42, 40, from: (-26, 0), to: (2, 0), []),
      "Van ma 21 dec 2026 t/m zo 17 jan 2027 is het met 16 of meer nachten gemiddeld 42 u per week; "
        + "hooguit 40 u."
    ),
    (
      finding("VVT-CONTRACT", .hours, 319, 318.24, from: (-12, 0), to: (79, 0), []),
      "Van ma 4 jan t/m zo 4 apr is 319 u ingeroosterd; met 2 procent speling geeft het contract "
        + "318 u 14."
    ),
    (
      finding("HOUSE-QUALIFIED", .level, 2.5, 3, from: (0, 420), to: (0, 930), ["D"]),
      "dagdienst (D) van za 16 jan: geen contract in dat domein met het gevraagde niveau."
    ),
    (
      finding("HOUSE-OVERLAP", .minutes, 30, 0, from: (0, 900), to: (0, 930), ["D", "A"], days: 0),
      "dagdienst (D) van za 16 jan (tot 15:30) en avonddienst (A) van za 16 jan (15:00) vallen "
        + "30 min samen."
    ),
    (
      finding("HOUSE-LEAVE", .days, 1, 0, from: (0, 420), to: (0, 930), ["D"]),
      "dagdienst (D) van za 16 jan valt op een dag van afwezigheid."
    ),
    (
      finding("HOUSE-AVAILABLE", .days, 1, 0, from: (0, 420), to: (0, 930), ["D"]),
      "dagdienst (D) van za 16 jan valt buiten de opgegeven beschikbaarheid."
    ),
    (
      finding("HOUSE-UNAVAILABLE", .days, 1, 0, from: (0, 420), to: (0, 930), ["D"]),
      "dagdienst (D) van za 16 jan valt op een moment waarop de medewerker onbeschikbaar is."
    ),
    (
      finding("HOUSE-EXEMPT", .days, 1, 0, from: (0, 1380), to: (1, 450), ["N"]),
      "nachtdienst (N) van za 16 jan: de medewerker is van deze dienst vrijgesteld."
    ),
    (
      finding("HOUSE-NOT-ALONE", .shifts, 0, 1, from: (0, 1380), to: (1, 450), ["N"]),
      "nachtdienst (N) van za 16 jan: de medewerker mag niet alleen werken en heeft geen collega "
        + "op deze dienst."
    ),
    (
      finding("HR-QUICK", .hours, 7.5, 14, from: (0, 1410), to: (1, 420), ["A", "D"]),
      "Tussen avonddienst (A) van za 16 jan (tot 23:30) en dagdienst (D) van zo 17 jan (07:00) "
        + "ligt 7 u 30 rust; minimaal 14 u."
    ),
    (
      finding("HR-ROTATION", .none, 1, 0, from: (0, 1410), to: (1, 420), ["A", "D"]),
      "Na avonddienst (A) van za 16 jan (tot 23:30) volgt dagdienst (D) van zo 17 jan (07:00): "
        + "dat is terug in de tijd; liever vroeg, laat, nacht."
    ),
    (
      finding("HR-RUN", .days, 6, 5, from: (0, 420), to: (0, 930), ["D"]),
      "dagdienst (D) van za 16 jan is de 6e werkdag achter elkaar; hooguit 5."
    ),
    (
      finding("HR-SAME", .shifts, 5, 4, from: (0, 420), to: (0, 930), ["D"]),
      "dagdienst (D) van za 16 jan is de 5e dienst van dezelfde soort achter elkaar; hooguit 4."
    ),
    (
      finding("HR-NIGHTS", .nights, 4, 3, from: (0, 1380), to: (1, 450), ["N"]),
      "nachtdienst (N) van za 16 jan is de 4e nacht achter elkaar; hooguit 3."
    ),
    (
      finding("HR-LEN", .hours, 9.5, 9, from: (0, 420), to: (0, 930), ["D"]),
      "dagdienst (D) van za 16 jan telt 9 u 30 werk; hooguit 9 u."
    ),
    (
      finding("HR-NLEN", .hours, 8.5, 8, from: (0, 1380), to: (1, 450), ["N"]),
      "nachtdienst (N) van za 16 jan telt 8 u 30 werk; een nacht hooguit 8 u."
    ),
    (
      finding("HR-WKND", .weekends, 8, 7, from: (0, 0), to: (2, 0), ["D"]),
      "Het weekend van za 16 jan is het 8e gewerkte weekend van de periode; hooguit 7."
    ),
    (
      finding("HR-EVE", .days, 55, 54, from: (0, 900), to: (0, 1410), ["A"]),
      "avonddienst (A) van za 16 jan is de 55e avond van de periode; hooguit 54."
    ),
    (
      finding("VVT-SHIFT", .hours, 10.5, 10, from: (0, 420), to: (0, 1080), ["D"]),
      "dagdienst (D) van za 16 jan telt 10 u 30 werk; hooguit 10 u."
    ),
    (
      finding("VVT-DAYS", .days, 6, 5, from: (0, 420), to: (0, 930), ["D"]),
      "dagdienst (D) van za 16 jan is de 6e werkdag van die week; hooguit 5 zonder instemming."
    ),
    (
      finding("VVT-OPK", .shifts, 5, 4, from: (0, 420), to: (0, 930), ["D"]),
      "dagdienst (D) van za 16 jan is de 5e opkomst van die week; bij dit contract hooguit 4 zonder "
        + "instemming. (Te bevestigen.)"
    ),
    (
      finding("VVT-WKND", .weekends, 21, 22, from: (-26, 0), to: (2, 0), []),
      "Van ma 21 dec 2026 t/m zo 17 jan 2027 zijn er 21 weekenden vrij; minimaal 22. "
        + "(Te bevestigen.)"
    ),
    (
      finding("VVT-WKND-MIN", .weekends, 16, 17, from: (-26, 0), to: (2, 0), []),
      "Van ma 21 dec 2026 t/m zo 17 jan 2027 zijn er 16 weekenden vrij; minimaal 17. "
        + "(Te bevestigen.)"
    ),
    (
      finding("VVT-55", .years, 61, 55, from: (0, 1380), to: (1, 420), ["A"]),
      "avonddienst (A) van za 16 jan is een nachtdienst vanaf 55 jaar; alleen met instemming."
    ),
    (
      finding("VVT-NSER", .nights, 6, 5, from: (0, 1380), to: (1, 420), ["A"]),
      "avonddienst (A) van za 16 jan is de 6e nacht achter elkaar; hooguit 5. (Te bevestigen.)"
    ),
    (
      finding("VVT-BROKEN", .shifts, 2, 0, from: (0, 420), to: (0, 930), ["D"]),
      "dagdienst (D) van za 16 jan is een gebroken dienst; alleen met instemming. (Te bevestigen.)"
    ),
    (
      finding("GHZ-57", .years, 61, 57, from: (0, 1380), to: (1, 450), ["N"]),
      "nachtdienst (N) van za 16 jan is een nachtdienst vanaf 57 jaar; alleen met instemming."
    ),
    (
      finding("GHZ-WKND", .weekends, 21, 22, from: (-26, 0), to: (2, 0), []),
      "Van ma 21 dec 2026 t/m zo 17 jan 2027 zijn er 21 weekenden vrij; minimaal 22."
    ),
    (
      finding("GHZ-32", .hours, 27.5, 32, from: (-5, 420), to: (4, 420), ["D", "D"]),
      "Van ma 11 jan 07:00 tot wo 20 jan 07:00 is de langste rust 27 u 30; "
        + "minimaal 32 u per 9x24 uur."
    ),
    (
      finding("GHZ-CON", .days, 8, 7, from: (0, 900), to: (0, 1410), ["A"]),
      "avonddienst (A) van za 16 jan is de 8e dag met consignatie of bereikbaarheid in 28 dagen; "
        + "hooguit 7 zonder instemming."
    ),
    (
      finding("GHZ-CON-ROW", .days, 6, 5, from: (0, 900), to: (0, 1410), ["A"]),
      "avonddienst (A) van za 16 jan is de 6e dag met consignatie of bereikbaarheid achter elkaar; "
        + "hooguit 5 zonder instemming."
    ),
    (
      finding("ATW-CON", .days, 15, 14, from: (-26, 0), to: (2, 0), ["C", "C"]),
      "Van ma 21 dec 2026 t/m zo 17 jan 2027 staat op 15 dagen consignatie; hooguit 14."
    ),
    (
      finding("ATW-CON-48", .hours, 40, 48, from: (-26, 0), to: (2, 0), ["C", "C"]),
      "Van ma 21 dec 2026 t/m zo 17 jan 2027 is er hooguit twee keer 40 u zonder werk of "
        + "consignatie; minimaal twee keer 48 u."
    ),
    (
      finding("ATW-CON-N", .hours, 3, 11, from: (0, 1200), to: (0, 1380), ["C", "N"], days: 0),
      "Tussen consignatie (C) van za 16 jan (tot 20:00) en nachtdienst (N) van za 16 jan (23:00) "
        + "ligt 3 u; voor een nacht minimaal 11 u zonder consignatie."
    ),
    (
      finding("ATW-CON-N", .hours, 10.5, 14, from: (1, 450), to: (1, 1080), ["N", "C"]),
      "Tussen nachtdienst (N) van za 16 jan (tot 07:30) en consignatie (C) van zo 17 jan (18:00) "
        + "ligt 10 u 30; na een nacht minimaal 14 u zonder consignatie."
    ),
    (
      finding("ATW-CON-13", .hours, 14, 13, from: (0, 420), to: (1, 420), ["D", "A"], days: 0),
      "Van za 16 jan 07:00 tot zo 17 jan 07:00 staat 14 u werk met consignatie erbij; hooguit 13 u "
        + "per 24 uur."
    ),
    (
      finding("ATB-BER", .shifts, 4, 3, from: (-5, 0), to: (2, 0), ["B", "B"]),
      "In de week ma 11 jan t/m zo 17 jan staan 4 bereikbaarheidsdiensten; hooguit 3."
    ),
    (
      finding("ATB-BER-16", .shifts, 33, 32, from: (-110, 0), to: (2, 0), ["B", "B"]),
      "Van ma 28 sep 2026 t/m zo 17 jan 2027 staan er 33 bereikbaarheidsdiensten; hooguit 32."
    ),
    (
      finding("ATB-BER-24", .hours, 25, 24, from: (0, 480), to: (1, 480), ["B"]),
      "bereikbaarheid (B) van za 16 jan duurt 25 u; een bereikbaarheidsdienst hooguit 24 u."
    ),
    (
      finding("ATB-AAN", .shifts, 53, 52, from: (-180, 0), to: (2, 0), ["S", "S"]),
      "Van ma 20 jul 2026 t/m zo 17 jan 2027 staan er 53 aanwezigheids- of slaapdiensten; hooguit "
        + "52."
    ),
    (
      finding("ATB-AAN-AVG", .hours, 48.5, 48, from: (-180, 0), to: (2, 0), ["S", "S"]),
      "Van ma 20 jul 2026 t/m zo 17 jan 2027 is het met aanwezigheids- of slaapdiensten gemiddeld "
        + "48 u 30 per week; hooguit 48 u."
    ),
    (
      finding("ATB-AAN-REST", .hours, 8, 11, from: (1, 420), to: (1, 900), ["S", "A"]),
      "Tussen slaapdienst (S) van za 16 jan (tot 07:00) en avonddienst (A) van zo 17 jan (15:00) "
        + "ligt 8 u rust; voor en na een aanwezigheids- of slaapdienst minimaal 11 u."
    ),
  ]

  /// Those of young people, exemptions, announcement, pay and lessons, and of nights by collective agreement.
  private static let ofPeople: [(Finding, dutch: String)] = [
    (
      finding("ATW-YOUTH-LEN", .hours, 9.5, 9, from: (0, 420), to: (0, 1020), ["D"]),
      "dagdienst (D) van za 16 jan telt 9 u 30 werk; onder de 18 hooguit 9 u."
    ),
    (
      finding("ATW-YOUTH-WEEK", .hours, 45.5, 45, from: (-5, 0), to: (2, 0), []),
      "In de week ma 11 jan t/m zo 17 jan staat 45 u 30 werk en school; onder de 18 hooguit 45 u."
    ),
    (
      finding("ATW-YOUTH-AVG4", .hours, 40.25, 40, from: (-26, 0), to: (2, 0), []),
      "Van ma 21 dec 2026 t/m zo 17 jan 2027 is het gemiddeld 40 u 15 per week; onder de 18 "
        + "hooguit 40 u."
    ),
    (
      finding("ATW-YOUTH-REST", .hours, 7.5, 12, from: (0, 1410), to: (1, 420), ["A", "D"]),
      "Tussen avonddienst (A) van za 16 jan (tot 23:30) en dagdienst (D) van zo 17 jan (07:00) "
        + "ligt 7 u 30 rust; onder de 18 minimaal 12 u."
    ),
    (
      finding(
        "ATW-YOUTH-REST", .hours, 11, 12, from: (0, 420), to: (0, 1200), ["OK", "AK"], days: 0),
      "ochtend kort (OK) en avond kort (AK) van za 16 jan laat, van za 16 jan 07:00 tot za 16 jan "
        + "20:00, in 24 uur 11 u rust over; onder de 18 minimaal 12 u."
    ),
    (
      finding("ATW-YOUTH-NIGHT", .hours, 0.5, 0, from: (0, 900), to: (0, 1410), ["A"]),
      "avonddienst (A) van za 16 jan ligt 30 min tussen 23:00 en 06:00; onder de 18 mag dat niet."
    ),
    (
      finding("HOUSE-LONG", .hours, 10.5, 10, from: (0, 420), to: (0, 1080), ["D"]),
      "dagdienst (D) van za 16 jan telt 10 u 30 werk; de medewerker is vrijgesteld van meer dan 10 u."
    ),
    (
      finding("HOUSE-LONG-AVG4", .hours, 50.25, 50, from: (-26, 0), to: (2, 0), []),
      "Van ma 21 dec 2026 t/m zo 17 jan 2027 is het gemiddeld 50 u 15 per week; de medewerker is "
        + "vrijgesteld van meer dan 50 u."
    ),
    (
      finding("HOUSE-LONG-AVG16", .hours, 46, 45, from: (-26, 0), to: (2, 0), []),
      "Van ma 21 dec 2026 t/m zo 17 jan 2027 is het gemiddeld 46 u per week; de medewerker is "
        + "vrijgesteld van meer dan 45 u."
    ),
    (
      finding("ATW-ANN", .days, 27, 28, from: (0, 420), to: (0, 930), []),
      "De dienst van za 16 jan is 27 dagen van tevoren bekendgemaakt; minimaal 28 dagen."
    ),
    (
      finding("VVT-ANN", .days, 1, 28, from: (0, 420), to: (0, 930), []),
      "De dienst van za 16 jan is 1 dag van tevoren bekendgemaakt; zonder instemming minimaal 28 "
        + "dagen."
    ),
    (
      finding("VVT-OPK-PAY", .euro, 25, 0, from: (0, 420), to: (0, 930), ["D"]),
      "dagdienst (D) van za 16 jan is een opkomst boven het aantal van het contract: 25 euro. "
        + "(Te bevestigen.)"
    ),
    (
      finding("VVT-BBL", .hours, 5, 5.5, from: (0, 0), to: (1, 0), []),
      "Een lesdag van za 16 jan telt voor 5 u; minimaal 5 u 30."
    ),
    (
      finding("ATW-N-140", .nights, 141, 140, from: (-364, 0), to: (0, 0), []),
      "Van za 17 jan 2026 t/m vr 15 jan 2027: 141 nachten die na 02:00 eindigen; hooguit 140."
    ),
    (
      finding("ATW-N-38", .hours, 42, 38, from: (-12, 0), to: (2, 0), []),
      "Van ma 4 jan t/m zo 17 jan staat er 42 u tussen 00:00 en 06:00; hooguit 38 u."
    ),
  ]

  private static func finding(
    _ rule: RuleID, _ unit: RuleUnit, _ measured: Double, _ allowed: Double,
    from: (day: Int, minute: Int), to: (day: Int, minute: Int), _ shifts: [ShiftCode],
    days: Int = 1
  ) -> Finding {
    let kind = RuleSet(packs: RulePack.shipped)[rule]?.kind ?? .law
    return Finding(
      rule: rule, kind: kind, person: "VIG-03",
      from: LocalTime(saturday + from.day, minute: from.minute),
      to: LocalTime(saturday + to.day, minute: to.minute), measured: measured, allowed: allowed,
      unit: unit, assignments: shifts.enumerated().map { work($1, $0 * days) })
  }

  @Test("Every shipped rule has a sentence of its own, in Dutch word for word", arguments: cases)
  func sentence(finding: Finding, dutch: String) {
    #expect(FindingText.text(finding, scenario: scenario, language: .dutch) == dutch)
    let english = FindingText.text(finding, scenario: scenario, language: .english)
    #expect(english != dutch)
    #expect(!english.contains(finding.rule), "the general sentence: \(english)")
  }

  @Test("No shipped rule that is judged is without a case here")
  func allRules() {
    let told = Set(Self.cases.map(\.0.rule))
    let judged = RulePack.shipped.flatMap(\.rules).filter {
      KnownRule[$0.id]?.isJudged == true
    }
    #expect(Set(judged.map(\.id)).subtracting(told) == [])
  }

  @Test("A rule that did not ship is told by its numbers")
  func unknownRule() {
    let finding = Self.finding("X-1", .nights, 6, 5, from: (0, 0), to: (1, 0), [])
    #expect(
      FindingText.text(finding, scenario: scenario, language: .dutch)
        == "X-1 za 16 jan: gemeten 6 nachten, grens 5 nachten.")
  }

  @Test("A long broken duty is told as one duty, not as a rest between two")
  func brokenDuty() {
    let finding = Self.finding(
      "ATW-DREST", .hours, 8, 11, from: (0, 420), to: (0, 1380), ["OK", "AK"], days: 0)
    #expect(
      FindingText.text(finding, scenario: scenario, language: .dutch)
        == "ochtend kort (OK) en avond kort (AK) van za 16 jan laat, van za 16 jan 07:00 tot za 16 "
        + "jan 23:00, in 24 uur 8 u rust over; minimaal 11 u.")
  }

  @Test("A warning by the share of the period says that it is one")
  func warning() {
    var finding = Self.finding("ATW-SUN", .sundays, 3, 4, from: (-12, 0), to: (79, 0), [])
    finding.kind = .soft
    #expect(
      FindingText.text(finding, scenario: scenario, language: .english)
        == "From Mon 4 Jan to Sun 4 Apr: 3 Sundays free; at least 4. "
        + "(In proportion to the period: the full term cannot be assessed.)")
  }

  @Test("Neither leave nor exemption tells its reason")
  func privacy() {
    for finding in Self.cases.map(\.0) where finding.kind != .soft {
      let text = FindingText.text(finding, scenario: scenario, language: .dutch)
      for word in ["ziek", "zwanger", "verlof", "zorgverlof"] { #expect(!text.contains(word)) }
    }
  }

  @Test("What was not assessed says what is missing")
  func notAssessed() {
    let history = NotAssessed(
      rule: "ATW-AVG16", reason: .historyTooShort(weeksNeeded: 16, weeksGiven: 1))
    #expect(history.text(.dutch) == "Vraagt 16 weken aan historie; gegeven: 1 week.")
    let counter = NotAssessed(rule: "ATW-SUN", reason: .counterMissing("freeSundays"))
    #expect(counter.text(.english) == "The count 'freeSundays' in counters.csv is missing.")
    let published = NotAssessed(rule: "ATW-ANN", reason: .notPublished)
    #expect(
      published.text(.dutch) == "De dag van bekendmaking staat niet in scenario.yaml (published).")
  }
}
