/// Words on what differs between two rosters, and who gains and who loses by it.
extension Words {
  static let differenceTitle = Words("Van {0} naar {1}", "From {0} to {1}")
  static let nothingDiffers = Words("Er is geen verschil.", "Nothing differs.")
  static let totalGoes = Words(
    "{0} anders; {1} wordt {2} ({3}).", "{0} differ; {1} becomes {2} ({3}).")
  static let whoLoses = Words("Wie erop achteruit gaat", "Who is worse off")
  static let whoGains = Words("Wie erop vooruit gaat", "Who is better off")
  static let goalsMoved = Words("Welk doel bewoog", "Which goal moved")
  static let daysChanged = Words("Dagen die anders zijn", "Days that differ")
  static let dayBecomes = Words("{0} {1} wordt {2}", "{0} {1} becomes {2}")
  static let was = Words("was", "was")
  static let becomes = Words("wordt", "becomes")
  static let difference = Words("verschil", "difference")

  static let placeOpens = Words("{0} van {1} ({2}) staat dan open", "{0} of {1} ({2}) is then open")
  static let placeFills = Words(
    "{0} van {1} ({2}) is dan gevuld", "{0} of {1} ({2}) is then filled")

  // What someone has more or less of, after their code.
  static let worksMore = Words("werkt {0} extra", "works {0} more")
  static let worksLess = Words("werkt {0} minder", "works {0} less")
  static let losesWish = Words("mist wens {0}", "loses wish {0}")
  static let getsWish = Words("krijgt wens {0}", "gets wish {0}")
  static let standsAt = Words("staat {0} (was {1})", "stands {0} (was {1})")
  static let aboveContract = Words("{0} boven contract", "{0} above contract")
  static let belowContract = Words("{0} onder contract", "{0} below contract")
  static let onContract = Words("precies op contract", "exactly on contract")
  static let healthWorse = Words(
    "heeft {0} meer aan ongezonde patronen", "has {0} more of unhealthy patterns")
  static let healthBetter = Words(
    "heeft {0} minder aan ongezonde patronen", "has {0} less of unhealthy patterns")
  static let findingsMore = Words(
    "heeft {0} van wet of instemming meer", "has {0} of law or consent more")
  static let findingsFewer = Words(
    "heeft {0} van wet of instemming minder", "has {0} of law or consent less")
}

/// What someone works more or less of.
extension Counted {
  static let someNights = Counted(
    one: Words("een nacht", "one night"), many: Words("{0} nachten", "{0} nights"))
  static let someEvenings = Counted(
    one: Words("een avond", "one evening"), many: Words("{0} avonden", "{0} evenings"))
  static let someWeekends = Counted(
    one: Words("een weekend", "one weekend"), many: Words("{0} weekenden", "{0} weekends"))
  static let someWeekendDays = Counted(
    one: Words("een weekenddag", "one weekend day"),
    many: Words("{0} weekenddagen", "{0} weekend days"))
  static let someSaturdays = Counted(
    one: Words("een zaterdag", "one Saturday"), many: Words("{0} zaterdagen", "{0} Saturdays"))
  static let someSundays = Counted(
    one: Words("een zondag", "one Sunday"), many: Words("{0} zondagen", "{0} Sundays"))
  static let someHolidays = Counted(
    one: Words("een feestdag", "one public holiday"),
    many: Words("{0} feestdagen", "{0} public holidays"))
}
