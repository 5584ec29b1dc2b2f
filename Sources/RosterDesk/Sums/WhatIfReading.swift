import RosterModel
import ScenarioFiles
import SelfRostering
import Workforce

/// Reads what-ifs as they were typed, and tells what is wrong by its field.
struct WhatIfReading {
  private let scenario: Scenario
  private let forms: [WhatIfForm]
  private let namesPeople: Bool

  /// What-ifs on a scenario, by someone who may name people or not.
  init(_ scenario: Scenario, forms: [WhatIfForm], namesPeople: Bool) {
    self.scenario = namesPeople ? scenario : scenario.withoutPeople
    self.forms = forms
    self.namesPeople = namesPeople
  }

  /// A field, told in the place of a file: in problems, changes and faults alike.
  fileprivate struct Field: Hashable {
    var form: Int
    var sentence: WhatIfForm.Written

    var name: String { "\(form) \(sentence.key.rawValue) \(sentence.field)" }

    func fault(at column: Int?, _ kind: WhatIfFormFault.Kind) -> WhatIfFormFault {
      WhatIfFormFault(
        form: form, key: sentence.key, field: sentence.field, column: column, kind: kind)
    }
  }

  private var fields: [Field] {
    forms.enumerated().flatMap { number, form in
      form.written.map { Field(form: number, sentence: $0) }
    }
  }

  /// What they say.
  ///
  /// - Throws: `WhatIfFormFaults` with every field that cannot be read, or says who where that is not allowed.
  func whatIfs() throws(WhatIfFormFaults) -> [WhatIf] {
    var whatIfs = forms.map { WhatIf(name: $0.title) }
    var faults: [WhatIfFormFault] = []
    for field in fields {
      do {
        let changes = try Self.read(field.sentence, as: field.name, for: scenario)
        if !namesPeople, changes.contains(where: \.change.namesSomeone) {
          faults.append(field.fault(at: nil, .namesSomeone))
        }
        whatIfs[field.form].changes += changes
      } catch {
        faults += error.problems.map { field.fault(at: $0.column, $0.asTyped) }
      }
    }
    guard faults.isEmpty else { throw WhatIfFormFaults(faults: faults) }
    return whatIfs
  }

  /// What holds for all what-ifs; sentences that can no longer be read were checked when they came in.
  func base(of forecast: ForecastSettings) throws(ScenarioProblems) -> [DatedChange] {
    var changes: [DatedChange] = []
    for sentence in WhatIfForm(sentences: forecast.base).written {
      changes += try Self.read(sentence, as: sentence.key.rawValue, for: scenario)
    }
    return changes
  }

  private static func read(
    _ sentence: WhatIfForm.Written, as name: String, for scenario: Scenario
  ) throws(ScenarioProblems) -> [DatedChange] {
    try WhatIfWords.read(
      sentence.key, sentence.text, option: name, for: scenario, directory: nil)
  }

  /// Runs them, with faults told by their field.
  ///
  /// - Throws: `WhatIfFormFaults`, and what the body throws besides.
  func tellingFields<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as WhatIfFaults {
      let byName = Dictionary(fields.map { ($0.name, $0) }) { first, _ in first }
      let told = error.faults.compactMap { fault in
        byName[fault.place.file].map { field in
          field.fault(at: fault.place.column, .impossible(fault.kind.renaming(byName)))
        }
      }
      guard !told.isEmpty else { throw error }
      throw WhatIfFormFaults(faults: told)
    }
  }
}

extension WhatIfFault.Kind {
  /// With the other field by its key alone.
  fileprivate func renaming(_ fields: [String: WhatIfReading.Field]) -> WhatIfFault.Kind {
    guard case .overlaps(var other) = self, let field = fields[other.file] else { return self }
    other.file = field.sentence.key.rawValue
    return .overlaps(other)
  }
}

extension ScenarioProblem {
  /// What the reader says of a field.
  fileprivate var asTyped: WhatIfFormFault.Kind {
    .unreadable(dutch: said(in: .dutch), english: said(in: .english))
  }
}

extension ForecastSettings {
  /// What holds for all what-ifs of a team is kept in a file from which people can be forgotten: it says who nowhere.
  ///
  /// - Throws: ``Refusal/namesPeople(_:)``, `ScenarioProblems`.
  func checkNamesNobody(for scenario: Scenario) throws {
    let reading = WhatIfReading(scenario, forms: [], namesPeople: true)
    let naming = try reading.base(of: self).filter(\.change.namesSomeone)
    guard naming.isEmpty else { throw Refusal.namesPeople(naming.map(\.place.text)) }
  }
}

extension Change {
  /// Whether it says who.
  var namesSomeone: Bool {
    switch self {
    case .staff(.leaves), .staff(.reaches): true
    default: false
    }
  }
}
