package import Reports
import RosterModel

/// Words of a member's own pages: their shifts, their wishes, and what waits.
extension Words {
  static let myDays = Words("{0} t/m {1}", "{0} to {1}")
  static let myWeek = Words("Week {0}: {1}", "Week {0}: {1}")
  static let myPeriod = Words("Periode {0}", "Period {0}")
  static let myOtherPeriod = Words("Naar de periode {0}", "Go to the period {0}")

  // What is next.
  static let myNextShifts = Words("De komende twee weken", "The next two weeks")
  static let myFirstShifts = Words("Je eerste diensten", "Your first shifts")
  static let myNothingNext = Words(
    "Er staan geen diensten voor je in het rooster.", "No shifts are planned for you.")
  static let myStillDraft = Words(
    "Het rooster is nog niet gepubliceerd: dit kan nog veranderen.",
    "The roster is not published yet: this may still change.")
  static let myAllShifts = Words("Al mijn diensten", "All my shifts")
  static let myToday = Words("Vandaag, {0}", "Today, {0}")
  static let myGroup = Words("groep {0}", "group {0}")
  static let myDayOff = Words("vrij", "off")
  static let myAway = Words("afwezig", "away")
  static let myAwayShort = Words("weg", "away")

  // The phase.
  static let myPhaseSoon = Words(
    "Wensen kun je indienen vanaf {0}.", "You can hand in wishes from {0}.")
  static let myPhaseOwn = Words(
    "Je kunt nu wensen indienen en je eigen rooster invullen, tot {0}.",
    "You can hand in wishes and draft your own roster now, until {0}.")
  static let myPhaseTeam = Words(
    "Het team maakt het rooster nu samen beter: je kunt diensten wijzigen en ruilen, tot {0}.",
    "The team improves the roster together now: you can change and swap shifts, until {0}.")
  static let myPhaseOpen = Words(
    "Er staan diensten open. Nemen en ruilen kan, tot {0}; daarna maakt de teamleider het rooster af.",
    "There are open shifts. You can take and swap them until {0}; then the team leader completes the "
      + "roster.")
  static let myPhaseFinal = Words(
    "De teamleider maakt het rooster af. Het wordt uiterlijk {0} gepubliceerd.",
    "The team leader completes the roster. It is published by {0}.")
  static let myPhasePublished = Words(
    "Het rooster is gepubliceerd. Je kunt nog ruilen en open diensten nemen.",
    "The roster is published. You can still swap and take open shifts.")
  static let myPhasePast = Words("Deze periode is voorbij.", "This period is over.")
  static let myToWishes = Words("Naar mijn wensen", "To my wishes")
  static let mySwapsWay = Words("Ruilen en open diensten", "Swaps and open shifts")

  // Hours, jokers, share.
  static let myHoursTitle = Words("Uren en jokers", "Hours and jokers")
  static let myHours = Words("{0} van {1} in deze periode.", "{0} of {1} in this period.")
  static let myHoursRange = Words("{0} tot {1}", "{0} to {1}")
  static let myHoursToGo = Words("Nog {0} te gaan.", "{0} to go.")
  static let myHoursOver = Words(
    "Dat is {0} meer dan je contract.", "That is {0} above your contract.")
  static let myJokers = Words("Jokers: {0} van {1} gebruikt.", "Jokers: {0} of {1} used.")
  static let myShareTitle = Words("Wat je draagt", "What you carry")
  static let myShareText = Words(
    "Naast je eerlijke deel: wat je naar contract en bevoegdheid van het hele rooster zou dragen.",
    "Beside your fair share: what you would carry of the whole roster by contract and level.")
  static let myWhat = Words("Wat", "What")
  static let myCount = Words("Jij", "You")
  static let myShare = Words("Eerlijk deel", "Fair share")
  static let myNights = Words("Nachten", "Nights")
  static let myEvenings = Words("Avonden", "Evenings")
  static let myWeekends = Words("Weekenden", "Weekends")
  static let myHolidays = Words("Feestdagen", "Public holidays")
  static let myWishesMet = Words(
    "Van je wensen is {0} van {1} vervuld.", "Of your wishes {0} of {1} are met.")
  static let myTeamMet = Words("Van het hele team is dat {0}.", "Of the whole team it is {0}.")

  // What waits.
  static let myWaiting = Words("Dit wacht op jou of op een ander", "Waiting for you or for others")
  static let myAskedBy = Words("{0} vraagt je om te ruilen.", "{0} asks you to swap.")
  static let myLookAtIt = Words("Bekijk", "Look")
  static let myRequest = Words("Jouw verzoek ({0}): {1}.", "Your request ({0}): {1}.")
  static let myDayBecomes = Words("{0}: {1} wordt {2}", "{0}: {1} becomes {2}")

