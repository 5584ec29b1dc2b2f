/// What a result rests on, in words.
extension Words {
  static let normSetExpired = Words(
    "De urennorm {0} gold tot en met {1} en is niet meer van kracht.",
    "The hours norm {0} held until {1} and is no longer in force.")
  static let hoursUnverified = Words(
    "De uren van {0} zijn niet in een brontekst nagelezen.",
    "The hours of {0} were not read in a source text.")
  static let levelMixPreset = Words(
    "De verdeling over niveaus is een aangenomen mix; geen bron publiceert haar.",
    "The split over levels is an assumed mix; no source publishes it.")
  static let functionMinima = Words(
    "Het laagste niveau per zorgfunctie is aangenomen; geen bron publiceert het.",
    "The lowest level per care function is assumed; no source publishes it.")
  static let dayProfile = Words(
    "De verdeling van uren over de dag is aangenomen; vervang haar door die van het huis.",
    "The spread of hours over the day is assumed; replace it by the house's own.")
  static let withoutNorm = Words(
    "Zonder urennorm, wel als bewoner geteld: {0}.",
    "Without an hours norm, yet counted as residents: {0}.")
  static let functionSplit = Words(
    "De verdeling over persoonlijke verzorging, verpleging en begeleiding volgt de sleutel voor "
      + "zorg thuis.",
    "The split over personal care, nursing and guidance follows the key for care at home.")
  static let employerCost = Words(
    "Werkgeverskosten zijn gerekend als 1,47 keer het loon.",
    "Employer cost is taken as 1.47 times the wage.")
  static let wagesOf = Words(
    "De lonen per {0} komen uit een eerdere of latere tabel.",
    "The wages of {0} come from an earlier or later table.")
  static let irregularHoursOpen = Words(
    "De toeslag op zaterdagochtend is niet zeker; de hoogste van twee lezingen is genomen.",
    "The allowance for Saturday morning is not certain; the higher of two readings is taken.")
  static let rulePackExpired = Words(
    "Het regelpakket {0} geldt tot en met {1}; wat daarna geldt, is nog niet bekend.",
    "The rule pack {0} holds until {1}; what holds after that is not known yet.")
  static let rulePackNotYet = Words(
    "Het regelpakket {0} geldt pas vanaf {1}.", "The rule pack {0} holds from {1} only.")
  static let toConfirm = Words("{0} (Te bevestigen.)", "{0} (To be confirmed.)")
  static let printedTotalDiffers = Words(
    "In {0} is '{1}' gedrukt als {2}; de regels tellen op tot {3}.",
    "In {0} '{1}' is printed as {2}; its rows add up to {3}.")

  /// The name of a printed total.
  static func printedTotal(_ name: String) -> Words {
    switch name {
    case "residents": Words("bewoners", "residents")
    case "withTreatment": Words("met behandeling", "with treatment")
    case "withoutTreatment": Words("zonder behandeling", "without treatment")
    case "beds": Words("plaatsen", "beds")
    case "occupancyPercent": Words("bezetting in procent", "occupancy in percent")
    default: Words(name, name)
    }
  }
}
