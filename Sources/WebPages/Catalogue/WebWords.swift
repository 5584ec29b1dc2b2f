package import Reports

/// Words of every page: the ways to other pages, the news, and getting in.
extension Words {
  static let skipToContent = Words("Naar de inhoud", "Skip to content")
  static let mainNavigation = Words("Hoofdmenu", "Main menu")
  static let signOut = Words("Uitloggen", "Sign out")
  static let demoOrganisation = Words("Demo-organisatie", "Demo organisation")
  static let giveConsent = Words("Ja, met instemming", "Yes, with consent")
  static let publishWithOpen = Words(
    "Publiceren met open diensten", "Publish with open shifts")
  static let reasonField = Words("Reden", "Reason")
  static let withThisReason = Words(
    "Doorgaan met deze reden", "Go on with this reason")

  // Ways.
  static let myShifts = Words("Mijn diensten", "My shifts")
  static let myWishes = Words("Wensen", "Wishes")
  static let swapsAndOpen = Words("Ruilen", "Swaps")
  static let ourTeam = Words("Team", "Team")
  static let mineAndPrivacy = Words("Over mij", "About me")
  static let today = Words("Vandaag", "Today")
  static let roster = Words("Rooster", "Roster")
  static let proposals = Words("Voorstel", "Proposal")
  static let absenceWay = Words("Uitval", "Absence")
  static let periodWay = Words("Periode", "Period")
  static let peopleWay = Words("Mensen", "People")
  static let staffingWay = Words("Bezetting", "Staffing")
  static let careMixWay = Words("Zorgmix", "Care mix")
  static let whatIfWay = Words("Wat als", "What if")
  static let forecastWay = Words("Prognose", "Forecast")
  static let accountWay = Words("Account", "Account")

  // Getting in.
  package static let welcome = Words("Welkom", "Welcome")
  package static let howToGetIn = Words(
    "Je komt binnen met een persoonlijke link. Die krijg je van je teamleider, als link of als "
      + "QR-code. Een link werkt één keer; daarna blijf je op dit apparaat ingelogd.",
    "You get in by a personal link. Your team leader gives it to you, as a link or as a QR code. "
      + "A link works once; after that you stay signed in on this device.")
  static let invitedAs = Words(
    "Deze link is voor {0} ({1}).", "This link is for {0} ({1}).")
  static let thatIsMe = Words("Dat ben ik, ga verder", "That is me, go on")
  static let notMe = Words(
    "Ben jij dit niet? Sluit dan deze pagina en vraag je teamleider om je eigen link.",
    "Is this not you? Then close this page and ask your team leader for a link of your own.")
  static let invitationOver = Words(
    "Deze link werkt niet meer: hij is al gebruikt of te oud. Vraag je teamleider om een nieuwe.",
    "This link no longer works: it was used already, or it is too old. Ask your team leader for a "
      + "new one.")
  static let signInWithAccount = Words(
    "Inloggen met je werkaccount", "Sign in with your work account")
  package static let notSignedInYet = Words("Nog niet ingelogd", "Not signed in yet")
  package static let signInOver = Words(
    "Het inloggen duurde te lang, of begon in een andere browser. Begin opnieuw.",
    "Signing in took too long, or began in another browser. Begin again.")
  package static let signInRefused = Words(
    "Je organisatie liet je niet inloggen, of je brak het af. Probeer het nog eens, of vraag je "
      + "teamleider om een persoonlijke link.",
    "Your organisation did not sign you in, or you broke it off. Try again, or ask your team leader "
      + "for a personal link.")
  package static let signInUnreachable = Words(
    "De inlogdienst van je organisatie antwoordt niet. Probeer het over een paar minuten nog eens. "
      + "Een persoonlijke link werkt wel.",
    "Your organisation's sign-in does not answer. Try again in a few minutes. A personal link "
      + "does work.")
  package static let signInUnproven = Words(
    "De inlogdienst van je organisatie stuurde iets waarop de server niet kan vertrouwen. Meld het "
      + "aan je beheerder, met dit nummer: {0}.",
    "Your organisation's sign-in sent something the server cannot trust. Tell your administrator, "
      + "with this number: {0}.")
  package static let noAccountText = Words(
    "Je organisatie kent je als {0}, maar hier is geen account met die naam. Vraag je teamleider of "
      + "het planbureau om er een te maken.",
    "Your organisation knows you as {0}, but there is no account of that name here. Ask your team "
      + "leader or the planning office to make one.")
  static let signedOut = Words("Je bent uitgelogd.", "You are signed out.")
  static let whoAreYou = Words(
    "Kies wie je bent. Alle mensen hier zijn verzonnen.",
    "Choose who you are. All people here are made up.")
  static let demoClock = Words("De klok van de demo", "The clock of the demo")
  static let demoClockNow = Words("Het is hier {0}.", "It is {0} here.")
  static let demoClockSet = Words("Zet de klok", "Set the clock")
  static let goToPhase = Words("Naar: {0}", "Go to: {0}")

