import Workforce

/// Hours per resident per week: `4VV 11 h`, `4VV x 0.9`.
enum HoursSentence {
  static func read(_ sentence: SentenceReader) -> Change? {
    let profile = sentence.profile()
    let edit = sentence.accepts(.times) ? times(sentence) : hours(sentence)
    guard let profile, let edit else { return nil }
    return .hours(profile: profile, edit)
  }

  private static func times(_ sentence: SentenceReader) -> HoursEdit? {
    sentence.number(in: 0...10).map { .times($0) }
  }

  private static func hours(_ sentence: SentenceReader) -> HoursEdit? {
    let hours = sentence.number(in: 0...168)
    sentence.expect(.hours)
    _ = sentence.accepts(.aWeek)
    return hours.map { .hours($0) }
  }
}
