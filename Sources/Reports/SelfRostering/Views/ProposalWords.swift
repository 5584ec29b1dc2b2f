/// Words of proposals.
extension Words {
  static let proposalTitle = Words("Voorstel {0}", "Proposal {0}")
  static let proposalDrafts = Words(
    "Geschetste dagen die blijven: {0}; gewijzigd: {1}; vrije dagen gevuld: {2}.",
    "Drafted days that stay: {0}; changed: {1}; free days filled: {2}.")
  static let proposalBurden = Words(
    "Het zwaarst belast: {0} met {1}; gemiddeld {2} (nachten, avonden, weekenden, feestdagen en "
      + "geweigerde wensen, naar contract, vorige perioden meegeteld).",
    "Carries most: {0} with {1}; mean {2} (nights, evenings, weekends, holidays and refused "
      + "wishes, by contract, earlier periods included).")
  static let becauseRule = Words("anders wordt {0} gebroken", "otherwise {0} is broken")
  static let becauseOpen = Words("anders blijft {0} op {1} open", "otherwise {0} on {1} stays open")
  static let becauseOver = Words(
    "anders staan er te veel op {0} op {1}", "otherwise too many are on {0} on {1}")
  static let becauseHours = Words(
    "anders kloppen de contracturen minder", "otherwise the hours are further from the contract")
  static let becauseWish = Words("anders wordt wens {0} geweigerd", "otherwise wish {0} is refused")
  static let becauseHealth = Words(
    "anders is het minder gezond ({0})", "otherwise it is less healthy ({0})")
  static let becauseFair = Words(
    "anders is het minder eerlijk verdeeld", "otherwise it is divided less fairly")
}