  // What goes wrong.
  package static let pageMissing = Words("Niet gevonden", "Not found")
  package static let pageMissingText = Words(
    "Deze pagina is er niet. Misschien is de link oud.",
    "There is no such page. Maybe the link is old.")
  package static let notForYou = Words("Niet voor jou", "Not for you")
  package static let notForYouText = Words(
    "Deze pagina hoort bij een andere rol dan de jouwe ({0}).",
    "This page belongs to another role than yours ({0}).")
  package static let wrongRequest = Words(
    "Dat begreep de server niet", "The server did not understand")
  package static let wrongRequestText = Words(
    "Er klopte iets niet aan het verzoek. Er is niets gewijzigd. Ga terug en probeer het nog eens.",
    "Something about the request was wrong. Nothing changed. Go back and try again.")
  package static let staleForm = Words(
    "Dit formulier is verlopen. Er is niets gewijzigd. Ga terug, ververs de pagina en probeer het "
      + "nog eens.",
    "This form is out of date. Nothing changed. Go back, refresh the page and try again.")
  package static let tooMany = Words("Even wachten", "One moment")
  package static let tooManyText = Words(
    "Dat waren veel verzoeken achter elkaar. Wacht een minuut en probeer het dan nog eens.",
    "Those were many requests in a row. Wait a minute, then try again.")
  package static let tooLarge = Words("Te groot", "Too large")
  package static let tooLargeText = Words(
    "Wat je stuurde is te groot. Er is niets gewijzigd.",
    "What you sent is too large. Nothing changed.")
  package static let ourFault = Words(
    "Er ging bij ons iets mis", "Something went wrong on our side")
  package static let ourFaultText = Words(
    "Er is niets gewijzigd. Probeer het zo nog eens; blijft het misgaan, zeg dan tegen de beheerder: "
      + "{0}.",
    "Nothing changed. Try again in a moment; if it keeps failing, tell your administrator: {0}.")
  package static let solvesAlreadyText = Words(
    "Hier wordt voor dit team al aan gewerkt. Wacht tot het klaar is, of stop het eerst.",
    "This is being worked on for this team already. Wait until it is done, or stop it first.")
  package static let queueIsFullText = Words(
    "Er worden al veel roosters uitgerekend. Probeer het over een minuut nog eens.",
    "Many rosters are being worked out already. Try again in a minute.")
  package static let refusalWithoutReason = Words(
    "Wie vroeg wil weten waarom niet. Geef een reden.",
    "Whoever asked wants to know why not. Give a reason.")
  package static let fieldWrong = Words(
    "Het veld \"{0}\" is niet goed ingevuld.", "The field \"{0}\" is not filled in rightly.")
}

extension Voice {
  /// What a field of a form is called on the page.
  package func name(ofField name: String) -> String {
    FieldWords.names[name].map { self($0) } ?? name
  }
}

/// What fields of forms are called.
private enum FieldWords {
  static let names: [String: Words] = [
    "date": Words("datum", "date"), "from": Words("vanaf", "from"), "to": Words("tot en met", "to"),
    "shift": Words("dienst", "shift"), "why": Words("reden", "reason"),
    "language": Words("taal", "language"), "moment": Words("moment", "moment"),
    "account": Words("account", "account"), "secret": Words("link", "link"),
    "person": Words("persoon", "person"), "kind": Words("soort", "kind"),
    "weekday": Words("dagen van de week", "days of the week"), "day": Words("dag", "day"),
    "value": Words("waarde", "value"), "by": Words("afgesproken door", "agreed by"),
    "on": Words("afgesproken op", "agreed on"), "start": Words("eerste dag", "first day"),
    "weeks": Words("aantal weken", "number of weeks"), "decision": Words("besluit", "decision"),
    "week": Words("week", "week"), "now": Words("gezien vanuit", "seen from"),
    "session": Words("apparaat", "device"),
  ]
}
