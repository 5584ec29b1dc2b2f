/// Sentences for what a judge finds by the agreement of disability care.
extension Words {
  static let restBesidesWeekly = Words(
    "Van {0} tot {1} is de langste rust {2}; minimaal {3} per 9x24 uur.",
    "From {0} to {1} the longest rest is {2}; at least {3} per 9x24 hours.")
  static let onCallInDays = Words(
    "{0} is de {1} dag met consignatie of bereikbaarheid in 28 dagen; hooguit {2} zonder instemming.",
    "{0} is the {1} day on call in 28 days; at most {2} without consent.")
  static let onCallInRow = Words(
    "{0} is de {1} dag met consignatie of bereikbaarheid achter elkaar; hooguit {2} zonder instemming.",
    "{0} is the {1} day on call in a row; at most {2} without consent.")
}
