/// A what-if as someone types it: a name, and sentences per key.
///
/// ```swift
/// WhatIfForm(name: "Drie kamers", sentences: [.mix: ["-3 4VV +3 5VV/bh vanaf 2027-03"]])
/// ```
/// Sentences of nothing but spaces say nothing: they are fields that were left empty.
public struct WhatIfForm: Hashable, Sendable, Codable {
  /// Its name, for people; may be left empty.
  public var name: String
  /// The sentences of each key, in the order of its fields.
  public var sentences: [WhatIfKey: [String]]

  /// A what-if as it is typed.
  public init(name: String = "", sentences: [WhatIfKey: [String]] = [:]) {
    self.name = name
    self.sentences = sentences
  }

  /// A sentence and its field.
  public struct Written: Hashable, Sendable {
    /// What it changes.
    public var key: WhatIfKey
    /// The place of its field among those of its key, from 0.
    public var field: Int
    /// What was typed.
    public var text: String
  }

  /// All sentences that say something, in the order of keys and fields.
  public var written: [Written] {
    WhatIfKey.allCases.flatMap { key in
      (sentences[key] ?? []).enumerated().map { Written(key: key, field: $0, text: $1) }
    }.filter { !$0.text.allSatisfy(\.isWhitespace) }
  }

  /// Its name, else what was written; what a mix or a team does needs no key to be understood.
  public var title: String {
    guard name.allSatisfy(\.isWhitespace) else { return name }
    return written.map { sentence in
      [.mix, .staff].contains(sentence.key)
        ? sentence.text : "\(sentence.key.rawValue) \(sentence.text)"
    }.joined(separator: "; ")
  }
}
