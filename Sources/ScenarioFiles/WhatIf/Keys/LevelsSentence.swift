import RosterModel
import Workforce

/// Shares per level of a profile, or where shares come from: `4VV 1:0.15 2:0.35 3:0.5`,
/// `mix-preset`.
enum LevelsSentence {
  static func read(_ sentence: SentenceReader) -> Change? {
    guard let source = source(sentence) else { return mix(sentence) }
    return .levelSource(source)
  }

  /// A source, if one follows; a word that is nearly one is logged, and the mix is then read.
  private static func source(_ sentence: SentenceReader) -> DemandSettings.LevelSource? {
    guard let word = sentence.word else { return nil }
    let names = DemandSettings.LevelSource.allCases.map(\.rawValue)
    guard let near = Closest.match(word.text, in: names) else { return nil }
    sentence.pass()
    if word.text.lowercased() != near {
      sentence.report(.unknown(.levelSource), at: word, maybe: .closest(near))
    }
    return DemandSettings.LevelSource(rawValue: near)
  }

  private static func mix(_ sentence: SentenceReader) -> Change? {
    let profile = sentence.profile()
    let first = sentence.word
    var shares: [QualificationLevel: Double] = [:]
    repeat { share(sentence, into: &shares) } while sentence.hasMore
    guard let profile, let first, !sentence.failed else { return nil }
    checkSum(shares, first, sentence)
    return .levelMix(profile: profile, shares: shares)
  }

  /// `2:0.35`, `2:0,35` or `2:35%`.
  private static func share(
    _ sentence: SentenceReader, into shares: inout [QualificationLevel: Double]
  ) {
    guard sentence.hasMore, let word = sentence.word, let colon = word.text.firstIndex(of: ":")
    else { return sentence.goAstray() }
    sentence.pass()
    let name = String(word.text[..<colon])
    let text = String(word.text[colon...].dropFirst())
    let value = SentenceWord(text: text, offset: word.offset + name.unicodeScalars.count + 1)
    let share = fraction(value, inPercent: sentence.accepts(.percent), sentence)
    guard let level = QualificationLevel(name) else {
      let levels = Levels.names(in: .care)
      return sentence.report(
        .unknown(.level), at: word, value: name, maybe: Closest.suggest(name, in: levels))
    }
    if shares[level] != nil { sentence.report(.twice, at: word, maybe: .addToOne) }
    shares[level] = share ?? 0
  }

  private static func fraction(
    _ value: SentenceWord, inPercent: Bool, _ sentence: SentenceReader
  ) -> Double? {
    guard let share = inPercent ? value.hundredths : value.number else {
      let form = ScenarioProblem.Form.decimal(comma: false)
      sentence.report(.malformed(form), at: value, maybe: .form(form))
      return nil
    }
    return sentence.inRange(share, 0...1, value)
  }

  /// Shares add up to 1, to a millionth.
  private static func checkSum(
    _ shares: [QualificationLevel: Double], _ word: SentenceWord, _ sentence: SentenceReader
  ) {
    let sum = shares.values.reduce(0, +)
    guard abs(sum - 1) > 1e-6 else { return }
    let rounded = Numbers.text((sum * 1e6).rounded() / 1e6)
    sentence.report(.sharesNotOne(rounded), at: word, maybe: .addToOne)
  }
}
