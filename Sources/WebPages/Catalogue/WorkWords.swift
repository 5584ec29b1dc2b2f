package import Reports

/// Words of the leader's pages: today, and what they share.
package enum WorkWords {
  static let team = Words("Team", "Team")
  static let show = Words("Tonen", "Show")
  static let files = Words("Bestanden", "Files")
  static let lateWishMet = Words(
    "Het rooster komt er al aan tegemoet.", "The roster meets it already.")
  static let lateWishNotMet = Words(
    "Het rooster komt er nu aan tegemoet op {0} van {1}. Toestaan verandert geen dienst; een nieuw "
      + "voorstel houdt er rekening mee.",
    "As it is, the roster meets it on {0} of {1}. Approving changes no shift; a new proposal takes it "
      + "into account.")
  static let wishDays = Counted(
    one: Words("{0} dag", "{0} day"), many: Words("{0} dagen", "{0} days"))
  static let figures = Words("Zorg en prognose", "Care and forecast")
  static let moreOpen = Counted(
    one: Words("Nog {0} open dienst", "{0} more open shift"),
    many: Words("Nog {0} open diensten", "{0} more open shifts"))
  static let openLine = Words("{0} {1}: {2}", "{0} {1}: {2}")
  static let openPlaces = Counted(
    one: Words("{0} plek open", "{0} place open"),
    many: Words("{0} plekken open", "{0} places open"))
  static let whoCan = Words("Wie kan?", "Who can?")
  static let whoCanLong = Words("Wie kan op {0} dienst {1}?", "Who can take {1} on {0}?")
  static let changes = Counted(
    one: Words("{0} wijziging", "{0} change"), many: Words("{0} wijzigingen", "{0} changes"))
  static let approve = Words("Goedkeuren", "Approve")
  static let refuse = Words("Afwijzen", "Refuse")
  static let approveThis = Words("Goedkeuren: {0}", "Approve: {0}")
  static let refuseThis = Words("Afwijzen: {0}", "Refuse: {0}")
  static let reasonIfRefused = Words("Reden (nodig als je afwijst)", "Reason (needed to refuse)")

  // Today.
  static let howItStands = Words("Zo staat het ervoor", "How it stands")
  static let teamPeriod = Words("{0}, {1} t/m {2}", "{0}, {1} to {2}")
  static let phaseNow = Words("Fase: {0}.", "Phase: {0}.")
  static let phaseNext = Words("Hierna: {0}, vanaf {1}.", "Next: {0}, from {1}.")
  static let publishBy = Words("Publiceren kan tot en met {0}.", "Publish by {0}.")
  static let periodOver = Words("Deze periode is voorbij.", "This period is over.")
  static let versionIs = Words("Versie {0} is bekendgemaakt.", "Version {0} is made known.")
  static let filled = Words(
    "{0} van de {1} plekken zijn gevuld; {2}.", "{0} of {1} places are filled; {2}.")
  static let findings = Counted(
    one: Words("{0} melding bij het rooster.", "{0} finding on the roster."),
    many: Words("{0} meldingen bij het rooster.", "{0} findings on the roster."))
  static let withoutWishes = Words(
    "{0} van de {1} collega's hebben nog geen wensen ingediend.",
    "{0} of {1} colleagues have handed in no wishes yet.")
  static let openSoon = Words(
    "Open diensten in de eerste twee weken", "Open shifts in the first two weeks")
  static let nothingOpen = Words("Geen open diensten.", "No open shifts.")
  static let weeksToClose = Words("Weken om af te sluiten", "Weeks to close")
  static let closeWeek = Words("Sluit de week van {0} af", "Close the week of {0}")
  package static let weekClosed = Words(
    "De week van {0} is afgesloten.", "The week of {0} is closed.")

  // Requests and leave.
  static let requests = Words("Verzoeken die op jou wachten", "Requests that wait for you")
  static let noRequests = Words("Er wacht geen verzoek.", "No request waits.")
  static let offered = Counted(
    one: Words(
      "{0} aangeboden dienst wacht op een collega.", "{0} shift on offer waits for a colleague."),
    many: Words(
      "{0} aangeboden diensten wachten op een collega.",
      "{0} shifts on offer wait for a colleague."))
  static let requestTitle = Words("{0} van {1}", "{0} by {1}")
  static let agreed = Words("Akkoord: {0}", "Agreed: {0}")
  static let leaveAsked = Words("Verlofaanvragen", "Requests for leave")
  static let leaveDayTitle = Words("Verlof van {0}: {1}, {2}", "Leave of {0}: {1}, {2}")
  static let leaveTitle = Words(
    "Verlof van {0}: {1} t/m {2}, {3}", "Leave of {0}: {1} to {2}, {3}")
  static let decideBy = Words("Beslis uiterlijk {0}.", "Decide by {0}.")
  static let decideOverdue = Words("Had beslist moeten zijn op {0}.", "Was due on {0}.")
  static let leaveLeft = Words(
    "Saldo {0} na dit verlof: {1}.", "Left of {0} after this leave: {1}.")
  static let opens = Words("Er komt een dienst open: {0} {1}.", "A shift opens: {0} {1}.")
  static let opensNothing = Words(
    "Er komt geen dienst door open.", "No shift opens because of it.")
  package static let approved = Words("Goedgekeurd.", "Approved.")
  package static let refused = Words("Afgewezen.", "Refused.")
}
