public import RosterModel
public import Workforce

/// Something in a scenario folder that cannot be accepted: where, what, and the likely fix.
///
/// A value without words; ``message(in:)`` puts it into Dutch or English.
public struct ScenarioProblem: Hashable, Sendable {
  /// The file, as named in the folder.
  public var file: String
  /// The line, from 1, or `nil` where the problem is the file itself.
  public var line: Int?
  /// The column, from 1, of the cell's or the value's first character (Unicode scalar).
  public var column: Int?
  /// The value as written, or `nil` where something is not there.
  public var value: String?
  /// What is wrong.
  public var kind: Kind
  /// The likely fix.
  public var suggestion: Suggestion

  /// A problem with all its fields.
  public init(
    file: String, line: Int? = nil, column: Int? = nil, value: String? = nil, kind: Kind,
    suggestion: Suggestion
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.value = value
    self.kind = kind
    self.suggestion = suggestion
  }
}

/// Everything wrong with a scenario folder, in order of file, line and column.
public struct ScenarioProblems: Error, Hashable, Sendable {
  /// The problems; never empty.
  public var problems: [ScenarioProblem]

  /// These problems.
  public init(problems: [ScenarioProblem]) { self.problems = problems }
}

extension ScenarioProblem {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    // The folder and its files.
    /// There is no such folder.
    case folderMissing
    /// The folder holds no such file, and it must.
    case fileMissing
    /// No file of a scenario has this name.
    case unknownFile
    /// The file cannot be opened or is not a file.
    case fileUnreadable
    /// The file holds nothing, not even a header.
    case fileEmpty
    /// The file must hold at least one row.
    case noRows
    /// A byte that is not UTF-8: the byte, and its number within the file from 0.
    case notUTF8(byte: UInt8, offset: Int)
    /// A control character, by its code point.
    case controlCharacter(UInt32)

    // The grid of a CSV file.
    /// A quoted cell is not closed before the file ends.
    case unclosedQuote
    /// A quote in the middle of a cell that does not start with one.
    case quoteInsideCell
    /// Text between the closing quote and the next delimiter.
    case textAfterQuote
    /// A line without cells between rows.
    case blankLine
    /// Columns are separated by tabs.
    case separatedByTabs
    /// The row has more cells than the header.
    case tooManyCells(expected: Int, found: Int)
    /// The row has fewer cells than the header.
    case tooFewCells(expected: Int, found: Int)
    /// The file knows no such column.
    case unknownHeader
    /// A column is missing.
    case missingHeader(String)
    /// A column occurs twice.
    case duplicateHeader
    /// Spaces before or after the value.
    case surroundingSpace
    /// A line end within a value that is not free text.
    case lineEndInValue
    /// A `|` in a code, where it separates values.
    case separatorInCode

    // The settings.
    /// Not YAML: what the parser says.
    case yaml(detail: String)
    /// No such setting here.
    case unknownKey
    /// A setting is missing.
    case missingKey(String)
    /// A setting of another type is needed.
    case wrongType(expected: ValueType)
    /// The first day of a period must be a Monday; it is this day.
    case notMonday(Weekday)

    // Rule packs.
    /// The code of this rule counts in another unit.
    case wrongUnit(String)
    /// Less than the law asks: the rule.
    case softerThanLaw(String)
    /// A file with a rule pack that rule_packs does not name.
    case packNotListed

    // The sentences of a what-if.
    /// The sentence ends before all is said.
    case sentenceIncomplete
    /// A word that does not belong at this place of the sentence.
    case unexpectedWord
    /// The same thing twice in a sentence.
    case twice
    /// The shares of the levels add up to this, not to 1.
    case sharesNotOne(String)
    /// A file is named that is not there.
    case namesNoFile

    // A mapping of another system's files.
    /// A file has no column of this name; it has these.
    case mappedColumnMissing(file: String, found: [String])
    /// The header of a file has no such delimiter.
    case wrongDelimiter(file: String)
    /// The mapping does not say what this value of a column of ours means: the column, the mapping.
    case notMapped(column: String, mapping: String)

    // One value.
    /// A value is required.
    case emptyCell
    /// Must be empty here.
    case mustBeEmpty
    /// Not in the form this column takes.
    case malformed(Form)
    /// Not one of the words known.
    case unknown(Vocabulary)
    /// A level that does not exist in the domain.
    case levelOutsideDomain(Domain)
    /// A number below or above what is possible.
    case outOfRange
    /// A date no roster can hold.
    case dateOutOfRange
    /// The shift code is not in shifts.csv.
    case unknownShift
    /// The person is not in people.csv.
    case unknownPerson

