import RosterModel
import Workforce

/// Who come, leave or step up: `+0.8 fte 4`, `-VIG-03 -HLP-02`, `LIG-01 -> 3`.
enum StaffSentence {
  static func read(_ sentence: SentenceReader) -> [Written] {
    var written: [Written] = []
    repeat {
      let word = sentence.word
      if let edit = edit(sentence) { written.append(Written(.staff(edit), word)) }
    } while sentence.hasMore
    // A sentence that says one thing is that thing's place as a whole.
    return written.count == 1 ? [Written(written[0].change)] : written
  }

  private static func edit(_ sentence: SentenceReader) -> StaffEdit? {
    guard sentence.hasMore, let word = sentence.word else {
      sentence.goAstray()
      return nil
    }
    let code = word.text.hasPrefix("-") ? String(word.text.dropFirst()) : word.text
    let isPerson = sentence.context.scenario.people.contains { $0.id == code }
    if word.looksLikeNumber, !isPerson { return fte(sentence) }
    let leaves = word.text.hasPrefix("-")
    guard leaves ? !code.isEmpty : sentence.isSecond(.becomes) else {
      sentence.goAstray(expecting: [.from, .to])
      return nil
    }
    sentence.pass()
    return leaves ? .leaves(code) : reaches(code, sentence)
  }

  private static func fte(_ sentence: SentenceReader) -> StaffEdit? {
    let fte = sentence.signedNumber(in: -1000...1000)
    sentence.expect(.fte)
    let skill = sentence.skill()
    guard let fte, let skill else { return nil }
    return .fte(skill, fte)
  }

  private static func reaches(_ person: PersonID, _ sentence: SentenceReader) -> StaffEdit? {
    sentence.expect(.becomes)
    return sentence.level().map { .reaches(person, $0) }
  }
}
