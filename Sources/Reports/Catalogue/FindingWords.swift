/// Sentences for what a judge finds. `{0}` and on: shifts, moments, what was measured, what is
/// allowed, in the order each sentence's use gives them.
extension Words {
  // A shift in a sentence: its name and code, its date, and the time that matters.
  static let shiftOfDay = Words("{0} van {1}", "{0} of {1}")
  static let shiftUntil = Words("{0} van {1} (tot {2})", "{0} of {1} (until {2})")
  static let shiftFrom = Words("{0} van {1} ({2})", "{0} of {1} ({2})")

  // Rest.
  static let restBetween = Words(
    "Tussen {0} en {1} ligt {2} rust; minimaal {3}.",
    "Between {0} and {1} lies {2} of rest; at least {3}.")
  static let restAfterNight = Words(
    "Tussen {0} en {1} ligt {2} rust; na een nacht minimaal {3}.",
    "Between {0} and {1} lies {2} of rest; after a night at least {3}.")
  static let restAfterNights = Words(
    "Na 3 of meer nachten achter elkaar ligt tussen {0} en {1} maar {2} rust; minimaal {3}.",
    "After 3 or more nights in a row only {2} of rest lies between {0} and {1}; at least {3}.")
  static let weeklyRest = Words(
    "Van {0} tot {1} is de langste rust {2}; minimaal {3} per 7x24 uur, of 72 u per 14x24 uur in "
      + "delen van minimaal 32 u.",
    "From {0} to {1} the longest rest is {2}; at least {3} per 7x24 hours, or 72 h per 14x24 "
      + "hours in parts of at least 32 h.")

  static let restInDay = Words(
    "{0} laat, van {1} tot {2}, in 24 uur {3} rust over; minimaal {4}.",
    "{0}, from {1} to {2}, leaves {3} of rest in 24 hours; at least {4}.")

  // Length and sums.
  static let workInShift = Words(
    "{0} telt {1} werk; hooguit {2}.", "{0} holds {1} of work; at most {2}.")
  static let workInNight = Words(
    "{0} telt {1} werk; een nacht hooguit {2}.", "{0} holds {1} of work; a night at most {2}.")
  static let breakInShift = Words(
    "{0} heeft {1} pauze; minimaal {2}.", "{0} has a break of {1}; at least {2}.")
  static let workInWeek = Words(
    "In de week {0} staat {1} werk; hooguit {2}.", "The week {0} holds {1} of work; at most {2}.")
  static let averageWork = Words(
    "Van {0} is het gemiddeld {1} per week; hooguit {2}.",
    "From {0} the average is {1} a week; at most {2}.")
  static let averageWithNights = Words(
    "Van {0} is het met 16 of meer nachten gemiddeld {1} per week; hooguit {2}.",
    "From {0}, with 16 or more nights, the average is {1} a week; at most {2}.")
  static let overContract = Words(
    "Van {0} is {1} ingeroosterd; met 2 procent speling geeft het contract {2}.",
    "From {0} {1} is rostered; with 2 percent of slack the contract gives {2}.")

  // Counts.
  static let freeSundays = Words(
    "Van {0}: {1} vrij; minimaal {2}.", "From {0}: {1} free; at least {2}.")
  static let freeWeekends = Words(
    "Van {0} zijn er {1} vrij; minimaal {2}.", "From {0} there are {1} free; at least {2}.")
  static let seriesWithNight = Words(
    "Vanaf {0} staan er {1} achter elkaar met een nachtdienst erbij; hooguit {2}.",
    "From {0} on there are {1} in a row with a night among them; at most {2}.")
  static let nightsInWindow = Words(
    "Van {0}: {1} die na 02:00 eindigen; hooguit {2}.",
    "From {0}: {1} that end after 02:00; at most {2}.")
  static let placeInRunOfDays = Words(
    "{0} is de {1} werkdag achter elkaar; hooguit {2}.",
    "{0} is the {1} working day in a row; at most {2}.")
  static let placeInRunOfKind = Words(
    "{0} is de {1} dienst van dezelfde soort achter elkaar; hooguit {2}.",
    "{0} is the {1} shift of one kind in a row; at most {2}.")
  static let placeInRunOfNights = Words(
    "{0} is de {1} nacht achter elkaar; hooguit {2}.",
    "{0} is the {1} night in a row; at most {2}.")
  static let dayOfWeek = Words(
    "{0} is de {1} werkdag van die week; hooguit {2} zonder instemming.",
    "{0} is the {1} working day of that week; at most {2} without consent.")
  static let attendance = Words(
    "{0} is de {1} opkomst van die week; bij dit contract hooguit {2} zonder instemming.",
    "{0} is the {1} attendance of that week; with this contract at most {2} without consent.")
  static let weekendWorked = Words(
    "Het weekend van {0} is het {1} gewerkte weekend van de periode; hooguit {2}.",
    "The weekend of {0} is the {1} one worked in the period; at most {2}.")
  static let eveningWorked = Words(
    "{0} is de {1} avond van de periode; hooguit {2}.",
    "{0} is the {1} evening of the period; at most {2}.")
  static let proRata = Words(
    "{0} (Naar rato van de periode: de volle termijn is niet te beoordelen.)",
    "{0} (In proportion to the period: the full term cannot be assessed.)")
  static let ordinal = Words("{0}e", "{0}th")
  static let ordinalFirst = Words("{0}e", "{0}st")
  static let ordinalSecond = Words("{0}e", "{0}nd")
  static let ordinalThird = Words("{0}e", "{0}rd")

