package import Reports
import Workforce

/// Words of the pages of managers.
extension Words {
  static let managerTeam = Words("Team", "Team")
  static let managerWeek = Words("Week", "Week")
  static let managerMonth = Words("Maand", "Month")
  static let managerLevel = Words("niveau {0}", "level {0}")
  static let managerDomainLevel = Words("{0} niveau {1}", "{0} level {1}")
  static let managerAssumptions = Words("Waar dit op rust", "What this rests on")
  static let showIt = Words("Laat zien", "Show")
  static let weekOf = Words("Week {0}, vanaf {1}", "Week {0}, from {1}")
  static let wholePeriod = Words("Gemiddelde week van de periode", "Mean week of the period")
  static let periodBefore = Words("Vorige periode", "Period before")
  static let periodAfter = Words("Volgende periode", "Next period")
  static let weekByWeek = Words("Week voor week als tabel", "Week by week as a table")

  // Staffing.
  static let staffingTitle = Words("Bezetting van de teams", "Staffing of the teams")
  static let staffingOfTeam = Words("Team {0}: uren per week", "Team {0}: hours a week")
  static let staffingNone = Words(
    "Er is dan geen enkele roosterperiode.", "There is no roster period then.")
  static let staffingLevel = Words("Niveau", "Level")
  static let staffingNeeded = Words("Nodig", "Needed")
  static let staffingAtHand = Words("Beschikbaar", "At hand")
  static let staffingRostered = Words("Ingeroosterd", "Rostered")
  static let staffingGap = Words("Tekort of over", "Short or spare")
  static let staffingSurplus = Words("Over", "Spare")
  static let staffingTogether = Words("Samen", "Together")
  static let hoursLacking = Words("{0} tekort", "{0} short")
  static let hoursSpare = Words("{0} over", "{0} spare")
  static let levelShort = Words(
    "{0} komt {1} uur per week tekort in team {2}.", "{0} is {1} hours a week short in team {2}.")
  static let levelSpare = Words(
    "{0} heeft {1} uur per week over in team {2}.", "{0} has {1} hours a week to spare in team {2}."
  )
  static let enoughHours = Words(
    "Team {0} heeft op elk niveau genoeg uren.", "Team {0} has enough hours at every level.")
  static let stillToRoster = Words(
    "Van wat nodig is, is {0} uur per week nog niet ingeroosterd in team {1}.",
    "Of what is needed, {0} hours a week are not rostered yet in team {1}.")
  static let staffingKey = Words(
    "Elk nodig uur telt op het laagste niveau dat het mag doen. Wie hoger is opgeleid, kan een tekort "
      + "lager opvangen; andersom niet.",
    "Each needed hour counts at the lowest level that may do it. People of a higher level can fill a "
      + "shortage at a lower one; not the other way round.")
  static let staffingChartOf = Words(
    "{0}, team {1}: nodig, beschikbaar en ingeroosterd per week",
    "{0}, team {1}: needed, at hand and rostered by week")

  // Care mix.
  static let mixTitleOf = Words("Zorgmix van {0}", "Care mix of {0}")
  static let mixNone = Words(
    "Van dit team is geen zorgmix bekend.", "No care mix of this team is known.")
  static let mixResidents = Words("Bewoners per zorgprofiel", "Residents by care profile")
  static let mixKind = Words("Profiel", "Profile")
  static let mixPlaces = Words("Er zijn {0} plaatsen.", "There are {0} places.")
  static let mixHours = Words("Wat de zorg vraagt", "What care asks")
  static let mixHoursPerDay = Words("Uren per 24 uur", "Hours per 24 h")
  static let mixHoursPerWeek = Words("Uren per week", "Hours a week")
  static let mixFteNet = Words("Netto fte", "Net fte")
  static let mixFteGross = Words("Bruto fte", "Gross fte")
  static let mixNorms = Words("Gerekend met de normen {0}.", "By the norms {0}.")
  static let mixLevels = Words("Uren per 24 uur naar niveau", "Hours per 24 h by level")
  static let mixChanges = Words(
    "Wijzigingen die al zijn bewaard", "Changes that are stored already")
  static let mixChangeOn = Words("Vanaf {0}: {1}.", "From {0}: {1}.")

  // What-ifs.
  static let whatIfPageHead = Words("Wat als?", "What if?")
  static let whatIfIntro = Words(
    "Schrijf op wat er verandert en vergelijk het met zoals het nu is. Er wordt niets bewaard.",
    "Write down what changes and compare it with how things are now. Nothing is kept.")
  static let asItIs = Words("Zoals het nu is", "As it is now")
  static let whatIfNumber = Words("Wat als {0}", "What if {0}")
  static let whatIfName = Words("Naam", "Name")
  static let whatIfMore = Words("Meer mogelijkheden", "More possibilities")
  static let another = Words("{0}, nog een", "{0}, one more")
  static let whatIfFrom = Words("Vanaf", "From")
  static let fromPeriod = Words("de roosterperiode", "the roster period")
  static let whatIfLength = Words("Hoe lang", "How long")
  static let compare = Words("Vergelijk", "Compare")
  static let whatIfTable = Words("Naast elkaar, {0}", "Side by side, {0}")
  static let differenceBelow = Words(
    "Onder een getal staat het verschil met zoals het nu is; = is gelijk, pp zijn procentpunten.",
    "Below a figure stands the difference to how it is now; = is the same, pp are percentage points."
  )
  static let keepAsLink = Words("Deze vergelijking als link", "This comparison as a link")

