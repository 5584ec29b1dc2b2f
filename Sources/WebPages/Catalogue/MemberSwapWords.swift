package import Reports

/// Words of swaps, open shifts and the team's week, as a member reads them.
extension Words {
  static let myAskedTitle = Words("Aan jou gevraagd", "Asked of you")
  static let mySayYes = Words("Ja, ik ruil", "Yes, I swap")
  static let mySayNo = Words("Nee", "No")
  static let myOffersTitle = Words("Aangeboden door collega's", "Offered by colleagues")
  static let myNoOffers = Words("Niemand biedt nu een dienst aan.", "Nobody offers a shift now.")
  static let myOfferedBy = Words("Van {0}", "From {0}")
  static let myMayNotTakeOver = Words(
    "Alleen overnemen kan niet.", "Just taking it over cannot be.")
  static let myTakeOver = Words("Overnemen", "Take over")
  static let myWorkThatDay = Words("Je werkt die dag al.", "You work that day already.")
  static let myGiveBack = Words("Of geef een dienst terug", "Or give a shift in return")
  static let mySwapFor = Words("Ruilen", "Swap")
  static let myHoursGo = Words("Je uren: van {0} naar {1}.", "Your hours: from {0} to {1}.")
  static let myRequestsTitle = Words("Mijn verzoeken", "My requests")
  static let myAskedThem = Words("Gevraagd: {0}.", "Asked: {0}.")
  static let myReason = Words("Reden: {0}", "Reason: {0}")
  static let myFindSwap = Words("Zoek een ruil", "Find a swap")
  static let myOfferTitle = Words("Bied een dienst aan", "Offer a shift")
  static let myOffer = Words("Aanbieden", "Offer")

  // Open shifts.
  static let myOpenTitle = Words("Open diensten voor jou", "Open shifts for you")
  static let myNothingOpen = Words(
    "Er is nu geen open dienst die je kunt nemen.", "There is no open shift you can take now.")
  static let myMoreOpen = Words("Meer, vanaf {0}", "More, from {0}")
  static let myTakenAtOnce = Words(
    "Wat je neemt, is meteen van jou.", "What you take is yours at once.")
  static let myTakenAsked = Words(
    "De teamleider beslist over wat je vraagt.", "The team leader decides on what you ask for.")
  static let myTurnLater = Words(
    "Jouw beurt om te kiezen begint {0}. Eigen medewerkers kiezen eerst, daarna de flexpool en dan "
      + "inhuur.",
    "Your turn to choose begins {0}. Own staff choose first, then the pool, then hired staff.")
  static let myTurnUnknown = Words(
    "Je kunt deze diensten nog niet nemen.", "You cannot take these shifts yet.")
  static let myTake = Words("Nemen", "Take")
  static let myTakeConsenting = Words("Nemen, ik stem in", "Take, I consent")
  static let myBreaksWish = Words(
    "Dit gaat tegen je wens in: {0}.", "This goes against your wish: {0}.")
  static let myConsentFor = Words(
    "Hier is je instemming voor nodig: {0}", "This takes your consent: {0}")
  static let myAdvice = Words("Let op: {0}", "Mind: {0}")

  // Ways to swap.
  static let myOptionsTitle = Words("Zo kan het", "Ways to do it")
  static let myOptionsText = Words(
    "Deze ruilen passen voor iedereen binnen de regels, de beste eerst. Kies er een; je collega krijgt de "
      + "vraag.",
    "These swaps keep to the rules for everyone, the best first. Choose one; your colleague is asked."
  )
  static let mySwapWith = Words("Met {0}", "With {0}")
  static let myAskThem = Words("Vraag dit", "Ask this")
  static let myNoSwaps = Words(
    "Er is geen ruil die past. Je dienst blijft aangeboden; een collega kan hem nog overnemen.",
    "No swap fits. Your shift stays on offer; a colleague can still take it over.")
  static let myBackToSwaps = Words("Terug naar ruilen", "Back to swaps")

  // What became of it.
  package static let mySwapOffered = Words(
    "Je dienst is aangeboden. Je collega's zien hem nu.",
    "Your shift is on offer. Your colleagues see it now.")
  package static let mySwapDone = Words(
    "Gedaan: het rooster is gewijzigd.", "Done: the roster is changed.")
  package static let mySwapWaits = Words(
    "Gevraagd: de teamleider beslist.", "Asked: the team leader decides.")
  package static let mySwapAsked = Words(
    "Gevraagd: nu is je collega aan zet.", "Asked: now it is up to your colleague.")
  package static let mySwapRefused = Words(
    "Je hebt nee gezegd; je collega ziet dat.", "You said no; your colleague sees that.")
  package static let mySwapBack = Words("Ingetrokken.", "Taken back.")

  // The team's week.
  static let myTeamWeek = Words("Week {0}", "Week {0}")
  static let myDaysOfWeek = Words("Dagen van deze week", "Days of this week")
  static let myWeekBefore = Words("Vorige week", "Week before")
  static let myWeekAfter = Words("Volgende week", "Next week")
  static let myThisWeek = Words("Deze week", "This week")
  static let myTeamDraft = Words(
    "Dit rooster is nog niet gepubliceerd.", "This roster is not published yet.")
  static let myNobodyWorks = Words("Niemand", "Nobody")
  static let myTeamAway = Words("Afwezig: {0}", "Away: {0}")
  static let myTeamYou = Words("{0} (jij)", "{0} (you)")
}

extension Counted {
  static let myPlaces = Counted(
    one: Words("{0} plek open", "{0} place open"),
    many: Words("{0} plekken open", "{0} places open"))
}
