/// Words to someone about their own wish.
extension Words {
  static let ownWishGranted = Words(
    "Je wens is ingewilligd: {0}.", "Your wish is granted: {0}.")
  static let ownWishRefused = Words(
    "Je wens is niet ingewilligd: {0}.", "Your wish is not granted: {0}.")
  static let ownWishImpossible = Words(
    "Deze wens kan niet binnen de wet en de afspraken. Dit staat in de weg:",
    "This wish cannot be granted within the law and the agreements. This is in the way:")
  static let ownWishCannot = Words(
    "Deze wens kan niet binnen de wet en de afspraken.",
    "This wish cannot be granted within the law and the agreements.")
  static let ownWishMaybe = Words(
    "Je wens mag volgens de wet en de afspraken. Of het rooster hem aankan, weten we na doorrekenen.",
    "The law and the agreements allow your wish. Whether the roster can take it we know after a "
      + "calculation.")
  static let ownWishUnsolved = Words(
    "We hebben nu geen rooster met je wens gevonden. Dat wil niet zeggen dat het niet kan.",
    "We have not found a roster with your wish now. That does not mean there is none.")
  static let ownWishFree = Words(
    "Er is een rooster met je wens dat even goed is. Vraag je teamleider ernaar.",
    "There is a roster with your wish that is as good. Ask your team leader about it.")
  static let ownWishCosts = Words(
    "Er is een rooster met je wens, maar daarin verandert ook dit:",
    "There is a roster with your wish, but in it this changes too:")
  static let ownWishCostsUnseen = Words(
    "Er is een rooster met je wens, maar dat is voor het team minder goed.",
    "There is a roster with your wish, but it is less good for the team.")
  static let ownWishProven = Words(
    "Een rooster met je wens dat minder vraagt, bestaat niet: dat is bewezen.",
    "No roster with your wish asks less: that is proven.")
  static let ownWishWithin = Words(
    "Misschien bestaat er een rooster met je wens dat minder vraagt.",
    "Maybe there is a roster with your wish that asks less.")
  static let ownWishLost = Words(
    "je andere wens wordt dan niet ingewilligd: {0}",
    "your other wish is then not granted: {0}")
  static let ownDayBecomes = Words(
    "jouw {0}: {1} in plaats van {2}", "your {0}: {1} instead of {2}")
  static let aColleague = Words("een collega {0}", "a colleague {0}")
  static let ownWishOtherDays = Words("Op andere dagen:", "On other days:")
  static let otherDaysAlready = Words(
    "{0}: dat staat al zo in het rooster", "{0}: the roster has that already")
  static let otherDaysFree = Words("{0}: dat kan zonder nadeel", "{0}: possible at no cost")
  static let otherDaysAtCost = Words(
    "{0}: dat kan, maar vraagt ook iets", "{0}: possible, but it asks something too")

  // What stands in the way.
  static let ownLeave = Words("je bent er niet {0}", "you are away {0}")
  static let ownAvailability = Words(
    "tijden waarop je niet kunt werken, {0}", "times at which you cannot work, {0}")
  static let ownUnavailable = Words("je andere wens: {0}", "your other wish: {0}")
  static let ownUnavailableAlone = Words("een andere wens van je", "another wish of yours")
  static let ownExempt = Words("je bent vrijgesteld van {0}", "you are exempt from {0}")
  static let ownSupernumerary = Words(
    "je werkt boventallig", "you work on top of the need")
  static let ownPin = Words("je staat vast op {0} van {1}", "you are pinned to {0} of {1}")
  static let ownHistory = Words(
    "wat je voor deze periode werkte", "what you worked before this period")
  static let ownOneDuty = Words(
    "je werkt hooguit één dienst op een dag", "you work at most one duty on a day")
}
