import ProblemFiles
import Reports

/// What the commands say of a problem as a JSON document.
enum ProblemWords {
  /// A fault in one line: `file: problem.people[3].cellCost: 5 items instead of 6. Maybe ...`
  static func fault(_ fault: ProblemFault, file: String, _ language: Language) -> String {
    let (what, maybe) = words(fault.kind, language)
    let place = fault.path.isEmpty ? file : "\(file): \(fault.path)"
    return "\(place): \(what). \(say(language, "Misschien", "Maybe")) \(maybe)."
  }

  /// The result, in a line.
  static func summary(_ solved: SolvedProblem, instance: String, _ language: Language) -> String {
    guard let objective = solved.objective else { return noRoster(instance, language) }
    return say(
      language, "\(instance): doel \(objective), ondergrens \(solved.lowerBound).",
      "\(instance): objective \(objective), lower bound \(solved.lowerBound).")
  }

  static func noRoster(_ instance: String, _ language: Language) -> String {
    say(
      language, "\(instance): geen toegelaten rooster gevonden.",
      "\(instance): no feasible roster found.")
  }

  static func otherRosters(_ file: String, than first: String, _ language: Language) -> String {
    say(
      language,
      "\(file): dit laat andere roosters toe dan \(first). Misschien een ander team of een andere periode.",
      "\(file): this allows other rosters than \(first). Maybe another team or another period.")
  }

  static func notAFolder(_ path: String, _ language: Language) -> String {
    say(
      language,
      "\(path): met meer dan een bestand is --solution een map. Misschien bestaat die nog niet.",
      "\(path): with more than one file --solution is a folder. Maybe it does not exist yet.")
  }

  private static func words(_ kind: ProblemFault.Kind, _ language: Language) -> (
    what: String, maybe: String
  ) {
    switch kind {
    case .notJSON:
      (
        say(language, "dit is geen JSON", "this is no JSON"),
        say(language, "is het bestand afgekapt", "the file was cut short")
      )
    case .wrongType(let expected):
      (
        say(language, "geen \(name(expected, language))", "not \(name(expected, language))"),
        say(language, "staan er aanhalingstekens of haken te veel", "quotes or brackets are wrong")
      )
    case .missing:
      (
        say(language, "dit ontbreekt", "this is missing"),
        say(language, "is de sleutel anders gespeld", "the key is spelled differently")
      )
    case .unknownKey(let known):
      (
        say(language, "onbekende sleutel", "unknown key"),
        say(language, "een van ", "one of ") + known.joined(separator: ", ")
      )
    case .notThis(let text):
      (
        say(language, "niet \(text)", "not \(text)"),
        say(language, "is dit een ander bestand", "this is another file")
      )
    case .noneOf(let known):
      (
        say(language, "onbekend woord", "unknown word"),
        say(language, "een van ", "one of ") + known.joined(separator: ", ")
      )
    case .notWith(let other):
      (
        say(language, "dit gaat niet samen met \(other)", "this does not go with \(other)"),
        say(language, "kan een van beide weg", "one of the two can go")
      )
    case .outOfRange(let value, let range):
      (
        say(language, "buiten de grenzen: \(value)", "out of range: \(value)"),
        say(
          language, "een getal van \(range.lowerBound) tot en met \(range.upperBound)",
          "a number from \(range.lowerBound) to \(range.upperBound)")
      )
    case .size(let found, let expected):
      (
        say(language, "\(found) waarden", "\(found) items"),
        say(language, "moeten het er \(expected) zijn", "there must be \(expected)")
      )
    case .tooShort(let found, let least):
      (
        say(language, "\(found) waarden", "\(found) items"),
        say(language, "moeten het er ten minste \(least) zijn", "there must be at least \(least)")
      )
    case .rankNotAbove(let rank):
      (
        say(language, "de rang is niet hoger dan \(rank)", "the rank is not above \(rank)"),
        say(language, "staan de rijen in een andere volgorde", "the rows are in another order")
      )
    case .headsAbove(let heads):
      (
        say(language, "meer mensen dan \(heads)", "more heads than \(heads)"),
        say(language, "staan de rijen in een andere volgorde", "the rows are in another order")
      )
    case .tooDear(let cost, let most):
      (
        say(
          language, "kost tot \(cost) punten, meer dan \(most)",
          "costs up to \(cost) points, more than \(most)"),
        say(language, "minder punten per eenheid", "fewer points per unit")
      )
    case .repeats(let place):
      (
        say(language, "dit staat ook bij \(place)", "this is also said at \(place)"),
        say(language, "kan het hier weg", "leave it out here")
      )
    }
  }

  private static func name(_ expected: ProblemFault.Expected, _ language: Language) -> String {
    switch expected {
    case .whole: say(language, "heel getal", "a whole number")
    case .text: say(language, "tekst", "a text")
    case .truth: say(language, "true of false", "true or false")
    case .list: say(language, "lijst", "a list")
    case .object: say(language, "object", "an object")
    }
  }

  private static func say(_ language: Language, _ dutch: String, _ english: String) -> String {
    language == .dutch ? dutch : english
  }
}
