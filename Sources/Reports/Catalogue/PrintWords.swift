/// Words of the printed roster.
extension Words {
  static let stampDraft = Words(
    "Concept, nog niet bekendgemaakt", "Draft (concept), not made known yet")
  static let stampChanged = Words("daarna gewijzigd", "changed since")
  static let stampPrinted = Words("afgedrukt {0}", "printed {0}")
  static let overview = Words("Overzicht", "Overview")
  static let hoursByWeek = Words("Uren per medewerker en week", "Hours per person and week")
  static let filledByLevel = Words("Gevuld/nodig", "Filled/needed")
  static let openOfWeek = Words("Open diensten", "Open shifts")
  static let nothingOpenInWeek = Words(
    "In deze week staat geen dienst open.", "No shift is open in this week.")
}
