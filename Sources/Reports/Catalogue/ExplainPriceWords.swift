/// Words on what rules and levels cost, and on what a roster asks of someone.
extension Words {
  static let rulePrices = Words(
    "Wat eigen regels kosten aan open diensten (nooit de wet)",
    "What local rules cost in open shifts (never the law)")
  static let levelPrices = Words(
    "Wat een medewerker meer scheelt aan open diensten",
    "What one more person saves in open shifts")
  static let intervalKey = Words(
    "3-4 = bewezen minstens 3 open, gevonden 4; 3 = bewezen. Scheelt = zoveel minder open, bewezen "
      + "tussen die twee; ? = onbekend.",
    "3-4 = proven at least 3 open, found 4; 3 = proven. Saves = so many fewer open, proven to lie "
      + "between the two; ? = unknown.")
  static let nowOpen = Words("nu open", "open now")
  static let openWithout = Words("zonder", "without")
  static let openWithMore = Words("met", "with")
  static let saves = Words("scheelt", "saves")
  static let savesPoints = Words("in punten", "in points")
  static let softPack = Words("gezond roosteren: {0}", "healthy rostering: {0}")
  static let allPins = Words("wat is vastgezet", "what is pinned")
  static let consentTo = Words("instemming met {0}", "consent to {0}")
  static let levelHours = Words("{0}, niveau {1}, {2} per week", "{0}, level {1}, {2} a week")
  static let nothingPriced = Words(
    "Er is geen regel of niveau doorgerekend.", "No rule or level was solved for.")

  // Someone beside the team.
  static let besideTeam = Words(
    "{0} naast het eerlijk deel", "{0} beside the fair share")
  static let ownCount = Words("eigen", "own")
  static let ownHours = Words(
    "Contract {0}, telt mee {1}, saldo {2}.", "Contract {0}, counted {1}, balance {2}.")
  static let ownWishes = Words(
    "{0} van {1} wensen ingewilligd.", "{0} of {1} wishes granted.")
  static let ownRefused = Words("Geweigerd: {0}.", "Refused: {0}.")
  static let noWishes = Words("Geen wensen ingediend.", "No wishes handed in.")
  static let teamWishes = Words(
    "In het hele team is {0} ingewilligd.", "In the whole team {0} are granted.")
  static let worstOff = Words(
    "Het zwaarst belast is {0}, met {1}; {2} komt op {3}.",
    "Most burdened is {0}, with {1}; {2} comes to {3}.")
  static let worstOffSelf = Words(
    "{0} is zelf het zwaarst belast, met {1}.", "{0} is the most burdened, with {1}.")
  static let worstOffAtLeast = Words(
    "{0} heeft voor wie het zwaarst belast is minder dan {1}: {2}.",
    "{0} has less than {1} for whoever is most burdened: {2}.")
  static let worstOffUnknown = Words(
    "Of het met minder kan, is onbekend.", "Whether less is possible is unknown.")
  static let burdenKey = Words(
    "Belasting telt nachten, avonden, weekenddagen en feestdagen, gewogen naar contract.",
    "Burden counts nights, evenings, weekend days and holidays, weighed by contract.")
}
