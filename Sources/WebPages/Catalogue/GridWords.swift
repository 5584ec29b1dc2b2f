package import Reports

/// Words of the leader's roster.
extension Words {
  static let gridName = Words("Rooster van {0}, {1} t/m {2}", "Roster of {0}, {1} to {2}")
  static let gridPhase = Words("Fase: {0}.", "Phase: {0}.")
  static let gridShut = Words(
    "In deze fase kun je het rooster niet met de hand wijzigen.",
    "In this phase the roster cannot be changed by hand.")
  static let gridJump = Words("Naar week", "Go to week")
  static let gridWeek = Words("Week {0}", "Week {0}")
  static let gridPrint = Words("Afdrukken", "Print")
  static let gridPrintWeek = Words("Deze week", "This week")
  static let gridPrintAll = Words("Hele periode", "Whole period")
  static let gridLevel = Words("Niveau", "Level")
  static let gridAllLevels = Words("Alle niveaus", "All levels")
  static let gridShow = Words("Tonen", "Show")
  static let gridPerson = Words("Medewerker", "Person")
  static let gridHours = Words("Uren", "Hours")
  static let gridHoursOf = Words("{0} van {1}", "{0} of {1}")
  static let gridHoursBetween = Words("{0} van {1} t/m {2}", "{0} of {1} to {2}")
  static let gridLevelShort = Words("niv. {0}", "level {0}")
  static let gridNeedOf = Words("{0} nodig", "{0} needed")
  static let gridNeedAtLevel = Words("Niveau {0}", "Level {0}")

  // Marks and what they mean.
  package static let gridFree = Words("vrij", "off")
  static let gridAway = Words("afwezig", "away")
  static let gridAwayMark = Words("afw", "away")
  static let gridPinned = Words("vastgezet", "pinned")
  static let gridGranted = Words("wens vervuld", "wish granted")
  static let gridRefused = Words("wens niet vervuld", "wish not granted")
  static let gridWished = Words("wens {0}: {1}", "wish {0}: {1}")
  static let gridBreach = Words("bevinding", "finding")
  static let gridSoft = Words("aandachtspunt", "point of attention")
  static let gridOpen = Words("{0} van {1} gevuld, {2} open", "{0} of {1} filled, {2} open")
  static let gridFilled = Words("{0} van {1} gevuld", "{0} of {1} filled")
  static let gridOver = Words(
    "{0} van {1} gevuld, {2} meer dan nodig", "{0} of {1} filled, {2} above the need")

  // The panel.
  static let gridPanel = Words("Dag", "Day")
  static let gridChange = Words("Wijzigen", "Change")
  static let gridChoose = Words(
    "Kies een cel in het rooster, of vul hier in wie en wanneer.",
    "Choose a cell of the roster, or fill in here who and when.")
  static let gridDate = Words("Datum", "Date")
  static let gridShift = Words("Dienst", "Shift")
  static let gridSave = Words("Vastleggen", "Save")
  static let gridPin = Words("Vastzetten", "Pin")
  static let gridUnpin = Words("Losmaken", "Unpin")
  static let gridWhy = Words("Reden (als die nodig is)", "Reason (where one is needed)")
  package static let gridSaved = Words("{0} {1}: {2}.", "{0} {1}: {2}.")
  package static let gridNothing = Words("Er verandert niets.", "Nothing changes.")
  package static let gridPinnedDone = Words("{0} {1} is vastgezet.", "{0} {1} is pinned.")
  package static let gridUnpinnedDone = Words("{0} {1} is los.", "{0} {1} is free to change.")

  // Judgement while choosing.
  static let gridLaw = Words(
    "Dit mag niet.", "This is not allowed.")
  static let gridConsent = Words(
    "Dit kan alleen als de medewerker ermee instemt.",
    "This takes the employee's consent.")
  static let gridReason = Words(
    "Dit kan, maar het rooster wordt er minder van. Geef een reden.",
    "This is possible, but it makes the roster worse. Give a reason.")
  static let gridFine = Words("Dit kan.", "This is possible.")
  static let gridConfirmConsent = Words(
    "Enter: ja, de medewerker stemt in. Escape: niet doen.",
    "Enter: yes, the employee consents. Escape: leave it.")
  static let gridConfirmReason = Words(
    "Typ een reden en druk op Enter. Escape: niet doen.",
    "Type a reason and press Enter. Escape: leave it.")
  static let gridConfirm = Words(
    "Enter: vastleggen. Escape: niet doen.", "Enter: save. Escape: leave it.")
  static let gridNoSuchShift = Words("Zo heet geen dienst.", "No shift is called that.")
  static let gridOffline = Words(
    "De server is niet te bereiken. Er is niets gewijzigd.",
    "The server cannot be reached. Nothing changed.")
  static let gridLive = Words(
    "Wijzigingen van anderen komen vanzelf in beeld.", "Changes by others show up by themselves.")
  static let gridNotLive = Words(
    "Geen verbinding: wijzigingen van anderen zie je nu niet.",
    "No connection: changes by others do not show up now.")
  static let gridChangedBy = Words("Gewijzigd door {0}: {1}.", "Changed by {0}: {1}.")
  static let gridMoreCells = Words("{0} dagen", "{0} days")

