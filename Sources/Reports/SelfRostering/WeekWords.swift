package import SelfRostering

/// What is refused about weeks, records and lending.
extension Words {
  static let notBegun = Words(
    "{0} is nog niet begonnen; wat gewerkt is, is daarna pas bekend.",
    "{0} has not begun; what was worked is known only then.")
  static let timesNeeded = Words(
    "\"{0}\" is geen dienst uit de tabel.",
    "\"{0}\" is no shift of the table.",
    command: (
      "Misschien met --begins en --ends.",
      "Maybe with --begins and --ends."
    ))
  static let impossibleTimes = Words(
    "{0} tot {1} kan geen dienst zijn: een dienst eindigt na het begin, duurt hooguit 24 uur en "
      + "begint hooguit een dag voor of na de datum in het rooster.",
    "{0} to {1} cannot be a duty: it ends after it begins, lasts at most 24 hours, and begins at "
      + "most a day before or after its date in the roster.")
  static let weekNotOver = Words(
    "De week van {0} is nog niet voorbij. Afsluiten kan vanaf {1}.",
    "The week of {0} is not over. It can be closed from {1}.")
  static let weekClosedAlready = Words(
    "De week van {0} is al afgesloten.", "The week of {0} is closed already.")
  static let correctionNeedsReason = Words(
    "De week van {0} is afgesloten: een correctie vraagt een reden.",
    "The week of {0} is closed: a correction takes a reason.",
    command: (
      "Misschien met --why \"...\".",
      "Maybe with --why \"...\"."
    ))
  static let weeksNotClosed = Words(
    "Nog niet afgesloten: {0}.",
    "Not closed yet: {0}.",
    command: (
      "Misschien eerst: zorgrooster close-week DATUM --team TEAM",
      "Maybe first: zorgrooster close-week DATE --team TEAM"
    ))
  static let consentToLend = Words(
    "{0} wordt alleen uitgeleend met vastgelegde instemming (HOUSE-LEND).",
    "{0} is lent only with recorded consent (HOUSE-LEND).",
    command: (
      "Misschien met --consent, als die is gegeven.",
      "Maybe with --consent, if it was given."
    ))
  static let notOnTeam = Words(
    "{0} hoort op {1} niet bij dit team.", "{0} is not on this team on {1}.")
  static let weekOfTeam = Words("{0} week van {1}", "{0} week of {1}")
}

/// What was recorded and closed.
extension Words {
  static let workedFromTo = Words(
    "{0} {1} {2}: gewerkt van {3} tot {4}, {5} pauze, {6} betaald.",
    "{0} {1} {2}: worked from {3} to {4}, {5} break, {6} paid.")
  static let notWorkedLine = Words("{0} {1} {2}: niet gewerkt.", "{0} {1} {2}: not worked.")
  static let asPlannedLine = Words(
    "{0} {1} {2}: gewerkt als gepland.", "{0} {1} {2}: worked as planned.")
  static let unplannedMark = Words("Stond niet in het rooster.", "Was not in the roster.")
  static let correctionMark = Words(
    "Correctie van een afgesloten week.", "Correction of a closed week.")
  static let breaksNothing = Words(
    "Dit breekt geen regel.", "This breaks no rule.")
  static let weekOf = Words(
    "Team {0}, week van {1}: {2} gewerkt, waarvan {3} anders dan gepland.",
    "Team {0}, week of {1}: {2} worked, {3} of them not as planned.")
  static let weekWillClose = Words(
    "Alleen bekeken; de week is niet afgesloten.", "Only looked at; the week was not closed.")
  static let weekColumn = Words("week", "week")
  static let plannedHours = Words("gepland", "planned")
  static let realisedHours = Words("gewerkt", "worked")
  static let balanceOfYear = Words("saldo jaar", "balance year")
  static let lentHere = Words("uitgeleend", "lent")
  static let brokenInWeek = Words("Gebroken in deze week", "Broken in this week")
  static let softInWeek = Words("Gezond roosteren: {0}.", "Healthy rostering: {0}.")
  static let hoursOfYear = Words("{0}, uren in {1}", "{0}, hours in {1}")
  static let noClosedWeeks = Words(
    "In {0} is nog geen week afgesloten.", "No week of {0} is closed yet.")
  static let lentTo = Words(
    "{0} is uitgeleend aan team {1}, {2} t/m {3}.", "{0} is lent to team {1}, {2} to {3}.")
}

/// Payroll, staffing, and rows of another system.
extension Words {
  static let hiredHours = Words(
    "Inhuur, betaald per factuur (niet in het bestand):",
    "Hired people, paid by invoice (not in the file):")
  static let onCallHours = Words(
    "Aanwezigheid en bereikbaarheid, zonder toeslagen (niet in het bestand):",
    "Presence and on-call duties, without allowances (not in the file):")
  static let paidTimeLine = Words("  {0}: {1}, {2}", "  {0}: {1}, {2}")
  static let staffingHead = Words(
    "Uren per week per team en niveau, {0} t/m {1}. Beschikbaar = contract min verlof, verwacht "
      + "verzuim, scholing en overleg. + is over, - is tekort.",
    "Hours per week by team and level, {0} to {1}. Available = contract less leave, expected "
      + "absence, training and meetings. + is to spare, - is short.")
  static let surplusColumn = Words("over/tekort", "surplus")
  static let filledColumn = Words("rooster-nodig", "rostered-needed")
  static let allTeams = Words("alle teams", "all teams")
  static let noTeams = Words("Er is geen team met zo'n periode.", "No team has such a period.")
  static let peopleTaken = Words(
    "Medewerkers: {0} erbij, {1} gewijzigd, {2} gelijk.",
    "People: {0} added, {1} changed, {2} the same.")
  static let contractsTaken = Words(
    "Contractregels: {0} erbij, {1} gewijzigd, {2} vervallen, {3} gelijk.",
    "Lines of contract: {0} added, {1} changed, {2} removed, {3} the same.")
  static let peopleAdded = Words("Erbij: {0}.", "Added: {0}.")
  static let peopleChanged = Words("Gewijzigd: {0}.", "Changed: {0}.")
  static let peopleElsewhere = Words(
    "Van een ander team, niets mee gedaan: {0}.", "Of another team, left alone: {0}.")
  static let peopleUnnamed = Words(
    "Wel in het team, niet in de export; niets mee gedaan: {0}.",
    "On the team, not in the export; left alone: {0}.")
  static let nothingTaken = Words(
    "Er verandert niets; er is niets vastgelegd.", "Nothing would change; nothing was recorded.")

  package static func name(of fate: CareFileReport.RowFate) -> Words {
    switch fate {
    case .history: Words("Historie: {0}.", "History: {0}.")
    case .realised: Words("Vastgelegd als gewerkt: {0}.", "Recorded as worked: {0}.")
    case .assigned:
      Words("In het rooster gezet, niet vastgezet: {0}.", "Put into the roster, not pinned: {0}.")
    case .same: Words("Stond er al: {0}.", "There already: {0}.")
    case .closed:
      Words("In een afgesloten week, niets mee gedaan: {0}.", "In a closed week, left alone: {0}.")
    case .notNow:
      Words("Kan in deze fase niet, niets mee gedaan: {0}.", "Not in this phase, left alone: {0}.")
    case .outside:
      Words("Buiten elke periode, niets mee gedaan: {0}.", "In no period, left alone: {0}.")
    case .stranger:
      Words(
        "Van iemand buiten het team, niets mee gedaan: {0}.",
        "Of someone who is not of the team, left alone: {0}.")
    }
  }
}
