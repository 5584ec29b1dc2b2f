import RosterModel

/// Says in our words what a cell of another system's file says in its own.
struct ValueTranslator {
  let mapping: TableMapping

  /// What becomes of a cell.
  enum Outcome {
    case value(MappedValue)
    /// It cannot be read.
    case fault(MappedFault)
  }

  /// What a cell of a column of ours says. Empty stays empty where the mapping does not say other.
  func read(_ text: String, as column: Column) -> Outcome {
    let form = MappedForm(column)
    if let values = mapping.values[column] {
      if let value = values[text] { return .value(value) }
      if form.isListed, !text.isEmpty { return notMapped(text, column, values) }
    }
    guard !text.isEmpty else { return .value(.text(text)) }
    if form.isDate { return date(text) }
    // Numbers are read with the sign the mapping names; without one that is told already.
    return .value(form.isDecimal && mapping.comma == nil ? .told : .text(text))
  }

  private func notMapped(
    _ text: String, _ column: Column, _ values: [String: MappedValue]
  ) -> Outcome {
    .fault(
      MappedFault(
        .notMapped(column: column.rawValue, mapping: mapping.section.file),
        Closest.suggest(text, in: values.keys.sorted())))
  }

  private func date(_ text: String) -> Outcome {
    guard let pattern = mapping.dates else { return .value(.told) }
    if let date = pattern.date(text) { return .value(.text(date.description)) }
    let form = ScenarioProblem.Form.dateAs(pattern.text)
    guard let guess = Guesses.date(text).flatMap({ CivilDate($0) }) else {
      return .fault(MappedFault(form))
    }
    return .fault(MappedFault(.malformed(form), .closest(pattern.text(of: guess))))
  }
}
