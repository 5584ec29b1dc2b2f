import RosterModel

extension SentenceReader {
  /// The days a sentence counts on: `from 2027-03 to 2027-06-14`, either left out where there is no
  /// end. A month counts from its first day, or to its last.
  func days() -> (from: CivilDate?, to: CivilDate?) {
    var ends: [CivilDate?] = [nil, nil]
    var unread: [(keyword: Keyword, end: Int)] = [(.from, 0), (.to, 1)]
    while let next = unread.firstIndex(where: { accepts($0.keyword) }) {
      let end = unread.remove(at: next).end
      ends[end] = day { end == 0 ? $0.firstDay : $0.next.firstDay - 1 }
    }
    return (ends[0], ends[1])
  }

  /// The sentence must end here.
  func end() {
    if word != nil { goAstray(expecting: [.from, .to]) }
  }

  /// `2027-03-14`, `14-03-2027`, or a day of the month `2027-03`.
  private func day(of month: (YearMonth) -> CivilDate) -> CivilDate? {
    guard let word else {
      goAstray()
      return nil
    }
    pass()
    guard let date = CivilDate(word.text) ?? Self.month(word.text).map(month) else {
      report(
        .malformed(.dateOrMonth), at: word,
        maybe: Self.guess(word.text).map { .closest($0) } ?? .form(.dateOrMonth))
      return nil
    }
    guard !(1900...2199).contains(date.year) else { return date }
    report(.dateOutOfRange, at: word, maybe: .dates(DateLimits.first, DateLimits.last))
    return nil
  }

  private static func month(_ text: String) -> YearMonth? {
    text.allSatisfy { $0.isASCIIDigit || $0 == "-" } ? YearMonth(text) : nil
  }

  /// `2027/03`, `3-2027`, `2027/3/14`.
  private static func guess(_ text: String) -> String? {
    let parts = text.split { !$0.isWholeNumber }
    return parts.count == 3 ? Guesses.date(text) : Guesses.month(text)
  }
}
