/// Sentences for findings on young people, exemptions from long shifts, announcement, and what comes to work
/// more often costs. None says why someone is exempt.
extension Words {
  // 16 and 17 years old.
  static let youngWorkInShift = Words(
    "{0} telt {1} werk; onder de 18 hooguit {2}.", "{0} holds {1} of work; under 18 at most {2}.")
  static let youngWorkInWeek = Words(
    "In de week {0} staat {1} werk en school; onder de 18 hooguit {2}.",
    "The week {0} holds {1} of work and school; under 18 at most {2}.")
  static let youngAverage = Words(
    "Van {0} is het gemiddeld {1} per week; onder de 18 hooguit {2}.",
    "From {0} the average is {1} a week; under 18 at most {2}.")
  static let youngRestBetween = Words(
    "Tussen {0} en {1} ligt {2} rust; onder de 18 minimaal {3}.",
    "Between {0} and {1} lies {2} of rest; under 18 at least {3}.")
  static let youngRestInDay = Words(
    "{0} laat, van {1} tot {2}, in 24 uur {3} rust over; onder de 18 minimaal {4}.",
    "{0}, from {1} to {2}, leaves {3} of rest in 24 hours; under 18 at least {4}.")
  static let youngNight = Words(
    "{0} ligt {1} tussen 23:00 en 06:00; onder de 18 mag dat niet.",
    "{0} lies {1} between 23:00 and 06:00; under 18 that is not allowed.")

  // Exempt from long shifts.
  static let longShift = Words(
    "{0} telt {1} werk; de medewerker is vrijgesteld van meer dan {2}.",
    "{0} holds {1} of work; the person is exempt from more than {2}.")
  static let longAverage = Words(
    "Van {0} is het gemiddeld {1} per week; de medewerker is vrijgesteld van meer dan {2}.",
    "From {0} the average is {1} a week; the person is exempt from more than {2}.")

  // Made known.
  static let announcedLate = Words(
    "De dienst van {0} is {1} van tevoren bekendgemaakt; minimaal {2}.",
    "The shift of {0} was made known {1} ahead; at least {2}.")
  static let announcedLateAgreed = Words(
    "De dienst van {0} is {1} van tevoren bekendgemaakt; zonder instemming minimaal {2}.",
    "The shift of {0} was made known {1} ahead; without consent at least {2}.")

  // Pay and school.
  static let extraAttendance = Words(
    "{0} is een opkomst boven het aantal van het contract: {1}.",
    "{0} is an attendance above the number of the contract: {1}.")
  static let lessonDay = Words(
    "Een lesdag van {0} telt voor {1}; minimaal {2}.",
    "A lesson day of {0} counts as {1}; at least {2}.")

  // Nights by collective agreement.
  static let smallHours = Words(
    "Van {0} staat er {1} tussen 00:00 en 06:00; hooguit {2}.",
    "From {0} there are {1} between 00:00 and 06:00; at most {2}.")
}
