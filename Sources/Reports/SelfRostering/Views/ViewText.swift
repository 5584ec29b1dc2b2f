/// What people see of self-rostering, as lines.
public struct ViewText {
  let say: Voice
  let language: Language

  /// In a language.
  public init(_ language: Language) {
    self.language = language
    say = Voice(language)
  }
}
