import RosterModel

/// A value as the text of a cell, quotes and all: the reverse of ``RowReader``.
struct CellText: Hashable {
  /// What the file holds.
  let written: String

  /// A text; nothing for `nil`.
  static func text(_ text: String?) -> Self { Self(written: CSVWriter.cell(text ?? "")) }

  /// One of the words of a type.
  static func word(_ word: (some RawRepresentable<String>)?) -> Self { text(word?.rawValue) }

  /// Several values, separated by `|`.
  static func list(_ parts: [String]) -> Self { text(parts.joined(separator: "|")) }

  static func date(_ date: CivilDate?) -> Self { text(date?.description) }
  static func month(_ month: YearMonth) -> Self { text(month.description) }
  static func time(_ time: ClockTime) -> Self { text(time.description) }
  static func days(_ days: DayPattern) -> Self { text(days.description) }
  static func level(_ level: QualificationLevel?) -> Self { text(level?.description) }
  static func boolean(_ isTrue: Bool) -> Self { text(isTrue ? "yes" : "no") }

  /// Numbers stand as they are: a leading `-` makes no formula of them.
  static func integer(_ number: Int) -> Self { Self(written: "\(number)") }

  /// The fewest digits that read back as the same number.
  static func decimal(_ number: Double?) -> Self {
    Self(written: number.map { Numbers.text($0) } ?? "")
  }

  /// Hours with two decimals: 20 minutes are 0.33. A hundredth is 0.6 minutes, so that what is left
  /// out is at most 0.3, and the nearest minute is the same.
  static func hours(_ time: Minutes) -> Self { decimal((time.inHours * 100).rounded() / 100) }
}
