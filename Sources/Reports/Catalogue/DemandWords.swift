package import RosterModel

/// Words of the demand: from care mix to cover.
extension Words {
  static let demandTitle = Words("Zorgvraag {0}, {1}", "Care demand {0}, {1}")
  static let demandMonths = Words(
    "Zorguren per maand (midden van de norm)", "Care hours per month (midpoint of the norm)")
  static let coverMonths = Words(
    "Uren volgens de opgegeven bezetting", "Hours of the given cover")
  static let month = Words("maand", "month")
  static let residents = Words("bewoners", "residents")
  static let hoursPerWeek = Words("u/week", "h/week")
  static let leastToMost = Words("van - tot", "from - to")
  static let hoursPerDay = Words("u/24 u", "h/24 h")
  static let fteNet = Words("fte netto", "fte net")
  static let fteGross = Words("fte bruto", "fte gross")

  static let byProfile = Words("Per zorgprofiel, {0}", "By care profile, {0}")
  static let profile = Words("profiel", "profile")
  static let treatment = Words("behandeling", "treatment")
  static let withTreatment = Words("met", "with")
  static let withoutTreatment = Words("zonder", "without")
  static let noNorm = Words("geen norm", "no norm")
  static let byFunction = Words(
    "Per week: persoonlijke verzorging {0} u, verpleging {1} u, begeleiding {2} u.",
    "A week: personal care {0} h, nursing {1} h, guidance {2} h.")
  static let byLevel = Words("Uren per 24 uur per niveau", "Hours per 24 hours by level")
  static let byBlock = Words("Uren per 24 uur per blok", "Hours per 24 hours by block")
  static let nightByPresence = Words(
    "De nacht volgt uit wie er aanwezig moet zijn; de urennorm zegt er niets over.",
    "The night follows from who must be present; the hours norm does not speak of it.")
  static let byShiftClass = Words(
    "Betaalde uren per 24 uur naar soort dienst", "Paid hours per 24 hours by kind of shift")

  static let coverTable = Words("Bezetting", "Cover")
  static let days = Words("dagen", "days")
  static let heads = Words("mensen", "heads")
  static let oneHeadMore = Words("euro per dag voor 1 meer", "euro a day for 1 more")
  static let staffing = Words("Wat de bezetting bepaalt", "What sets the cover")
  static let staffingCost = Words(
    "De bezetting van {0} kost {1} euro per week aan loon en werkgeverslasten; minder dan {2} kan "
      + "bewezen niet.",
    "The cover of {0} costs {1} euro a week in wages and employer cost; less than {2} is proven "
      + "impossible.")
  static let binding = Words("Bepaalt de kosten, {0} {1}:", "Sets the cost, {0} {1}:")
  static let hoursAtLevel = Words("{0} niveau {1}", "{0} level {1}")
  static let rowHours = Words("{0}, niveau {1}", "{0}, level {1}")
  static let rowPeak = Words("de piek {0}", "the peak {0}")
  static let rowFloor = Words("{0}, niveau {1}", "{0}, level {1}")
  static let oneHourMore = Words(
    "Wat een uur meer per dag kost, in euro; 0 waar wie er al is het opvangt:",
    "What one hour more a day costs, in euro; 0 where those already there take it in:")

  static let grossNet = Words("Van netto naar bruto fte", "From net to gross fte")
  static let grossNetLeave = Words(
    "Verlof: {0} van {1} uur per jaar, factor {2}.", "Leave: {0} of {1} hours a year, factor {2}.")
  static let grossNetAbsence = Words(
    "Verzuim: {0}, factor {1}.", "Absence: {0}, factor {1}.")
  static let grossNetDeployment = Words(
    "Scholing {0} en overleg {1}, factor {2}.", "Training {0} and meetings {1}, factor {2}.")
  static let grossNetProductivity = Words(
    "Van de uren op de afdeling komt {0} bij bewoners, factor {1}.",
    "Of the hours on the ward {0} reaches residents, factor {1}.")
  static let grossNetFactor = Words(
    "Samen: 1 fte aan zorguren vraagt {0} fte in dienst.",
    "Together: 1 fte of care hours asks for {0} fte employed.")
  static let grossNetHouse = Words(
    "Het huis rekent met een eigen factor: {0}.", "The house uses a factor of its own: {0}.")

  static let norm = Words("Norm", "Norm")
  static let normLine = Words(
    "{0}: {1}; geldig {2} t/m {3}.", "{0}: {1}; in force {2} to {3}.")

  static let unknownNormSet = Words(
    "De urennorm '{0}' is onbekend. Misschien: {1}.",
    "The hours norm '{0}' is unknown. Maybe: {1}.")
  static let noShiftCovers = Words(
    "Geen dienst kan dit vullen: {0}, {1}, {2}. Misschien ontbreekt een dienst in shifts.csv.",
    "No shift can fill this: {0}, {1}, {2}. Maybe a shift is missing in shifts.csv.")
  static let staffingUnsolved = Words(
    "De bezetting van {0} op {1} is niet tot het einde doorgerekend.",
    "The cover of {0} on {1} was not solved to the end.")

  // Days as the cover table writes them.
  static let everyDay = Words("elke dag", "every day")

  /// The name of a care function.
  package static func name(of function: CareFunction) -> Words {
    switch function {
    case .personalCare: Words("persoonlijke verzorging", "personal care")
    case .nursing: Words("verpleging", "nursing")
    case .guidance: Words("begeleiding", "guidance")
    }
  }
}
