extension RulePack {
  /// The packs that ship, by id.
  public static let shipped: [RulePack] = [.atw, .contract, .healthyRostering]

  /// Arbeidstijdenwet, age 18 and over, for ordinary shifts.
  public static let atw = RulePack(
    id: "atw", title: "Arbeidstijdenwet (ATW)",
    rules: [
      Rule(
        id: "ATW-SHIFT", value: 12, unit: .hours, kind: .law, source: "ATW 5:7",
        dutch: "Een dienst telt hooguit 12 uur werk.",
        english: "A shift holds at most 12 hours of work."),
      Rule(
        id: "ATW-WEEK", value: 60, unit: .hours, kind: .law, source: "ATW 5:7",
        dutch: "Hooguit 60 uur werk per week.", english: "At most 60 hours of work a week."),
      Rule(
        id: "ATW-AVG4", value: 55, unit: .hours, kind: .law, source: "ATW 5:7",
        dutch: "Gemiddeld hooguit 55 uur per week over elke 4 weken.",
        english: "On average at most 55 hours a week over any 4 weeks."),
      Rule(
        id: "ATW-AVG16", value: 48, unit: .hours, kind: .law, source: "ATW 5:7",
        dutch: "Gemiddeld hooguit 48 uur per week over elke 16 weken.",
        english: "On average at most 48 hours a week over any 16 weeks."),
      Rule(
        id: "ATW-DREST", value: 11, unit: .hours, kind: .law, source: "ATW 5:3",
        dutch: "Minimaal 11 uur rust in elke 24 uur.",
        english: "At least 11 hours of rest in every 24 hours."),
      Rule(
        id: "ATW-WREST", value: 36, unit: .hours, kind: .law, source: "ATW 5:5",
        dutch:
          "Minimaal 36 uur rust per 7x24 uur, of 72 uur per 14x24 uur in delen van minimaal 32 uur.",
        english:
          "At least 36 hours of rest per 7x24 hours, or 72 per 14x24 hours in parts of at least 32."
      ),
      Rule(
        id: "ATW-BRK", value: 30, unit: .minutes, kind: .law, source: "ATW 5:4",
        dutch: "Boven 5,5 uur werk 30 minuten pauze, boven 10 uur 45 minuten.",
        english: "Over 5.5 hours of work a break of 30 minutes, over 10 hours 45 minutes."),
      Rule(
        id: "ATW-SUN", value: 13, unit: .sundays, kind: .law, source: "ATW 5:6",
        dutch: "Minimaal 13 vrije zondagen per 52 weken.",
        english: "At least 13 free Sundays per 52 weeks."),
      Rule(
        id: "ATW-N-LEN", value: 10, unit: .hours, kind: .law, source: "ATW 5:8",
        dutch: "Een nachtdienst telt hooguit 10 uur werk.",
        english: "A night shift holds at most 10 hours of work."),
      Rule(
        id: "ATW-N-REST", value: 14, unit: .hours, kind: .law, source: "ATW 5:8",
        dutch: "Minimaal 14 uur rust na een nachtdienst die na 02:00 eindigt.",
        english: "At least 14 hours of rest after a night shift that ends after 02:00."),
      Rule(
        id: "ATW-N-46", value: 46, unit: .hours, kind: .law, source: "ATW 5:8",
        dutch: "Minimaal 46 uur rust na 3 of meer nachtdiensten achter elkaar.",
        english: "At least 46 hours of rest after 3 or more consecutive nights."),
      Rule(
        id: "ATW-N-SER", value: 7, unit: .shifts, kind: .law, source: "ATW 5:8",
        dutch: "Hooguit 7 diensten achter elkaar als er een nachtdienst bij is.",
        english: "At most 7 consecutive shifts when one of them is a night."),
      Rule(
        id: "ATW-N-36", value: 36, unit: .nights, kind: .law, source: "ATW 5:8",
        dutch: "Hooguit 36 nachtdiensten die na 02:00 eindigen per 16 weken.",
        english: "At most 36 nights that end after 02:00 per 16 weeks."),
      Rule(
        id: "ATW-N-40", value: 40, unit: .hours, kind: .law, source: "ATW 5:8",
        dutch: "Met 16 of meer nachtdiensten in 16 weken gemiddeld hooguit 40 uur per week.",
        english: "With 16 or more nights in 16 weeks on average at most 40 hours a week."),
    ])