  // Order.
  static let backwardRotation = Words(
    "Na {0} volgt {1}: dat is terug in de tijd; liever vroeg, laat, nacht.",
    "After {0} follows {1}: that turns back; rather early, late, night.")

  // Contract, leave and agreements.
  static let notQualified = Words(
    "{0}: geen contract in dat domein met het gevraagde niveau.",
    "{0}: no contract in that domain at the level asked.")
  static let overlap = Words(
    "{0} en {1} vallen {2} samen.", "{0} and {1} overlap by {2}.")
  static let onLeave = Words(
    "{0} valt op een dag van afwezigheid.", "{0} falls on a day of absence.")
  static let outsideAvailability = Words(
    "{0} valt buiten de opgegeven beschikbaarheid.", "{0} lies outside the availability given.")
  static let unavailable = Words(
    "{0} valt op een moment waarop de medewerker onbeschikbaar is.",
    "{0} falls at a time the person is unavailable.")
  static let exempt = Words(
    "{0}: de medewerker is van deze dienst vrijgesteld.",
    "{0}: the person is exempt from this shift.")
  static let nightFromAge = Words(
    "{0} is een nachtdienst vanaf {1} jaar; alleen met instemming.",
    "{0} is a night shift from the age of {1}; only with consent.")
  static let brokenShift = Words(
    "{0} is een gebroken dienst; alleen met instemming.",
    "{0} is a broken shift; only with consent.")
  static let alone = Words(
    "{0}: de medewerker mag niet alleen werken en heeft geen collega op deze dienst.",
    "{0}: the person may not work alone and has no colleague on this shift.")

  // A rule without a sentence of its own.
  static let ruleMeasured = Words(
    "{0} {1}: gemeten {2}, grens {3}.", "{0} {1}: measured {2}, limit {3}.")

  // The smallest change that mends a finding.
  static let mendByDayOff = Words(
    "Kleinste wijziging: {0} geen {1}.", "Smallest change: no {1} on {0}.")
  static let mendByShift = Words(
    "Kleinste wijziging: {0} {1} in plaats van {2}.", "Smallest change: {1} in place of {2} on {0}."
  )

  // Where the law is kept in its second way.
  static let allowances = Words(
    "Op de tweede manier die de wet toestaat", "In the second way the law allows")
  static let keptInFortnight = Words(
    "Vanaf {0} is de langste rust in 7x24 uur {1}, korter dan {2}; toegestaan, want tot {3} is er {4} = {5} rust "
      + "(72 u in 14x24 uur, in delen van minstens 32 u).",
    "From {0} the longest rest in 7x24 hours is {1}, shorter than {2}; allowed, for until {3} there is {4} = {5} "
      + "of rest (72 h in 14x24 hours, in parts of at least 32 h).")
  static let shorterRest = Words(
    "Van {0} tot {1} is er {2} rust in plaats van {3}; vastgelegd dat het werk het vraagt, eens per 7x24 uur.",
    "From {0} until {1} there are {2} of rest instead of {3}; recorded that the work requires it, once in 7x24 "
      + "hours.")

  // What could not be assessed.
  static let historyTooShort = Words(
    "Vraagt {0} aan historie; gegeven: {1}.", "Needs {0} of history; given: {1}.")
  static let birthDateMissing = Words(
    "Van wie nachten werkt, is niet overal de geboortedatum gegeven.",
    "The date of birth is not given of all who work nights.")
  static let notPublished = Words(
    "De dag van bekendmaking staat niet in scenario.yaml (published).",
    "The day it was made known is not in scenario.yaml (published).")
  static let counterMissing = Words(
    "De stand '{0}' in counters.csv ontbreekt.", "The count '{0}' in counters.csv is missing.")
}