  // Forecast.
  static let forecastOf = Words("Prognose van {0}", "Forecast of {0}")
  static let forecastSpan = Words("Gezien vanuit {0}, over {1}.", "Seen from {0}, over {1}.")
  static let forecastNow = Words("Gezien vanuit", "Seen from")
  static let toWhatIf = Words("Naar wat als", "To what if")

  package static let noForecast = Words("Geen prognose", "No forecast")

  // Files.
  static let downloadCSV = Words("CSV", "CSV")
  static let downloadExcel = Words("CSV voor Excel", "CSV for Excel")
  static let downloadJSON = Words("JSON", "JSON")
  static let downloadPrint = Words("Om te printen", "To print")

  // Account.
  static let accountIs = Words("Je bent ingelogd als {0} ({1}).", "You are signed in as {0} ({1}).")
}

extension Counted {
  static let fieldsAreWrong = Counted(
    one: Words(
      "Bij {0} veld klopt iets niet; het staat erbij.",
      "Something is wrong with {0} field; it says what."),
    many: Words(
      "Bij {0} velden klopt iets niet; het staat erbij.",
      "Something is wrong with {0} fields; each says what."))
  static let monthsLong = Counted(
    one: Words("{0} maand", "{0} month"), many: Words("{0} maanden", "{0} months"))
}

extension Words {
  /// What a key of a what-if is called.
  static func name(of key: WhatIfKey) -> Words {
    switch key {
    case .mix: Words("Wie er wonen", "Who lives here")
    case .staff: Words("Wie er werken", "Who works here")
    case .absence: Words("Verwacht verzuim", "Expected absence")
    case .hired: Words("Hoeveel inhuur", "How much is hired")
    case .recruit: Words("Wie er te vinden zijn", "Who can be found")
    case .train: Words("Wie kunnen doorleren", "Who can be trained")
    case .pool: Words("Uren van de flexpool", "Hours of the pool")
    case .other: Words("Uren van een ander team", "Hours of another team")
    case .hours: Words("Uren per bewoner", "Hours per resident")
    case .levels: Words("Niveaus van een profiel", "Levels of a profile")
    case .tasks: Words("Taken naar een ander niveau", "Tasks for another level")
    case .norms: Words("Andere normen", "Other norms")
    case .contract: Words("Deel van de tarieven", "Share of the tariffs")
    case .shifts: Words("Andere diensten", "Other shifts")
    case .presence: Words("Wie er minstens zijn", "Who must be there")
    }
  }

  /// What could stand in the field of a key; `{0}` is a month.
  static func example(of key: WhatIfKey) -> Words {
    switch key {
    case .mix:
      Words(
        "Zoals: -2 5VV/bh +2 6VV/bh vanaf {0}", "Such as: -2 5VV/bh +2 6VV/bh from {0}")
    case .staff: Words("Zoals: +0,8 fte 4 vanaf {0}", "Such as: +0.8 fte 4 from {0}")
    case .absence: Words("Zoals: 9% vanaf {0}", "Such as: 9% from {0}")
    case .hired:
      Words("Zoals: hoogstens 11% van kosten, of: geen", "Such as: at most 11% of cost, or: none")
    case .recruit:
      Words(
        "Zoals: hoogstens 1 fte 3 per maand na 3 maanden",
        "Such as: up to 1 fte 3 a month after 3 months")
    case .train:
      Words(
        "Zoals: hoogstens 1,5 fte 2 -> 3 na 6 maanden",
        "Such as: up to 1.5 fte 2 -> 3 after 6 months")
    case .pool: Words("Zoals: 36 u 3", "Such as: 36 h 3")
    case .other: Words("Zoals: 16 u 4", "Such as: 16 h 4")
    case .hours: Words("Zoals: 5VV 11 u", "Such as: 5VV 11 h")
    case .levels: Words("Zoals: 5VV 1:0,15 2:0,35 3:0,5", "Such as: 5VV 1:0.15 2:0.35 3:0.5")
    case .tasks: Words("Zoals: 20% 2 -> 1", "Such as: 20% 2 -> 1")
    case .norms: Words("Zoals: zzp-2013", "Such as: zzp-2013")
    case .contract: Words("Zoals: 96,5%", "Such as: 96.5%")
    case .shifts, .presence: Words("", "")
    }
  }
}
