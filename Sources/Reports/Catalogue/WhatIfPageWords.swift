/// Words of the page of what-ifs.
extension Words {
  static let whatIf = Words("Wat als", "What if")
  static let whatIfPageTitle = Words("Wat als: {0}", "What if: {0}")
  static let skipToMeaning = Words("Direct naar wat het betekent", "Straight to what it means")
  static let sideBySide = Words("Naast elkaar", "Side by side")
  static let meansOver = Words("Gemiddeld over {0}.", "Means over {0}.")
  static let measure = Words("maat", "measure")
  static let asTable = Words("Als tabel", "As a table")

  static let needChart = Words("Nodig per niveau", "Needed by level")
  static let needChartKey = Words(
    "Uren per week, per maand; elk uur op het laagste niveau dat het mag. Alle grafieken hebben "
      + "dezelfde schaal.",
    "Hours a week, by month; each hour at the lowest level that may work it. All charts have the "
      + "same scale.")
  static let needChartOf = Words(
    "Nodige uren per week per niveau en maand, {0}", "Needed hours a week by level and month, {0}")

  static let waterfallChart = Words("Van nodig naar tekort", "From need to shortage")
  static let waterfallKey = Words(
    "Uren per week, gemiddeld over de maanden: wie werkt wat nodig is, van het eigen team naar "
      + "buiten, en wat niemand werkt.",
    "Hours a week, mean over the months: who works what is needed, from the own team outward, and "
      + "what nobody works.")
  static let waterfallOf = Words(
    "Van nodige uren naar tekort, {0}", "From needed hours to shortage, {0}")
  static let step = Words("stap", "step")

  static let frontierChart = Words("Wat meer geld oplost", "What more money solves")
  static let frontierKey = Words(
    "De lijn is het kleinste tekort bij elk bedrag per maand, zoals het nu is. De genummerde vlakken "
      + "zijn de plannen hierboven.",
    "The line is the smallest shortage at each amount a month, as it stands. The numbered squares are "
      + "the plans above.")
  static let frontierLabel = Words(
    "Kleinste tekort per bedrag per maand", "Smallest shortage by amount a month")
  static let euroPerMonth = Words("euro per maand", "euro a month")

  static let indicators = Words("Indicatoren", "Indicators")
  static let indicatorsOf = Words("In {0}.", "In {0}.")
  static let shareOfLevel = Words("aandeel {0}", "share {0}")
  static let headsOf = Words("mensen {0}", "heads {0}")
  static let expectedAbsence = Words("verzuim", "absence")
  static let contractsUpTo = Words(
    "contracten tot {0} uur", "contracts up to {0} hours")
  static let contractsOver = Words(
    "contracten boven {0} uur", "contracts over {0} hours")

  static let monthsOf = Words("Per maand", "By month")
  static let moneyByProfile = Words("Geld per zorgprofiel", "Money by care profile")
  static let moneyByProfileOf = Words("{0}, {1}", "{0}, {1}")
  static let labourShort = Words("zorgpersoneel", "care staff")
  static let oneHourWorth = Words("Wat een uur meer kost", "What one more hour costs")
}