  // Wishes.
  static let myTickDays = Words(
    "Tik de dagen aan en zeg daarna wat je wenst.", "Tick days, then say what you wish.")
  static let myJokerSign = Words("J: met joker", "J: with a joker")
  static let myJokerLetter = Words("J", "J")
  static let myOpenSign = Words(
    "+2: twee plekken open die jij kunt vullen", "+2: two places open that you could fill")
  static let myNoDays = Words("Nog geen dagen gekozen", "No days ticked yet")
  static let myToQuestions = Words("Kies je wens", "Choose your wish")
  static let myWhatWish = Words("Wat wens je op deze dagen?", "What do you wish on these days?")
  static let myLateWish = Words(
    "De wensen zijn gesloten. Je kunt nog vragen; de teamleider beslist.",
    "Wishes are closed. You can still ask; the team leader decides.")
  static let myKind = Words("Soort wens", "Kind of wish")
  static let myAbout = Words("Waarover", "About")
  static let myAnyWork = Words("werken, welke dienst ook", "work, whatever shift")
  static let myWeight = Words("Hoe belangrijk", "How important")
  static let myWeightOne = Words("gewoon", "normal")
  static let myWeightTwo = Words("belangrijk", "important")
  static let myWeightThree = Words("heel belangrijk", "very important")
  static let myJokerLeft = Words(
    "Zet een joker in (nog {0} van {1}): deze wens telt vijf keer.",
    "Use a joker ({0} of {1} left): this wish counts five times.")
  static let myJokerWord = Words("joker", "joker")
  static let myHandIn = Words("Wens indienen", "Hand in the wish")
  static let myDraftTitle = Words("Of vul je rooster in", "Or draft your roster")
  static let myDraftText = Words(
    "Zet op de aangetikte dagen een dienst neer, of maak ze vrij. Collega's zien het als concept.",
    "Put a shift on the ticked days, or make them free. Colleagues see it as a draft.")
  static let myImproveText = Words(
    "Zet op de aangetikte dagen een dienst neer, of maak ze vrij. Wordt het rooster daar beter van, dan "
      + "geldt het meteen; anders beslist de teamleider.",
    "Put a shift on the ticked days, or make them free. Where that makes the roster better it counts at "
      + "once; otherwise the team leader decides.")
  static let myShiftField = Words("Dienst", "Shift")
  static let myPutShift = Words("Dienst neerzetten", "Put the shift there")
  static let myMakeFree = Words("Vrij maken", "Make free")
  static let myStandingTitle = Words("Een vaste wens, elke week", "A standing wish, every week")
  static let myStandingText = Words(
    "Een vaste wens geldt in elke periode, tot je hem intrekt.",
    "A standing wish holds in every period, until you take it back.")
  static let myWeekdays = Words("Dagen van de week", "Days of the week")
  static let myWishesTitle = Words("Mijn wensen in deze periode", "My wishes in this period")
  static let myNoWishes = Words("Je hebt nog geen wensen.", "You have no wishes yet.")
  static let myWishCounts = Words("telt mee", "counts")
  static let myWishGranted = Words("vervuld", "met")
  static let myWishRefused = Words("niet vervuld", "not met")
  static let myWithdraw = Words("Intrekken", "Take back")
  static let myWhy = Words("Waarom?", "Why?")
  static let myWhyTitle = Words("Waarom deze wens niet lukt", "Why this wish is not met")
  static let mySearchText = Words(
    "Zal ik zoeken wat er nodig is om je wens te vervullen? Dat duurt een paar tellen.",
    "Shall I search for what it takes to meet your wish? That takes a few seconds.")
  static let mySearch = Words("Zoek het uit", "Search")
  static let myBackToWishes = Words("Terug naar mijn wensen", "Back to my wishes")

  // What became of it.
  package static let myWishTaken = Words("Je wens telt mee: {0}.", "Your wish counts: {0}.")
  package static let myWishLate = Words(
    "De wensen zijn gesloten. Je wens wacht op de teamleider: {0}.",
    "Wishes are closed. Your wish waits for the team leader: {0}.")
  package static let myStandingTaken = Words(
    "Deze wens geldt vanaf nu elke week: {0}.", "This wish holds every week from now on: {0}.")
  package static let myWishBack = Words("Ingetrokken: {0}.", "Taken back: {0}.")
  package static let myDraftTaken = Words("Je rooster is gewijzigd.", "Your roster is changed.")
  package static let myDraftAsked = Words(
    "Het teamrooster wordt hier minder goed van. De teamleider beslist.",
    "This makes the team's roster worse. The team leader decides.")
  package static let myNothingTicked = Words(
    "Tik eerst een of meer dagen aan.", "First tick one or more days.")
  static let myHoursNow = Words(
    "Je uren in deze periode: {0}.", "Your hours in this period: {0}.")

  /// How strongly something is wished.
  static func myWish(_ strength: Wish.Strength) -> Words {
    switch strength {
    case .unavailable: Words("kan niet", "cannot")
    case .undesired: Words("liever niet", "rather not")
    case .desired: Words("graag", "would like")
    }
  }

  /// Work of a time of day.
  static func myClass(_ block: Block) -> Words {
    switch block {
    case .day: Words("dagdiensten", "day shifts")
    case .evening: Words("avonddiensten", "evening shifts")
    case .night: Words("nachtdiensten", "night shifts")
    }
  }
}

extension Counted {
  static let myDaysTicked = Counted(
    one: Words("{0} dag gekozen", "{0} day ticked"),
    many: Words("{0} dagen gekozen", "{0} days ticked"))
  static let myOpenPlaces = Counted(
    one: Words("{0} plek open die jij kunt vullen", "{0} place open that you could fill"),
    many: Words("{0} plekken open die jij kunt vullen", "{0} places open that you could fill"))
  static let myOffers = Counted(
    one: Words("{0} collega biedt een dienst aan.", "{0} colleague offers a shift."),
    many: Words("{0} collega's bieden een dienst aan.", "{0} colleagues offer a shift."))
}
