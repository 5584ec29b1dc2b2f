/// Words of the plan's summary.
extension Words {
  // What was proved.
  static let planTitle = Words("Roostervoorstel {0}, {1}", "Roster proposal {0}, {1}")
  static let planExtent = Words(
    "{0} vanaf {1}; {2}; {3}; seed {4}", "{0} from {1}; {2}; {3}; seed {4}")
  static let provenLeast = Words(
    "Geen enkel rooster kan minder dan {0} open laten; dit laat er {1} open.",
    "No roster can leave fewer than {0} open; this one leaves {1}.")
  static let provenLeastReached = Words(
    "Geen enkel rooster kan minder dan {0} open laten; dit laat er {1} open, en dat is bewezen "
      + "het minimum.",
    "No roster can leave fewer than {0} open; this one leaves {1}, which is proven the least.")
  static let openUnproven = Words(
    "Dit rooster laat {0} open; of het met minder kan, is niet bewezen.",
    "This roster leaves {0} open; whether fewer is possible is not proven.")
  static let nothingOpen = Words(
    "Dit rooster laat geen dienst open.", "This roster leaves no shift open.")
  static let provenInfeasible = Words(
    "Bewezen: er bestaat geen rooster. Wat is vastgezet, verlof en wet spreken elkaar tegen.",
    "Proven: no roster exists. What is pinned, leave and law contradict each other.")
  static let contradictionAt = Words(
    "Bewezen: er bestaat geen rooster. Wat is vastgezet, verlof en wet spreken elkaar tegen bij "
      + "{0}.",
    "Proven: no roster exists. What is pinned, leave and law contradict each other for {0}.")
  static let noRosterFound = Words(
    "Binnen de gegeven tijd is geen rooster gevonden.",
    "No roster was found within the time given.")
  static let hoursBehindOpen = Words(
    "Nodig: {0}; gevuld: {1} ({2}); meer dan nodig: {3}.",
    "Needed: {0}; filled: {1} ({2}); above need: {3}.")

  // The objective.
  static let objective = Words("Doel", "Objective")
  static let objectiveOptimal = Words(
    "{0}: bewezen het beste, geen rooster kost minder.",
    "{0}: proven best, no roster costs less.")
  static let objectiveGap = Words(
    "{0}; geen rooster kost minder dan {1}. Er valt hooguit {2} te winnen ({3}).",
    "{0}; no roster costs less than {1}. At most {2} can be gained ({3}).")
  static let objectiveBoundLow = Words(
    "{0}; hoe ver dit van het beste is, is nog niet te zeggen: bewezen is pas dat geen rooster "
      + "minder kost dan {1}.",
    "{0}; how far this is from the best cannot be told yet: all that is proven so far is that no "
      + "roster costs less than {1}.")
  static let pointsKey = Words(
    "Punten tellen wat minder goed is: minder is beter, een open dienst telt {0}. Minstens = bewezen "
      + "dat het niet lager kan.",
    "Points count what is less good: fewer is better, an open shift counts {0}. At least = proven "
      + "that it cannot be lower.")
  static let objectiveUnknown = Words(
    "{0}; hoe ver dit van het beste is, is onbekend: er is geen ondergrens bewezen.",
    "{0}; how far this is from the best is unknown: no lower bound is proven.")
  static let boundNotConverged = Words(
    "Meer rekentijd kan deze ondergrens nog verhogen.",
    "More time may still raise this lower bound.")
  static let part = Words("onderdeel", "part")
  static let amount = Words("aantal", "amount")
  static let cost = Words("punten", "points")
  static let atLeast = Words("minstens", "at least")

  // Need and gap.
  static let needAndFilled = Words(
    "Nodig en gevuld, betaalde uren per 24 uur (gevuld/nodig)",
    "Needed and filled, paid hours per 24 hours (filled/needed)")
  static let skillMixGap = Words(
    "Deskundigheidsmix-gap, uren per 24 uur", "Skill-mix gap, hours per 24 hours")
  static let gapSign = Words(
    "Gap = nodig min ingeroosterd: + is tekort, - is over. Fte = voltijdbanen, bruto: met verlof en "
      + "verzuim erbij. Hoger = wat daarvan mensen van een hoger niveau werken; vult lager = van dit "
      + "niveau is niets nodig, deze mensen vullen lagere niveaus.",
    "Gap = needed less rostered: + is short, - is spare. Fte = full-time jobs, gross: leave and "
      + "absence included. Higher = how much of it people of a higher level work; fills lower = "
      + "nothing of this level is needed, these people fill lower levels.")
  static let worthKey = Words(
    "Waarde = punten die een medewerker meer op zo'n dienst gemiddeld scheelt; om te rangschikken.",
    "Worth = points that one person more on such a shift saves on average; for ranking only.")
  static let gapSignDemand = Words(
    "Gap = nodig min beschikbaar: + is tekort, - is over. Fte = voltijdbanen, bruto: met verlof en "
      + "verzuim erbij. Wat bij een hoger niveau over is, kan een tekort op een lager niveau van "
      + "hetzelfde domein vullen; andersom niet.",
    "Gap = needed less available: + is short, - is spare. Fte = full-time jobs, gross: leave and "
      + "absence included. What is spare at a higher level can fill a shortage at a lower level of "
      + "the same domain; not the other way round.")
  static let need = Words("nodig", "needed")
  static let available = Words("beschikbaar", "available")
  static let rostered = Words("ingeroosterd", "rostered")
  static let rosteredShort = Words("rooster", "rostered")
  static let gap = Words("gap", "gap")
  static let gapFte = Words("fte", "fte")
  static let overqualified = Words("hoger", "higher")
  static let pointsPerHead = Words("waarde", "worth")
  static let short = Words("tekort", "short")
  static let spare = Words("over", "spare")
  static let fillsLower = Words("vult lager", "fills lower")

