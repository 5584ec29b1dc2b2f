/// Words on why places stay open, and what would help.
extension Words {
  static let timesBetween = Words("{0} keer van {1} t/m {2}", "{0} times from {1} to {2}")
  static let whyOpen = Words("Waarom het niet anders kan", "Why it cannot be otherwise")
  static let noShortageShown = Words(
    "Geen telling of conflict laat zien dat er iets open moet blijven.",
    "No count or conflict shows that anything has to stay open.")
  static let countSays = Words(
    "{0}: {1} nodig, hooguit {2} mogelijk", "{0}: {1} needed, at most {2} possible")
  static let staysOpen = Words("Minstens {0} blijft open.", "At least {0} stays open.")
  static let stayOpen = Words("Minstens {0} blijven open.", "At least {0} stay open.")
  static let peopleTimes = Words("{0} x {1}", "{0} x {1}")
  static let peopleTimesBecause = Words("{0} x {1} ({2})", "{0} x {1} ({2})")
  static let countLine = Words("{0} = {1}: {2}", "{0} = {1}: {2}")
  static let noRowAtAll = Words(
    "Voor {0} bestaat geen enkel rooster binnen wet en afspraken; deze kunnen niet samen:",
    "For {0} there is no roster at all within law and agreements; these cannot go together:")
  static let noCountShows = Words(
    "Een telling die dit laat zien bestaat niet; deze kunnen niet samen:",
    "There is no count that shows this; these cannot go together:")
  static let amongThem = Words("Het gaat om {0}.", "It is about {0}.")

  // What would help.
  static let whatHelps = Words("Wat zou helpen (nooit de wet)", "What would help (never the law)")
  static let solvedWith = Words(
    "doorgerekend: {0} open wordt {1}; {2}", "solved again: {0} open becomes {1}; {2}")
  static let fewerStepsFail = Words(
    "minder stappen volstaan niet (bewezen)", "fewer steps will not do (proven)")
  static let fewerStepsUnknown = Words(
    "of minder stappen volstaan, is onbekend", "whether fewer steps will do is unknown")
  static let relaxBorrow = Words("Leen {0} ({1}): {2}", "Borrow {0} ({1}): {2}")
  static let relaxHire = Words("Neem {0} aan ({1}): {2}", "Hire {0} ({1}): {2}")
  static let relaxPins = Words("Laat {0} los: {1}", "Let go of {0}: {1}")
  static let relaxConsents = Words("Vraag {0}: {1}", "Ask {0}: {1}")
  static let relaxCover = Words("Vraag {0} minder: {1}", "Ask {0} fewer: {1}")
  static let stepPin = Words("{0} {1} van {2}", "{0} {1} of {2}")
  static let stepConsent = Words("{0} met {1} op {2}", "{0} to {1} on {2}")
  static let stepConsentSpan = Words("{0} met {1} van {2}", "{0} to {1} from {2}")
}

extension Counted {
  static let crew = Counted(
    one: Words("{0} mens", "{0} person"), many: Words("{0} mensen", "{0} people"))
  static let agreements = Counted(
    one: Words("{0} afspraak", "{0} agreement"), many: Words("{0} afspraken", "{0} agreements"))
  static let consents = Counted(
    one: Words("{0} instemming", "{0} consent"), many: Words("{0} instemmingen", "{0} consents"))
  static let placesFewer = Counted(
    one: Words("{0} plek", "{0} place"), many: Words("{0} plekken", "{0} places"))
}
