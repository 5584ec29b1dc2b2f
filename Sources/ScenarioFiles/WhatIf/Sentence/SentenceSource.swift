import Workforce

/// A sentence and where it stands.
struct SentenceSource {
  /// What it says.
  let text: String
  /// The file, or the option of the command.
  let file: String
  /// The line in a file, from 1.
  var line: Int?
  /// The column of its first character, from 1.
  var column = 1
  /// Whether its characters stand in the file one by one: not so with escapes or line ends within.
  var isLiteral = true

  /// The column of a character by its number from 0; where that cannot be told, of the sentence.
  func column(at offset: Int) -> Int { isLiteral ? column + offset : column }

  /// Where a change was written: the whole sentence, or from a word of it.
  func place(of word: SentenceWord?) -> ChangePlace {
    ChangePlace(
      file: file, line: line, column: column(at: word?.offset ?? firstOffset),
      text: word?.text ?? text.trimmingSpaces())
  }

  private var firstOffset: Int {
    text.unicodeScalars.prefix { $0.properties.isWhitespace }.count
  }
}
