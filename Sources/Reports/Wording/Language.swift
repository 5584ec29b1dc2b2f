/// The languages reports are written in.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// Dutch, the default.
  case dutch = "nl"
  /// English.
  case english = "en"

  /// The language an environment asks for: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is
  /// set and not empty; English where it starts with `en`, Dutch otherwise.
  public static func fromEnvironment(_ environment: [String: String]) -> Language {
    let asked = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return asked?.lowercased().hasPrefix("en") == true ? .english : .dutch
  }
}
