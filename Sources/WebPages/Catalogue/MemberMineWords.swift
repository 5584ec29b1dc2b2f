package import Reports

/// Words of what is a member's own: leave, hours, calendar, devices, and all that is held.
extension Words {
  static let myBackToMine = Words("Terug naar Over mij", "Back to About me")

  // Leave.
  static let myLeaveTitle = Words("Verlof", "Leave")
  static let myLeaveWay = Words("Verlof bekijken en aanvragen", "See and ask leave")
  static let myNoLeave = Words(
    "Met jouw contract bouw je hier geen verlof op.",
    "With your contract you build up no leave here.")
  static let myLeaveLeft = Words("{0}: nog {1} verlof over", "{0}: {1} of leave left")
  static let myLeaveSum = Words(
    "Recht: {0}. Toegekend: {1}. Aangevraagd: {2}.", "Right: {0}. Granted: {1}. Asked: {2}.")
  static let myLeaveAsk = Words("Verlof aanvragen", "Ask leave")
  static let myLeaveFrom = Words("Eerste dag", "First day")
  static let myLeaveTo = Words("Laatste dag", "Last day")
  static let myLeaveToHint = Words("Leeg laten voor één dag.", "Leave empty for one day.")
  static let myLeaveTry = Words("Eerst kijken", "Look first")
  static let myLeaveSend = Words("Aanvragen", "Ask")
  static let myLeaveRequests = Words("Mijn aanvragen", "My requests")
  static let myNoLeaveAsked = Words(
    "Je hebt niets aangevraagd.", "You asked nothing.")
  static let myLeaveDecide = Words(
    "De teamleider beslist uiterlijk {0}.", "The team leader decides by {0}.")
  static let myLeaveAsked = Words("Aangevraagd: {0}, {1}.", "Asked: {0}, {1}.")
  static let myLeaveTried = Words(
    "Nog niet aangevraagd: {0}, {1}.", "Not asked yet: {0}, {1}.")
  static let myLeaveAfter = Words(
    "Daarna heb je in {0} nog {1} over.", "After that you have {1} left in {0}.")
  static let myLeaveRoom = Words(
    "In die weken kan er iemand zoals jij weg.", "Someone like you may be away in those weeks.")
  static let myLeaveFull = Words(
    "In week {0} kan er eigenlijk niemand meer weg.", "In week {0} nobody more can well be away.")
  static let myLeaveOpens = Words(
    "Deze diensten komen open: {0}.", "These shifts become open: {0}.")

  // Hours, points, consents.
  static let myYearTitle = Words("Uren in {0}", "Hours in {0}")
  static let myNoWeeks = Words(
    "Er is nog geen week afgesloten.", "No week has been closed yet.")
  static let myYearHours = Words(
    "In {0} afgesloten weken: {1} gewerkt, {2} verlof en ziekte.",
    "In {0} closed weeks: {1} worked, {2} leave and sickness.")
  static let myBalance = Words("Saldo: {0}", "Balance: {0}")
  static let myPointsTitle = Words("Punten voor helpen: {0}", "Points for helping: {0}")
  static let myPointLine = Words("{0} {1}: {2}, {3}", "{0} {1}: {2}, {3}")
  static let myPointsText = Words(
    "Alleen jij ziet dit. Punten zijn een bedankje en geven geen rechten.",
    "Only you see this. Points are thanks and give no rights.")
  static let myConsentsTitle = Words("Waar je mee instemde", "What you consented to")
  static let myNoConsents = Words(
    "Je hebt nog nergens mee ingestemd.", "You have consented to nothing yet.")
  static let myConsentOn = Words("{0} ({1})", "{0} ({1})")

  // Calendar.
  static let myFeedTitle = Words("Je diensten in je agenda", "Your shifts in your calendar")
  static let myFeedText = Words(
    "Maak een link en zet hem in de agenda van je telefoon. Wijzigt je rooster, dan wijzigt je agenda mee.",
    "Make a link and add it to the calendar of your phone. When your roster changes, so does your "
      + "calendar.")
  static let myFeedIs = Words(
    "Er is een link. Maak je een nieuwe, dan werkt de oude niet meer.",
    "There is a link. Make a new one, and the old one no longer works.")
  static let myFeedMake = Words("Maak een link", "Make a link")
  static let myFeedAgain = Words("Maak een nieuwe link", "Make a new link")
  static let myFeedClose = Words("Zet de link uit", "Turn the link off")
  static let myFeedReady = Words("Je link is klaar", "Your link is ready")
  static let myFeedOnce = Words(
    "Je ziet deze link maar één keer. Wie hem heeft, ziet je diensten; deel hem dus niet.",
    "You see this link only once. Whoever has it sees your shifts, so do not share it.")
  static let myFeedAdd = Words("Zet in mijn agenda", "Add to my calendar")
  static let myFeedLink = Words("De link", "The link")
  static let myFeedApple = Words(
    "iPhone of iPad: tik op de knop en kies Abonneer.",
    "iPhone or iPad: tap the button and choose "
      + "Subscribe.")
  static let myFeedGoogle = Words(
    "Google Agenda: kopieer de link en kies op de computer Andere agenda's, Via URL.",
    "Google Calendar: copy the link, and on a computer choose Other calendars, From URL.")
  static let myFeedOther = Words(
    "Outlook: kies Agenda toevoegen, Abonneren via internet, en plak de link.",
    "Outlook: choose Add calendar, Subscribe from web, and paste the link.")
  package static let myFeedClosed = Words(
    "De link staat uit. Je agenda krijgt geen diensten meer.",
    "The link is off. Your calendar gets no more shifts.")

  // All that is held.
  static let myHeldTitle = Words("Wat we van je bewaren", "What we hold on you")
  static let myHeldText = Words(
    "Je mag alles zien wat over jou wordt bewaard, en het meenemen.",
    "You may see all that is held on you, and take it along.")
  static let myHeldRead = Words("Bekijken", "Read")
  static let myHeldFile = Words("Downloaden (JSON)", "Download (JSON)")
}
