/// Why a change cannot be, and what would be possible.
extension Words {
  static let faultAt = Words("{0}: {1}", "{0}: {1}")
  static let faultMaybe = Words("Misschien {0}.", "Maybe {0}.")
  static let eitherOr = Words("{0} of {1}", "{0} or {1}")
  static let faultUnknownProfile = Words(
    "onbekend zorgprofiel {0}", "unknown care profile {0}")
  static let faultNobody = Words("hier woont niemand met {0}", "nobody with {0} lives here")
  static let faultTooFew = Words(
    "in {0} gaan er {1} met {2} weg, terwijl er {3} wonen",
    "in {0} {1} with {2} would go, while {3} live here")
  static let faultOverlaps = Words(
    "verandert op dezelfde dagen hetzelfde als {0}", "changes the same on the same days as {0}")
  static let faultOutside = Words(
    "telt op geen dag van {0} t/m {1}", "counts on no day from {0} to {1}")
  static let faultEndsBeforeBegin = Words(
    "eindigt voordat het begint", "ends before it begins")
  static let faultUnknownPerson = Words("onbekende medewerker {0}", "unknown person {0}")
  static let faultTooFewFte = Words(
    "in {0} gaat er {1} fte {2} weg, terwijl het team {3} fte heeft",
    "in {0} {1} fte {2} would go, while the team has {3} fte")
  static let faultUnknownNormSet = Words("onbekende urennorm {0}", "unknown hours norm {0}")
  static let faultWithoutNorm = Words(
    "de urennorm heeft geen uren voor {0}", "the hours norm has no hours of {0}")
  static let faultLevelNotHigher = Words(
    "niveau {0} is niet hoger dan wat iemand al heeft",
    "level {0} is not higher than what someone has already")
  static let faultWithoutCareMix = Words(
    "er is geen zorgmix om te veranderen", "there is no care mix to change")

  static let faultNamesSomeone = Words(
    "Hier zie je alleen sommen, dus niet wie. Noem fte per niveau, zoals \"-0,8 fte 3\".",
    "Here you see sums alone, so not who. Name fte per level, such as \"-0.8 fte 3\".")

  static let maybeAtMost = Words("hoogstens {0}", "{0} at most")
  static let maybeOtherDays = Words("een van beide op andere dagen", "one of both on other days")
  static let maybeWithin = Words("een dag van {0} t/m {1}", "a day from {0} to {1}")
  static let maybeSwapped = Words(
    "zijn de twee dagen verwisseld", "the two days changed places")
  static let maybeCareMix = Words(
    "een care-mix.csv bij de casus leggen", "put a care-mix.csv with the scenario")
}
