import PublicInstances
import Reports

/// What `solve-instance` says.
enum InstanceWords {
  static func unwritable(_ path: String, _ language: Language) -> String {
    say(
      language,
      "\(path): hier kan de oplossing niet worden geschreven. Misschien bestaat de map nog niet.",
      "\(path): the solution cannot be written here. Maybe the folder does not exist yet.")
  }

  static func disagreement(_ language: Language) -> String {
    say(
      language,
      "Een fout van ons: de kosten of de ondergrens van de oplosser kloppen niet met de beoordeling.",
      "An error of ours: the solver's cost or bound does not agree with the judge.")
  }

  /// The result, in a few lines.
  static func summary<Instance: SolvableInstance>(
    _ solved: SolvedInstance<Instance>, instance: String, _ language: Language
  ) -> String {
    let bound = solved.lowerBound
    guard let objective = solved.objective, let evaluation = solved.evaluation else {
      let broken = solved.evaluation?.broken ?? 0
      return say(
        language,
        "\(instance): geen toegelaten rooster gevonden (regels gebroken: \(broken)).",
        "\(instance): no feasible roster found (rules broken: \(broken)).")
    }
    let result = say(
      language, "\(instance): doel \(objective), ondergrens \(bound).",
      "\(instance): objective \(objective), lower bound \(bound).")
    return result + "\n" + Instance.parts(evaluation, language)
  }

  static func parts(
    _ parts: ShiftSchedulingEvaluator.Evaluation, _ language: Language
  ) -> String {
    say(
      language,
      """
      Verzoeken om een dienst \(parts.onRequests), om geen dienst \(parts.offRequests), te weinig \
      \(parts.under), te veel \(parts.over).
      """,
      """
      On-requests \(parts.onRequests), off-requests \(parts.offRequests), under \(parts.under), \
      over \(parts.over).
      """)
  }

  static func parts(_ parts: INRC2Evaluator.Evaluation, _ language: Language) -> String {
    say(
      language,
      """
      Aantal diensten \(parts.totals), reeksen van werk \(parts.runs), reeksen vrij \
      \(parts.daysOff), wensen \(parts.preferences), weekenden \(parts.weekends), halve weekenden \
      \(parts.halfWeekends), onder de gewenste bezetting \(parts.optimalCover).
      """,
      """
      Total assignments \(parts.totals), runs of work \(parts.runs), runs of days off \
      \(parts.daysOff), preferences \(parts.preferences), weekends \(parts.weekends), half \
      weekends \(parts.halfWeekends), below optimal cover \(parts.optimalCover).
      """)
  }

  /// A problem in one line: `file:4:12: unknown shift "X". Maybe E or L.`
  static func problem(_ problem: InstanceProblem, file: String, _ language: Language) -> String {
    let place = [file] + [problem.line, problem.column].compactMap { $0.map(String.init) }
    let (what, maybe) = words(problem.kind, quoted(problem.value), language)
    let perhaps = say(language, "Misschien", "Maybe")
    return "\(place.joined(separator: ":")): \(what). \(perhaps) \(maybe)."
  }

  private static func quoted(_ value: String) -> String {
    "\"" + (value.count > 60 ? value.prefix(57) + "..." : value) + "\""
  }

  private static func words(_ kind: InstanceProblem.Kind, _ it: String, _ language: Language)
    -> (what: String, maybe: String)
  {
    switch kind {
    case .notANumber(let range):
      (
        say(language, "geen heel getal \(it)", "not a whole number \(it)"),
        between(range, language)
      )
    case .outOfRange(let range):
      (say(language, "buiten de grenzen \(it)", "out of range \(it)"), between(range, language))
    case .unknownShift(let known):
      (say(language, "onbekende dienst \(it)", "unknown shift \(it)"), one(of: known, language))
    case .unknownEmployee(let known):
      (
        say(language, "onbekende medewerker \(it)", "unknown employee \(it)"),
        one(of: known, language)
      )
    case .duplicate(let line):
      (
        say(language, "staat ook op regel \(line): \(it)", "also on line \(line): \(it)"),
        say(language, "kan deze weg", "leave this one out")
      )
    case .emptyName:
      (
        say(language, "een naam ontbreekt", "a name is missing"),
        say(language, "begint de regel met een komma", "the line begins with a comma")
      )
    case .fields(let count, let shape):
      (
        say(language, "\(count) velden, vanaf \(it)", "\(count) fields, from \(it)"),
        say(language, "zo: \(shape)", "like this: \(shape)")
      )
    case .notAMaximum:
      (
        say(language, "geen maximum van een dienst \(it)", "not a maximum of a shift \(it)"),
        say(language, "zo: dienst=aantal", "like this: shift=most")
      )
    case .noMaximum(let shift):
      (
        say(language, "geen maximum voor dienst \(shift)", "no maximum for shift \(shift)"),
        say(language, "\(shift)=0 erbij", "add \(shift)=0")
      )
    case .minimumAboveMaximum(let most):
      (
        say(
          language, "minimum \(it) boven maximum \(most)", "minimum \(it) above maximum \(most)"),
        say(language, "verwisseld: het maximum komt eerst", "swapped: the maximum comes first")
      )
    case .unknownSection(let known):
      (say(language, "onbekend deel \(it)", "unknown section \(it)"), one(of: known, language))
    case .outsideSection(let first):
      (
        say(language, "tekst voor het eerste deel \(it)", "text before the first section \(it)"),
        say(language, "ontbreekt \(first) erboven", "\(first) is missing above it")
      )
    case .missingSection:
      (
        say(language, "het deel \(it) ontbreekt", "section \(it) is missing"),
        say(language, "is het bestand afgekapt", "the file was cut short")
      )
    case .emptySection:
      (
        say(language, "het deel \(it) is leeg", "section \(it) is empty"),
        say(language, "is het bestand afgekapt", "the file was cut short")
      )
    case .unknownSkill, .unknownContract, .unknownWeekday, .notAPair, .pairUpsideDown, .lines,
      .otherDataSet, .historyContradicts, .noHistory, .notAnInstance, .weeks, .otherWeek,
      .secondAssignment, .unreadable, .notText:
      INRC2Words.words(kind, it, language)
    }
  }

  private static func between(_ range: ClosedRange<Int>, _ language: Language) -> String {
    say(
      language, "een getal van \(range.lowerBound) tot en met \(range.upperBound)",
      "a number from \(range.lowerBound) to \(range.upperBound)")
  }

  static func one(of known: [String], _ language: Language) -> String {
    guard !known.isEmpty else {
      return say(language, "ontbreekt de regel die het noemt", "the line that names it is missing")
    }
    let named = known.prefix(8).joined(separator: ", ") + (known.count > 8 ? ", ..." : "")
    return say(language, "een van \(named)", "one of \(named)")
  }

  static func say(_ language: Language, _ dutch: String, _ english: String) -> String {
    language == .dutch ? dutch : english
  }
}
