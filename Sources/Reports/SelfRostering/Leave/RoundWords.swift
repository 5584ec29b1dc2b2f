package import SelfRostering

/// Words of a round of leave.
extension Words {
  static let roundTitle = Words("Ronde {0}: {1}, {2}", "Round {0}: {1}, {2}")
  static let roundDates = Words(
    "Inleveren t/m {0}; de teamleider beslist uiterlijk {1}. Stand: {2}.",
    "Hand in until {0}; the team leader decides by {1}. Stage: {2}.")
  static let roundLate = Words(
    "TE LAAT: hierover had uiterlijk {0} beslist moeten zijn.",
    "OVERDUE: this should have been decided by {0}.")
  static let roundNone = Words("Er zijn geen rondes.", "There are no rounds.")
  static let roundChoices = Words("Keuzes", "Choices")
  static let roundProposal = Words("Voorstel", "Proposal")
  static let roundOutcome = Words("Uitkomst", "Outcome")
  static let roundGiven = Words(
    "{0}: {1}e keus, {2} ({3}, {4} van eerdere rondes)",
    "{0}: choice {1}, {2} ({3}, {4} of earlier rounds)")
  static let roundNothing = Words(
    "{0}: geen van de keuzes ({1}, {2} van eerdere rondes)",
    "{0}: none of the choices ({1}, {2} of earlier rounds)")
  static let roundFull = Words(
    "{0}e keus kon niet: week {1} is vol voor {2} niveau {3}: {4} van {5}",
    "choice {0} could not be: week {1} is full for {2} level {3}: {4} of {5}")
  static let roundNobody = Words("niemand kan die week weg", "nobody may be away that week")
  static let roundWorse = Words(
    "wie gaat, had een slechtere beurt in {0}", "those who go had a worse turn in {0}")
  static let roundEqual = Words(
    "wie gaat, stond niet beter voor; bij gelijke stand beslist het lot",
    "those who go stood no better; between equals the lot decides")
  static let roundWhole = Words(
    "anders was iemand slechter uit, of iedereen samen",
    "otherwise someone would be worse off, or all together")
  static let roundBest = Words(
    "Het grootste totaal is {0}, samen kost de ronde {1}; bewezen: geen verdeling doet het beter.",
    "The largest total is {0}, the round costs {1} together; proven: no allotment does better.")
  static let roundUnproven = Words(
    "Het grootste totaal is {0}, samen kost de ronde {1}; niet bewezen dat het niet beter kan.",
    "The largest total is {0}, the round costs {1} together; not proven the best.")

  package static func name(of stage: LeaveRound.Stage) -> Words {
    switch stage {
    case .open: Words("open voor keuzes", "open to choices")
    case .closed: Words("keuzes zijn binnen", "choices are in")
    case .proposed: Words("voorstel ligt er", "proposed")
    case .approved: Words("toegekend", "approved")
    }
  }

  // Refused.
  static let roundIsClosed = Words(
    "Keuzes konden tot en met {0} worden ingeleverd.", "Choices could be handed in until {0}.")
  static let roundIsOpen = Words(
    "Keuzes kunnen nog tot en met {0} worden ingeleverd.",
    "Choices can still be handed in until {0}.")
  static let roundIsDecided = Words(
    "Deze ronde is op {0} toegekend.", "This round was approved on {0}.")
  static let roundNotProposed = Words(
    "Er is nog geen voorstel.",
    "There is no proposal yet.",
    command: (
      "Misschien eerst: zorgrooster leave round propose",
      "Maybe first: zorgrooster leave round propose"
    ))
  static let roundTooMany = Words("Hooguit {0} keuzes.", "At most {0} choices.")
  static let roundNoAllotment = Words(
    "Er is geen verdeling gevonden binnen de tijd.", "No allotment was found in time.")
}
