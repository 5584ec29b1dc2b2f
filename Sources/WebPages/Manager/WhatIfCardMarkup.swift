import Reports
import RosterModel
import Workforce

/// The fields of one what-if, each with an example under it and what is wrong with it beside it.
struct WhatIfCardMarkup {
  /// From 1.
  let number: Int
  let form: WhatIfForm
  let faults: [WhatIfFormFault]
  /// A month that examples name.
  let month: YearMonth
  let say: Voice

  /// All fields: the most used ones, the rest folded away until something stands in it.
  var markup: Markup {
    let others = TypedWhatIfs.others
    let isOpen = others.contains { form.sentences[$0] != nil }
    return .element(
      "fieldset", [:],
      [.element("legend", text: say(.whatIfNumber, "\(number)")), name]
        + TypedWhatIfs.common.flatMap(fields)
        + [
          .element(
            "details", ["open": isOpen ? "" : nil],
            [.element("summary", text: say(.whatIfMore))] + others.flatMap(fields))
        ])
  }

  private var name: Markup {
    field(
      label: say(.whatIfName), name: "name", place: 0, value: form.name, hint: nil, faults: [])
  }

  /// A field for each sentence there is, and one more where there may be another.
  private func fields(_ key: WhatIfKey) -> [Markup] {
    let typed = form.sentences[key] ?? []
    let isMany = typed.count < Self.most && (key != .absence && key != .norms && key != .contract)
    return (typed + (typed.isEmpty || isMany ? [""] : [])).enumerated().map { place, text in
      let wrong = faults.filter { $0.key == key && $0.field == place }
      return field(
        label: place == 0 ? say(.name(of: key)) : say(.another, say(.name(of: key))),
        name: key.rawValue, place: place, value: text,
        hint: place == typed.count || place == 0 ? say(.example(of: key), month.description) : nil,
        faults: wrong.map { $0.text(say.language) })
    }
  }

  private static let most = 4

  private func field(
    label: String, name: String, place: Int, value: String, hint: String?, faults: [String]
  ) -> Markup {
    let id = "f-\(number)-\(name)-\(place)"
    let told = [hint == nil ? nil : "h-\(id)", faults.isEmpty ? nil : "e-\(id)"].compactMap(\.self)
    let input = Markup.void(
      "input",
      [
        "id": id, "name": "\(number).\(name)", "type": "text", "value": value, "maxlength": "300",
        "autocomplete": "off", "spellcheck": "false",
        "aria-describedby": told.isEmpty ? nil : told.joined(separator: " "),
        "aria-invalid": faults.isEmpty ? nil : "true",
      ])
    let fault =
      faults.isEmpty
      ? nil
      : Markup.element(
        "span", ["class": "fault", "id": "e-\(id)"], text: faults.joined(separator: " "))
    let example = hint.map {
      Markup.element("span", ["class": "hint", "id": "h-\(id)"], text: $0)
    }
    return .element(
      "p", ["class": "field"],
      [.element("label", ["for": id], text: label), input] + [fault, example].compactMap(\.self))
  }
}