    // Values against each other.
    /// A date outside the planning period.
    case outsidePeriod
    /// History must lie before the period.
    case inPeriod
    /// The last day lies before the first.
    case endsBeforeStart(CivilDate)
    /// The day pattern holds on no day between the first and the last.
    case holdsOnNoDay
    /// The same thing stands on an earlier line.
    case duplicate(line: Int)
    /// Days of an earlier line of the same shift and level overlap these.
    case daysOverlap(line: Int)
    /// Two tariffs of one kind of residents hold at once.
    case tariffsOverlap(line: Int)
    /// Two contracts of one person in one domain hold at once and differ.
    case contractsContradict(line: Int)
    /// The person has no contract.
    case personWithoutContract
    /// The least hours are above the most.
    case hoursCrossed(max: String)
    /// The shift ends when it begins.
    case noDuration
    /// Break or paid time is longer than the shift.
    case longerThanShift(Minutes)
    /// The domain differs from the shift's own.
    case domainDiffers(Domain)
    /// More heads at a higher level than at a lower: the lower line, its level and heads.
    case growsWithLevel(line: Int, level: QualificationLevel, heads: Int)
    /// Two shifts of one person overlap: the other line and its shift.
    case doubleBooking(line: Int, shift: ShiftCode)
    /// A shift to combine with starts before this one ends, at this time.
    case combinesTooEarly(end: ClockTime)
  }

  /// The type a setting must have.
  public enum ValueType: Hashable, Sendable {
    case text, integer, number, list, mapping
  }

  /// The written form a column takes.
  public enum Form: Hashable, Sendable {
    case date, month, time, integer, boolean, days, certificates
    /// A date as a mapping says another system writes it: `dd-mm-yyyy`.
    case dateAs(String)
    /// How another system writes dates.
    case datePattern
    /// A day, or a month as a whole.
    case dateOrMonth
    /// A number with its sign: who come or go.
    case signed
    /// `9%`.
    case percentage
    /// A number with a decimal comma or point.
    case decimal(comma: Bool)
  }

  /// A list of known words.
  public enum Vocabulary: Hashable, Sendable {
    case domain, level, deliveryForm, profile, employmentForm, statusKind, exemption, rule, block
    case leaveKind, strength, source, countsFor, shiftClass, role, counter, printedTotal
    case rulePack, dayProfile, levelSource, ruleKind, ruleStatus, ruleUnit, delimiter, decimalSign
    case residentPart, careFunction, tariffStanding
  }

  /// The likely fix.
  public enum Suggestion: Hashable, Sendable {
    /// Write this instead.
    case closest(String)
    /// Write one of these.
    case oneOf([String])
    /// Start on one of these Mondays.
    case mondays(CivilDate, CivilDate)
    /// Write it in this form.
    case form(Form)
    /// Write a value of this type.
    case type(ValueType)
    /// A number between these, as the file writes numbers.
    case between(String, String)
    /// A date between these.
    case dates(CivilDate, CivilDate)
    /// A date before this one.
    case before(CivilDate)
    /// Start the file with this header.
    case header(String)
    /// Add a column or setting of this name.
    case add(String)
    /// Give the column of the first name the second name.
    case rename(String, String)
    /// Remove the second of the two columns.
    case removeColumn
    /// Add a row.
    case addRow
    /// Add this file; `zorgrooster new` writes an example.
    case addFile(String)
    /// Add this file, or care-mix.csv for demand only.
    case addFileOrCareMix(String)
    /// Move the file elsewhere.
    case moveFile
    /// Look at the path or the rights on it.
    case checkPath
    /// Save the file as UTF-8.
    case saveAsUTF8
    /// Remove the character.
    case removeCharacter
    /// Close the quote.
    case closeQuote
    /// Put the whole cell in quotes and double each quote within.
    case quoteCell
    /// Put quotes around a cell that holds the delimiter.
    case quoteDelimiter(String)
    /// Add this many delimiters.
    case addDelimiters(String, Int)
    /// Save with `,` or `;`.
    case saveWithDelimiter
    /// Remove this line.
    case removeLine
    /// Remove this line or the other.
    case removeOneOf(line: Int)
    /// Leave the cell empty.
    case leaveEmpty
    /// Swap the two values.
    case swap
    /// End the contract that starts first on this day, or merge the two.
    case endOn(CivilDate)
    /// Add a contract for this person to a file.
    case addContract(PersonID, to: String = "contracts.csv")
    /// At most this many heads here, or more on the other line.
    case atMost(Int, line: Int)
    /// An end other than the beginning.
    case otherEnd
    /// A sentence as this key of a what-if takes it.
    case sentence(WhatIfKey)
    /// Shares that add up to 1.
    case addToOne
    /// Add this to rule_packs.
    case listPack(String)
    /// Look at the indentation, colons and quotes at this place.
    case checkYAML
  }
}
