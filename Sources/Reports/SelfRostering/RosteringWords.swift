package import SelfRostering

/// Words of self-rostering: phases, roles and what is asked.
extension Words {
  package static func name(of phase: Phase) -> Words {
    switch phase {
    case .need: Words("de behoefte staat nog open", "the need is still open")
    case .fixed: Words("de behoefte staat vast", "the need is fixed")
    case .own: Words("Mijn rooster", "My roster (Mijn rooster)")
    case .team: Words("Ons rooster", "Our roster (Ons rooster)")
    case .open(to: .own): Words("open diensten voor eigen medewerkers", "open shifts to own staff")
    case .open(to: .pool):
      Words("open diensten, ook voor de flexpool", "open shifts, also to the pool")
    case .open(to: .hired):
      Words("open diensten, ook voor inhuur", "open shifts, also to hired staff")
    case .final: Words("Definitief rooster", "Final roster (Definitief rooster)")
    case .published: Words("gepubliceerd", "published")
    case .past: Words("voorbij", "past")
    }
  }

  package static func name(of step: PhaseCalendar.Step) -> Words {
    switch step {
    case .fixed: name(of: Phase.fixed)
    case .own: name(of: Phase.own)
    case .team: name(of: Phase.team)
    case .openToOwn: name(of: Phase.open(to: .own))
    case .openToPool: name(of: Phase.open(to: .pool))
    case .openToHired: name(of: Phase.open(to: .hired))
    case .final: name(of: Phase.final)
    }
  }

  package static func name(of role: Role) -> Words {
    switch role {
    case .member: Words("medewerker", "member")
    case .leader: Words("teamleider", "team leader")
    case .manager: Words("manager", "manager")
    case .planner: Words("roosterbureau", "planning office")
    }
  }

  package static func name(of thing: StoreError.Thing) -> Words {
    switch thing {
    case .team: Words("team", "team")
    case .person: .person
    case .shift: .shift
    case .period: Words("periode", "period")
    case .account: Words("account", "account")
    case .wish: Words("wens", "wish")
    case .consent: Words("instemming", "consent")
    case .assignment: Words("toewijzing", "assignment")
    case .request: Words("verzoek", "request")
    case .version: Words("versie", "version")
    case .proposal: Words("voorstel", "proposal")
    case .option: Words("mogelijkheid", "option")
    case .leave: Words("verlofaanvraag", "request for leave")
    case .round: Words("ronde", "round")
    case .profile: Words("zorgprofiel", "care profile")
    }
  }

  package static func name(of action: Action) -> Words {
    switch action {
    case .importTeam: Words("een team inlezen", "importing a team")
    case .exportTeam: Words("een team uitschrijven", "exporting a team")
    case .undo: Words("terugdraaien", "undoing")
    case .seeLog: Words("het logboek inzien", "seeing the log")
    case .addAccount: Words("accounts beheren", "managing accounts")
    case .setRule: Words("huisregels vastleggen", "setting house rules")
    case .openPeriod: Words("een periode openen", "opening a period")
    case .setCalendar: Words("de kalender wijzigen", "changing the calendar")
    case .fixNeed: Words("de behoefte vastzetten", "fixing the need")
    case .seeTeam: Words("het teamrooster inzien", "seeing the team's roster")
    case .seeSums: Words("totalen inzien", "seeing totals")
    case .wish: Words("wensen indienen", "handing in wishes")
    case .draft: Words("het eigen rooster schetsen", "drafting one's own roster")
    case .improve: Words("het rooster samen verbeteren", "improving the roster together")
    case .consent: Words("instemming vastleggen", "recording consent")
    case .askLeave: Words("verlof aanvragen", "asking leave")
    case .offer: Words("een dienst aanbieden", "offering a shift")
    case .accept: Words("een aanbod aannemen", "accepting an offer")
    case .take: Words("een open dienst nemen", "taking an open shift")
    case .seePoints: Words("punten voor helpen inzien", "seeing points for helping")
    case .enter:
      Words("binnenkomen met een uitnodiging", "coming in by an invitation")
    case .feed: Words("de eigen agenda koppelen", "linking one's own calendar")
    case .decideWish: Words("over wensen beslissen", "deciding on wishes")
    case .decideLeave: Words("over verlof beslissen", "deciding on leave")
    case .decideRequest: Words("over verzoeken beslissen", "deciding on requests")
    case .planLeave: Words("een verlofronde houden", "holding a round of leave")
    case .assign: Words("het rooster aanpassen", "adjusting the roster")
    case .planTime:
      Words(
        "betaalde tijd zonder bezetting plannen", "planning paid time that covers nothing")
    case .pin: Words("diensten vastzetten", "pinning shifts")
    case .propose: Words("een voorstel maken", "making a proposal")
    case .publish: Words("publiceren", "publishing")
    case .absent: Words("uitval opvangen", "repairing an absence")
    case .changeMix: Words("de zorgmix wijzigen", "changing the care mix")
    case .record: Words("vastleggen wat gewerkt is", "recording what was worked")
    case .closeWeek: Words("een week afsluiten", "closing a week")
    case .lend: Words("medewerkers uitlenen", "lending people")
    case .invite: Words("iemand uitnodigen", "inviting someone")
    case .endSessions: Words("apparaten afmelden", "signing devices out")
    case .importRows:
      Words("gegevens van een ander systeem inlezen", "importing data of another system")
    case .payroll: Words("uren voor de salarisadministratie", "hours for payroll")
    case .exportPerson: Words("persoonsgegevens uitgeven", "handing out personal data")
    case .forget: Words("iemand vergeten", "forgetting someone")
    }
  }
}

