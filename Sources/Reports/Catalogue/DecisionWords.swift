/// Words of decisions, and of gaps by level.
extension Words {
  static let gapFteOf = Words("{0}: fte", "{0}: fte")
  static let fteLacking = Words("{0} tekort", "{0} short")
  static let fteSpare = Words("{0} over", "{0} spare")
  static let gapBars = Words("Tekort en over per niveau", "Short and spare by level")
  static let gapBarsOf = Words(
    "Fte tekort en over per niveau: {0}", "Fte short and spare by level: {0}")
  static let gapBarsKey = Words(
    "Fte van het eigen team, gemiddeld over de maanden: rechts wat tekort is, links wat over is. "
      + "Alle grafieken hebben dezelfde schaal.",
    "Fte of the own team, mean over the months: what is short to the right, what is spare to the "
      + "left. All charts have the same scale.")
  static let moneyBars = Words("Zorgkosten per maand", "Cost of care by month")
  static let moneyBarsOf = Words("Zorgkosten per maand: {0}", "Cost of care by month: {0}")
  static let moneyBarsKey = Words(
    "Duizend euro per maand, naar wie het werk doet. Alle grafieken hebben dezelfde schaal.",
    "Thousands of euro a month, by who does the work. All charts have the same scale.")

  static let decisionsTitle = Words("Te besluiten", "To decide")
  static let decision = Words("besluit", "decision")
  static let decisionRecruit = Words("werven: {0}", "recruit: {0}")
  static let decisionTrain = Words("opleiden tot {0}", "train for {0}")
  static let worksFrom = Words("werkt vanaf", "works from")
  static let beginBy = Words("begin uiterlijk", "begin by")
  static let beginNow = Words("nu", "now")
  static let decisionsKey = Words(
    "De laatste maand om te beginnen is de maand waarin iemand moet werken, min de tijd die werven "
      + "of opleiden kost.",
    "The latest month to begin is the month in which someone has to work, less the time that "
      + "recruiting or training takes.")
}
