package import Reports

/// Forms and their parts, so that every one carries what guards it and names its fields for everyone.
extension PageContext {
  /// A form that asks for a change.
  package func form(
    _ action: String, class style: String? = nil, id: String? = nil, _ content: [Markup]
  ) -> Markup {
    .element(
      "form", ["method": "post", "action": action, "class": style, "id": id],
      guards + content)
  }

  /// A button that asks for one change by itself; `fields` say what.
  package func button(
    _ text: String, _ action: String, _ fields: [FormField] = [], class style: String? = nil,
    label: String? = nil
  ) -> Markup {
    form(
      action, class: "inline",
      fields.map(Markup.hidden) + [
        .element("button", ["class": style, "aria-label": label], text: text)
      ])
  }

  private var guards: [Markup] {
    [token.map { FormField("token", $0) }, since.map { FormField("since", "\($0)") }]
      .compactMap { $0.map(Markup.hidden) }
  }
}

extension Markup {
  /// A field that nobody sees.
  package static func hidden(_ field: FormField) -> Markup {
    .void("input", ["type": "hidden", "name": field.name, "value": field.value])
  }

  /// A button that sends the form it stands in.
  package static func submit(_ text: String, class style: String? = nil) -> Markup {
    .element("button", ["class": style], text: text)
  }

  /// A field with its label above it.
  package static func field(
    _ label: String, _ name: String, type: String = "text", value: String? = nil,
    isRequired: Bool = false, hint: String? = nil, min: String? = nil, max: String? = nil
  ) -> Markup {
    .element(
      "p", ["class": "field"],
      [
        .element("label", ["for": "f-\(name)"], text: label),
        .void(
          "input",
          [
            "id": "f-\(name)", "name": name, "type": type, "value": value,
            "required": isRequired ? "" : nil,
            "aria-describedby": hint == nil ? nil : "h-\(name)",
            "min": min, "max": max,
          ]),
      ] + (hint.map { [.element("span", ["class": "hint", "id": "h-\(name)"], text: $0)] } ?? []))
  }

  /// One of some choices, with its label above it.
  package static func select(
    _ label: String, _ name: String, _ choices: [(value: String, text: String)],
    chosen: String? = nil
  ) -> Markup {
    .element(
      "p", ["class": "field"],
      [
        .element("label", ["for": "f-\(name)"], text: label),
        .element(
          "select", ["id": "f-\(name)", "name": name],
          choices.map { choice in
            .element(
              "option",
              ["value": choice.value, "selected": choice.value == chosen ? "" : nil],
              text: choice.text)
          }),
      ])
  }

  /// A box to tick, with its label beside it.
  package static func tick(
    _ label: String, _ name: String, value: String = "on", isTicked: Bool = false
  ) -> Markup {
    .element(
      "label", ["class": "tick"],
      [
        .void(
          "input",
          [
            "type": "checkbox", "name": name, "value": value, "checked": isTicked ? "" : nil,
          ]), .text(" " + label),
      ])
  }
}