  /// What contract, leave and agreements ask, whatever the collective agreement.
  public static let contract = RulePack(
    id: "contract", title: "Contract, verlof en afspraken",
    rules: [
      Rule(
        id: "VVT-CONTRACT", value: 2, unit: .hours, kind: .consent, source: "CAO VVT",
        dutch: "Niet meer uren dan het contract over de periode, met 2 procent speling.",
        english: "No more hours than the contract over the period, with 2 percent of slack."),
      Rule(
        id: "HOUSE-QUALIFIED", value: 0, unit: .level, kind: .law, source: "Wet BIG; contract",
        dutch:
          "Alleen op een dienst waarvoor iemand in dat domein het niveau en een contract heeft.",
        english: "Only on a shift for which someone has the level and a contract in that domain."),
      Rule(
        id: "HOUSE-OVERLAP", value: 0, unit: .minutes, kind: .law, source: "rooster",
        dutch: "Niemand werkt twee diensten tegelijk.",
        english: "Nobody works two shifts at once."),
      Rule(
        id: "HOUSE-LEAVE", value: 0, unit: .days, kind: .consent, source: "verlof",
        dutch: "Geen dienst op een dag van afwezigheid.", english: "No shift on a day of absence."),
      Rule(
        id: "HOUSE-AVAILABLE", value: 0, unit: .days, kind: .consent, source: "beschikbaarheid",
        dutch: "Alleen diensten binnen de beschikbaarheid.",
        english: "Only shifts within someone's availability."),
      Rule(
        id: "HOUSE-UNAVAILABLE", value: 0, unit: .days, kind: .consent, source: "wensen",
        dutch: "Geen dienst op een moment dat iemand onbeschikbaar is.",
        english: "No shift at a time someone is unavailable."),
      Rule(
        id: "HOUSE-EXEMPT", value: 0, unit: .days, kind: .law, source: "vrijstelling",
        dutch: "Geen dienst waarvan iemand is vrijgesteld.",
        english: "No shift someone is exempt from."),
      Rule(
        id: "HOUSE-NOT-ALONE", value: 1, unit: .shifts, kind: .law, source: "status",
        dutch: "Wie niet alleen mag werken, heeft een collega op dezelfde dienst.",
        english: "Who may not work alone has a colleague on the same shift."),
    ])

  /// Healthy rostering (gezond roosteren): soft, each finding costs its weight.
  public static let healthyRostering = RulePack(
    id: "healthy-rostering", title: "Gezond roosteren",
    rules: [
      Rule(
        id: "HR-QUICK", value: 14, unit: .hours, kind: .soft, source: "gezond roosteren", weight: 3,
        dutch: "Minimaal 14 uur tussen twee diensten.", english: "At least 14 hours between shifts."
      ),
      Rule(
        id: "HR-ROTATION", value: 0, unit: .none, kind: .soft, source: "gezond roosteren",
        weight: 2, dutch: "Voorwaarts roteren: vroeg, laat, nacht.",
        english: "Forward rotation: early, late, night."),
      Rule(
        id: "HR-RUN", value: 5, unit: .days, kind: .soft, source: "gezond roosteren", weight: 3,
        dutch: "Hooguit 5 werkdagen achter elkaar.", english: "At most 5 working days in a row."),
      Rule(
        id: "HR-SAME", value: 4, unit: .shifts, kind: .soft, source: "gezond roosteren", weight: 1,
        dutch: "Hooguit 4 diensten van dezelfde soort achter elkaar.",
        english: "At most 4 shifts of one kind in a row."),
      Rule(
        id: "HR-NIGHTS", value: 3, unit: .nights, kind: .soft, source: "gezond roosteren",
        weight: 3, dutch: "Hooguit 3 nachten achter elkaar.", english: "At most 3 nights in a row."
      ),
      Rule(
        id: "HR-LEN", value: 9, unit: .hours, kind: .soft, source: "gezond roosteren", weight: 1,
        dutch: "Een dienst telt hooguit 9 uur werk.",
        english: "A shift holds at most 9 hours of work."),
      Rule(
        id: "HR-NLEN", value: 8, unit: .hours, kind: .soft, source: "gezond roosteren", weight: 2,
        dutch: "Een nachtdienst telt hooguit 8 uur werk.",
        english: "A night holds at most 8 hours of work."),
      Rule(
        id: "HR-WKND", value: 0.6, unit: .weekends, kind: .soft, source: "gezond roosteren",
        weight: 3, dutch: "Minstens 40 procent van de weekenden vrij.",
        english: "At least 40 percent of weekends free."),
      Rule(
        id: "HR-EVE", value: 0.6, unit: .days, kind: .soft, source: "gezond roosteren", weight: 1,
        dutch: "Minstens 40 procent van de avonden vrij.",
        english: "At least 40 percent of evenings free."),
    ])
}
