package import Reports
package import SelfRostering

/// Words of the pages on the period and on proposals.
extension WorkWords {
  static let save = Words("Opslaan", "Save")
  static let saveThis = Words("Opslaan: {0}", "Save: {0}")
  static let change = Words("Wijzigen", "Change")
  static let fixNeed = Words("Zet de behoefte vast", "Fix the need")
  static let fixNeedText = Words(
    "Wat nodig is volgt nu uit de zorgmix. Zet je het vast, dan verandert het niet meer mee.",
    "What is needed follows from the care mix. Once fixed it no longer changes along.")
  package static let needFixed = Words(
    "De behoefte staat vast: {0} regels.", "The need is fixed: {0} lines.")
  static let calendar = Words("Kalender", "Calendar")
  static let calendarText = Words(
    "Elke fase begint op een moment dat jij kiest, in deze volgorde.",
    "Each phase begins at a moment you choose, in this order.")
  static let stepFrom = Words("{0}: vanaf {1}", "{0}: from {1}")
  package static let stepSet = Words("{0} begint {1}.", "{0} begins {1}.")
  static let houseRules = Words("Afspraken van het team", "What the team agreed")
  static let houseRulesText = Words(
    "Een afspraak geldt vanaf nu. Schrijf erbij wie het afsprak.",
    "A rule holds from now on. Say who agreed to it.")
  static let ruleStandard = Words("{0} (standaard)", "{0} (standard)")
  static let ruleAgreed = Words("{0} (afgesproken door {1})", "{0} (agreed by {1})")
  static let ruleValue = Words("Waarde", "Value")
  static let ruleBy = Words("Afgesproken door", "Agreed by")
  static let ruleOn = Words("Afgesproken op", "Agreed on")
  package static let ruleSet = Words("Vastgelegd: {0}.", "Recorded: {0}.")
  static let versions = Words("Bekendgemaakt", "Made known")
  static let noVersions = Words("Nog niets.", "Nothing yet.")
  static let versionLine = Words("Versie {0}: {1}, {2}", "Version {0}: {1}, {2}")
  static let openPeriod = Words("Open een nieuwe periode", "Open a new period")
  static let firstDay = Words("Eerste dag (een maandag)", "First day (a Monday)")
  static let weekCount = Words("Aantal weken", "Number of weeks")
  package static let periodOpened = Words(
    "De periode vanaf {0} is open.", "The period from {0} is open.")

  // Publishing.
  static let toPublish = Words("Bekijken en publiceren", "Look and publish")
  static let publishTitle = Words("Publiceren", "Publish")
  static let publish = Words("Publiceer het rooster", "Publish the roster")
  static let publishText = Words(
    "Iedereen ziet het rooster dan in zijn eigen agenda. Wijzigen kan daarna alleen met instemming.",
    "Everyone then sees the roster in their own calendar. It changes only with agreement from then."
  )
  static let sinceLast = Words("Gewijzigd sinds de vorige versie", "Changed since the last version")
  static let firstVersion = Words("Dit wordt de eerste versie.", "This will be the first version.")
  static let openShifts = Words("Open diensten", "Open shifts")
  static let findingsTitle = Words("Meldingen", "Findings")
  static let showThem = Words("Bekijk ze", "See them")
  static let andMore = Words("En nog {0}.", "And {0} more.")
  static let withOpen = Words(
    "Publiceer met de open diensten erbij", "Publish with the open shifts in it")
  static let lateReason = Words("Reden dat het later is", "Reason that it is late")
  package static let published = Words(
    "Versie {0} is bekendgemaakt.", "Version {0} is made known.")

  // Proposals.
  static let proposeTitle = Words("Vraag een voorstel", "Ask for a proposal")
  static let propose = Words("Maak een voorstel", "Make a proposal")
  static let proposeText = Words(
    "Een voorstel vult aan wat jullie hebben afgesproken. Wat vaststaat blijft staan, en het "
      + "rooster verandert pas als je het overneemt.",
    "A proposal completes what you agreed together. What is pinned stays, and the roster changes "
      + "only once you take it.")
  static let proposeNotNow = Words(
    "Een voorstel kan vanaf Ons rooster tot het rooster is gepubliceerd.",
    "A proposal is possible from Our roster (Ons rooster) until the roster is published.")
  static let busy = Words("Er wordt gerekend", "Working it out")
  static let mayLeave = Words(
    "Je kunt gerust iets anders doen; het voorstel staat straks hier.",
    "Feel free to do something else; the proposal will be here.")
  static let stop = Words("Stop en houd het beste", "Stop and keep the best")
  package static let stopped = Words(
    "Het rekenen stopt; wat er is wordt bewaard.", "It stops; what there is will be kept.")
  static let solveNext = Words("Het begint zo.", "It begins in a moment.")
  static let solveWaits = Words("Nog {0} voor je.", "{0} before you.")
  static let solveRuns = Words("Bezig: {0} van {1} seconden.", "Busy: {0} of {1} seconds.")
  static let solveFirst = Words("Er is een eerste rooster.", "There is a first roster.")
  static let solveGap = Words("Het kan hooguit {0} beter.", "It can be at most {0} better.")
  package static let solveDone = Words("voorstel {0}", "proposal {0}")
  package static let solveStopped = Words("gestopt", "stopped")
  package static let absenceDone = Words("klaar", "done")
  static let askedBefore = Words("Eerder gevraagd", "Asked before")
  static let askedThen = Words("{0}: {1}", "{0}: {1}")
  static let proposalTitle = Words("Voorstel {0}", "Proposal {0}")
  static let taken = Words("Overgenomen", "Taken")
  static let accept = Words("Neem dit voorstel over", "Take this proposal")
  static let orLeave = Words(
    "Liever niet? Laat het dan staan: er verandert niets.",
    "Rather not? Then leave it: nothing changes.")
  static let whatChanges = Words("Wat er verandert, per persoon", "What changes, person by person")
  static let personChanges = Words(
    "{0}: {1}, waarvan {2} in een eigen schets", "{0}: {1}, {2} of which in an own draft")
  package static let proposalTaken = Words(
    "Voorstel {0} is nu het rooster.", "Proposal {0} is the roster now.")

  /// What a house rule is called.
  package static func name(of rule: HouseRule.Name) -> Words {
    switch rule {
    case .jokers: Words("Jokers per persoon", "Jokers per person")
    case .autoApprove:
      Words(
        "Ruilen zonder teamleider (1 is aan)", "Swaps without the team leader (1 is on)")
    case .helpPoints: Words("Punten voor helpen", "Points for helping")
    case .fairNights: Words("Gewicht van een nacht", "Weight of a night")
    case .fairEvenings: Words("Gewicht van een avond", "Weight of an evening")
    case .fairWeekends: Words("Gewicht van een weekenddag", "Weight of a day of the weekend")
    case .fairHolidays: Words("Gewicht van een feestdag", "Weight of a holiday")
    case .fairWishes: Words("Gewicht van een geweigerde wens", "Weight of a refused wish")
    case .retention:
      Words("Maanden bewaren na vertrek", "Months kept after someone left")
    case .summerTurns:
      Words("Hoogstens tegelijk met verlof, per niveau", "At most on leave at once, per level")
    case .leaveTerm:
      Words("Dagen om over verlof te beslissen", "Days to decide on leave")
    case .leaveMemory:
      Words("Jaren dat een verlofronde meetelt", "Years a round of leave counts")
    }
  }
}
