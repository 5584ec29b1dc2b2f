/// Words of what can be asked besides a comparison: does it roster, and what money solves.
extension Words {
  static let rosteringTitle = Words("Is het te roosteren?", "Does it roster?")
  static let rosterAtLeast = Words(
    "{0}: elk rooster van {3} t/m {4} laat ten minste {1} van {2} diensten open (bewezen).",
    "{0}: any roster from {3} to {4} leaves at least {1} of {2} shifts open (proven).")
  static let rosterNoneProven = Words(
    "{0}: niet bewezen dat er van de {2} diensten van {3} t/m {4} een open moet blijven ({1}).",
    "{0}: not proven that any of the {2} shifts from {3} to {4} must stay open ({1}).")
  static let rosterAtLeastShort = Words("ten minste", "at least")
  static let wishesHonouredShort = Words("wensen", "wishes")
  static let hoursOverShort = Words("meer-uren", "hours over")
  static let shortPerWeek = Words("tekort u/week", "short h/week")
  static let euroPerHourLess = Words("euro per uur minder tekort", "euro per hour less short")
  static let frontierSentence = Words(
    "Zoals het nu is; bij elk budget het kleinste tekort (bewezen).",
    "As it stands; at each budget the smallest shortage (proven).")
  static let budgetBelowContracts = Words(
    "Het budget betaalt de contracten niet die er zijn: {0} euro.",
    "The budget does not pay the contracts there are: {0} euro.",
    command: (
      "Misschien --budget {1}.",
      "Maybe --budget {1}."
    ))
  static let workforceUnsolved = Words(
    "Het lineaire programma gaf geen uitkomst. Dat is een fout van ons.",
    "The linear program gave no answer. That is an error of ours.")

  static let printedOccupancy = Words(
    "Gedrukte bezetting, nagerekend", "Printed occupancy, worked out again")
  static let printedKey = Words(
    "Zoals gedrukt; tussen haakjes wat uit de regels volgt, waar dat anders is.",
    "As printed; in brackets what follows from the rows, where that differs.")
  static let printedFits = Words(
    "Alle gedrukte percentages volgen uit {0} plaatsen.",
    "All printed percentages follow from {0} places.")
  static let printedSlips = Words("wat niet klopt", "what does not agree")
  static let placesShort = Words("plaatsen", "places")
  static let slipRounding = Words("afronding", "rounding")
  static let slipSubtotals = Words("delen samen {0}", "parts add to {0}")
  static let slipBeds = Words("% past bij {0}", "% fits {0}")
  static let slipPercent = Words("% volgt niet", "% does not follow")

  static let moreOf = Words("{0} erbij", "{0} more")
  static let euroPerMonthMore = Words("euro p/m erbij", "euro a month more")
  static let hiredPerWeek = Words("inhuur u/week", "hired h/week")
  static let moreResidentsTitle = Words(
    "Wat meer bewoners kosten, zoals nu", "What more residents cost, as it stands")
  static let team = Words("team", "team")
  static let organisationTitle = Words(
    "Met de andere teams samen", "Together with the other teams")
  static let organisationSays = Words(
    "{0}: alle teams samen {1} uur per week tekort en {2} euro per maand; geen plan is meer dan {3} "
      + "beter (bewezen).",
    "{0}: all teams together {1} hours a week short and {2} euro a month; no plan is more than {3} "
      + "better (proven).")
  static let capPerHour = Words(
    "De grens op inhuur knelt: een ingehuurd uur meer scheelt {0} euro.",
    "The cap on hired people binds: one hired hour more saves {0} euro.")
  static let capPerEuro = Words(
    "De grens op inhuur knelt: een euro inhuur meer scheelt {0} euro.",
    "The cap on hired people binds: one euro more for hired people saves {0} euro.")
  static let organisationKey = Words(
    "Grenzen op inhuur gelden voor alle teams samen; een uur dat niemand werkt telt als 1.000 euro.",
    "Caps on hired people hold for all teams together; an hour nobody works counts 1,000 euro.")
}
