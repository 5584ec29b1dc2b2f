/// A line of a public instance, cut into fields that know where they stand.
struct InstanceLine: Hashable {
  /// The line in the file, from 1.
  var number: Int
  /// The fields between commas, without the space around them; or the words.
  var fields: [Field]

  /// Text and where it begins.
  struct Field: Hashable {
    var line: Int
    /// The character, from 1.
    var column: Int
    var text: String

    /// Cuts at a separator; each part without the space around it.
    func split(_ separator: Character) -> [Field] {
      var column = column
      return text.split(separator: separator, omittingEmptySubsequences: false).map { part in
        let lead = part.prefix(while: \.isWhitespace).count
        defer { column += part.count + 1 }
        return Field(line: line, column: column + lead, text: String(part).trimmed)
      }
    }

    /// The words between white space.
    var words: [Field] {
      var words: [Field] = []
      var inWord = false
      for (index, letter) in text.enumerated() {
        if letter.isWhitespace {
          inWord = false
        } else if inWord {
          words[words.count - 1].text.append(letter)
        } else {
          words.append(Field(line: line, column: column + index, text: String(letter)))
          inWord = true
        }
      }
      return words
    }

    /// The whole number in a range that this is; tells a problem where it is none.
    func number(_ range: ClosedRange<Int>, _ problems: inout [InstanceProblem]) -> Int? {
      guard let value = Int(text) else {
        problems.append(problem(.notANumber(range)))
        return nil
      }
      guard range.contains(value) else {
        problems.append(problem(.outOfRange(range)))
        return nil
      }
      return value
    }

    /// A problem with this text.
    func problem(_ kind: InstanceProblem.Kind) -> InstanceProblem {
      InstanceProblem(line: line, column: column, value: text, kind: kind)
    }
  }

  /// The lines of a text that are not empty and not a `#` comment, cut at commas. Any newline ends
  /// a line.
  static func all(of text: String) -> [InstanceLine] {
    lines(of: text) { $0.split(",") }
  }

  /// The same lines, cut into words.
  static func words(of text: String) -> [InstanceLine] {
    lines(of: text) { $0.words }
  }

  private static func lines(of text: String, _ cut: (Field) -> [Field]) -> [InstanceLine] {
    let body = text.first == "\u{FEFF}" ? text.dropFirst() : text[...]
    let lines = body.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.enumerated().compactMap { index, line in
      let whole = Field(line: index + 1, column: 1, text: String(line))
      guard let first = whole.text.first(where: { !$0.isWhitespace }), first != "#" else {
        return nil
      }
      return InstanceLine(number: index + 1, fields: cut(whole))
    }
  }
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
