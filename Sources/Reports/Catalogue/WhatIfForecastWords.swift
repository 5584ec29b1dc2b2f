/// Words of the forecast meeting.
extension Words {
  static let forecast = Words("Kwartaalvooruitblik", "Quarterly forecast")
  static let forecastTitle = Words(
    "Kwartaalvooruitblik {0}, {1}", "Quarterly forecast {0}, {1}")
  static let skipToContent = Words("Direct naar de inhoud", "Straight to the content")
  static let closingTitle = Words(
    "Wie te werven en op te leiden", "Who to recruit and to train")
  static let closingKey = Words(
    "Zonder inhuur is dit het goedkoopste plan dat het minste openlaat.",
    "With nobody hired, this is the cheapest plan that leaves the least open.")
  static let nothingToClose = Words(
    "Er hoeft niemand bij: het team werkt alles wat nodig is.",
    "Nobody needs to come: the team works all that is needed.")
  static let closingTotal = Words(
    "Samen {0} fte werven en {1} fte opleiden.", "Together {0} fte to recruit and {1} fte to train."
  )
  static let closingLeft = Words(
    "Ook dan blijft gemiddeld {0} uur per week open.",
    "Even then {0} hours a week stay open on average.")
  static let formationTitle = Words(
    "Nodig, formatie en gap per niveau", "Need, formation and gap by level")
  static let formation = Words("formatie", "formation")
  static let formationKey = Words(
    "Uren per week op de afdeling. Gap = nodig min formatie: + is tekort, - is over; in bruto fte. Wat "
      + "over is op een hoger niveau kan een tekort op een lager niveau vullen; omgekeerd niet.",
    "Hours a week on the ward. Gap = need less formation: + is short, - is spare; in gross fte. What is "
      + "spare at a higher level can fill a shortage at a lower one; not the other way round.")
  static let resultTitle = Words("Resultaat", "Result")
  static let mixTrend = Words("Bewoners per zorgprofiel", "Residents by care profile")
  static let otherProfiles = Words("overig", "others")
  static let lookNow = Words("nu ({0})", "now ({0})")
}

extension Counted {
  static let lookAhead = Counted(
    one: Words("over {0} maand", "in {0} month"), many: Words("over {0} maanden", "in {0} months"))
}
