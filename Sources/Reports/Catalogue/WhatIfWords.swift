/// Words of what-ifs: their measures side by side.
extension Words {
  static let asItStands = Words("zoals nu", "as it stands")
  static let whatIfTitle = Words("Wat als: {0}, {1}", "What if: {0}, {1}")
  static let whatIfComparison = Words(
    "Naast elkaar, gemiddeld over {0}", "Side by side, mean over {0}")
  static let differenceKey = Words(
    "Onder een getal staat het verschil met het eerste; = is gelijk, pp zijn procentpunten.",
    "Below a figure stands the difference to the first; = is the same, pp are percentage points.")
  static let leftKey = Words(
    "Wat overblijft is de opbrengst min het zorgpersoneel; verder is niets gerekend: geen "
      + "behandelaars, huisvesting, eten of overhead.",
    "What is left is revenue less care staff; nothing else is counted: no treatment staff, housing, "
      + "food or overhead.")
  static let madeUpKey = Words(
    "* Deze bedragen rusten op verzonnen tarieven, die laten zien hoe het werkt. Vervang ze door "
      + "die van het huis.",
    "* These amounts rest on tariffs that are made up, to show how it works. Replace them by the "
      + "house's own.")
  static let moreWhatIfs = Words(
    "Nog {0} staan in de CSV en de JSON.", "{0} more are in the CSV and the JSON.")

  static let levelOfCare = Words("niveau {0}", "level {0}")
  static let careHoursPerWeek = Words("zorguren per week", "care hours a week")
  static let careHoursPerDay = Words("zorguren per 24 uur", "care hours per 24 h")
  static let fteToEmploy = Words("bruto fte", "gross fte")
  static let fteOf = Words("fte {0}", "fte {0}")
  static let hoursShortPerWeek = Words("uren tekort per week", "hours short a week")
  static let shortMostAt = Words("vooral op niveau", "mostly at level")
  static let hiredShareOfHours = Words("inhuur van de uren", "hired share of hours")
  static let hiredShareOfCost = Words("inhuur van de kosten", "hired share of cost")
  static let costPerMonth = Words("kosten p/m, {0}", "cost a month, {0}")
  static let revenuePerMonth = Words("opbrengst p/m, {0}", "revenue a month, {0}")
  static let leftPerMonth = Words("blijft over p/m, {0}", "left a month, {0}")
  static let euroUnit = Words("euro", "euro")
  static let thousandsUnit = Words("x 1.000", "x 1,000")
  static let occupancy = Words("bezettingsgraad", "occupancy")
  static let ftePerClient = Words("fte per bewoner", "fte per client")
  static let roomFor = Words("ruimte voor {0}", "room for {0}")
  static let withoutEnd = Words("geen grens", "no end")
  static let roomStopped = Words(
    "Ruimte voor {0}, {1}: {2} erbij; de volgende past niet door {3} in {4}.",
    "Room for {0}, {1}: {2} more; the next does not fit for {3} in {4}.")

  // Per month.
  static let byMonth = Words("Per maand: {0}", "By month: {0}")
  static let fteShort = Words("fte", "fte")
  static let hiredShort = Words("inhuur", "hired")
  static let leftInMonth = Words("over", "left")
  static let byMonthKey = Words(
    "Nodig en tekort: uren per week op de afdeling; inhuur: deel van de uren; geld in euro.",
    "Needed and short: hours a week on the ward; hired: share of hours; money in euro.")
  static let costShort = Words("kosten", "cost")
  static let revenueShort = Words("opbrengst", "revenue")
  static let leftShort = Words("blijft over", "left")

  // What the shifts make of it.
  static let shiftStaffing = Words(
    "{0}: met de diensten die er zijn vraagt {1} {2} betaalde uren en {3} euro per week. Op maandag: "
      + "{4}.",
    "{0}: with the shifts there are, {1} asks for {2} paid hours and {3} euro a week. On a Monday: "
      + "{4}.")
  static let shiftStaffingTitle = Words("Wat de diensten ervan maken", "What the shifts make of it")
}