  // Open shifts.
  static let openShifts = Words("Open diensten per week", "Open shifts by week")
  static let openShiftsKey = Words(
    "Dienst met tussen haakjes het niveau; 2x = twee plekken.",
    "Shift with its level in brackets; 2x = two places.")

  // Wishes.
  static let wishes = Words("Wensen", "Wishes")
  static let wishesHonoured = Words(
    "{0} van {1} wensen vervuld ({2}).", "{0} of {1} wishes honoured ({2}).")
  static let leastServed = Words(
    "Het minst bediend: {0}, {1} van {2}.", "Least served: {0}, {1} of {2}.")
  static let wishRefusals = Words(
    "Verder niet alles vervuld: {0}.", "Others with a wish refused: {0}.")
  static let andMore = Words("en nog {0}", "and {0} more")

  // People.
  static let hoursPerPerson = Words(
    "Uren per medewerker in de periode", "Hours per person in the period")
  static let contract = Words("contract", "contract")
  static let leave = Words("verlof", "leave")
  static let sick = Words("ziek", "sick")
  static let training = Words("scholing", "training")
  static let other = Words("overig", "other")
  static let balance = Words("saldo", "balance")
  static let balanceSign = Words(
    "Saldo = alles wat meetelt min contract: + is meer, - is minder.",
    "Balance = all that counts less contract: + is more, - is less.")
  static let loadPerPerson = Words(
    "Belasting per medewerker", "Load per person")
  static let nights = Words("nachten", "nights")
  static let evenings = Words("avonden", "evenings")
  static let weekends = Words("weekenden", "weekends")
  static let holidays = Words("feestdagen", "holidays")
  static let loadTotal = Words("samen", "sum")
  static let fairShare = Words("eerlijk deel", "fair share")
  static let fairShareKey = Words(
    "Eerlijk deel = naar rato van de contracturen van wie deze diensten mag werken.",
    "Fair share = in proportion to the contract hours of those who may work these shifts.")

  // Continuity.
  static let continuity = Words(
    "Gezichten per bewonersgroep en week", "Faces per resident group and week")
  static let facesMean = Words("gemiddeld", "mean")
  static let facesMost = Words("meeste", "most")
  static let ownTeam = Words("eigen team", "own team")
  static let hiredShare = Words("ingehuurd", "hired")
  static let busiestWeek = Words("drukste week", "busiest week")

  // Findings.
  static let findings = Words("Bevindingen", "Findings")
  static let noLawFindings = Words(
    "Wet: geen bevindingen.", "Law: no findings.")
  static let lawFindings = Words(
    "Wet: {0} - dit rooster mag zo niet.", "Law: {0} - this roster is not allowed.")
  static let softFindings = Words(
    "Gezond roosteren en overig: {0}, samen {1}.",
    "Healthy rostering and other: {0}, together {1}.")
  static let softRule = Words("{0}: {1}, {2}. {3}", "{0}: {1}, {2}. {3}")
  static let noFindings = Words("Geen bevindingen.", "No findings.")
  static let notAssessed = Words("Niet beoordeeld", "Not assessed")
  static let notAssessedRule = Words("{0} ({1}) {2}", "{0} ({1}) {2}")
  static let rulesAssessed = Words(
    "Beoordeeld: {0}.", "Assessed: {0}.")
  static let assumptions = Words("Aannames", "Assumptions")

  // Timing.
  static let timing = Words(
    "Klaar in {0}, waarvan {1} in lineaire programma's; hooguit {2} geheugen.",
    "Done in {0}, of which {1} in linear programs; at most {2} of memory.")
  static let firstRoster = Words(
    "Eerste rooster na {0}.", "First roster after {0}.")
  static let firstUseful = Words(
    "Eerste bruikbare rooster na {0}.", "First useful roster after {0}.")
}

extension Counted {
  static let findings = Counted(
    one: Words("{0} bevinding", "{0} finding"), many: Words("{0} bevindingen", "{0} findings"))
  static let rules = Counted(
    one: Words("{0} regel", "{0} rule"), many: Words("{0} regels", "{0} rules"))
}
