/// Words of the roster page.
extension Words {
  static let pageTitle = Words("Rooster {0}", "Roster {0}")
  static let skipToRoster = Words("Direct naar het rooster", "Straight to the roster")
  static let pageExtent = Words("{0}, {1} t/m {2}", "{0}, {1} to {2}")
  static let proposalStatus = Words(
    "Voorstel, nog niet vastgesteld.", "A proposal, not yet decided.")
  static let stampVersion = Words("Versie {0}", "Version {0}")
  static let stampMade = Words("gemaakt {0}", "made {0}")
  static let stampSeed = Words("seed {0}", "seed {0}")
  static let contents = Words("Inhoud", "Contents")
  static let summary = Words("Samenvatting", "Summary")
  static let roster = Words("Rooster", "Roster")
  static let weeksOfBlock = Words("Week {0} t/m {1}", "Weeks {0} to {1}")
  static let weekOfBlock = Words("Week {0}", "Week {0}")
  static let legend = Words("Legenda", "Legend")
  static let legendShifts = Words("Diensten", "Shifts")
  static let legendMarks = Words("Tekens", "Marks")
  static let code = Words("code", "code")
  static let times = Words("tijden", "times")
  static let absentCode = Words("afw", "off")
  static let absent = Words("afwezig", "absent")
  static let pinnedMark = Words("v", "p")
  static let pinned = Words("vastgezet", "pinned")
  static let wishMark = Words("w", "w")
  static let wishUnmet = Words("wens niet vervuld", "wish not honoured")
  static let findingMark = Words("!", "!")
  static let findingHere = Words(
    "bevinding van wet of instemming", "a finding of law or consent")
  static let filledOfNeeded = Words(
    "2/3 = 2 van 3 plekken gevuld; -1 = 1 open (vet kader en arcering); +1 = 1 meer dan nodig",
    "2/3 = 2 of 3 places filled; -1 = 1 open (bold frame and hatching); +1 = 1 above need")
  static let neededCover = Words("Bezetting", "Cover")
  static let people = Words("Medewerkers", "People")
  static let openInCell = Words("{0} van {1} gevuld, {2} open", "{0} of {1} filled, {2} open")
  static let filledInCell = Words("{0} van {1} gevuld", "{0} of {1} filled")

  static let gapChart = Words(
    "Deskundigheidsmix-gap per niveau", "Skill-mix gap by level")
  static let gapChartKey = Words(
    "Uren per 24 uur, alle blokken samen. Gap = nodig min ingeroosterd: + is tekort, - is over. "
      + "Vult lager = van dit niveau is niets nodig, deze mensen vullen lagere niveaus.",
    "Hours per 24 hours, all blocks together. Gap = needed less rostered: + is short, - is spare. "
      + "Fills lower = nothing of this level is needed, these people fill lower levels.")
  static let gapOf = Words("gap {0}", "gap {0}")
  static let domainAndLevel = Words("{0}, niveau {1}", "{0}, level {1}")
  static let gapTable = Words(
    "Per niveau en blok, uren per 24 uur", "By level and block, hours per 24 hours")

  static let heatmap = Words("Open plekken per dag", "Open places by day")
  static let heatmapKey = Words(
    "Het getal is het aantal open plekken; een donkerder vak is meer.",
    "The number counts open places; a darker cell is more.")
  static let allShifts = Words("alle diensten", "all shifts")

  static let hoursAndLoad = Words(
    "Uren en belasting per medewerker", "Hours and load per person")
  static let absentHours = Words("afwezig", "absent")
  static let otherHours = Words("overig", "other")
}