/// What is refused, and what then.
extension Words {
  static let notAllowed = Words(
    "Een {0} mag dit niet: {1}. Dit doet: {2}.", "A {0} may not do this: {1}. Done by: {2}.")
  static let notYours = Words(
    "Dit mag alleen voor uzelf of uw eigen team: {0}. Anders doet dit: {1}.",
    "This is for yourself or your own team only: {0}. Otherwise done by: {1}.")
  static let oneselfOnly = Words(
    "Dit is van ieder zelf: {0}. Niemand kan het voor een ander, ook een teamleider of het "
      + "roosterbureau niet. Misschien vertelt uw collega het, als u het vraagt.",
    "This is everyone's own: {0}. Nobody can do it for another, not a team leader or the planning "
      + "office either. Maybe your colleague tells you, if you ask.")
  static let wrongPhase = Words(
    "Dit hoort niet in deze fase ({0}): {1}.", "This does not belong in this phase ({0}): {1}.")
  static let opensAt = Words("Het kan vanaf {0}.", "It will be possible from {0}.")
  static let closedForGood = Words(
    "Voor deze periode kan het niet meer.", "For this period it is no longer possible.")
  static let lawRefuses = Words(
    "Dit mag niet; er is niets gewijzigd.", "This is not allowed; nothing changed.")
  static let consentNeeded = Words(
    "Hiervoor is vastgelegde instemming van de medewerker nodig.",
    "This needs the employee's recorded consent.",
    command: (
      "Misschien met --consent, als die is gegeven.",
      "Maybe with --consent, if it was given."
    ))
  static let agreementNeeded = Words(
    "Het rooster is gepubliceerd: wijzigen kan alleen met instemming van {0}.",
    "The roster is published: it changes only with the agreement of {0}.",
    command: (
      "Misschien met --consent, als die is gegeven.",
      "Maybe with --consent, if it was given."
    ))
  static let reasonNeeded = Words(
    "Dit maakt het rooster minder goed.",
    "This makes the roster worse.",
    command: (
      "Misschien met --why \"...\" als het toch moet.",
      "Maybe with --why \"...\" if it must be."
    ))
  static let cellHolds = Words(
    "{0} heeft op {1}: {2}. Er is niets gewijzigd.", "{0} has on {1}: {2}. Nothing changed.")
  static let cellIsPinned = Words(
    "{0} staat op {1} vastgezet.",
    "{0} is pinned on {1}.",
    command: (
      "Misschien eerst losmaken met unpin.",
      "Maybe unpin it first."
    ))
  static let dateOutside = Words(
    "{0} valt buiten de periode, {1} t/m {2}.", "{0} lies outside the period, {1} to {2}.")
  static let jokersUsed = Words(
    "Alle jokers van deze periode zijn gebruikt ({0}).",
    "All jokers of this period are used ({0}).")
  static let openShiftsLeft = Words(
    "Er staan nog {0} open.",
    "{0} are still open.",
    command: (
      "Misschien met --with-open, dan worden ze bij naam gepubliceerd.",
      "Maybe with --with-open: then they are published by name."
    ))
  static let publishLate = Words(
    "De laatste dag om te publiceren was {0}.",
    "The last day to publish was {0}.",
    command: (
      "Misschien met --why \"...\".",
      "Maybe with --why \"...\"."
    ))
  static let stepsOutOfOrder = Words(
    "Zo begint een fase voor de vorige: {0}.",
    "This would begin a phase before the one before it: {0}.")
  static let requestIs = Words("Dit verzoek is {0}.", "This request is {0}.")
  static let ownStaffFirst = Words(
    "Eigen medewerkers kiezen eerst (VVT-OWN1ST). Voor anderen kan het vanaf {0}.",
    "Own staff choose first (VVT-OWN1ST). For others it will be possible from {0}.")
  static let unknownThing = Words("Onbekend: {0} \"{1}\".", "Unknown: {0} \"{1}\".")
  static let nameOne = Words("Noem een {0}.", "Name a {0}.")
  static let maybeOneOf = Words("Misschien {0}.", "Maybe {0}.")
  static let keptUntil = Words(
    "De bewaartermijn loopt nog tot {0}.", "The retention time runs until {0}.")
  static let stillEmployed = Words(
    "{0} is nog in dienst: een contract of lidmaatschap heeft geen einde.",
    "{0} is still employed: a contract or a membership has no end.")
  static let forecastNames = Words(
    "workforce.yaml zegt wie er komt of gaat: {0}.",
    "workforce.yaml says who comes or goes: {0}.",
    command: (
      "Misschien in contracts.csv.",
      "Maybe in contracts.csv."
    ))
  static let nobodyNamed = Words(
    "Voor wie?",
    "For whom?",
    command: (
      "Misschien met --person.",
      "Maybe with --person."
    ))

