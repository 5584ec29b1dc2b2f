/// Words of the panel beside the roster.
extension Words {
  static let why = Words("Waarom", "Why")
  static let whyKey = Words(
    "Bewezen: geen rooster doet het beter. Binnen N: hooguit N beter. Onbekend: niets bewezen.",
    "Proven: no roster does better. Within N: at most N better. Unknown: nothing is proven.")
  static let whyGoals = Words("Wat kan en wat niet", "What is possible and what is not")
  static let whyWishes = Words("Wensen die niet gelukt zijn", "Wishes that were not granted")
  static let whyWishesKey = Words(
    "Hoeveel de ondergrens stijgt, rangschikt; wat een wens kost, zegt pas opnieuw oplossen.",
    "How much the bound rises ranks; what a wish costs is told by solving again.")
  static let wishBrief = Words("{0} van {1}: {2}.", "{0} of {1}: {2}.")
  static let whyCount = Words("Wie telt mee", "Who counts")
}

extension Counted {
  static let moreWishes = Counted(
    one: Words("Nog {0} wens", "{0} more wish"), many: Words("Nog {0} wensen", "{0} more wishes"))
}