  // Candidates.
  static let gridCandidates = Words("Wie kan er?", "Who can?")
  static let gridCandidatesFor = Words("Wie kan er voor {0} op {1}?", "Who can take {0} on {1}?")
  static let gridNobody = Words(
    "Niemand kan deze dienst binnen de regels.", "Nobody can take this shift within the rules.")
  static let gridAssign = Words("Inroosteren", "Assign")
  static let gridAssignWith = Words("Inroosteren met instemming", "Assign with consent")
  static let gridAssignTo = Words("{0}: {1}", "{0}: {1}")
  static let gridNoEffect = Words("verder verandert er niets", "nothing else changes")
  static let gridTakesConsent = Words("instemming nodig", "takes consent")
  static let gridFindings = Words("{0} nieuwe bevinding", "{0} new finding")
  static let gridFindingsMany = Words("{0} nieuwe bevindingen", "{0} new findings")
  static let gridMended = Words("{0} opgelost", "{0} mended")
  static let gridWishesBroken = Words("wens gaat niet door", "wish not granted")
  static let gridHoursBecome = Words("uren {0} van {1}", "hours {0} of {1}")

  // Own changes.
  static let gridOwn = Words("Wat je het laatst wijzigde", "What you changed last")
  static let gridOwnNone = Words("Nog niets.", "Nothing yet.")
  static let gridUndo = Words("Terugdraaien", "Undo")
  static let gridUndoOf = Words("Terugdraaien: {0}", "Undo: {0}")
  package static let gridUndone = Words("Wijziging {0} is teruggedraaid.", "Change {0} was undone.")
  package static let gridNothingToUndo = Words(
    "Er is niets om terug te draaien.", "There is nothing to undo.")
  static let gridCameCell = Words("{0} {1}: {2} erbij", "{0} {1}: {2} added")
  static let gridWentCell = Words("{0} {1}: {2} weg", "{0} {1}: {2} removed")
  static let gridSameCell = Words("{0} {1}: {2} gewijzigd", "{0} {1}: {2} changed")
  static let gridAndMore = Words("{0} en nog {1}", "{0} and {1} more")

  // Findings and help.
  static let gridAllFindings = Words("Bevindingen per medewerker", "Findings by person")
  static let gridNoFindings = Words("Geen bevindingen.", "No findings.")
  static let gridKeys = Words("Toetsen en tekens", "Keys and marks")
  static let gridMarks = Words("Tekens", "Marks")
  static let gridShifts = Words("Diensten", "Shifts")
  static let gridLoading = Words("Even kijken...", "One moment...")
}

/// A key of the roster and what it does.
struct GridKey: Sendable {
  let keys: String
  let words: Words

  static let all = [
    GridKey(
      keys: "← ↑ → ↓", words: Words("een dag of een medewerker verder", "a day or a person on")),
    GridKey(keys: "Home, End", words: Words("eerste of laatste dag", "first or last day")),
    GridKey(
      keys: "PageUp, PageDown", words: Words("een week terug of verder", "a week back or on")),
    GridKey(
      keys: "D, L, N ...",
      words: Words(
        "begin te typen: kies een dienst, Enter legt vast, Escape stopt",
        "start typing: choose a shift, Enter saves, Escape stops")),
    GridKey(keys: "Delete", words: Words("vrij", "day off")),
    GridKey(keys: "P, Shift P", words: Words("vastzetten of losmaken", "pin or unpin")),
    GridKey(
      keys: "Z, Ctrl Z", words: Words("je laatste wijziging terugdraaien", "undo your last change")),
    GridKey(
      keys: "C, Shift C",
      words: Words("wie kan de open dienst van deze dag?", "who can take this day's open shift?")),
    GridKey(keys: "?", words: Words("deze lijst", "this list")),
  ]
}
