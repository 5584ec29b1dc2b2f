package import RosterModel
package import SelfRostering

/// Words of periods, wishes, drafts, requests and open shifts.
extension Words {
  static let phaseNow = Words("Fase: {0}.", "Phase: {0}.")
  static let phaseFrom = Words("{0}: vanaf {1}", "{0}: from {1}")
  static let publishUntil = Words("publiceren uiterlijk {0}", "publish by {0}")
  static let publishedOn = Words(
    "Gepubliceerd op {0}, versie {1}.", "Published on {0}, version {1}.")
  static let filledOf = Words(
    "Gevuld: {0} van {1}; open: {2}.", "Filled: {0} of {1}; open: {2}.")
  static let hoursMeter = Words(
    "Uren: {0} van {1} in de periode{2}.", "Hours: {0} of {1} in the period{2}.")
  static let hoursUnder = Words(", nog {0} te gaan", ", {0} to go")
  static let hoursOver = Words(", {0} te veel", ", {0} too many")
  static let jokersLine = Words("Jokers: {0} van {1} gebruikt.", "Jokers: {0} of {1} used.")
  static let wishesTitle = Words("Wensen", "Wishes")
  static let teamNeeds = Words(
    "Wat het team nodig heeft (gevuld/nodig)", "What the team needs (filled/needed)")
  static let moreDays = Words("en {0} meer", "and {0} more")
  static let wishTaken = Words("Wens {0} telt mee: {1}.", "Wish {0} counts: {1}.")
  static let wishStanding = Words(
    "Deze wens geldt vanaf nu in elke periode: {0}.",
    "This wish holds in every period from now on: {0}.")
  static let wishLate = Words(
    "De wensen zijn gesloten. Uw wens ({0}) wacht op de teamleider: verzoek {1}.",
    "Wishes are closed. Your wish ({0}) waits for the team leader: request {1}.")
  static let wishUnavailable = Words("onbeschikbaar", "unavailable")
  static let wishUndesired = Words("liever niet", "rather not")
  static let wishDesired = Words("graag", "would like")
  static let draftAsked = Words(
    "Dit maakt het teamrooster minder goed; het wacht op de teamleider: verzoek {0}.",
    "This makes the team's roster worse; it waits for the team leader: request {0}.")
  static let requestLine = Words("Verzoek {0}: {1} van {2}, {3}.", "Request {0}: {1} of {2}, {3}.")
  static let partiesLine = Words("Gevraagd: {0}; akkoord: {1}.", "Asked: {0}; agreed: {1}.")
  static let noRequests = Words("Er zijn geen verzoeken.", "There are no requests.")
  static let nothingOpenHere = Words("Er staat niets open.", "Nothing is open.")
  static let openLine = Words("{0} {1}: {2} open", "{0} {1}: {2} open")
  static let nobodyMay = Words(
    "Niemand kan deze dienst nemen zonder de wet te breken.",
    "Nobody can take this shift without breaking the law.")
  static let candidateLine = Words("{0}. {1} ({2})", "{0}. {1} ({2})")
  static let needsConsentMark = Words("instemming nodig", "needs consent")
  static let noSwaps = Words(
    "Geen paar en geen kring van drie past.", "No pair and no circle of three fits.")
  static let swapWith = Words("{0}. met {1}", "{0}. with {1}")
  static let publishedVersion = Words(
    "Gepubliceerd: versie {0}, {1} open.", "Published: version {0}, {1} open.")
  static let versionDifference = Words(
    "Van versie {0} naar {1}: {2}.", "From version {0} to {1}: {2}.")
  static let nowWord = Words("nu", "now")
  static let houseRules = Words("Huisregels", "House rules")
  static let agreedBy = Words("afgesproken door {0}", "agreed by {0}")
  static let agreedByOn = Words("afgesproken door {0} op {1}", "agreed by {0} on {1}")
  static let standardRule = Words("standaard", "standard")
  static let ownStaff = Words("eigen", "own staff")
  static let poolStaff = Words("flexpool", "pool")
  static let hiredStaff = Words("inhuur", "hired")
}

extension Counted {
  static let changes = Counted(
    one: Words("{0} wijziging", "{0} change"), many: Words("{0} wijzigingen", "{0} changes"))
}

extension Words {
  package static func name(of staff: Phase.Staff) -> Words {
    switch staff {
    case .own: .ownStaff
    case .pool: .poolStaff
    case .hired: .hiredStaff
    }
  }

  package static func name(of strength: Wish.Strength) -> Words {
    switch strength {
    case .unavailable: .wishUnavailable
    case .undesired: .wishUndesired
    case .desired: .wishDesired
    }
  }
}
