package import Reports

/// Words of the pages on absence, open shifts, people and files.
extension WorkWords {
  // Absence.
  static let reportAbsence = Words("Meld dat iemand uitvalt", "Report that someone is away")
  static let whoIsAway = Words("Wie", "Who")
  static let from = Words("Vanaf", "From")
  static let to = Words("Tot en met", "To")
  static let kind = Words("Soort", "Kind")
  static let absenceText = Words(
    "De diensten komen dan vrij, en we zoeken wat er het beste kan. Dat duurt een paar seconden.",
    "The shifts then fall free, and we look for the best that can be done. It takes some seconds.")
  static let findSolutions = Words("Meld en zoek oplossingen", "Report and look for solutions")
  static let absenceOf = Words("Uitval, gemeld {0}", "Absence, reported {0}")
  static let awayFrom = Words("{0} is afwezig, {1} t/m {2}", "{0} is away, {1} to {2}")
  static let mustFill = Words("{0} {1}: moet gevuld", "{0} {1}: needs filling")
  static let needNotFill = Words(
    "{0} {1}: hoeft niet gevuld, er staan er genoeg",
    "{0} {1}: needs no filling, there are enough")
  static let nothingFreed = Words("Er komt geen dienst vrij.", "No shift falls free.")
  static let solution = Words("{0}. {1}", "{0}. {1}")
  static let solutionSum = Words("{0}; {1}", "{0}; {1}")
  static let provenSmallest = Words(
    "Bewezen: met minder wijzigingen kan dit niet.",
    "Proven: this cannot be done with fewer changes.")
  static let toAsk = Words("Te vragen: {0}", "To ask: {0}")
  static let costs = Words("Kosten: {0} euro", "Costs: {0} euro")
  static let comesWith = Words("Wijkt af van: {0}", "Departs from: {0}")
  static let theyAgreed = Words(
    "Gevraagd, en wie het aangaat is akkoord", "Asked, and whoever it concerns agrees")
  static let carryOut = Words("Voer uit", "Carry out")
  static let doThis = Words("Voer uit: {0}", "Carry out: {0}")
  package static let carriedOut = Words(
    "Uitgevoerd: het rooster is aangepast.", "Done: the roster was changed.")

  // Candidates.
  static let nobodyCan = Words(
    "Niemand kan deze dienst nemen zonder de wet te breken, of hij is al gevuld.",
    "Nobody can take this shift without breaking the law, or it is filled already.")
  static let candidatesText = Words(
    "De beste eerst: eigen mensen voor de flexpool en inhuur, dan wie er het minst door verandert.",
    "The best first: own staff before the pool and hired people, then who it changes least for.")
  static let candidate = Words("{0} ({1})", "{0} ({1})")
  static let assignTo = Words("Geef de dienst aan {0}", "Give the shift to {0}")
  package static let assigned = Words("{0} heeft nu {1} op {2}.", "{0} now has {1} on {2}.")

  // People.
  static let peopleText = Words(
    "Iedereen komt binnen met een eigen link. Wanneer iemand inlogt, zie je hier niet.",
    "Everyone gets in by a link of their own. When someone signs in is not shown.")
  static let who = Words("Wie", "Who")
  static let invitation = Words("Uitnodiging", "Invitation")
  static let signedIn = Words("Ingelogd", "Signed in")
  static let todo = Words("Doen", "Do")
  static let invite = Words("Uitnodigen", "Invite")
  static let inviteThem = Words("Uitnodigen: {0}", "Invite: {0}")
  static let withdraw = Words("Intrekken", "Withdraw")
  static let withdrawFrom = Words(
    "Intrekken: uitnodiging van {0}", "Withdraw: invitation of {0}")
  static let signOutAll = Words("Overal uitloggen", "Sign out everywhere")
  static let signOutThem = Words("Overal uitloggen: {0}", "Sign out everywhere: {0}")
  static let invitedUntil = Words("geldig tot {0}", "good until {0}")
  static let nowhere = Words("nergens", "nowhere")
  static let devices = Counted(
    one: Words("op {0} apparaat", "on {0} device"),
    many: Words("op {0} apparaten", "on {0} devices"))
  static let invitationFor = Words("Uitnodiging voor {0}", "Invitation for {0}")
  static let invitationText = Words(
    "Wie deze link opent, komt binnen als {0}. Geef hem dus alleen aan {0}. Hij werkt één keer, tot "
      + "{1}.",
    "Whoever opens this link comes in as {0}, so give it to {0} alone. It works once, until {1}.")
  static let qrLabel = Words("QR-code van de link voor {0}", "QR code of the link for {0}")
  static let shownOnce = Words(
    "Je ziet deze link maar één keer. Print de pagina of stuur de link nu door; anders maak je een "
      + "nieuwe.",
    "You see this link only once. Print the page or send the link now; else make a new one.")
  static let backToPeople = Words("Terug naar Mensen", "Back to People")
  package static let invitationGone = Words(
    "De uitnodiging van {0} werkt niet meer.", "The invitation of {0} no longer works.")
  package static let signedOutOf = Words("{0} is uitgelogd: {1}.", "{0} is signed out: {1}.")
  package static let onDevices = devices

  // Files.
  static let toKeep = Words("Om te bewaren", "To keep")
  static let toKeepText = Words(
    "Wie afwezig is, staat er zonder reden in.", "Who is away stands in it without a reason.")
  static let workbook = Words("Rooster als Excel", "Roster as a workbook (Excel)")
  static let csv = Words("Rooster als CSV", "Roster as CSV")
  static let toPrint = Words("Om te printen", "To print")
  static let printAll = Words("De hele periode", "The whole period")
  static let printWeek = Words("Week {0}, vanaf {1}", "Week {0}, from {1}")
}
