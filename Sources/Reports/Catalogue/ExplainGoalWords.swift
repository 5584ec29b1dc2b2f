import Explanations
import RosterModel

/// Words on what is proven of each goal.
extension Words {
  static let provenGoals = Words("Wat bewezen is", "What is proven")
  static let anyRoster = Words("Geen enkel rooster", "No roster")
  static let anyRosterGiven = Words(
    "Geen enkel rooster dat hooguit {0} open laat,", "No roster that leaves at most {0} open")
  static let leavesAtLeast = Words(
    "{0} kan minder dan {1} open laten; dit laat er {2} open: {3}.",
    "{0} can leave fewer than {1} open; this one leaves {2} open: {3}.")
  static let leavesHere = Words(
    "Dit rooster laat {0} open: {1}.", "This roster leaves {0} open: {1}.")
  static let leavesUnknown = Words(
    "Dit rooster laat {0} open; of het met minder kan, is onbekend.",
    "This roster leaves {0} open; whether fewer is possible is unknown.")
  static let leavesProven = Words(
    "{0} kan minder dan {1} open laten.", "{0} can leave fewer than {1} open.")
  static let comesToAtLeast = Words(
    "{0} komt op minder dan {1}; dit komt op {2}: {3}.",
    "{0} comes to less than {1}; this one comes to {2}: {3}.")
  static let comesToHere = Words("Dit rooster komt op {0}: {1}.", "This roster comes to {0}: {1}.")
  static let comesToUnknown = Words(
    "Dit rooster komt op {0}; of het met minder kan, is onbekend.",
    "This roster comes to {0}; whether less is possible is unknown.")
  static let provenTheLeast = Words("bewezen het minste", "proven the least")
  static let costsAtLeast = Words(
    "Geen enkel rooster kost minder dan {0}; dit kost {1}: {2}.",
    "No roster costs less than {0}; this one costs {1}: {2}.")
  static let costsHere = Words("Dit rooster kost {0}: {1}.", "This roster costs {0}: {1}.")
  static let costsUnknown = Words(
    "Dit rooster kost {0}; of het met minder kan, is onbekend.",
    "This roster costs {0}; whether less is possible is unknown.")
  static let shiftsFor = Words("{0} voor {1} ({2})", "{0} for {1} ({2})")

  // What one head more is worth.
  static let headValues = Words(
    "Wat een medewerker meer op een dienst scheelt", "What one person more on a shift saves")
  static let headValuesKey = Words(
    "Punten per medewerker meer, gemiddeld per dag van de week: de prijzen van het bewijs. Ze "
      + "rangschikken alleen; wat het echt scheelt, zegt pas opnieuw oplossen.",
    "Points per person more, on average by day of the week: the prices of the proof. They rank "
      + "only; what it really saves is told by solving again.")
  static let mean = Words("gem.", "mean")
}

extension Counted {
  static let hiredShifts = Counted(
    one: Words("{0} dienst van inhuur of flexpool", "{0} shift of hired people or the pool"),
    many: Words("{0} diensten van inhuur of flexpool", "{0} shifts of hired people or the pool"))
  static let headsOver = Counted(
    one: Words("{0} plek boven de behoefte", "{0} head above the need"),
    many: Words("{0} plekken boven de behoefte", "{0} heads above the need"))
  static let wishPoints = Counted(
    one: Words("{0} punt aan geweigerde wensen", "{0} point of refused wishes"),
    many: Words("{0} punten aan geweigerde wensen", "{0} points of refused wishes"))
  static let aboveShare = Counted(
    one: Words(
      "{0} nacht, avond, weekend of feestdag boven het eerlijk deel",
      "{0} night, evening, weekend or holiday above the fair share"),
    many: Words(
      "{0} nachten, avonden, weekenden en feestdagen boven het eerlijk deel",
      "{0} nights, evenings, weekends and holidays above the fair share"))
  static let facesAboveTeam = Counted(
    one: Words("{0} gezicht boven het eigen team", "{0} face above the own team"),
    many: Words("{0} gezichten boven het eigen team", "{0} faces above the own team"))
  static let healthPoints = Counted(
    one: Words("{0} punt aan ongezonde patronen", "{0} point of unhealthy patterns"),
    many: Words("{0} punten aan ongezonde patronen", "{0} points of unhealthy patterns"))
  static let withoutConsent = Counted(
    one: Words(
      "{0} bevinding zonder vastgelegde instemming", "{0} finding without a recorded consent"),
    many: Words(
      "{0} bevindingen zonder vastgelegde instemming", "{0} findings without a recorded consent"))
}

extension Words {
  /// Time off contract, as an amount of a goal.
  static let offContract = Words("{0} buiten contract", "{0} off contract")
}
