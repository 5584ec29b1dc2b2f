import Workforce

/// People who can be found: `up to 2 fte 3 a month after 3 months`, `any fte 2 after 2 months`.
enum RecruitSentence {
  static func read(_ sentence: SentenceReader) -> Change? {
    let isOpen = sentence.accepts(.any)
    if !isOpen, !sentence.accepts(.atMost) {
      sentence.goAstray(expecting: [.any, .atMost])
      return nil
    }
    let fte = isOpen ? nil : sentence.number(in: 0...1000)
    sentence.expect(.fte)
    let skill = sentence.skill()
    if !sentence.accepts(.aMonth), !isOpen { sentence.goAstray(expecting: [.aMonth]) }
    let months = sentence.lead()
    guard let skill, let months, isOpen || fte != nil else { return nil }
    return .recruit(Recruitment(skill: skill, ftePerMonth: fte, leadMonths: months))
  }
}

extension SentenceReader {
  /// `after 3 months`.
  func lead() -> Int? {
    expect(.after)
    let months = wholeNumber(in: 0...120)
    expect(.months)
    return months
  }
}
