import Yams

/// What a mapping says of one table.
struct TableMapping {
  /// The table of ours it becomes.
  let target: ScenarioFile
  /// The file of the other system.
  let file: String
  /// What separates its columns.
  let delimiter: Unicode.Scalar
  /// The columns of ours and theirs, in the order of ours.
  let columns: [MappedColumn]
  /// Columns of ours that must be there; where one is not, that is told already.
  let required: [Column]
  /// Columns of ours that say the same in every row.
  let fixed: [Column: MappedValue]
  /// What their values are in our words.
  let values: [Column: [String: MappedValue]]
  /// Their values of rows that are left out.
  let skipped: [Column: Set<String>]
  /// How dates are written; `nil` where no date is read, or what is amiss is told already.
  let dates: DatePattern?
  /// Whether numbers have a decimal comma; `nil` as for dates.
  let comma: Bool?
  /// Where it stands in the mapping, for problems.
  let section: SettingsMapping

  /// How the file is written: a line that starts with `#` is a row of theirs.
  var dialect: CSVDialect { CSVDialect(delimiter: delimiter, hasComments: false) }
}

/// A column of ours and the name of theirs.
struct MappedColumn {
  let column: Column
  let header: String
  /// The name's place in the mapping.
  let node: Node
}

/// What a value becomes.
enum MappedValue: Hashable {
  /// In our words.
  case text(String)
  /// Nothing, for a reason that is told already.
  case told
}
