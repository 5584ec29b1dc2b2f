/// Words on one wish: whether it is granted, what granting it costs, and where it comes cheaper.
extension Words {
  static let wishGranted = Words(
    "{0} van {1} ({2}) is ingewilligd.", "{0} of {1} ({2}) is granted.")
  static let wishRefused = Words(
    "{0} van {1} ({2}) is niet ingewilligd.", "{0} of {1} ({2}) is not granted.")
  static let refusedOn = Words("Geweigerd op {0}.", "Refused on {0}.")

  // The wish itself.
  static let wishToWork = Words("{0} werken {1}", "{0} work {1}")
  static let wishForShift = Words("{0} {1} {2}", "{0} {1} {2}")
  static let wishAway = Words("{0} {1}", "{0} {1}")
  static let wishAwayFor = Words("{0} voor {1} {2}", "{0} for {1} {2}")
  static let onDay = Words("op {0}", "on {0}")
  static let inSpan = Words("van {0}", "from {0}")
  static let onDaysInSpan = Words("op {0} van {1}", "on {0} from {1}")
  static let withJoker = Words("met joker", "with a joker")
  static let withWeight = Words("gewicht {0}", "weight {0}")

  // What prices say at once.
  static let firstUnknown = Words(
    "Er zijn geen prijzen van een bewijs: zonder opnieuw op te lossen is niets te zeggen.",
    "There are no prices of a proof: without solving again nothing can be said.")
  static let firstImpossible = Words(
    "Volgens de prijzen van het bewijs is er geen rooster binnen wet en afspraken dat de wens "
      + "inwilligt.",
    "By the prices of the proof there is no roster within law and agreements that grants the wish.")
  static let firstRises = Words(
    "Volgens de prijzen van het bewijs stijgt de ondergrens met {0}; geen rooster dat de wens "
      + "inwilligt kost minder dan {1}.",
    "By the prices of the proof the bound rises by {0}; no roster that grants the wish costs less "
      + "than {1}.")
  static let firstStays = Words(
    "Volgens de prijzen van het bewijs stijgt de ondergrens niet; geen rooster dat de wens inwilligt "
      + "kost minder dan {0}.",
    "By the prices of the proof the bound does not rise; no roster that grants the wish costs less "
      + "than {0}.")
  static let risePoints = Words("{0} punt", "{0} points")
  static let firstRanks = Words(
    "Dat rangschikt; een prijs is het pas na opnieuw oplossen.",
    "That ranks; it is a price only after solving again.")

  // What solving again says.
  static let wishImpossible = Words(
    "Geen rooster binnen wet en afspraken kan deze wens inwilligen:",
    "No roster within law and agreements can grant this wish:")
  static let wishUnsolved = Words(
    "Binnen de tijd is geen rooster gevonden dat de wens inwilligt: onbekend wat dat kost.",
    "Within the time no roster was found that grants the wish: unknown what that costs.")
  static let wishCosts = Words(
    "Inwilligen kost hooguit {0} meer dan dit rooster:",
    "Granting it costs at most {0} more than this roster:")
  static let wishCostsSame = Words(
    "Inwilligen kost niets: een rooster dat het doet, kost even veel punten als dit.",
    "Granting it costs nothing: a roster that does costs as many points as this one.")
  static let wishGains = Words(
    "Inwilligen kost niets: een rooster dat het doet, kost {0} minder dan dit.",
    "Granting it costs nothing: a roster that does costs {0} less than this one.")
  static let nobodyPays = Words(
    "niemand gaat erop achteruit", "nobody is worse off")
  static let inReturn = Words("Daar staat tegenover:", "Against that:")
  static let priceProven = Words(
    "Bewezen: geen rooster dat de wens inwilligt, kost minder.",
    "Proven: no roster that grants the wish costs less.")
  static let priceWithin = Words(
    "De prijs is binnen {0}: geen rooster dat de wens inwilligt, kost minder dan {1}.",
    "The price is within {0}: no roster that grants the wish costs less than {1}.")
  static let priceUnknown = Words(
    "Of het goedkoper kan, is onbekend.", "Whether it can be cheaper is unknown.")
  static let priceWindow = Words(
    "Gezocht in {0}; de andere dagen bleven zoals ze zijn.",
    "Sought in {0}; the other days stayed as they are.")

  // The wish on other days.
  static let cheaper = Words("Goedkoper:", "Cheaper:")
  static let otherDays = Words("Op andere dagen:", "On other days:")
  static let alternativeFree = Words(
    "{0} ({1}): kost niets, dit rooster doet het al",
    "{0} ({1}): costs nothing, this roster already does it")
  static let alternativeCosts = Words(
    "{0} ({1}): kost hooguit {2}", "{0} ({1}): costs at most {2}")
  static let alternativeGains = Words(
    "{0} ({1}): kost niets", "{0} ({1}): costs nothing")
  static let answeredAfter = Words("Eerste antwoord na {0}.", "First answer after {0}.")
  static let confirmedAfter = Words(
    "Eerste antwoord na {0}, doorgerekend na {1}.",
    "First answer after {0}, solved again after {1}.")
}

extension Counted {
  static let daysLater = Counted(
    one: Words("{0} dag later", "{0} day later"), many: Words("{0} dagen later", "{0} days later"))
  static let daysEarlier = Counted(
    one: Words("{0} dag eerder", "{0} day earlier"),
    many: Words("{0} dagen eerder", "{0} days earlier"))
}
