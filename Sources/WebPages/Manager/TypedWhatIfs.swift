package import RosterModel
package import Workforce

/// What-ifs as they stand in the fields of the page: whoever typed something gets it back as it was.
package struct TypedWhatIfs: Hashable, Sendable {
  /// The what-ifs, those that say nothing left out.
  package var forms: [WhatIfForm]
  /// The first month looked at; `nil` for that of the period.
  package var from: YearMonth?
  /// How many months are looked at.
  package var length: Int

  /// The most that stand beside the team as it is.
  package static let most = 4
  /// How many months can be chosen.
  package static let lengths = [6, 12, 18, 24]
  /// Keys that take a sentence, those that are used most first.
  static let common: [WhatIfKey] = [.mix, .staff, .absence, .hired]
  /// The others, but those that need a table.
  static let others: [WhatIfKey] = [
    .recruit, .train, .pool, .other, .hours, .levels, .tasks, .norms, .contract,
  ]
  private static let longest = 300

  /// What fields hold: `1.name`, `1.mix`, `from`, `months`. What is no field of the page is left out.
  package init(_ fields: [FormField]) {
    forms = (1...Self.most).map { Self.form($0, fields) }
      .filter { !$0.written.isEmpty || !$0.name.isEmpty }
    from = fields.first { $0.name == "from" }.flatMap { YearMonth($0.value) }
    let asked = fields.first { $0.name == "months" }.flatMap { Int($0.value) }
    length = asked.flatMap { Self.lengths.contains($0) ? $0 : nil } ?? 12
  }

  private static func form(_ number: Int, _ fields: [FormField]) -> WhatIfForm {
    let values = { (part: String) in
      fields.filter { $0.name == "\(number).\(part)" }
        .map { String($0.value.prefix(longest)) }
        .filter { !$0.allSatisfy(\.isWhitespace) }
    }
    var form = WhatIfForm(name: values("name").first ?? "")
    for key in common + others {
      let sentences = values(key.rawValue)
      if !sentences.isEmpty { form.sentences[key] = sentences }
    }
    return form
  }

  /// The months looked at; `nil` for those of the period.
  package var months: ClosedRange<YearMonth>? {
    from.map { $0...$0.advanced(by: length - 1) }
  }

  /// The same as fields.
  package var fields: [FormField] {
    let cards = forms.enumerated().flatMap { index, form in
      [FormField("\(index + 1).name", form.name)].filter { !$0.value.isEmpty }
        + form.written.map { FormField("\(index + 1).\($0.key.rawValue)", $0.text) }
    }
    let span = [from.map { FormField("from", $0.description) }].compactMap(\.self)
    return span + [FormField("months", "\(length)")] + cards
  }

  /// Whether a link may hold them: nothing in them is about anyone of the team.
  package var mayBeLinked: Bool { forms.allSatisfy { $0.sentences[.staff] == nil } }
}

extension FormField {
  /// `name=value`, as an address holds it.
  package var inAddress: String { "\(Self.encoded(name))=\(Self.encoded(value))" }

  private static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain =
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "-._~".utf8.contains(byte)
      guard !isPlain else { return String(UnicodeScalar(byte)) }
      let hex = String(byte, radix: 16, uppercase: true)
      return "%" + (byte < 16 ? "0" : "") + hex
    }.joined()
  }
}
