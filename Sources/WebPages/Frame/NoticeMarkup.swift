import Reports

/// The news at the head of a page, with a way to send again what lacked something.
struct NoticeMarkup {
  let notice: Notice
  let context: PageContext

  private var say: Voice { context.say }

  var markup: Markup {
    .element(
      "section",
      [
        "class": notice.kind == .done ? "notice done" : "notice refused",
        "role": notice.kind == .done ? "status" : "alert", "id": "notice", "tabindex": "-1",
      ],
      notice.lines.enumerated().map { number, line in
        .element("p", ["class": number == 0 ? "first" : nil], text: line)
      } + (notice.retry.map { [again($0)] } ?? []))
  }

  private func again(_ retry: Retry) -> Markup {
    // A reason that was left empty stands among the fields: the one that is asked for takes its place.
    let anew = ["token", "since"] + (retry.missing == .reason ? ["why"] : [])
    let fields = retry.fields.filter { !anew.contains($0.name) }.map(Markup.hidden)
    switch retry.missing {
    case .consent:
      return context.form(
        retry.action,
        fields + [
          .hidden(FormField("consent", "on")), .submit(say(.giveConsent), class: "main"),
        ])
    case .openShifts:
      return context.form(
        retry.action,
        fields + [.hidden(FormField("open", "on")), .submit(say(.publishWithOpen), class: "main")])
    case .reason:
      return context.form(
        retry.action,
        fields + [
          .field(say(.reasonField), "why", isRequired: true),
          .submit(say(.withThisReason), class: "main"),
        ])
    }
  }
}
