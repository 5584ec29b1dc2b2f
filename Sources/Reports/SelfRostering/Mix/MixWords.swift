import SelfRostering

/// Words of a change of the care mix.
extension Words {
  static let mixTitle = Words("Zorgmix {0} vanaf {1}: {2}.", "Care mix {0} from {1}: {2}.")
  static let mixCare = Words(
    "Zorgvraag volgens de norm: {0} per week wordt {1}.",
    "Care by the norm: {0} a week becomes {1}.")
  static let mixFollows = Words(
    "De behoefte volgt uit de zorgmix: opnieuw berekend, zo dicht bij wat nu geldt als kan.",
    "The need follows from the care mix: computed anew, as near to what holds now as can be.")
  static let mixApart = Words(
    "De bezettingstabel volgt niet uit de zorgmix: het verschil dat de zorgmix vraagt is erop "
      + "toegepast, per dienst, niveau en dag.",
    "The cover table does not follow from the care mix: the difference that the mix asks is "
      + "applied to it, per shift, level and day.")
  static let mixLessThanShift = Words(
    "Dit is minder dan een dienst: de behoefte blijft gelijk, er wordt niets over en niets open.",
    "This is less than a shift: the need stays as it is, nothing becomes over and nothing open.")
  static let mixNeedHours = Words(
    "Uren nodig per week en niveau, wordt min was", "Hours needed by week and level, after - before"
  )
  static let mixRosterHours = Words(
    "Uren per week en niveau, rooster min nodig: + is over, - is tekort",
    "Hours by week and level, rostered - needed: + is to spare, - is short")
  static let mixRowsTitle = Words(
    "Diensten waarvan de behoefte wijzigt: mensen van een niveau of hoger",
    "Shifts whose need changes: people of a level or higher")
  static let mixDate = Words("datum", "date")
  static let mixBefore = Words("nodig was", "needed before")
  static let mixAfter = Words("wordt", "after")
  static let mixSum = Words(
    "Wordt over: {0} ({1}). Wordt open: {2} ({3}).",
    "Becomes over: {0} ({1}). Becomes open: {2} ({3}).")
  static let mixSaved = Words(
    "De zorgmix en de behoefte die eruit volgt zijn vastgelegd.",
    "The care mix and the need that follows from it are stored.")
  static let mixOnlyTold = Words(
    "Zorgmix en rooster zijn niet gewijzigd.",
    "Mix and roster are as they were.",
    command: (
      "Een voorstel uitvoeren: zorgrooster mix-change --accept NUMMER, met --consent als wie het aangaat heeft ingestemd.",
      "To carry out a proposal: zorgrooster mix-change --accept NUMBER, with --consent once whoever it concerns has agreed."
    ))
  static let repairShorten = Words(
    "overtollige diensten korter, of eruit in overleg",
    "shorten what is above the need, or take it out in consultation")
  static let repairLend = Words(
    "uitlenen aan of lenen van een ander team", "lend to or borrow from another team")
  static let mixLeft = Words("blijft over: {0}; uren: {1}", "stays over: {0}; hours: {1}")
  static let mixShortenNote = Words(
    "alleen met instemming van de medewerker; contracturen blijven betaald of worden gecompenseerd",
    "only with the employee's agreement; contract hours stay paid or are compensated")
  static let mixLendNote = Words(
    "alleen met instemming van de medewerker (HOUSE-LEND), door wie beide roosters mag wijzigen",
    "only with the employee's consent (HOUSE-LEND), by who may change both rosters")
  static let loanLine = Words(
    "{0} {1}: {2} bij {3} wordt {4} bij {5}", "{0} {1}: {2} at {3} becomes {4} at {5}")
  static let noCareMix = Words(
    "Van dit team is geen zorgmix bekend.", "No care mix of this team is known.")
  static let tooFewResidents = Words(
    "Zoveel bewoners met {0} zijn er niet: de zorgmix telt er {1}.",
    "There are not that many residents with {0}: the care mix has {1}.")
}

extension MixRefusal {
  /// Why it is not done, and what would help.
  func text(_ say: Voice) -> String {
    switch self {
    case .noMix: say(.noCareMix)
    case .tooFew(let profile, let residents, let maybe):
      say(.tooFewResidents, profile, say.trimmed(residents)) + say.maybe(maybe, near: profile)
    }
  }
}
