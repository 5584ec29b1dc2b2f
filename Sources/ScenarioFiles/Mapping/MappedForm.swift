import RosterModel

/// What a column of ours holds, as far as a mapping has to know.
enum MappedForm {
  /// A name, an identifier, a list of certificates.
  case text
  case date, decimal, boolean, shift
  /// One of these words.
  case words(ScenarioProblem.Vocabulary, [String])

  /// The form of a column of people.csv, contracts.csv or roster.csv.
  init(_ column: Column) {
    switch column {
    case .birthDate, .from, .to, .date: self = .date
    case .hoursMin, .hoursMax: self = .decimal
    case .pinned: self = .boolean
    case .shift: self = .shift
    case .form: self = .words(.employmentForm, EmploymentForm.allCases.map(\.rawValue))
    case .domain: self = .words(.domain, Domain.allCases.map(\.rawValue))
    case .level: self = .words(.level, QualificationLevel.allCases.map(\.description))
    case .source: self = .words(.source, Assignment.Source.allCases.map(\.rawValue))
    default: self = .text
    }
  }

  var isDate: Bool { if case .date = self { true } else { false } }
  var isDecimal: Bool { if case .decimal = self { true } else { false } }
  var isWord: Bool { if case .words = self { true } else { false } }

  /// Whether `values` must name every value: dates and numbers cannot all be named.
  var isListed: Bool { !isDate && !isDecimal }

  /// Why a value of a mapping is none of ours; `nil` where it is one.
  func fault(of text: String, codes: [String]?, comma: Bool) -> MappedFault? {
    switch self {
    case .text: return nil
    case .date: return CivilDate(text) == nil ? MappedFault(.date) : nil
    case .decimal:
      return Numbers.decimal(text, comma: comma) == nil ? MappedFault(.decimal(comma: comma)) : nil
    case .boolean:
      let words = ["yes", "no"]
      return words.contains(text) ? nil : MappedFault(.malformed(.boolean), .oneOf(words))
    case .shift:
      guard let codes, !codes.contains(text) else { return nil }
      return MappedFault(.unknownShift, Closest.suggest(text, in: codes))
    case .words(let vocabulary, let words):
      guard !words.contains(text) else { return nil }
      return MappedFault(.unknown(vocabulary), Closest.suggest(text, in: words))
    }
  }
}

/// Why a value cannot be read, and the likely fix.
struct MappedFault {
  let kind: ScenarioProblem.Kind
  let suggestion: ScenarioProblem.Suggestion

  init(_ kind: ScenarioProblem.Kind, _ suggestion: ScenarioProblem.Suggestion) {
    self.kind = kind
    self.suggestion = suggestion
  }

  /// A value that is not in a form.
  init(_ form: ScenarioProblem.Form) { self.init(.malformed(form), .form(form)) }
}
