/// Words of the sentence that says what a what-if means.
extension Words {
  static let whatItMeans = Words("Wat het betekent", "What it means")
  static let whatIfSays = Words("{0}: {1}.", "{0}: {1}.")
  static let noDifference = Words("geen verschil met {0}", "no difference to {0}")
  static let baseSays = Words(
    "{0} zorguren per week, {1} fte, {2} euro per maand",
    "{0} care hours a week, {1} fte, {2} euro a month")
  static let residentsLive = Words("{0} bewoners", "{0} residents")
  static let moreResidents = Words("{0} bewoners meer", "{0} residents more")
  static let fewerResidents = Words("{0} bewoners minder", "{0} residents fewer")
  static let moreCareHours = Words("{0} zorguren per week meer", "{0} care hours a week more")
  static let fewerCareHours = Words("{0} zorguren per week minder", "{0} care hours a week fewer")
  static let moreFte = Words("{0} fte erbij", "{0} fte more")
  static let fewerFte = Words("{0} fte minder", "{0} fte fewer")
  static let mostlyAt = Words("{0} (vooral {1})", "{0} (mostly {1})")
  static let moreShort = Words("{0} uur per week meer tekort", "{0} hours a week more short")
  static let fewerShort = Words("{0} uur per week minder tekort", "{0} hours a week fewer short")
  static let moreCost = Words("{0} euro per maand meer kosten", "{0} euro a month more cost")
  static let lessCost = Words("{0} euro per maand minder kosten", "{0} euro a month less cost")
  static let moreRevenue = Words("{0} euro meer opbrengst", "{0} euro more revenue")
  static let lessRevenue = Words("{0} euro minder opbrengst", "{0} euro less revenue")
  static let moreIsLeft = Words(
    "Per saldo blijft {0} euro per maand meer over.", "On balance {0} euro a month more is left.")
  static let lessIsLeft = Words(
    "Per saldo blijft {0} euro per maand minder over.",
    "On balance {0} euro a month less is left.")
  static let inLastMonth = Words(
    "In {0} zijn het {1} zorguren per week en {2} fte.",
    "In {0} it is {1} care hours a week and {2} fte.")
  static let staysShort = Words(
    "Er blijven {0} uur per week open, vooral {1}.", "{0} hours a week stay open, mostly {1}.")
  static let toDo = Words("Te doen: {0}.", "To do: {0}.")

  // Steps.
  static let recruitStep = Words("werf {0} fte {1} per {2}", "recruit {0} fte {1} by {2}")
  static let recruitSteps = Words(
    "werf {0} fte {1} van {2} t/m {3}", "recruit {0} fte {1} from {2} to {3}")
  static let trainSteps = Words(
    "leid {0} fte op tot {1}, klaar van {2} t/m {3}", "train {0} fte to {1}, done from {2} to {3}")
  static let hiredGoes = Words(
    "inhuur van {0} naar {1} van de uren", "hired from {0} to {1} of the hours")
  static let trainStep = Words(
    "leid {0} fte op tot {1}, klaar per {2}", "train {0} fte to {1}, done by {2}")

  // What was proved.
  static let provedTitle = Words("Wat bewezen is", "What is proven")
  static let nothingShort = Words(
    "Er blijft geen uur open: minder kan niet.",
    "No hour stays open, which is the least there can be.")
  static let shortProven = Words(
    "Er blijven {0} uur open; geen plan laat minder uren open (bewezen).",
    "{0} hours stay open; no plan leaves fewer open (proven).")
  static let shortWithin = Words(
    "Er blijven {0} uur open; geen plan laat meer dan {1} uur minder open (binnen {1}).",
    "{0} hours stay open; no plan leaves more than {1} hours fewer open (within {1}).")
  static let shortUnknown = Words(
    "Er blijven {0} uur open; of een plan minder openlaat is onbekend.",
    "{0} hours stay open; whether a plan leaves fewer open is unknown.")
  static let costProven = Words(
    "Het kost {0} euro; geen plan dat even weinig openlaat kost minder (bewezen).",
    "It costs {0} euro; no plan that leaves as little open costs less (proven).")
  static let costWithin = Words(
    "Het kost {0} euro; geen plan dat even weinig openlaat kost meer dan {1} euro minder (binnen "
      + "{1}).",
    "It costs {0} euro; no plan that leaves as little open costs more than {1} euro less (within "
      + "{1}).")
  static let costUnknown = Words(
    "Het kost {0} euro; of een plan minder kost is onbekend.",
    "It costs {0} euro; whether a plan costs less is unknown.")
  static let proofSpan = Words("Over {0} samen.", "Over {0} together.")

  // Prices.
  static let hourPrices = Words(
    "Wat een nodig uur meer kost, {0}", "What one more needed hour costs, {0}")
  static let hourPricesKey = Words(
    "Euro per uur, door opnieuw te rekenen; \"open\" is een uur dat niemand kan werken; #1 is een "
      + "rangorde (duurste eerst) en nog niet nagerekend; - is niets.",
    "Euro per hour, by solving again; \"open\" is an hour nobody can work; #1 is a ranking (dearest "
      + "first) and not solved again yet; - is nothing.")
  static let hourStaysOpen = Words("open", "open")
}