  // The file.
  static let noStore = Words(
    "{0}: er is geen bestand.",
    "{0}: there is no file.",
    command: (
      "Misschien eerst: zorgrooster import MAP --store {0}",
      "Maybe first: zorgrooster import FOLDER --store {0}"
    ))
  static let storeExists = Words("{0}: bestaat al.", "{0}: is there already.")
  static let notAStore = Words(
    "{0}: geen bestand van Zorgrooster, of van een nieuwere versie.",
    "{0}: no file of Zorgrooster, or one of a newer version.")
  static let storeBusy = Words(
    "Anderen zijn al {0} seconden aan het schrijven. Probeer het zo weer.",
    "Others have been writing for {0} seconds. Try again in a moment.")
  static let changedMeanwhile = Words(
    "Intussen gewijzigd door {0} (logboek {1}); kijk nog eens. Er is niets gewijzigd.",
    "Changed meanwhile by {0} (log {1}); look again. Nothing changed.")
  static let restedUpon = Words(
    "Latere wijzigingen rusten hierop. Misschien eerst die terugdraaien.",
    "Later changes rest on this. Maybe undo those first.")
  static let existsAlready = Words("Bestaat al: {0} {1}.", "Is there already: {0} {1}.")
  static let noEntry = Words(
    "Het logboek heeft geen nummer {0}.", "The log has no number {0}.")
  static let entryForgotten = Words(
    "Wat logboek {0} wijzigde, is vergeten; er is niets om terug te brengen.",
    "What log {0} changed was forgotten; there is nothing to bring back.")
  static let entrySpent = Words(
    "Logboek {0} gebruikte of sloot een toegang; die komt niet terug. Misschien een nieuwe "
      + "uitnodiging.",
    "Log {0} used up or closed a way in, which does not come back. Maybe a new invitation.")
  static let nothingChanged = Words(
    "Er verandert niets; er is niets vastgelegd.", "Nothing would change; nothing was recorded.")
  static let storeFailed = Words(
    "Het bestand geeft een fout (SQLite {0}).", "The file fails (SQLite {0}).")
}

extension Words {
  package static func name(of state: ChangeRequest.State) -> Words {
    switch state {
    case .offered: Words("aangeboden", "offered")
    case .waiting: Words("wacht op de teamleider", "waiting for the team leader")
    case .done: Words("uitgevoerd", "done")
    case .refused: Words("afgewezen", "refused")
    case .withdrawn: Words("ingetrokken", "withdrawn")
    }
  }

  package static func name(of kind: ChangeRequest.Kind) -> Words {
    switch kind {
    case .swap: Words("ruil", "swap")
    case .take: Words("open dienst", "open shift")
    case .improve: Words("wijziging", "change")
    case .wish: Words("late wens", "late wish")
    }
  }
}
